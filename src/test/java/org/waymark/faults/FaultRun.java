package org.waymark.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.waymark.shared.FaultPoint;

/** Every kind of fault, many times; prints what came of it and puts it into the page that shows it. */
public final class FaultRun {
    private static final Path PAGE = Path.of("docs/reliability.md");

    private FaultRun() {}

    /** @param arguments how often each, and the seed of chance */
    public static void main(String[] arguments) throws Exception {
        int times = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "faults")), "run");
        System.out.println("each " + times + " times, seed " + seed);
        List<Tally> tallies = new ArrayList<>();
        add(tallies, Zones.everywhere());
        add(tallies, new Corruptions(folder.resolve("damage"), seed).inTurn(times));
        var kills = new Kills(folder, seed);
        add(tallies, kills.atEveryPoint(points()));
        add(tallies, kills.atRandom("import", times));
        add(tallies, kills.atRandom("recompute", times));
        write(tallies, times, seed);
        if (!tallies.stream().allMatch(Tally::ok)) {
            System.exit(1);
        }
    }

    private static void add(List<Tally> tallies, Tally tally) {
        tallies.add(tally);
        System.out.println(tally.row());
    }

    /** Those of the process that only tries a file out are looked at by the ordinary tests. */
    static List<String> points() {
        return Stream.concat(
                        Stream.of(FaultPoint.values()).flatMap(point -> Stream.of(point.name(), point.name() + ":2")),
                        Stream.of(org.waymark.timeliness.projection.FaultPoint.values())
                                .map(Enum::name))
                .filter(name -> !name.startsWith("PROBE") && !ONCE.contains(name))
                .toList();
    }

    /** What one process passes no second time. */
    private static final List<String> ONCE = List.of("SHRED_DECIDED:2", "SHRED_DESTROYED:2");

    private static void write(List<Tally> tallies, int times, long seed) throws Exception {
        var table = new StringBuilder(
                "`mvn verify -Pfaults -Dtimes=%d -Dseed=%d`:%n%n%s%n".formatted(times, seed, Tally.head()));
        tallies.forEach(tally -> table.append(tally.row()).append('\n'));
        System.out.println(table);
        var page = Pattern.compile("(<!-- measured -->\n).*?(<!-- end -->)", Pattern.DOTALL)
                .matcher(Files.readString(PAGE));
        Files.writeString(PAGE, page.replaceFirst("$1" + Matcher.quoteReplacement("\n" + table + "\n") + "$2"));
    }
}

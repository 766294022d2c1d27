package org.waymark.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.util.FileSystemUtils;
import org.waymark.madeup.Care;
import org.waymark.madeup.ReturnFiles;
import org.waymark.shared.FinancialYear;

/** {@code make demonstration}: writes the demonstration's files anew. */
public final class MakeDemonstration {
    private static final List<FinancialYear> YEARS = IntStream.rangeClosed(Flows.FIRST_YEAR, 2024)
            .mapToObj(FinancialYear::new)
            .toList();
    private static final List<Integer> DAYS_IN_JUNE = List.of(28, 30, 29, 30, 28, 28, 30);
    private static final LocalDate RESUBMITTED = LocalDate.of(2022, 11, 15);

    private final Map<String, String> files = new TreeMap<>();
    private final List<String> submissions = new ArrayList<>();

    private MakeDemonstration() {}

    public static void main(String[] folder) throws IOException {
        var root = Path.of(folder[0]);
        FileSystemUtils.deleteRecursively(root);
        for (var file : files().entrySet()) {
            var path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** By path below the demonstration's folder. */
    static Map<String, String> files() {
        var making = new MakeDemonstration();
        var adopters = new StringBuilder(AdopterRows.COLUMNS);
        for (var character : List.of(Council.ARDENSHIRE, Council.LEAMSIDE, Council.MARCHFORD)) {
            var council = Council.of(character);
            making.add(council);
            adopters.append(AdopterRows.of(council));
        }
        making.files.put("households.csv", adopters.toString());
        making.files.put("editions.csv", editions());
        making.submissions.sort(String::compareTo);
        making.files.put(
                "submissions.csv",
                "as_at,authority,year,folder,files\n" + String.join("\n", making.submissions) + "\n");
        return making.files;
    }

    /**
     * At the end of September, with a year that was sent again and three years together among them. What had been left out of that year
     * was known from the council's report, so its owner restates those headlines.
     */
    private static String editions() {
        List<String> editions = new ArrayList<>();
        for (var year : YEARS) {
            editions.add(edition(year.label(), LocalDate.of(year.startYear() + 1, 9, 30), ""));
            if (year.equals(FirstTelling.YEAR)) {
                editions.add(edition(year.label(), LocalDate.of(2023, 1, 31), "ADM_DECISIONS@1 ADOPTED@1"));
            }
            if (year.label().equals("2022-23")) {
                editions.add(edition("2020-23", LocalDate.of(2023, 9, 30), ""));
            }
        }
        return "authority,period,as_known_at,restated\n" + String.join("\n", editions) + "\n";
    }

    private static String edition(String period, LocalDate knownAt, String restated) {
        return String.join(",", Council.ARDENSHIRE.code(), period, knownAt.toString(), restated);
    }

    private void add(Council council) {
        for (int n = 0; n < YEARS.size(); n++) {
            var asAt = submittedOn(n);
            var tracker = new TrackerFiles(n == 0 ? LocalDate.MIN : submittedOn(n - 1), asAt);
            boolean mended = council.character.published() && YEARS.get(n).equals(FirstTelling.YEAR);
            var folder = council.character.code() + "/" + YEARS.get(n).label();
            var sent = returned(YEARS.get(n), mended ? firstTold(council) : council.children);
            sent.put("milestones.csv", tracker.milestones(council));
            sent.put("siblings.csv", tracker.siblings(council));
            sent.put("counts.csv", Counts.of(council.character, YEARS.get(n)));
            sent.values().removeIf(content -> content.lines().count() == 1);
            submit(asAt, council, n, folder, write(folder, sent));
            if (mended) {
                var again = folder + "-resubmitted";
                submit(RESUBMITTED, council, n, again, write(again, returned(YEARS.get(n), council.children)));
            }
        }
    }

    private static LocalDate submittedOn(int n) {
        return LocalDate.of(YEARS.get(n).startYear() + 1, 6, DAYS_IN_JUNE.get(n));
    }

    private static List<Care> firstTold(Council council) {
        var first = new FirstTelling(council.children);
        return council.children.stream().map(first::of).toList();
    }

    private static Map<String, String> returned(FinancialYear year, List<Care> children) {
        var returned = new ReturnFiles(year);
        children.stream().filter(care -> care.isListedIn(year)).forEach(returned::write);
        return returned.files();
    }

    /** The names of the files without their ending, as the list of submissions has them. */
    private String write(String folder, Map<String, String> written) {
        written.forEach((name, content) -> files.put(folder + "/" + name, Slips.of(folder + "/" + name, content)));
        return written.keySet().stream().map(name -> name.replace(".csv", "")).collect(Collectors.joining(" "));
    }

    private void submit(LocalDate asAt, Council council, int n, String folder, String names) {
        submissions.add(String.join(
                ",", asAt.toString(), council.character.code(), YEARS.get(n).label(), folder, names));
    }
}

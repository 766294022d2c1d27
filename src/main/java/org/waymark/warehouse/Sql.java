package org.waymark.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.waymark.shared.Sha256;

/**
 * One SQL statement from a file under {@code queries/}. There is no other way to make one, so nothing that a user typed
 * can become SQL; and there is one statement a file, because a second one could leave a read-only transaction.
 */
public final class Sql {
    private static final Pattern COMMENT_OR_TEXT = Pattern.compile("--[^\\n]*|'(?:[^']++|'')*+'|\"[^\"]*\"");
    private static final int VERSION_LENGTH = 16;
    private static final String BEGIN = "-- [";
    private static final String END = "-- ]";
    private final String name;
    private final String text;
    private final List<String> files;

    private Sql(String name, String text, List<String> files) {
        this.name = name;
        this.text = text;
        this.files = files;
    }

    /**
     * @param name path below {@code queries/}, without ending
     * @throws IllegalStateException where the file is missing or holds more than one statement
     */
    public static Sql file(String name) {
        return new Sql(name, onlyStatement(name, read(name)), List.of(name));
    }

    /**
     * The statement with numbers in the places of its parameters: one that takes none is planned once instead of twice,
     * and for a handful of rows planning is most of the work. Numbers only, so that nothing else can get in.
     */
    public Sql with(long... numbers) {
        var filled = text;
        for (int i = numbers.length; i > 0; i--) {
            filled = filled.replace("$" + i, Long.toString(numbers[i - 1]));
        }
        return new Sql(name, filled, files);
    }

    /** The names of the files in a folder below {@code queries/}, in alphabetical order. */
    public static List<String> namesIn(String folder) {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:queries/" + folder + "/*.sql"))
                    .map(file -> folder + "/"
                            + Objects.requireNonNull(file.getFilename()).replace(".sql", ""))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An engine's statement about the cases of one measure: the measure's file stands where {@code engine/described}
     * says {@code measured_here}, and all that where the engine's file says {@code described_here}. All are files. It can
     * be asked once it is {@link #keeping} what is needed.
     */
    public static Sql ofMeasure(String engine, String measure) {
        return ofDescribed(engine, file("engine/described"), measure);
    }

    /** As {@link #ofMeasure}, about a measure over yearly counts. */
    public static Sql ofCounts(String engine, String measure) {
        return ofDescribed(engine, file("engine/described_counts"), measure);
    }

    /** As {@link #ofMeasure}, about a measure over households of adopters. */
    public static Sql ofHouseholds(String engine, String measure) {
        return ofDescribed(engine, file("engine/described_households"), measure);
    }

    /** The statement that says why the children of one check do not add up: the check's file in {@code engine/reconciled}. */
    public static Sql ofCheck(String check) {
        var whole = put(file("engine/reconciled"), "reasoned", file(check)).keeping(Set.of());
        return new Sql("engine/reconciled of " + check, whole.text, whole.files);
    }

    private static Sql ofDescribed(String engine, Sql described, String measure) {
        var whole = put(file("engine/" + engine), "described", put(described, "measured", file(measure)));
        return new Sql("engine/" + engine + " of " + measure, whole.text, whole.files);
    }

    /**
     * The statement without what nobody asked for: of the lines between {@code -- [A B} and {@code -- ]} only those are
     * kept of which a name is asked for, of those between {@code -- [no A} and {@code -- ]} only those of which it is not.
     * What is kept has its {@link Relations}.
     */
    public Sql keeping(Set<String> asked) {
        var kept = new StringBuilder();
        boolean keep = true;
        for (var line : text.split("\n")) {
            var mark = line.strip();
            if (mark.startsWith(BEGIN)) {
                var names = Arrays.asList(mark.substring(BEGIN.length()).split(" "));
                keep = names.getFirst().equals("no")
                        ? Collections.disjoint(names, asked)
                        : !Collections.disjoint(names, asked);
            } else if (mark.equals(END)) {
                keep = true;
            } else if (keep) {
                kept.append(line).append('\n');
            }
        }
        var put = Relations.putInto(kept.toString());
        return new Sql(
                name,
                put.text(),
                Stream.concat(files.stream(), put.files().stream()).distinct().toList());
    }

    private static Sql put(Sql frame, String part, Sql inner) {
        var place = "from " + part + "_here";
        if (!frame.text.contains(place)) {
            throw new IllegalStateException("queries/" + frame.name + ".sql does not say: " + place);
        }
        return new Sql(
                frame.name,
                frame.text.replace(place, "from (\n" + inner.text + "\n)"),
                Stream.concat(frame.files.stream(), inner.files.stream()).toList());
    }

    private static String read(String name) {
        try (var file = Sql.class.getResourceAsStream("/queries/" + name + ".sql")) {
            if (file == null) {
                throw new IllegalStateException("queries/" + name + ".sql is missing from this build");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One digest over the texts of several files, in their order. */
    public static String digest(List<Sql> files) {
        var digest = new Sha256();
        files.forEach(file -> digest.with(file.text));
        return digest.hex().substring(0, VERSION_LENGTH);
    }

    static String onlyStatement(String name, String text) {
        if (COMMENT_OR_TEXT.matcher(text).replaceAll("").contains(";")) {
            throw new IllegalStateException("queries/" + name + ".sql must hold one statement, without a semicolon");
        }
        return text;
    }

    /** The file's own words about itself: the comment lines at its top, without the dashes. */
    public List<String> header() {
        return text.lines()
                .takeWhile(line -> line.startsWith("--"))
                .map(line -> line.substring(2))
                .toList();
    }

    public String name() {
        return name;
    }

    /** As it is run: with the places of its parameters, and never with what is put into them. To read; nothing is made of it. */
    public String text() {
        return text;
    }

    /** The files of which it is made, outermost first: paths below {@code queries/}, without ending. */
    public List<String> files() {
        return files;
    }

    /** The statement that runs this one and, in the place of its rows, gives what it took as one row of JSON. */
    public Sql explained() {
        return new Sql(name, "explain (analyze, format json)\n" + text, files);
    }
}

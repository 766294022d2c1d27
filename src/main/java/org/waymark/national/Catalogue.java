package org.waymark.national;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.shared.FinancialYear;

/** What a shelf holds: its releases, and the files of each. */
final class Catalogue {
    private static final List<String> OF_RELEASES =
            List.of("release", "title", "released_on", "dated_by", "source", "licence", "notes");
    private static final List<String> OF_FILES =
            List.of("release", "file", "shape", "year", "group", "item", "value", "percentage", "only");
    private static final String DAY = "20\\d{2}-\\d{2}-\\d{2}";
    private static final String ID = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*";

    private final Map<String, Release> releases;
    private final Problems problems;

    private Catalogue(Map<String, Release> known, Problems problems) {
        this.releases = new LinkedHashMap<>(known);
        this.problems = problems;
    }

    /** @param releases those that were known before, then those of this shelf */
    record Listed(Map<String, Release> releases, List<ReleaseFile> files) {}

    /** @param known releases of other shelves, to which this one may add files */
    static Listed read(Shelf shelf, Map<String, Release> known, Problems problems) {
        var catalogue = new Catalogue(known, problems);
        if (known.isEmpty() || shelf.open().apply("releases.csv").isPresent()) {
            CsvFile.read(shelf, "releases.csv", OF_RELEASES, problems)
                    .ifPresent(file -> file.rows().forEach(row -> catalogue.release(file.name(), row)));
        }
        List<ReleaseFile> files = new ArrayList<>();
        CsvFile.read(shelf, "files.csv", OF_FILES, problems)
                .ifPresent(file -> file.rows()
                        .forEach(row -> catalogue.file(file.name(), row).ifPresent(files::add)));
        return new Listed(catalogue.releases, files);
    }

    private void release(String file, NamedCsvRecord row) {
        var id = row.getField("release");
        if (!id.matches(ID)) {
            problem(file, row, "has under \"release\" no name of letters, digits and dashes.");
        } else if (releases.containsKey(id)) {
            problem(file, row, "names the release %s, which there is already. Name it otherwise.".formatted(id));
        }
        day(row.getField("released_on"))
                .ifPresentOrElse(
                        on -> releases.putIfAbsent(
                                id,
                                new Release(
                                        id,
                                        row.getField("title"),
                                        on,
                                        row.getField("dated_by"),
                                        row.getField("source"),
                                        row.getField("licence"),
                                        row.getField("notes"))),
                        () -> problem(file, row, "has under \"released_on\" no day written as 2024-11-14."));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches(DAY) ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<ReleaseFile> file(String file, NamedCsvRecord row) {
        var release = Optional.ofNullable(releases.get(row.getField("release")));
        if (release.isEmpty()) {
            problem(
                    file,
                    row,
                    "names a release that is not in releases.csv. There are %s.".formatted(releases.keySet()));
        }
        var shape = Shape.named(row.getField("shape"));
        if (shape.isEmpty()) {
            problem(file, row, "has under \"shape\" none of " + Arrays.toString(Shape.values()) + ".");
        }
        var year = FinancialYear.parse(row.getField("year"));
        var lacks = shape.flatMap(as -> lacks(as, row, year.isPresent()));
        if (lacks.isPresent()) {
            problem(file, row, lacks.get());
            return Optional.empty();
        }
        return release.flatMap(of -> shape.map(as -> new ReleaseFile(
                of,
                row.getField("file"),
                as,
                year.orElse(null),
                row.getField("group"),
                row.getField("item"),
                row.getField("value"),
                row.getField("percentage"),
                row.getField("only"))));
    }

    private static Optional<String> lacks(Shape shape, NamedCsvRecord row, boolean hasYear) {
        var only = row.getField("only");
        if (shape == Shape.SFR && !hasYear) {
            return Optional.of("needs under \"year\" the year of the figures, such as 2010-11: an SFR file has none.");
        }
        if (shape == Shape.TIDY
                && Stream.of("group", "item", "value")
                        .anyMatch(column -> row.getField(column).isEmpty())) {
            return Optional.of("needs under \"group\", \"item\" and \"value\" the names of the file's columns.");
        }
        return only.isEmpty() || only.contains("=")
                ? Optional.empty()
                : Optional.of("has under \"only\" no column and value, such as cla_group=Adopted.");
    }

    private void problem(String file, NamedCsvRecord row, String what) {
        problems.add(file, row.getStartingLineNumber(), what);
    }
}

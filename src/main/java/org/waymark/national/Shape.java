package org.waymark.national;

import static org.waymark.national.Sign.LOW;
import static org.waymark.national.Sign.NOT_APPLICABLE;
import static org.waymark.national.Sign.NOT_AVAILABLE;
import static org.waymark.national.Sign.SUPPRESSED;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a file is laid out, and what its signs mean: {@code x} hides a number in the old releases, and says there is none in the new. */
enum Shape {
    /** A row for each figure, as Explore Education Statistics has them; files.csv names the columns. */
    TIDY(
            List.of("time_period", "time_identifier", "geographic_level", "country_code"),
            Map.of(
                    "c", SUPPRESSED,
                    "z", NOT_APPLICABLE,
                    "x", NOT_AVAILABLE,
                    ":", NOT_AVAILABLE,
                    "k", LOW,
                    "~", LOW),
            TidyRows::read),
    /** A row for each area and a column for each series, as the statistical first releases had them; no year. */
    SFR(
            List.of("New_geog_code", "geog_l", "geog_c", "geog_n", "CLA_cease", "CLA_ceaAdop"),
            Map.of("x", SUPPRESSED),
            SfrRows::read),
    /** The local authority interactive tool's: measure, year and area in rows. */
    LAIT(List.of("measure", "year", "area", "la_number", "reported"), Map.of("-", SUPPRESSED), LaitRows::read);

    private interface Reading {
        List<RawRow> rows(CsvFile table, ReleaseFile file, Areas areas, Problems problems);
    }

    private final List<String> columns;
    private final Map<String, Sign> signs;
    private final Reading reading;

    Shape(List<String> columns, Map<String, Sign> signs, Reading reading) {
        this.columns = columns;
        this.signs = signs;
        this.reading = reading;
    }

    static Optional<Shape> named(String name) {
        return Stream.of(values()).filter(each -> each.name().equals(name)).findFirst();
    }

    /** Every cell of the file, as it stands there. */
    List<RawRow> rows(Shelf shelf, ReleaseFile file, Areas areas, Problems problems) {
        var needed = Stream.concat(columns.stream(), file.named().stream()).toList();
        return CsvFile.read(shelf, file.file(), needed, problems)
                .map(table -> reading.rows(table, file, areas, problems))
                .orElse(List.of());
    }

    /** A hidden figure of an authority that did not exist is none. */
    Optional<Figure> figure(String text, Unit unit, boolean existed) {
        var sign = signs.get(text);
        return sign == null
                ? unit.number(text).map(number -> new Figure.Shown(number, text))
                : Optional.of(new Figure.Signed(existed ? sign : NOT_APPLICABLE, text));
    }

    String expected(Unit unit) {
        return "%s or one of the signs %s"
                .formatted(unit.expected(), signs.keySet().stream().sorted().toList());
    }
}

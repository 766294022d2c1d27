package org.waymark.national;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads files of a row for each area, whose columns are the series. */
final class SfrRows {
    private static final List<String> SERIES = List.of("CLA_cease", "CLA_ceaAdop", "CLA_Adop_PL12mnths");

    private SfrRows() {}

    static List<RawRow> read(CsvFile table, ReleaseFile file, Areas areas, Problems problems) {
        List<RawRow> rows = new ArrayList<>();
        var year = Objects.requireNonNull(file.year());
        for (var row : table.rows()) {
            var area = area(row, file, areas);
            if (area.isEmpty()) {
                problems.add(
                        table.name(),
                        row.getStartingLineNumber(),
                        "is of the level \"%s\" and of no area that is known of that level."
                                .formatted(row.getField("geog_l")));
            }
            for (var series : SERIES) {
                area.ifPresent(of -> row.findField(series)
                        .map(value ->
                                new RawRow((int) row.getStartingLineNumber(), of, year, series, "", value, null, true))
                        .ifPresent(rows::add));
            }
        }
        return rows;
    }

    private static Optional<Area> area(NamedCsvRecord row, ReleaseFile file, Areas areas) {
        return switch (row.getField("geog_l")) {
            case "NATIONAL", "REGION" -> areas.withSfrLetter(row.getField("geog_c"));
            case "LA" ->
                Optional.of(areas.authority(
                        row.getField("New_geog_code"),
                        row.getField("geog_c"),
                        row.getField("geog_n"),
                        file.release().year()));
            default -> Optional.empty();
        };
    }
}

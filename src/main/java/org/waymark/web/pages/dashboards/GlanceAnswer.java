package org.waymark.web.pages.dashboards;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The headline figures, as they were answered. */
record GlanceAnswer(List<Row> rows, List<Definition> definitions, Provenance provenance) {
    static final String SHOWN = "SHOWN";
    static final String NOT_AVAILABLE = "NOT_AVAILABLE";

    record Row(String period, List<Cell> cells) {}

    /**
     * @param threshold in days; null where there is none
     * @param explanation why there is no figure; null where there is one
     */
    record Cell(
            String measure,
            String status,
            String text,
            @Nullable Integer count,
            @Nullable Double mean,
            @Nullable Double share,
            @Nullable Integer threshold,
            @Nullable String explanation) {
        /** By which two of the same measure are compared; null where there is nothing to compare. */
        @Nullable
        Double value() {
            if (!status.equals(SHOWN)) {
                return null;
            }
            if (mean != null) {
                return mean;
            }
            return share != null ? share : count == null ? null : count.doubleValue();
        }
    }

    record Definition(String code, String title, String unit) {}

    record Provenance(OffsetDateTime knownAt, String digest) {}

    /**
     * England, as DfE publishes it.
     *
     * @param series of which our own measure tells the same
     */
    record England(Series series, List<Told> rows) {
        record Series(@Nullable String measure) {}

        record Told(String year, Figure figure) {}

        record Figure(String status, @Nullable String text) {}
    }

    /** Where nothing is published. */
    static GlanceAnswer none() {
        return new GlanceAnswer(List.of(), List.of(), new Provenance(Instant.EPOCH.atOffset(ZoneOffset.UTC), ""));
    }

    Optional<Cell> cell(String measure, String period) {
        return rows.stream()
                .filter(row -> row.period().equals(period))
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.measure().equals(measure))
                .findFirst();
    }

    String title(String measure) {
        return definitions.stream()
                .filter(each -> each.code().equals(measure))
                .map(Definition::title)
                .findFirst()
                .orElse(measure);
    }

    /** The newest of which anything is told; empty where nothing is. */
    Optional<String> newest() {
        return rows.stream()
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> !cell.status().equals(NOT_AVAILABLE)))
                .map(Row::period)
                .max(String::compareTo);
    }
}

package org.waymark.web.pages.dashboards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;
import org.waymark.web.pages.dashboards.GlanceAnswer.Cell;
import org.waymark.web.pages.dashboards.GlanceAnswer.England;

/** Makes tiles of what was answered. */
record Tiles(GlanceAnswer then, @Nullable GlanceAnswer now, List<England> england, String period) {
    /** In the order in which they stand, with the dashboard that tells more of each. */
    private static final SequencedMap<String, String> DASHBOARDS = new LinkedHashMap<>();

    static {
        DASHBOARDS.put("A10", "timeliness");
        DASHBOARDS.put("A1", "timeliness");
        DASHBOARDS.put("A2", "timeliness");
        DASHBOARDS.put("A3", "timeliness");
        DASHBOARDS.put("ADM_DECISIONS", "annual-report");
        DASHBOARDS.put("PLACED", "annual-report");
        DASHBOARDS.put("ADOPTED", "annual-report");
        DASHBOARDS.put("A4", "the-region");
        DASHBOARDS.put("AWAITING_MATCH_AT_PERIOD_END", "waiting-children");
        DASHBOARDS.put("EARLY_PERMANENCE", "early-permanence");
    }

    /** Of every measure of which anything is told; what councils do not publish has no tile in what is published. */
    List<Tile> all() {
        return DASHBOARDS.entrySet().stream()
                .flatMap(each -> then.cell(each.getKey(), period).map(cell -> tile(cell, each.getValue())).stream())
                .toList();
    }

    private Tile tile(Cell cell, String dashboard) {
        List<String> beside = new ArrayList<>();
        before(cell).ifPresent(beside::add);
        threshold(cell).ifPresent(beside::add);
        england(cell.measure()).ifPresent(beside::add);
        return new Tile(
                then.title(cell.measure()),
                cell.text(),
                cell.value() == null ? Optional.ofNullable(cell.explanation()).orElse("") : null,
                Optional.ofNullable(now)
                        .map(answer -> answer.cell(cell.measure(), period)
                                .map(Cell::text)
                                .orElse("not told"))
                        .filter(text -> !text.equals(cell.text()))
                        .orElse(null),
                List.copyOf(beside),
                dashboard);
    }

    private Optional<String> before(Cell cell) {
        var year = FinancialYear.parse(period).orElseThrow().minusYears(1).label();
        var before = then.cell(cell.measure(), year);
        if (before.isEmpty() || cell.value() == null) {
            return Optional.empty();
        }
        var value = before.get().value();
        if (value == null) {
            return Optional.of("No figure of %s to compare with.".formatted(year));
        }
        if (before.get().text().equals(cell.text())) {
            return Optional.of("The same as in %s.".formatted(year));
        }
        return Optional.of("%s from %s in %s."
                .formatted(cell.value() > value ? "Up" : "Down", before.get().text(), year));
    }

    /** Only days compare with it: of a share it is part of the definition. */
    private static Optional<String> threshold(Cell cell) {
        if (cell.threshold() == null || cell.mean() == null || cell.value() == null) {
            return Optional.empty();
        }
        long over = Math.round(cell.mean()) - cell.threshold();
        return Optional.of(
                over == 0
                        ? "Just at the threshold of %d days.".formatted(cell.threshold())
                        : "%s %s the threshold of %d days."
                                .formatted(days(Math.abs(over)), over > 0 ? "above" : "below", cell.threshold()));
    }

    private static String days(long many) {
        return many == 1 ? "1 day" : "%d days".formatted(many);
    }

    private Optional<String> england(String measure) {
        return england.stream()
                .filter(each -> measure.equals(each.series().measure()))
                .flatMap(each -> each.rows().stream())
                .filter(row ->
                        row.year().equals(period) && row.figure().status().equals(GlanceAnswer.SHOWN))
                .map(row -> "England: %s, as DfE published it."
                        .formatted(row.figure().text()))
                .findFirst();
    }
}

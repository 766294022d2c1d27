package org.waymark.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.CsvTable.Row;
import org.waymark.intake.RowsBySubject.At;
import org.waymark.intake.RowsBySubject.Subject;
import org.waymark.journey.events.MilestoneRow;
import org.waymark.shared.London;
import org.waymark.shared.Milestone;

/** milestones.csv by child. */
final class MilestonesReading {
    private static final Comparator<MilestoneRow> ORDER = Comparator.comparing(MilestoneRow::milestone)
            .thenComparing(row -> String.valueOf(row.occurredOn()))
            .thenComparing(MilestoneRow::knownAt)
            .thenComparing(row -> row.detail().toString());

    private final CsvTable table;
    private final Cells cells;
    private final Instant asAt;
    private final Problems problems;

    MilestonesReading(CsvTable table, Cells.Bounds bounds, Instant asAt, Problems problems) {
        this.table = table;
        this.cells = new Cells(table, problems, bounds);
        this.asAt = asAt;
        this.problems = problems;
    }

    SortedMap<String, List<MilestoneRow>> read() {
        var byChild = new TreeMap<String, List<MilestoneRow>>();
        var order = new MilestoneOrder(table, problems);
        RowsBySubject.of(table, Subject.child("child_id"), problems, this::read).forEach((child, rows) -> {
            order.check(rows);
            byChild.put(child, rows.stream().map(At::value).sorted(ORDER).toList());
        });
        return byChild;
    }

    private @Nullable MilestoneRow read(Row row) {
        var milestone = Milestone.ofFileName(table.text(row, "milestone"));
        if (milestone.isEmpty()) {
            problems.error(
                    table.at(row, "milestone"),
                    "UNKNOWN_CODE",
                    null,
                    "This is not a milestone that is kept here. Milestones are written in lower case, such as placement_order.");
        }
        var occurredOn = cells.date(row, "occurred_on", null);
        var knownOn = cells.date(row, "known_on", null);
        boolean unreadable = (occurredOn == null && !cells.isBlank(row, "occurred_on"))
                || (knownOn == null && !cells.isBlank(row, "known_on"));
        var detail = milestone.map(each -> detail(row, each)).orElse(MilestoneDetails.NONE);
        if (occurredOn != null && knownOn != null && knownOn.isBefore(occurredOn)) {
            problems.error(
                    table.at(row, "known_on"),
                    "KNOWN_BEFORE_OCCURRED",
                    null,
                    "Nothing is known before it happens: known_on is before occurred_on.");
            return null;
        }
        return milestone.isEmpty() || unreadable
                ? null
                : new MilestoneRow(milestone.get(), occurredOn, knownAt(knownOn), detail.precision(), detail.codes());
    }

    /** A day stands for its beginning in London. */
    private Instant knownAt(@Nullable LocalDate knownOn) {
        return knownOn == null ? asAt : London.startOf(knownOn);
    }

    /** A milestone that is not kept here has been refused as such. */
    private MilestoneDetails detail(Row row, Milestone milestone) {
        var details = MilestoneDetails.parse(milestone, table.text(row, "detail"));
        if (details.isEmpty()) {
            problems.error(
                    table.at(row, "detail"),
                    "UNKNOWN_CODE",
                    null,
                    "A detail is written as key=value in lower-case codes, parted by semicolons, such as stage=court;reason=listing. Of a %s may be told: %s."
                            .formatted(milestone.fileName(), MilestoneDetails.allowed(milestone)));
        }
        return details.orElse(MilestoneDetails.NONE);
    }
}

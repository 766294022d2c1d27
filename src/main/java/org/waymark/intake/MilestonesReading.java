package org.waymark.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.CsvTable.Row;
import org.waymark.journey.events.MilestoneRow;
import org.waymark.shared.Milestone;

/** milestones.csv by child. */
final class MilestonesReading {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** {@code key=value} in codes: no free text gets into an event. */
    private static final Pattern CODED = Pattern.compile("[a-z][a-z_]{0,39}=[A-Za-z0-9_]{1,40}");

    private static final Comparator<MilestoneRow> ORDER = Comparator.comparing(MilestoneRow::milestone)
            .thenComparing(row -> String.valueOf(row.occurredOn()))
            .thenComparing(MilestoneRow::knownAt)
            .thenComparing(row -> row.detail().toString());

    private final CsvTable table;
    private final Cells cells;
    private final Cells.Bounds bounds;
    private final Instant asAt;
    private final Problems problems;

    MilestonesReading(CsvTable table, Cells.Bounds bounds, Instant asAt, Problems problems) {
        this.table = table;
        this.cells = new Cells(table, problems, bounds);
        this.bounds = bounds;
        this.asAt = asAt;
        this.problems = problems;
    }

    SortedMap<String, List<MilestoneRow>> read() {
        var byChild = new TreeMap<String, List<MilestoneRow>>();
        for (var row : table.rows()) {
            var child = table.text(row, "child_id");
            var value = read(row);
            if (child.isEmpty()) {
                problems.error(table.at(row, "child_id"), "CHILD_MISSING", null, "This row names no child.");
            } else if (value != null) {
                var rows = byChild.computeIfAbsent(child, _ -> new ArrayList<>());
                if (rows.contains(value)) {
                    problems.warning(
                            table.at(row),
                            "DUPLICATE_ROW",
                            null,
                            "This row says what another says already; it is counted once.");
                } else {
                    rows.add(value);
                }
            }
        }
        byChild.values().forEach(rows -> rows.sort(ORDER));
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
        var detail = detail(row);
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
                : new MilestoneRow(milestone.get(), occurredOn, knownAt(knownOn), detail);
    }

    /** A day stands for its beginning in London; but what a file says cannot be known later than the file. */
    private Instant knownAt(@Nullable LocalDate knownOn) {
        if (knownOn == null || !knownOn.isBefore(bounds.asAt())) {
            return asAt;
        }
        return knownOn.atStartOfDay(LONDON).toInstant();
    }

    private SortedMap<String, String> detail(Row row) {
        var details = new TreeMap<String, String>();
        var text = table.text(row, "detail");
        if (text.isEmpty()) {
            return Collections.unmodifiableSortedMap(details);
        }
        for (var part : text.split(";")) {
            var pair = part.strip();
            if (!CODED.matcher(pair).matches()) {
                problems.error(
                        table.at(row, "detail"),
                        "UNKNOWN_CODE",
                        null,
                        "A detail is written as key=value in codes, parted by semicolons, such as stage=court;reason=listing.");
                return Collections.unmodifiableSortedMap(details);
            }
            details.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return Collections.unmodifiableSortedMap(details);
    }
}

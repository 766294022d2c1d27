package org.waymark.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.CsvTable.Row;
import org.waymark.intake.RowsBySubject.At;
import org.waymark.intake.RowsBySubject.Subject;
import org.waymark.journey.events.MilestoneRow;
import org.waymark.shared.Milestone;

/** milestones.csv by child. */
final class MilestonesReading {
    static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Which details may be told, and in which codes: no name, number or free text gets into an event. */
    private static final Map<String, Pattern> DETAILS = Map.of(
            "stage", Pattern.compile("[a-z]{2,20}(_[a-z]{2,20}){0,3}"),
            "reason", Pattern.compile("[a-z]{2,20}(_[a-z]{2,20}){0,3}"),
            "out_of_area", Pattern.compile("yes|no"),
            "agency", Pattern.compile("own_region|other_region|voluntary"),
            "kind", Pattern.compile("direct|letterbox|sibling|digital"));

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

    /** A day stands for its beginning in London. */
    private Instant knownAt(@Nullable LocalDate knownOn) {
        return knownOn == null ? asAt : knownOn.atStartOfDay(LONDON).toInstant();
    }

    private SortedMap<String, String> detail(Row row) {
        var details = new TreeMap<String, String>();
        var text = table.text(row, "detail");
        if (text.isEmpty()) {
            return Collections.unmodifiableSortedMap(details);
        }
        for (var part : text.split(";")) {
            var pair = part.strip().split("=", 2);
            var codes = DETAILS.get(pair[0]);
            if (pair.length < 2 || codes == null || !codes.matcher(pair[1]).matches()) {
                problems.error(
                        table.at(row, "detail"),
                        "UNKNOWN_CODE",
                        null,
                        "A detail is written as key=value in lower-case codes, parted by semicolons, such as stage=court;reason=listing. Keys are: "
                                + String.join(", ", new TreeSet<>(DETAILS.keySet())) + ".");
                break;
            }
            details.put(pair[0], pair[1]);
        }
        return Collections.unmodifiableSortedMap(details);
    }
}

package org.waymark.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.CsvTable.Row;
import org.waymark.intake.RowsBySubject.At;
import org.waymark.journey.events.Membership;

/** siblings.csv by group. What is odd about a group is warned of; the rows stand as they were sent. */
final class SiblingsReading {
    private static final int YEARS_UNTIL_REUSED = 5;
    private static final int LARGEST_LIKELY = 12;

    private static final Map<String, Boolean> PLACED =
            Map.of("together", true, "apart", false, "yes", true, "no", false, "1", true, "0", false);

    private final CsvTable table;
    private final Cells cells;
    private final Problems problems;

    SiblingsReading(CsvTable table, Cells.Bounds bounds, Problems problems) {
        this.table = table;
        this.cells = new Cells(table, problems, bounds);
        this.problems = problems;
    }

    SortedMap<String, List<SiblingRow>> read() {
        var byGroup = new TreeMap<String, List<SiblingRow>>();
        Map<String, List<At<SiblingRow>>> byChild = new HashMap<>();
        RowsBySubject.of(table, RowsBySubject.GROUP, problems, this::read).forEach((group, rows) -> {
            warnOfOddGroup(rows);
            rows.forEach(each -> byChild.computeIfAbsent(each.value().childId(), _ -> new ArrayList<>())
                    .add(each));
            byGroup.put(
                    group, rows.stream().map(At::value).sorted(SiblingRow.ORDER).toList());
        });
        byChild.values().forEach(this::warnOfTwoAtOnce);
        return byGroup;
    }

    private @Nullable SiblingRow read(Row row) {
        var child = cells.text(row, "child_id");
        if (child.isEmpty()) {
            problems.error(table.at(row, "child_id"), "CHILD_MISSING", null, "This row names no child.");
        }
        var joinedOn = cells.date(row, "joined_on", null);
        var leftOn = cells.date(row, "left_on", null);
        var placed = cells.code(row, "placed", PLACED, null);
        if (joinedOn != null && leftOn != null && !leftOn.isAfter(joinedOn)) {
            problems.warning(
                    table.at(row, "left_on"),
                    "SIBLING_GROUP",
                    null,
                    "This child left the group before it had been in it for a day, so the row counts for nothing. Check the two days.");
        }
        return child.isEmpty() ? null : new SiblingRow(child, new Membership(joinedOn, leftOn, placed));
    }

    private void warnOfOddGroup(List<At<SiblingRow>> rows) {
        long children =
                rows.stream().map(each -> each.value().childId()).distinct().count();
        if (children == 1) {
            warn(rows.getFirst(), "This sibling group has one child only. Add its siblings, or leave the group out.");
        }
        if (children > LARGEST_LIKELY) {
            warn(
                    rows.getFirst(),
                    "This sibling group has %d children. If its group_id stands for children without siblings, leave those rows out."
                            .formatted(children));
        }
        var inOrder = rows.stream()
                .sorted(Comparator.comparing(each -> each.value().joinedOn()))
                .toList();
        var emptySince = LocalDate.MIN;
        for (var each : inOrder) {
            if (each != inOrder.getFirst()
                    && !emptySince.equals(LocalDate.MAX)
                    && emptySince
                            .plusYears(YEARS_UNTIL_REUSED)
                            .isBefore(each.value().joinedOn())) {
                warn(
                        each,
                        "Everybody had left this sibling group for more than %d years before this child joined. If these are other children, give them a group_id of their own."
                                .formatted(YEARS_UNTIL_REUSED));
            }
            emptySince =
                    each.value().leftOn().isAfter(emptySince) ? each.value().leftOn() : emptySince;
        }
    }

    private void warnOfTwoAtOnce(List<At<SiblingRow>> rows) {
        var inOrder = rows.stream()
                .filter(each -> each.value().joinedOn().isBefore(each.value().leftOn()))
                .sorted(Comparator.comparing(each -> each.value().joinedOn()))
                .toList();
        var takenUntil = LocalDate.MIN;
        for (var each : inOrder) {
            if (each != inOrder.getFirst() && each.value().joinedOn().isBefore(takenUntil)) {
                warn(
                        each,
                        "This child stands twice in sibling groups on the same days; the row with the later joined_on counts. Say when the child left the other.");
            }
            takenUntil =
                    each.value().leftOn().isAfter(takenUntil) ? each.value().leftOn() : takenUntil;
        }
    }

    private void warn(At<SiblingRow> at, String message) {
        problems.warning(table.at(at.row()), "SIBLING_GROUP", null, message);
    }
}

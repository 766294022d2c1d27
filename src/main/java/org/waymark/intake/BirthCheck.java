package org.waymark.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import org.waymark.intake.Saying.OfReturn;
import org.waymark.shared.ChildKey;
import org.waymark.shared.Milestone;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Sql;

/** Warns of milestones that are dated before the child was born, as far as a return has told when that was. */
final class BirthCheck {
    private static final Sql BORN = Sql.file("intake/born");

    private final Projection projection;
    private final Problems problems;

    BirthCheck(Projection projection, Problems problems) {
        this.projection = projection;
        this.problems = problems;
    }

    void of(CsvTable milestones, Content content, Map<String, ChildKey> keys, Instant asAt) {
        var born = known(keys, asAt);
        content.sayings().forEach(saying -> {
            if (saying instanceof OfReturn said) {
                said.read().children().forEach((child, rows) -> {
                    if (rows.characteristics().bornIn() != null) {
                        born.put(child, rows.characteristics().bornIn());
                    }
                });
            }
        });
        for (var row : milestones.rows()) {
            var month = born.get(milestones.text(row, "child_id"));
            var day = Cells.isoDayOf(milestones.text(row, "occurred_on"));
            // the work with a family may begin before the child is born
            boolean mayPrecede = Milestone.PRE_PROCEEDINGS.fileName().equals(milestones.text(row, "milestone"));
            if (!mayPrecede && month != null && day != null && day.isBefore(month.atDay(1))) {
                problems.warning(
                        milestones.at(row, "occurred_on"),
                        "BEFORE_BIRTH",
                        null,
                        "This is dated before the month in which the child was born. Correct the day, or the birth date in the return.");
            }
        }
    }

    private Map<String, YearMonth> known(Map<String, ChildKey> keys, Instant asAt) {
        Map<String, YearMonth> born = new HashMap<>();
        if (keys.isEmpty()) {
            return born;
        }
        Map<String, LocalDate> months = new HashMap<>();
        projection
                .warehouse()
                .read(session -> session.rows(
                        BORN,
                        row -> months.put(row.getString("child_key"), row.getObject("born_in", LocalDate.class)),
                        Keys.joined(keys.values()),
                        asAt.toString()));
        keys.forEach((child, key) -> {
            var month = months.get(key.toString());
            if (month != null) {
                born.put(child, YearMonth.from(month));
            }
        });
        return born;
    }
}

package org.waymark.timeliness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.WorkedCase;
import org.waymark.timeliness.question.WorkedCases;
import org.waymark.warehouse.Session;

/** The cases behind a figure, one by one, under their pseudonyms. */
public final class Workings {
    private final MeasureLibrary library;

    public Workings(MeasureLibrary library) {
        this.library = library;
    }

    public WorkedCases of(Session session, String measure, Period period, Scope scope, int passOver, int give) {
        var statement = library.named(measure).workings();
        if (statement == null) {
            throw new Refusal(
                    "NO_CASES", "The council counts this once a year, so there are no single cases behind the figure.");
        }
        var total = new int[1];
        var cases = session.rows(
                statement.keeping(scope.needs(List.of(), "DATES")),
                row -> {
                    total[0] = row.getInt("total");
                    return read(row);
                },
                scope.parameters(List.of(period), Interval.of(measure), passOver, give));
        return new WorkedCases(cases, total[0]);
    }

    private static WorkedCase read(ResultSet row) throws SQLException {
        var excluded = row.getString("excluded_because");
        var value = row.getObject("value");
        return new WorkedCase(
                row.getString("case_key"),
                row.getString("local_authority"),
                row.getObject("counted_on", LocalDate.class),
                value == null || excluded != null ? null : ((Number) value).doubleValue(),
                (Boolean) row.getObject("in_numerator"),
                excluded,
                row.getObject("entered_on", LocalDate.class),
                row.getObject("ordered_on", LocalDate.class),
                row.getObject("matched_on", LocalDate.class),
                row.getObject("moved_in_on", LocalDate.class),
                row.getObject("adopted_on", LocalDate.class));
    }
}

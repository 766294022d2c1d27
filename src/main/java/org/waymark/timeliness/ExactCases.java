package org.waymark.timeliness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.warehouse.Session;

/** Asks the engine for the cases in the figures of one measure, each child or decision for itself. */
public final class ExactCases {
    private final MeasureLibrary library;

    public ExactCases(MeasureLibrary library) {
        this.library = library;
    }

    /** In an order that says nothing of who the cases are. */
    public List<ExactCase> of(
            Session session, String measure, List<Period> periods, List<Dimension> codesOf, Scope scope) {
        var dimensions = codesOf.stream().map(Dimension::name).toList();
        return session.rows(
                library.named(measure).cases().keeping(scope.needs(codesOf, "FAMILY")),
                ExactCases::read,
                scope.parameters(periods, Interval.of(measure), Json.of(dimensions)));
    }

    private static ExactCase read(ResultSet row) throws SQLException {
        var value = row.getObject("value");
        return new ExactCase(
                row.getString("period"),
                groupCodes(row),
                row.getString("family"),
                value == null ? null : ((Number) value).doubleValue(),
                row.getBoolean("in_numerator"));
    }

    static List<String> groupCodes(ResultSet row) throws SQLException {
        return Arrays.stream((Object[]) row.getArray("group_codes").getArray())
                .map(String::valueOf)
                .toList();
    }
}

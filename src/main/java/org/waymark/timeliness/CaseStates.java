package org.waymark.timeliness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.warehouse.Session;

/** What one measure makes of each case that it considered, so that it can be held against another knowledge date. */
public final class CaseStates {
    private final MeasureLibrary library;

    public CaseStates(MeasureLibrary library) {
        this.library = library;
    }

    /** What makes a case the same one at another knowledge date. */
    public record Key(String period, String caseKey, String authority) {}

    /**
     * @param child whose case it is
     * @param value null for counts
     * @param excludedBecause null where it is in the figure
     * @param codes by the dimensions that were asked for, in their order
     */
    public record State(
            String child,
            LocalDate countedOn,
            @Nullable Double value,
            boolean inNumerator,
            @Nullable String excludedBecause,
            List<String> codes) {}

    public Map<Key, State> of(Session session, String measure, List<Period> periods, List<Dimension> by, Scope scope) {
        var statement = library.named(measure).states();
        if (statement == null) {
            throw new Refusal(
                    "NO_CASES",
                    "There is no child behind the figures of %s, so no change of them can be followed."
                            .formatted(library.definition(measure).code()));
        }
        Map<Key, State> states = new HashMap<>();
        session.rows(
                statement.keeping(scope.needs(by)),
                row -> states.put(
                        new Key(row.getString("period"), row.getString("case_key"), row.getString("authority")),
                        state(row)),
                scope.parameters(
                        periods,
                        Interval.of(measure),
                        Json.of(by.stream().map(Dimension::name).toList())));
        return states;
    }

    private static State state(ResultSet row) throws SQLException {
        var value = row.getObject("value");
        return new State(
                row.getString("child_key"),
                row.getObject("counted_on", LocalDate.class),
                value == null ? null : ((Number) value).doubleValue(),
                row.getBoolean("in_numerator"),
                row.getString("excluded_because"),
                ExactCases.groupCodes(row));
    }
}

package org.waymark.timeliness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.timeliness.question.Definition.Records;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.warehouse.Session;

/** The cases of one measure with every code that they have, to be compared with those of another state of the tables. */
public final class ComparedCases {
    private static final List<Dimension> EVERY = List.of(Dimension.values());

    private final MeasureLibrary library;

    public ComparedCases(MeasureLibrary library) {
        this.library = library;
    }

    /** The cases of one period, by their keys. */
    public Map<String, ComparedCase> of(Session session, String measure, Period period, Scope scope) {
        boolean isCount = library.definition(measure).records() == Records.COUNTS;
        Map<String, ComparedCase> cases = new HashMap<>();
        session.rows(
                library.named(measure).eachCase().keeping(scope.needs(EVERY, "FAMILY")),
                row -> cases.put(row.getString("case_key"), read(row, isCount)),
                scope.parameters(List.of(period), Interval.of(measure)));
        return cases;
    }

    private static ComparedCase read(ResultSet row, boolean isCount) throws SQLException {
        var said = Json.tree(row.getString("said"));
        var caseKey = row.getString("case_key");
        var who = said.hasNonNull("child_key")
                ? said.get("child_key").asString()
                : isCount ? caseKey.substring(0, caseKey.lastIndexOf('/')) : caseKey;
        Map<String, String> codes = new HashMap<>();
        said.path("codes")
                .properties()
                .forEach(code -> codes.put(code.getKey(), code.getValue().asString("")));
        said.remove("codes");
        return new ComparedCase(who, said.toString(), codes);
    }
}

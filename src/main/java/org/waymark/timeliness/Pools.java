package org.waymark.timeliness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.waymark.timeliness.question.Definition.Way;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** Asks the engine how many were on a way, and what became of them. */
public final class Pools {
    private static final Sql POOLS = Sql.ofMeasure("pools", "waiting/pool");

    private Pools() {}

    /**
     * Those of some codes who came into a window at about the same time.
     *
     * @param cameIn the quarter of the window; 0 for who was on the way when it began
     */
    public record Group(String period, int cameIn, List<String> codes, int cases, int arrived, int leftOtherwise) {}

    public static List<Group> of(Session session, Way way, List<Period> periods, List<Dimension> by, Scope scope) {
        return session.rows(
                POOLS.keeping(scope.needs(by)),
                Pools::read,
                scope.parameters(
                        periods,
                        new Interval(way.from().name(), way.to().name()),
                        Json.of(by.stream().map(Dimension::name).toList())));
    }

    private static Group read(ResultSet row) throws SQLException {
        return new Group(
                row.getString("period"),
                row.getInt("came_in"),
                ExactCases.groupCodes(row),
                row.getInt("cases"),
                row.getInt("arrived"),
                row.getInt("left_otherwise"));
    }
}

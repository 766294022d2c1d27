package org.waymark.timeliness;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Making;
import org.waymark.timeliness.question.Period;
import org.waymark.warehouse.Session;
import tools.jackson.databind.JsonNode;

/** Has the engine make the cells of one measure, and tell how. */
public final class Makings {
    private static final double NANOS = 1e6;
    private static final double MILLIS = 1e3;

    private static final List<String> HELD = List.of(
            "the periods, as JSON",
            "the instant as known at which",
            "the councils whose cases may be read, as JSON",
            "the codes that are asked for by dimension, as JSON",
            "the milestone from which; empty for most measures",
            "the milestone to which; empty for most measures",
            "the outermost dimension",
            "the second dimension",
            "the third dimension",
            "the fourth dimension");

    /** What stands around a statement that is explained, and is no work on it. */
    private static final Set<String> AROUND = Set.of("RESULT_COLLECTOR", "EXECUTE", "EXPLAIN_ANALYZE");

    private final ExactCells cells;

    public Makings(ExactCells cells) {
        this.cells = cells;
    }

    public Making of(
            Session session, String measure, List<Period> periods, List<Dimension> by, CountingUnit unit, Scope scope) {
        var statement = cells.statement(measure, by, unit, scope);
        var put = ExactCells.parameters(measure, periods, by, scope);
        long began = System.nanoTime();
        var plan = Json.tree(session.one(statement.explained(), row -> row.getString(2), put));
        double took = (System.nanoTime() - began) / NANOS;
        Map<String, Making.Work> work = new LinkedHashMap<>();
        long read = reckon(plan.path("operator"), work);
        return new Making(
                statement.files(),
                statement.text(),
                parameters(put),
                took,
                read,
                work.values().stream()
                        .sorted(Comparator.comparingDouble(Making.Work::milliseconds)
                                .reversed())
                        .toList());
    }

    private static List<Making.Parameter> parameters(@Nullable Object[] put) {
        return IntStream.range(0, put.length)
                .mapToObj(i -> new Making.Parameter("$" + (i + 1), HELD.get(i), Objects.toString(put[i], null)))
                .toList();
    }

    /** @return how many rows of tables were read beneath */
    private static long reckon(JsonNode operators, Map<String, Making.Work> work) {
        long read = 0;
        for (var operator : operators) {
            var what = operator.path("type").asString();
            if (!AROUND.contains(what)) {
                var one = new Making.Work(
                        what,
                        1,
                        operator.path("timing").asDouble() * MILLIS,
                        operator.path("intermediate_rows").asLong());
                work.merge(what, one, Makings::together);
            }
            read += operator.path("rows_scanned").asLong(0) + reckon(operator.path("children"), work);
        }
        return read;
    }

    private static Making.Work together(Making.Work one, Making.Work other) {
        return new Making.Work(
                one.what(),
                one.times() + other.times(),
                one.milliseconds() + other.milliseconds(),
                one.rows() + other.rows());
    }
}

package org.waymark.timeliness;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Definition.Figure;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** Asks the engine for all cells of one measure. */
public final class ExactCells {
    /** How many dimensions a breakdown may have. */
    public static final int MAX_DIMENSIONS = 4;

    private static final String EACH = "EACH";

    private final MeasureLibrary library;

    public ExactCells(MeasureLibrary library) {
        this.library = library;
    }

    /** Which cell: the period, and the codes of the outermost dimensions; none for the period's total. */
    public record Key(String period, List<String> codes) {}

    /** The cells that have cases, each total recomputed from its cases. */
    public Map<Key, ExactCell> of(
            Session session, String measure, List<Period> periods, List<Dimension> by, CountingUnit unit, Scope scope) {
        Map<Key, ExactCell> cells = new LinkedHashMap<>();
        session.rows(
                statement(measure, by, unit, scope),
                row -> cells.put(key(row), cell(row)),
                parameters(measure, periods, by, scope));
        return cells;
    }

    static @Nullable Object[] parameters(String measure, List<Period> periods, List<Dimension> by, Scope scope) {
        var dimensions = new @Nullable Object[MAX_DIMENSIONS];
        for (int i = 0; i < by.size(); i++) {
            dimensions[i] = by.get(i).name();
        }
        return scope.parameters(periods, Interval.of(measure), dimensions);
    }

    /** The cells by each dimension for itself, all in one: what {@link #of} says for every dimension that has cases. */
    public Map<Dimension, Map<Key, ExactCell>> byEach(
            Session session, String measure, List<Period> periods, Scope scope) {
        Set<String> needs = new HashSet<>(scope.needs(List.of(Dimension.values()), EACH));
        if (library.definition(measure).figure() != Figure.COUNT) {
            needs.add("FAMILY");
        }
        Map<Dimension, Map<Key, ExactCell>> cells = new EnumMap<>(Dimension.class);
        session.rows(
                library.named(measure).cells().keeping(needs),
                row -> {
                    if (row.getInt("level") > 0) {
                        var key = key(row);
                        cells.computeIfAbsent(Dimension.valueOf(key.codes().getFirst()), _ -> new LinkedHashMap<>())
                                .put(
                                        new Key(
                                                key.period(),
                                                key.codes()
                                                        .subList(1, key.codes().size())),
                                        cell(row));
                    }
                    return row;
                },
                scope.parameters(periods, Interval.of(measure), EACH, EACH, null, null));
        return cells;
    }

    /** The statement that answers, with no more of each case than is asked for. */
    public Sql statement(String measure, List<Dimension> by, CountingUnit unit, Scope scope) {
        Set<String> needs = new HashSet<>(scope.needs(by));
        if (unit == CountingUnit.SIBLING_GROUP) {
            needs.addAll(Set.of("FAMILY", "GROUPED"));
        } else if (library.definition(measure).figure() != Figure.COUNT) {
            needs.add("FAMILY");
        }
        return library.named(measure).cells().keeping(needs);
    }

    private static Key key(ResultSet row) throws SQLException {
        int level = row.getInt("level");
        var codes = Stream.of(
                        row.getString("key1"), row.getString("key2"), row.getString("key3"), row.getString("key4"))
                .limit(level)
                .map(Objects::requireNonNull)
                .toList();
        return new Key(row.getString("period"), codes);
    }

    private static ExactCell cell(ResultSet row) throws SQLException {
        var quantiles = doubles(row.getArray("quantiles"));
        var mean = row.getObject("mean");
        var excluded = row.getString("excluded");
        return new ExactCell(
                row.getInt("cases"),
                row.getInt("numerator"),
                mean == null ? null : ((Number) mean).doubleValue(),
                at(quantiles, 0),
                at(quantiles, 1),
                at(quantiles, 2),
                at(quantiles, 3),
                doubles(row.getArray("family_means")),
                excluded == null ? Map.of() : new TreeMap<>(Json.counts(excluded)));
    }

    private static @Nullable Double at(List<Double> values, int index) {
        return values.isEmpty() ? null : values.get(index);
    }

    private static List<Double> doubles(@Nullable Array array) throws SQLException {
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray())
                        .map(each -> ((Number) each).doubleValue())
                        .toList();
    }
}

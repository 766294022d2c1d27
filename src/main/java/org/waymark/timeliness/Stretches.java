package org.waymark.timeliness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.Milestone;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.WaitingCohort;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** Asks the engine for the stretches of time that children waited between two milestones. */
public final class Stretches {
    /** The outcome of who reached the second milestone. */
    public static final String ARRIVED = "ARRIVED";

    private static final String FILE = "waiting/waiting";
    private static final Sql WAITING = Sql.ofMeasure("waiting", FILE);
    private static final Definition DEFINITION = read();

    private Stretches() {}

    /** What a stretch is and which are looked at: the header of its file. */
    public static Definition definition() {
        return DEFINITION;
    }

    private static Definition read() {
        List<String> problems = new ArrayList<>();
        return DefinitionReading.of(FILE, Sql.file(FILE).header(), problems)
                .orElseThrow(() -> new IllegalStateException(String.join("\n", problems)));
    }

    /** Which stretches: of a period and a cohort, with the codes of the outermost dimensions; none for all. */
    public record Key(String period, WaitingCohort cohort, List<String> codes) {}

    /**
     * A stretch of waiting, in days since its clock started.
     *
     * @param child pseudonym
     * @param family the same for brothers and sisters
     * @param after at risk after that day; -1 from the start; null where the clock's start is not known
     * @param until last seen waiting, or gone, on that day; null where the clock's start is not known
     * @param outcome how it ended; null where it went on when last seen
     * @param excludedBecause null where it counts
     */
    public record Stretch(
            String child,
            String family,
            @Nullable Integer after,
            @Nullable Integer until,
            @Nullable String outcome,
            @Nullable String excludedBecause) {}

    /**
     * Every stretch under its codes and under each total above them.
     *
     * @param seen from when to when the records of each authority tell of everybody
     */
    public static Map<Key, List<Stretch>> of(
            Session session,
            Milestone from,
            Milestone to,
            List<WaitingCohort> cohorts,
            List<Period> periods,
            List<Dimension> by,
            Scope scope,
            List<Coverage.Seen> seen) {
        var dimensions = new @Nullable Object[ExactCells.MAX_DIMENSIONS];
        for (int i = 0; i < by.size(); i++) {
            dimensions[i] = by.get(i).name();
        }
        Map<Key, List<Stretch>> stretches = new LinkedHashMap<>();
        session.rows(
                WAITING.keeping(scope.needs(by, "FAMILY")),
                row -> {
                    var stretch = stretch(row);
                    var period = row.getString("period");
                    var cohort = WaitingCohort.valueOf(row.getString("cohort"));
                    for (int level = 0; level <= by.size(); level++) {
                        var key = new Key(period, cohort, codes(row, level));
                        stretches.computeIfAbsent(key, _ -> new ArrayList<>()).add(stretch);
                    }
                    return stretch;
                },
                scope.parameters(
                        periods,
                        new Interval(from.name(), to.name()),
                        Json.of(cohorts),
                        Json.seen(seen),
                        dimensions[0],
                        dimensions[1],
                        dimensions[2],
                        dimensions[3]));
        return stretches;
    }

    private static List<String> codes(ResultSet row, int level) throws SQLException {
        List<String> codes = new ArrayList<>();
        for (int i = 1; i <= level; i++) {
            codes.add(Objects.requireNonNull(row.getString("key" + i)));
        }
        return codes;
    }

    private static Stretch stretch(ResultSet row) throws SQLException {
        return new Stretch(
                row.getString("child"),
                row.getString("family"),
                day(row, "after_day"),
                day(row, "until_day"),
                row.getString("outcome"),
                row.getString("excluded_because"));
    }

    private static @Nullable Integer day(ResultSet row, String column) throws SQLException {
        var value = row.getObject(column);
        return value == null ? null : ((Number) value).intValue();
    }
}

package org.waymark.timeliness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.question.Period;
import org.waymark.warehouse.Session;

/** Whom measures count in some periods, each asked once however many checks name it. */
final class Members {
    private final Session session;
    private final MeasureLibrary library;
    private final List<Period> periods;
    private final Scope scope;
    private final Map<String, Map<String, Map<String, List<Member>>>> asked = new HashMap<>();

    Members(Session session, MeasureLibrary library, List<Period> periods, Scope scope) {
        this.session = session;
        this.library = library;
        this.periods = periods;
        this.scope = scope;
    }

    /** One case of a measure. */
    record Member(String authority, LocalDate countedOn) {}

    /** The cases of one period, by child. */
    Map<String, List<Member>> of(String measure, Period period) {
        return asked.computeIfAbsent(measure, this::byPeriod).getOrDefault(period.label(), Map.of());
    }

    private Map<String, Map<String, List<Member>>> byPeriod(String measure) {
        var statement = library.named(measure).members();
        if (statement == null) {
            throw new Refusal("NO_CASES", "There is no child behind this figure.");
        }
        Map<String, Map<String, List<Member>>> byPeriod = new HashMap<>();
        session.rows(
                statement.keeping(scope.needs(List.of())),
                row -> byPeriod.computeIfAbsent(row.getString(1), _ -> new HashMap<>())
                        .computeIfAbsent(row.getString(2), _ -> new ArrayList<>())
                        .add(new Member(row.getString(3), row.getObject(4, LocalDate.class))),
                scope.parameters(periods, Interval.of(measure)));
        return byPeriod;
    }
}

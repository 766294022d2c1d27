package org.waymark.journey.timeline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.ReturnFile;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Milestone;

/** The last return of each year that speaks of the child: it replaces what was told elsewhere before and it could have told. */
final class LastReturns {
    private final Map<ReturnFile, Map<FinancialYear, Turn>> turns = new EnumMap<>(ReturnFile.class);

    /** @param spoken in their turns */
    LastReturns(List<Spoken> spoken) {
        for (var each : spoken) {
            each.by()
                    .speaksOf()
                    .forEach(file ->
                            turns.computeIfAbsent(file, _ -> new HashMap<>()).put(each.year(), each.turn()));
        }
    }

    boolean replace(Occurrence told) {
        return told.occurredOn() != null && replace(told.milestone(), told.occurredOn(), told.turn());
    }

    boolean replace(Milestone milestone, LocalDate day, Turn told) {
        var file = couldTell(milestone);
        if (file == null) {
            return false;
        }
        var last = turns.getOrDefault(file, Map.of()).get(yearOf(day));
        return last != null && last.isAfter(told);
    }

    /** The file of a return that tells the milestone; null where returns do not tell it, or not as the last word. */
    private static @Nullable ReturnFile couldTell(Milestone milestone) {
        return switch (milestone) {
            case ADM_DECISION, PLAN_CHANGED -> ReturnFile.DECISIONS;
            case ENTERED_CARE,
                    PLACEMENT_ORDER,
                    EARLY_PERMANENCE_PLACEMENT,
                    MOVED_IN,
                    ADOPTION_ORDER,
                    DISRUPTION,
                    LEFT_CARE -> ReturnFile.EPISODES;
            default -> null;
        };
    }

    private static FinancialYear yearOf(LocalDate day) {
        return new FinancialYear(day.minusMonths(3).getYear());
    }
}

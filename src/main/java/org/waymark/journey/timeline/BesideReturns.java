package org.waymark.journey.timeline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.ReturnFile;
import org.waymark.journey.events.Source;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Milestone;

/**
 * What trackers and recorders tell that stands beside the returns: a later return replaces what it could have told itself
 * of its year; where a period of care has one of a milestone, what a return says is the later knowledge; and AD1's match
 * takes the place of the latest one here, unless a recorder told that one later.
 */
final class BesideReturns {
    private record InPeriod(Milestone milestone, int carePeriod) {}

    private final Map<ReturnFile, Map<FinancialYear, Turn>> lastReturn = new EnumMap<>(ReturnFile.class);
    private final Set<InPeriod> given = new HashSet<>();
    private @Nullable Turn givenMatch;

    /**
     * @param spoken in their turns
     * @param returned what stands of what the returns tell
     */
    BesideReturns(List<Spoken> spoken, List<Occurrence> returned) {
        for (var each : spoken) {
            each.by()
                    .speaksOf()
                    .forEach(file -> lastReturn
                            .computeIfAbsent(file, _ -> new HashMap<>())
                            .put(each.year(), each.turn()));
        }
        for (var each : returned) {
            if (each.occurredOn() != null) {
                given.add(new InPeriod(each.milestone(), each.carePeriod()));
            }
            if (each.milestone() == Milestone.MATCH) {
                givenMatch = each.turn();
            }
        }
    }

    /** @param told of one milestone, in the order of their days */
    Stream<Occurrence> standing(List<Occurrence> told) {
        var open = told.stream().filter(each -> !isReplaced(each)).toList();
        var latest = open.stream().filter(each -> !isToldSinceAd1(each)).reduce((_, later) -> later);
        return open.stream()
                .filter(each -> !isGiven(each, latest.filter(each::equals).isPresent()));
    }

    private boolean isReplaced(Occurrence told) {
        var file = couldTell(told.milestone());
        var day = told.occurredOn();
        if (file == null || day == null) {
            return false;
        }
        var last = lastReturn.getOrDefault(file, Map.of()).get(yearOf(day));
        return last != null && last.isAfter(told.turn());
    }

    private boolean isGiven(Occurrence told, boolean latest) {
        return switch (told.milestone()) {
            case MATCH -> latest && givenMatch != null;
            case ENTERED_CARE, PLACEMENT_ORDER, EARLY_PERMANENCE_PLACEMENT, ADOPTION_ORDER, LEFT_CARE ->
                given.contains(new InPeriod(told.milestone(), told.carePeriod()));
            default -> false;
        };
    }

    /** Not AD1's to take the place of. */
    private boolean isToldSinceAd1(Occurrence told) {
        return told.source() == Source.RECORDER
                && givenMatch != null
                && told.turn().isAfter(givenMatch);
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

package org.waymark.journey.timeline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.Source;
import org.waymark.shared.Milestone;

/**
 * What trackers and recorders tell that stands beside the returns: a later return replaces what it could have told itself
 * of its year; where a period of care has one of a milestone, what a return says is the later knowledge; and AD1's match
 * takes the place of the latest one here, unless a recorder told that one later.
 */
final class BesideReturns {
    private record InPeriod(Milestone milestone, int carePeriod) {}

    private final LastReturns lastReturns;
    private final Set<InPeriod> given = new HashSet<>();
    private @Nullable Turn givenMatch;

    /** @param returned what stands of what the returns tell */
    BesideReturns(LastReturns lastReturns, List<Occurrence> returned) {
        this.lastReturns = lastReturns;
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
        var open = told.stream().filter(each -> !lastReturns.replace(each)).toList();
        var latest = open.stream().filter(each -> !isToldSinceAd1(each)).reduce((_, later) -> later);
        return open.stream()
                .filter(each -> !isGiven(each, latest.filter(each::equals).isPresent()));
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
}

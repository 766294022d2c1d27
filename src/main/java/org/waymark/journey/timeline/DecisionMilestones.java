package org.waymark.journey.timeline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.Decision;
import org.waymark.journey.events.ReturnFile;
import org.waymark.shared.Milestone;

/** The decisions, plan changes and matches that the returns tell. */
final class DecisionMilestones {
    private DecisionMilestones() {}

    static Stream<Occurrence> ofDecisions(Care care, List<Fact<Decision>> holding) {
        return holding.stream().flatMap(decision -> {
            var decidedOn = decision.day();
            var ceasedOn = decision.endedOn();
            var decided =
                    Occurrence.ofReturn(Milestone.ADM_DECISION, decidedOn, care.periodOf(decidedOn), decision.turn());
            return ceasedOn == null
                    ? Stream.of(decided)
                    : Stream.of(
                            decided,
                            Occurrence.ofReturn(
                                    Milestone.PLAN_CHANGED, ceasedOn, care.periodOf(ceasedOn), decision.turn()));
        });
    }

    /** AD1 is given for an adoption, so its match belongs to the period of care that ended with it. */
    static Optional<Occurrence> match(Care care, List<Spoken> spoken) {
        var by = lastAdoption(spoken);
        if (by == null || by.adoption() == null || by.adoption().matchedOn() == null) {
            return Optional.empty();
        }
        var matchedOn = by.adoption().matchedOn();
        int carePeriod = care.adoptedIn().orElseGet(() -> care.periodOf(matchedOn));
        return Optional.of(Occurrence.ofReturn(Milestone.MATCH, matchedOn, carePeriod, by.turn()));
    }

    /** The child's AD1 row: a later row replaces it, and so does its absence from a later return of the same year. */
    private static @Nullable Spoken lastAdoption(List<Spoken> spoken) {
        Spoken last = null;
        for (var each : spoken) {
            if (each.speaksOf(ReturnFile.ADOPTIONS)) {
                if (each.adoption() != null) {
                    last = each;
                } else if (last != null && last.year().equals(each.year())) {
                    last = null;
                }
            }
        }
        return last;
    }
}

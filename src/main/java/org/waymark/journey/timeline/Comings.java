package org.waymark.journey.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.journey.events.Episode;
import org.waymark.shared.Milestone;

/** What is told of entering and leaving care, by which episodes are parted into periods of care. */
record Comings(Noted told, LastReturns lastReturns, Trackers trackers, Recordings recordings) {

    Care parting(List<Fact<Episode>> episodes) {
        var entered = days(Milestone.ENTERED_CARE).toList();
        var left = Stream.concat(
                        episodes.stream()
                                .filter(each -> each.holds() && !Stay.isShortBreak(each.told()))
                                .filter(each -> Stay.endedCare(each) && leavingStands(each))
                                .map(each -> Objects.requireNonNull(each.endedOn())),
                        Stream.concat(days(Milestone.ADOPTION_ORDER), days(Milestone.LEFT_CARE)))
                .toList();
        return Care.of(episodes, entered, left);
    }

    /** Of what trackers and recorders tell, what no later return could have told itself. */
    private Stream<LocalDate> days(Milestone milestone) {
        return told.of(milestone)
                .filter(each -> !lastReturns.replace(each))
                .map(each -> Objects.requireNonNull(each.occurredOn()));
    }

    /** A tracker may have said since on which days the child left care, or a recorder that it was not on this one. */
    private boolean leavingStands(Fact<Episode> episode) {
        return !trackers.toldSince(Milestone.LEFT_CARE, episode.turn())
                && !recordings.tookBack(FactId.of(Milestone.LEFT_CARE, episode.endedOn(), Map.of()), episode.turn());
    }
}

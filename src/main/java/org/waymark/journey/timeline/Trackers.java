package org.waymark.journey.timeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.commands.Holding;
import org.waymark.journey.events.AdoptionJourneyEvent;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneStated;
import org.waymark.journey.events.MilestoneRow;
import org.waymark.shared.Milestone;
import org.waymark.shared.SubmissionId;

/**
 * What holds of the child's milestones.csv files: at each of its known_on dates, and when it was submitted, a file says of
 * each milestone that it names that these are all the occurrences.
 */
final class Trackers {
    /**
     * All that one file says of one milestone, as far as it is known.
     *
     * @param saidIn the turn in which it last said so
     * @param turn of the latest of its rows: sent again with its old dates, it is no later knowledge than they are
     * @param submittedIn null where it holds only of the file's earlier dates, before it was submitted
     */
    record Saying(
            List<MilestoneRow> rows,
            Turn saidIn,
            Turn turn,
            @Nullable Turn submittedIn) {
        static Saying of(Holding submission, List<MilestoneRow> rows, Instant t) {
            var turn = rows.stream()
                    .map(row -> Turn.ofRow(row.knownAt(), submission))
                    .reduce(Turn::later)
                    .orElseThrow();
            var submittedIn = submission.knownAt().isAfter(t) ? null : Turn.of(submission);
            return new Saying(rows, submittedIn == null ? turn : Turn.later(turn, submittedIn), turn, submittedIn);
        }
    }

    private final Map<Milestone, Saying> last = new EnumMap<>(Milestone.class);
    private final Map<Milestone, Turn> lastSubmitted = new EnumMap<>(Milestone.class);

    private Trackers() {}

    static Trackers knownAt(Instant t, List<AdoptionJourneyEvent> events, List<Holding> holding) {
        Map<SubmissionId, Map<Milestone, List<MilestoneRow>>> rows = new HashMap<>();
        for (var event : events) {
            if (event instanceof MilestoneStated stated && !stated.knownAt().isAfter(t)) {
                var row = stated.milestone();
                rows.computeIfAbsent(stated.submission(), _ -> new EnumMap<>(Milestone.class))
                        .computeIfAbsent(row.milestone(), _ -> new ArrayList<>())
                        .add(row);
            }
        }
        var trackers = new Trackers();
        for (var submission : holding) {
            rows.getOrDefault(submission.submission(), Map.of())
                    .forEach((milestone, ofIt) -> trackers.hear(milestone, Saying.of(submission, ofIt, t)));
        }
        return trackers;
    }

    private void hear(Milestone milestone, Saying saying) {
        last.merge(milestone, saying, (one, other) -> one.saidIn().isAfter(other.saidIn()) ? one : other);
        if (saying.submittedIn() != null) {
            lastSubmitted.merge(milestone, saying.submittedIn(), Turn::later);
        }
    }

    /** What holds of each milestone that a file names. */
    Map<Milestone, Saying> sayings() {
        return last;
    }

    /** Whether a file says of the milestone, as later knowledge, what all its occurrences are. */
    boolean toldSince(Milestone milestone, Turn turn) {
        var saying = last.get(milestone);
        return saying != null && saying.turn().isAfter(turn);
    }

    /** Whether a file that names the milestone was submitted later. */
    boolean submittedSince(Milestone milestone, Turn turn) {
        var submitted = lastSubmitted.get(milestone);
        return submitted != null && submitted.isAfter(turn);
    }
}

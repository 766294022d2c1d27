package org.waymark.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.Renaming.Renamed;
import org.waymark.intake.Tally.Effect;
import org.waymark.shared.SubmissionId;

/**
 * What an import did, or would do.
 *
 * @param submission of the return, or of the tracker file where there is no return; null where nothing was taken in
 * @param submissions of each kind that was sent
 * @param position of the last event that the answer already includes
 * @param read rows in the files that are used
 * @param recorded facts that were not known just before
 * @param corrected facts that were known differently
 * @param retracted facts that were known and hold no longer
 * @param unchanged facts that were known just so
 * @param refused rows with an error
 * @param tallies the problems counted by file and code, with what they do to the figures of the year; that is told of what
 *     was taken in, and of a dry run that nothing blocks
 * @param moves of a dry run: which headline figures would change, and how; empty otherwise
 */
public record ImportReport(
        @Nullable SubmissionId submission,
        List<SubmissionId> submissions,
        Status status,
        long position,
        int read,
        int recorded,
        int corrected,
        int retracted,
        int unchanged,
        int refused,
        List<Move> moves,
        List<Tally> tallies,
        List<Problem> problems) {

    /**
     * A figure that would change.
     *
     * @param before, after ready to print; empty where the year was not covered before
     */
    public record Move(String measure, String period, String before, String after) {}

    /** How it ended. */
    public enum Status {
        ACCEPTED,
        UNCHANGED,
        DRY_RUN,
        REFUSED
    }

    /** What changed: facts, and the figures that rest on them. */
    record Outcome(
            int recorded,
            int corrected,
            int retracted,
            int unchanged,
            List<Move> moves,
            Map<String, List<Effect>> effects,
            List<Overruled> overruled) {
        static final Outcome NONE = new Outcome(0, 0, 0, 0, List.of(), Map.of(), List.of());

        static Outcome nothingNew(List<Saying> sayings) {
            int facts = sayings.stream().mapToInt(Saying::facts).sum();
            return new Outcome(0, 0, 0, facts, List.of(), Map.of(), List.of());
        }

        /** And what was known already. */
        Outcome and(Outcome known) {
            return new Outcome(
                    recorded, corrected, retracted, unchanged + known.unchanged(), moves, effects, overruled);
        }

        /** And the ids that changed. */
        Outcome with(Renamed renamed) {
            return new Outcome(
                    recorded + renamed.recorded(),
                    corrected,
                    retracted,
                    unchanged + renamed.unchanged(),
                    moves,
                    effects,
                    overruled);
        }

        Outcome moving(List<Move> figures) {
            return new Outcome(recorded, corrected, retracted, unchanged, figures, effects, overruled);
        }

        Outcome leavingOut(Map<String, List<Effect>> figures) {
            return new Outcome(recorded, corrected, retracted, unchanged, moves, figures, overruled);
        }
    }
}

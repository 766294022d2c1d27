package org.waymark.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
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
        List<Problem> problems) {

    /** How it ended. */
    public enum Status {
        ACCEPTED,
        UNCHANGED,
        DRY_RUN,
        REFUSED
    }

    /** Counts of facts. */
    record Outcome(int recorded, int corrected, int retracted, int unchanged) {
        static final Outcome NONE = new Outcome(0, 0, 0, 0);
    }
}

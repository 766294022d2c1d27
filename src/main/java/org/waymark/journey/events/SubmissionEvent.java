package org.waymark.journey.events;

import java.time.Instant;
import java.util.SortedSet;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.SubmissionId;
import org.waymark.shared.SubmissionKind;

/** The life of one sending of a return or tracker file: its statements hold from completion until withdrawal. */
public sealed interface SubmissionEvent {
    SubmissionId submission();

    /**
     * @param knownAt when the council said so, which may be long before it is imported here
     * @param digest SHA-256 of the parsed content
     * @param speaksOf the files that a return has; what it lacks it does not speak of
     */
    record SubmissionBegun(
            SubmissionId submission,
            AuthorityCode authority,
            FinancialYear year,
            SubmissionKind kind,
            Instant knownAt,
            String digest,
            SortedSet<ReturnFile> speaksOf)
            implements SubmissionEvent {}

    record SubmissionCompleted(SubmissionId submission, int children) implements SubmissionEvent {}

    /** Acts at every knowledge date, as if the submission had never come. */
    record SubmissionWithdrawn(SubmissionId submission, WithdrawalReason reason) implements SubmissionEvent {}
}

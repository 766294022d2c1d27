package org.waymark.journey.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.CommandId;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.SiblingGroupKey;
import org.waymark.shared.SubmissionId;

/** What was said of one sibling group. */
public sealed interface SiblingGroupEvent {
    SiblingGroupKey group();

    Instant knownAt();

    /** By a submission; as with a child, it holds once that is complete. */
    sealed interface Stated extends SiblingGroupEvent {
        SubmissionId submission();
    }

    /** By a recorder, one fact at a time. */
    sealed interface Recorded extends SiblingGroupEvent, ByCommand {
        /** The fact that is told, or that no longer holds. */
        String factId();
    }

    /** This siblings.csv speaks of the group; the members that follow are all that it says of it. */
    record SiblingGroupStated(
            SiblingGroupKey group,
            AuthorityCode authority,
            SubmissionId submission,
            FinancialYear year,
            Instant knownAt,
            String digest,
            Source source)
            implements Stated {}

    /** @param occurredOn the day on which the child joined; null where it has always belonged to the group */
    record MembershipStated(
            String factId,
            @Nullable LocalDate occurredOn,
            SiblingGroupKey group,
            ChildKey child,
            SubmissionId submission,
            Instant knownAt,
            Source source,
            Membership membership)
            implements Stated {}

    /** @param occurredOn null where the child has always belonged to the group */
    record SiblingRecorded(
            String factId,
            @Nullable LocalDate occurredOn,
            SiblingGroupKey group,
            AuthorityCode authority,
            Instant knownAt,
            Source source,
            CommandId command,
            SiblingFact sibling)
            implements Recorded {}

    /**
     * @param factId the fact that no longer holds
     * @param sibling what holds in its place
     */
    record SiblingCorrected(
            String factId,
            @Nullable LocalDate occurredOn,
            SiblingGroupKey group,
            AuthorityCode authority,
            Instant knownAt,
            Source source,
            CommandId command,
            SiblingFact sibling,
            Grounds grounds)
            implements Recorded {}

    /** @param factId the fact that no longer holds */
    record SiblingRetracted(
            String factId,
            SiblingGroupKey group,
            AuthorityCode authority,
            Instant knownAt,
            Source source,
            CommandId command,
            Grounds grounds)
            implements Recorded {}
}

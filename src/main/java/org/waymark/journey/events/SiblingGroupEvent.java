package org.waymark.journey.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.SiblingGroupKey;
import org.waymark.shared.SubmissionId;

/** What was stated of one sibling group. As with a child, it holds once its submission is complete. */
public sealed interface SiblingGroupEvent {
    SiblingGroupKey group();

    SubmissionId submission();

    /** This siblings.csv speaks of the group; the members that follow are all that it says of it. */
    record SiblingGroupStated(
            SiblingGroupKey group,
            AuthorityCode authority,
            SubmissionId submission,
            FinancialYear year,
            Instant knownAt,
            String digest,
            Source source)
            implements SiblingGroupEvent {}

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
            implements SiblingGroupEvent {}
}

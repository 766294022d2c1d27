package org.waymark.journey.commands;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.Membership;
import org.waymark.journey.events.SiblingFact;
import org.waymark.shared.ChildKey;
import org.waymark.shared.SiblingGroupKey;

/** What can be said of a sibling group. */
public sealed interface SiblingGroupCommand {
    SiblingGroupKey group();

    /** By a recorder, of any authority. Answered with {@link Recorded}. */
    sealed interface Recording extends SiblingGroupCommand {
        Teller by();
    }

    /** A child and its time in the group. */
    record Member(ChildKey child, Membership membership) {}

    /** All that one siblings.csv says of one group. */
    record StateSiblings(@TargetAggregateIdentifier SiblingGroupKey group, Speaker speaker, List<Member> members)
            implements SiblingGroupCommand, StatingCommand {
        @Override
        public String stream() {
            return group.toString();
        }
    }

    record RecordSibling(@TargetAggregateIdentifier SiblingGroupKey group, Teller by, SiblingFact sibling)
            implements Recording {}

    /**
     * @param factId the fact that does not hold
     * @param sibling what holds in its place
     */
    record CorrectSibling(
            @TargetAggregateIdentifier SiblingGroupKey group,
            Teller by,
            String factId,
            SiblingFact sibling,
            Grounds grounds)
            implements Recording {}

    /** @param factId the fact that does not hold */
    record RetractSibling(@TargetAggregateIdentifier SiblingGroupKey group, Teller by, String factId, Grounds grounds)
            implements Recording {}
}

package org.waymark.journey.commands;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.waymark.journey.events.Membership;
import org.waymark.shared.ChildKey;
import org.waymark.shared.SiblingGroupKey;

/** What can be said of a sibling group. */
public sealed interface SiblingGroupCommand extends StatingCommand {
    /** A child and its time in the group. */
    record Member(ChildKey child, Membership membership) {}

    /** All that one siblings.csv says of one group. */
    record StateSiblings(@TargetAggregateIdentifier SiblingGroupKey group, Speaker speaker, List<Member> members)
            implements SiblingGroupCommand {
        @Override
        public String stream() {
            return group.toString();
        }
    }
}

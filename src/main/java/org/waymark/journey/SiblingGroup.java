package org.waymark.journey;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.commands.SiblingGroupCommand.StateSiblings;
import org.waymark.journey.events.SiblingGroupEvent.SiblingGroupStated;
import org.waymark.shared.SubmissionId;

/** A dated set of children who are siblings, as each submission stated it; each submission speaks once. */
public class SiblingGroup {
    @AggregateIdentifier
    private @Nullable String group;

    private final Set<SubmissionId> heard = new HashSet<>();

    public SiblingGroup() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(StateSiblings command) {
        if (!heard.contains(command.speaker().submission())) {
            Statements.of(command).forEach(AggregateLifecycle::apply);
        }
    }

    @EventSourcingHandler
    void evolve(SiblingGroupStated event) {
        group = event.group().toString();
        heard.add(event.submission());
    }
}

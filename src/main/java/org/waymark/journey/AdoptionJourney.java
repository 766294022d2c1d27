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
import org.waymark.journey.commands.AdoptionJourneyCommand;
import org.waymark.journey.commands.AdoptionJourneyCommand.StateMilestones;
import org.waymark.journey.commands.AdoptionJourneyCommand.StateReturn;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestonesStated;
import org.waymark.journey.events.AdoptionJourneyEvent.ReturnStated;
import org.waymark.shared.SubmissionId;

/**
 * One looked-after child of a return, and all that was ever stated of the way to adoption. What holds at a knowledge
 * date is derived on the read side; here it is only made sure that each submission speaks once.
 */
public class AdoptionJourney {
    @AggregateIdentifier
    private @Nullable String child;

    private final Set<SubmissionId> heard = new HashSet<>();

    public AdoptionJourney() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(StateReturn command) {
        state(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(StateMilestones command) {
        state(command);
    }

    private void state(AdoptionJourneyCommand.Stating command) {
        if (!heard.contains(command.speaker().submission())) {
            Statements.of(command).forEach(AggregateLifecycle::apply);
        }
    }

    @EventSourcingHandler
    void evolve(ReturnStated event) {
        child = event.child().toString();
        heard.add(event.submission());
    }

    @EventSourcingHandler
    void evolve(MilestonesStated event) {
        child = event.child().toString();
        heard.add(event.submission());
    }
}

package org.waymark.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.commands.AdoptionJourneyCommand.CorrectCharacteristic;
import org.waymark.journey.commands.AdoptionJourneyCommand.CorrectMilestone;
import org.waymark.journey.commands.AdoptionJourneyCommand.HoldCase;
import org.waymark.journey.commands.AdoptionJourneyCommand.Keeping;
import org.waymark.journey.commands.AdoptionJourneyCommand.RecordCharacteristic;
import org.waymark.journey.commands.AdoptionJourneyCommand.RecordMilestone;
import org.waymark.journey.commands.AdoptionJourneyCommand.Recording;
import org.waymark.journey.commands.AdoptionJourneyCommand.ReleaseHold;
import org.waymark.journey.commands.AdoptionJourneyCommand.RetractCharacteristic;
import org.waymark.journey.commands.AdoptionJourneyCommand.RetractMilestone;
import org.waymark.journey.commands.AdoptionJourneyCommand.ShredCharacteristics;
import org.waymark.journey.commands.AdoptionJourneyCommand.StateMilestones;
import org.waymark.journey.commands.AdoptionJourneyCommand.StateReturn;
import org.waymark.journey.commands.AdoptionJourneyCommand.Stating;
import org.waymark.journey.commands.Done;
import org.waymark.journey.commands.Recorded;
import org.waymark.journey.events.AdoptionJourneyEvent;
import org.waymark.journey.events.Kept;
import org.waymark.shared.SubmissionId;

/**
 * One looked-after child of a return, and all that was ever said of the way to adoption. A submission speaks once; what a
 * recorder says is held against what is known by then.
 */
public class AdoptionJourney {
    @AggregateIdentifier
    private @Nullable String child;

    private final List<AdoptionJourneyEvent> told = new ArrayList<>();
    private final Set<SubmissionId> heard = new HashSet<>();
    private Instant lastRecordedAt = Instant.EPOCH;
    private final Answered answered = new Answered();

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

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded decide(RecordMilestone command) {
        return record(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded decide(CorrectMilestone command) {
        return record(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded decide(RetractMilestone command) {
        return record(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded decide(RecordCharacteristic command) {
        return record(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded decide(CorrectCharacteristic command) {
        return record(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded decide(RetractCharacteristic command) {
        return record(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Done decide(ShredCharacteristics command) {
        return keep(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Done decide(HoldCase command) {
        return keep(command);
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Done decide(ReleaseHold command) {
        return keep(command);
    }

    private Done keep(Keeping command) {
        var event = new Keep(told).event(command);
        event.ifPresent(AggregateLifecycle::apply);
        return new Done(event.isEmpty());
    }

    private void state(Stating command) {
        if (!heard.contains(command.speaker().submission())) {
            Statements.of(command).forEach(AggregateLifecycle::apply);
        }
    }

    private Recorded record(Recording command) {
        var before = answered.before(command.by().command(), SaidByRecorder.content(command));
        if (before.isPresent()) {
            return before.get();
        }
        var event = decided(command);
        AggregateLifecycle.apply(event);
        return new Recorded(SaidByRecorder.factOf(event), version(), false);
    }

    /**
     * What a case would say of which nothing has been told, so that none is opened by a command that is refused.
     *
     * @throws Refusal as the command itself would be
     */
    public static void checkFirst(Recording command) {
        new AdoptionJourney().decided(command);
    }

    private AdoptionJourneyEvent.Recorded decided(Recording command) {
        SaidByRecorder.expectVersion(command.by().expectedVersion(), version());
        var by = command.by().knowingNotBefore(lastRecordedAt);
        var event = SaidByRecorder.event(command, by.knownAt());
        if (SaidByRecorder.isOfCharacteristic(event)) {
            new HeldCharacteristics(told).check(event);
        } else {
            new Holds(told, by).check(event);
        }
        return event;
    }

    /** The place of the last event in the stream; -1 before the first. */
    private long version() {
        return told.size() - 1L;
    }

    @EventSourcingHandler
    void evolve(AdoptionJourneyEvent event) {
        child = event.child().toString();
        told.add(event);
        switch (event) {
            case AdoptionJourneyEvent.Stated stated -> heard.add(stated.submission());
            case Kept _ -> {}
            case AdoptionJourneyEvent.Recorded said -> {
                lastRecordedAt = said.knownAt();
                answered.keep(
                        said.command(),
                        SaidByRecorder.content(said),
                        new Recorded(SaidByRecorder.factOf(said), version(), false, SaidByRecorder.sealedIn(said)));
            }
        }
    }
}

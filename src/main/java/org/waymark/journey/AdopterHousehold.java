package org.waymark.journey;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.commands.AdopterHouseholdCommand;
import org.waymark.journey.commands.AdopterHouseholdCommand.CorrectHouseholdStep;
import org.waymark.journey.commands.AdopterHouseholdCommand.DescribeHousehold;
import org.waymark.journey.commands.AdopterHouseholdCommand.RecordHouseholdStep;
import org.waymark.journey.commands.AdopterHouseholdCommand.RetractHouseholdStep;
import org.waymark.journey.commands.Recorded;
import org.waymark.journey.events.AdopterHouseholdEvent;
import org.waymark.journey.events.AdopterHouseholdEvent.HouseholdDescribed;
import org.waymark.journey.events.AdopterHouseholdEvent.HouseholdStepCorrected;
import org.waymark.journey.events.AdopterHouseholdEvent.HouseholdStepRecorded;
import org.waymark.journey.events.AdopterHouseholdEvent.HouseholdStepRetracted;
import org.waymark.journey.events.HouseholdFact;
import org.waymark.journey.events.Source;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.London;
import org.waymark.shared.Refusal;

/** Adopters of one agency, alone or as a couple, from their enquiry until they leave. */
public class AdopterHousehold {
    private static final String DESCRIPTION = "description";

    @AggregateIdentifier
    private @Nullable String household;

    private @Nullable AuthorityCode authority;
    /** The place of the last event in the stream; -1 before the first. */
    private long version = -1;

    private boolean described;
    private HouseholdTimeline timeline = HouseholdTimeline.EMPTY;
    private Instant lastKnownAt = Instant.EPOCH;
    private final Answered answered = new Answered();

    public AdopterHousehold() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded decide(RecordHouseholdStep said) {
        return once(said, knownAt -> {
            var after = withNew(said.step(), timeline);
            return new HouseholdStepRecorded(
                    said.step().id(),
                    said.step().occurredOn(),
                    said.household(),
                    said.by().authority(),
                    knownAt,
                    Source.RECORDER,
                    said.by().command(),
                    said.step(),
                    HouseholdOrder.judged(timeline, after, London.dayOf(knownAt), said.confirmed()));
        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded decide(CorrectHouseholdStep said) {
        return once(said, knownAt -> {
            SaidByRecorder.mustDiffer(said.step(), known(said.factId()));
            var after = withNew(said.step(), timeline.without(said.factId()));
            return new HouseholdStepCorrected(
                    said.factId(),
                    said.step().occurredOn(),
                    said.household(),
                    said.by().authority(),
                    knownAt,
                    Source.RECORDER,
                    said.by().command(),
                    said.step(),
                    said.grounds(),
                    HouseholdOrder.judged(timeline, after, London.dayOf(knownAt), said.confirmed()));
        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded decide(RetractHouseholdStep said) {
        return once(said, knownAt -> {
            known(said.factId());
            return new HouseholdStepRetracted(
                    said.factId(),
                    said.household(),
                    said.by().authority(),
                    knownAt,
                    Source.RECORDER,
                    said.by().command(),
                    said.grounds());
        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded decide(DescribeHousehold said) {
        return once(said, knownAt -> {
            if (described && said.grounds() == null) {
                throw new Refusal(
                        "NEEDS_GROUNDS",
                        "This household is described already. Say why that does not hold, and on whose word.");
            }
            return new HouseholdDescribed(
                    DESCRIPTION,
                    said.household(),
                    said.by().authority(),
                    knownAt,
                    Source.RECORDER,
                    said.by().command(),
                    said.description(),
                    said.grounds());
        });
    }

    /** @param decided from when it is known: never before what was said earlier, whatever the clock says */
    private Recorded once(AdopterHouseholdCommand said, Function<Instant, AdopterHouseholdEvent> decided) {
        var by = said.by();
        var before = answered.before(by.command(), content(said));
        if (before.isPresent()) {
            return before.get();
        }
        if (authority != null && !authority.equals(by.authority())) {
            throw new Refusal("UNKNOWN_HOUSEHOLD", "This authority knows of no such household.");
        }
        SaidByRecorder.expectVersion(by.expectedVersion(), version);
        var event = decided.apply(by.knownAt().isBefore(lastKnownAt) ? lastKnownAt : by.knownAt());
        AggregateLifecycle.apply(event);
        return new Recorded(answer(event), version, false);
    }

    private HouseholdFact known(String factId) {
        return timeline.fact(factId)
                .orElseThrow(() -> new Refusal(
                        "UNKNOWN_FACT",
                        "No such fact holds of this household. Ask for the household to see those that do."));
    }

    private static HouseholdTimeline withNew(HouseholdFact fact, HouseholdTimeline others) {
        if (others.fact(fact.id()).isPresent()) {
            throw new Refusal(
                    "ALREADY_RECORDED", "This step is recorded on that day already. Correct it where it is wrong.");
        }
        return others.with(fact);
    }

    @EventSourcingHandler
    void evolve(AdopterHouseholdEvent event, @SequenceNumber long sequence) {
        household = event.household().toString();
        version = sequence;
        authority = event.authority();
        described = described || event instanceof HouseholdDescribed;
        timeline = timeline.after(event);
        lastKnownAt = event.knownAt();
        answered.keep(event.command(), content(event), new Recorded(answer(event), sequence, false));
    }

    private static Object content(AdopterHouseholdCommand command) {
        return switch (command) {
            case RecordHouseholdStep said -> said.step();
            case CorrectHouseholdStep said -> List.of(said.factId(), said.step(), said.grounds());
            case RetractHouseholdStep said -> List.of(said.factId(), said.grounds());
            case DescribeHousehold said -> List.of(said.description(), Optional.ofNullable(said.grounds()));
        };
    }

    private static Object content(AdopterHouseholdEvent event) {
        return switch (event) {
            case HouseholdStepRecorded said -> said.step();
            case HouseholdStepCorrected said -> List.of(said.factId(), said.step(), said.grounds());
            case HouseholdStepRetracted said -> List.of(said.factId(), said.grounds());
            case HouseholdDescribed said -> List.of(said.description(), Optional.ofNullable(said.grounds()));
        };
    }

    /** The fact that holds now, or no longer does. */
    private static String answer(AdopterHouseholdEvent event) {
        return event instanceof HouseholdStepCorrected said ? said.step().id() : event.factId();
    }
}

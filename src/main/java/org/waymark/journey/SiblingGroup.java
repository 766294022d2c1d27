package org.waymark.journey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.commands.Recorded;
import org.waymark.journey.commands.SiblingGroupCommand;
import org.waymark.journey.commands.SiblingGroupCommand.CorrectSibling;
import org.waymark.journey.commands.SiblingGroupCommand.RecordSibling;
import org.waymark.journey.commands.SiblingGroupCommand.RetractSibling;
import org.waymark.journey.commands.SiblingGroupCommand.StateSiblings;
import org.waymark.journey.events.SiblingFact;
import org.waymark.journey.events.SiblingGroupEvent;
import org.waymark.journey.events.SiblingGroupEvent.MembershipStated;
import org.waymark.journey.events.SiblingGroupEvent.SiblingCorrected;
import org.waymark.journey.events.SiblingGroupEvent.SiblingGroupStated;
import org.waymark.journey.events.SiblingGroupEvent.SiblingRecorded;
import org.waymark.journey.events.SiblingGroupEvent.SiblingRetracted;
import org.waymark.journey.events.Source;
import org.waymark.shared.London;
import org.waymark.shared.Refusal;
import org.waymark.shared.SubmissionId;

/** A dated set of children who are siblings, of whatever authorities. A submission speaks once, a recorder one fact at a time. */
public class SiblingGroup {

    @AggregateIdentifier
    private @Nullable String group;

    /** The place of the last event in the stream; -1 before the first. */
    private long version = -1;

    private final List<SiblingGroupEvent> told = new ArrayList<>();
    private final Set<SubmissionId> heard = new HashSet<>();
    private Instant lastKnownAt = Instant.EPOCH;
    private final Answered answered = new Answered();

    public SiblingGroup() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(StateSiblings command) {
        if (!heard.contains(command.speaker().submission())) {
            Statements.of(command).forEach(AggregateLifecycle::apply);
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded decide(RecordSibling said) {
        return once(said, knownAt -> {
            var timeline = timeline(said, knownAt);
            check(said.sibling(), timeline, timeline, knownAt);
            return new SiblingRecorded(
                    said.sibling().id(),
                    said.sibling().occurredOn(),
                    said.group(),
                    said.by().authority(),
                    knownAt,
                    Source.RECORDER,
                    said.by().command(),
                    said.sibling());
        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded decide(CorrectSibling said) {
        return once(said, knownAt -> {
            var timeline = timeline(said, knownAt);
            SaidByRecorder.mustDiffer(said.sibling(), known(said.factId(), timeline));
            check(said.sibling(), timeline, timeline.without(said.factId()), knownAt);
            return new SiblingCorrected(
                    said.factId(),
                    said.sibling().occurredOn(),
                    said.group(),
                    said.by().authority(),
                    knownAt,
                    Source.RECORDER,
                    said.by().command(),
                    said.sibling(),
                    said.grounds());
        });
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Recorded decide(RetractSibling said) {
        return once(said, knownAt -> {
            known(said.factId(), timeline(said, knownAt));
            return new SiblingRetracted(
                    said.factId(),
                    said.group(),
                    said.by().authority(),
                    knownAt,
                    Source.RECORDER,
                    said.by().command(),
                    said.grounds());
        });
    }

    /** @param decided from when it is known: never before what was recorded earlier, whatever the clock says */
    private Recorded once(SiblingGroupCommand.Recording said, Function<Instant, SiblingGroupEvent.Recorded> decided) {
        var by = said.by();
        var before = answered.before(by.command(), content(said));
        if (before.isPresent()) {
            return before.get();
        }
        SaidByRecorder.expectVersion(by.expectedVersion(), version);
        var event = decided.apply(by.knownAt().isBefore(lastKnownAt) ? lastKnownAt : by.knownAt());
        AggregateLifecycle.apply(event);
        return new Recorded(answer(event), version, false);
    }

    private SiblingTimeline timeline(SiblingGroupCommand.Recording said, Instant knownAt) {
        return SiblingTimeline.asKnownAt(knownAt, told, said.by().holding());
    }

    private static SiblingFact known(String factId, SiblingTimeline timeline) {
        return timeline.fact(factId)
                .orElseThrow(() ->
                        new Refusal("UNKNOWN_FACT", "No recorder has said so of this group, or it holds no longer."));
    }

    /** @param others what will hold beside the fact */
    private static void check(SiblingFact fact, SiblingTimeline before, SiblingTimeline others, Instant knownAt) {
        if (others.fact(fact.id()).isPresent()) {
            throw new Refusal(
                    "ALREADY_RECORDED", "This is recorded on that day already. Correct it where it is wrong.");
        }
        SiblingRule.check(before, others.with(fact), London.dayOf(knownAt));
    }

    @EventSourcingHandler
    void evolve(SiblingGroupEvent event, @SequenceNumber long sequence) {
        group = event.group().toString();
        version = sequence;
        told.add(event);
        switch (event) {
            case SiblingGroupStated said -> heard.add(said.submission());
            case MembershipStated _ -> {}
            case SiblingGroupEvent.Recorded said -> {
                lastKnownAt = said.knownAt();
                answered.keep(said.command(), content(said), new Recorded(answer(said), version, false));
            }
        }
    }

    private static Object content(SiblingGroupCommand.Recording command) {
        return switch (command) {
            case RecordSibling said -> said.sibling();
            case CorrectSibling said -> List.of(said.factId(), said.sibling(), said.grounds());
            case RetractSibling said -> List.of(said.factId(), said.grounds());
        };
    }

    private static Object content(SiblingGroupEvent.Recorded event) {
        return switch (event) {
            case SiblingRecorded said -> said.sibling();
            case SiblingCorrected said -> List.of(said.factId(), said.sibling(), said.grounds());
            case SiblingRetracted said -> List.of(said.factId(), said.grounds());
        };
    }

    /** The fact that holds now, or no longer does. */
    private static String answer(SiblingGroupEvent.Recorded event) {
        return event instanceof SiblingCorrected said ? said.sibling().id() : event.factId();
    }
}

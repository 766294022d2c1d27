package org.waymark.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
import org.waymark.journey.events.SiblingStep;
import org.waymark.journey.events.Source;
import org.waymark.shared.ChildKey;
import org.waymark.shared.Refusal;
import org.waymark.shared.SubmissionId;

/** A dated set of children who are siblings, of whatever authorities. A submission speaks once, a recorder one fact at a time. */
public class SiblingGroup {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @AggregateIdentifier
    private @Nullable String group;

    /** The place of the last event in the stream; -1 before the first. */
    private long version = -1;

    private final Set<SubmissionId> heard = new HashSet<>();
    private final Set<ChildKey> stated = new HashSet<>();
    private final Map<String, SiblingFact> recorded = new HashMap<>();
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
            check(said.sibling(), "", knownAt);
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
            known(said.factId());
            check(said.sibling(), said.factId(), knownAt);
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
            known(said.factId());
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

    private void known(String factId) {
        if (!recorded.containsKey(factId)) {
            throw new Refusal("UNKNOWN_FACT", "No recorder has said so of this group, or it holds no longer.");
        }
    }

    /** @param without a fact that will hold no longer */
    private void check(SiblingFact fact, String without, Instant knownAt) {
        var others = new HashMap<>(recorded);
        others.remove(without);
        if (others.containsKey(fact.id())) {
            throw new Refusal(
                    "ALREADY_RECORDED", "This is recorded on that day already. Correct it where it is wrong.");
        }
        boolean isMember = stated.contains(fact.child())
                || others.values().stream()
                        .anyMatch(each -> each.step() == SiblingStep.JOINED
                                && each.child().equals(fact.child()));
        SiblingRule.check(fact, isMember, LocalDate.ofInstant(knownAt, LONDON));
    }

    @EventSourcingHandler
    void evolve(SiblingGroupEvent event, @SequenceNumber long sequence) {
        group = event.group().toString();
        version = sequence;
        switch (event) {
            case SiblingGroupStated said -> heard.add(said.submission());
            case MembershipStated said -> stated.add(said.child());
            case SiblingGroupEvent.Recorded said -> evolve(said);
        }
    }

    private void evolve(SiblingGroupEvent.Recorded event) {
        switch (event) {
            case SiblingRecorded said -> recorded.put(said.factId(), said.sibling());
            case SiblingCorrected said -> {
                recorded.remove(said.factId());
                recorded.put(said.sibling().id(), said.sibling());
            }
            case SiblingRetracted said -> recorded.remove(said.factId());
        }
        lastKnownAt = event.knownAt();
        answered.keep(event.command(), content(event), new Recorded(answer(event), version, false));
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

package org.waymark.journey;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.commands.AdoptionJourneyCommand.CorrectCharacteristic;
import org.waymark.journey.commands.AdoptionJourneyCommand.CorrectMilestone;
import org.waymark.journey.commands.AdoptionJourneyCommand.RecordCharacteristic;
import org.waymark.journey.commands.AdoptionJourneyCommand.RecordMilestone;
import org.waymark.journey.commands.AdoptionJourneyCommand.Recording;
import org.waymark.journey.commands.AdoptionJourneyCommand.RetractCharacteristic;
import org.waymark.journey.commands.AdoptionJourneyCommand.RetractMilestone;
import org.waymark.journey.events.AdoptionJourneyEvent.CharacteristicCorrected;
import org.waymark.journey.events.AdoptionJourneyEvent.CharacteristicRecorded;
import org.waymark.journey.events.AdoptionJourneyEvent.CharacteristicRetracted;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneCorrected;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRecorded;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRetracted;
import org.waymark.journey.events.AdoptionJourneyEvent.Recorded;
import org.waymark.journey.events.CharacteristicFact;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.journey.events.Source;
import org.waymark.journey.timeline.FactId;
import org.waymark.shared.Refusal;
import org.waymark.shared.SealedText;

/** What a recorder's command says, as an event. */
final class SaidByRecorder {
    private SaidByRecorder() {}

    static Recorded event(Recording command, Instant knownAt) {
        var by = command.by();
        return switch (command) {
            case RecordMilestone record ->
                new MilestoneRecorded(
                        factOf(record.milestone()),
                        record.milestone().occurredOn(),
                        record.child(),
                        by.authority(),
                        knownAt,
                        Source.RECORDER,
                        by.command(),
                        record.milestone(),
                        record.confirmed());
            case CorrectMilestone correct ->
                new MilestoneCorrected(
                        correct.factId(),
                        correct.milestone().occurredOn(),
                        correct.child(),
                        by.authority(),
                        knownAt,
                        Source.RECORDER,
                        by.command(),
                        correct.milestone(),
                        correct.grounds(),
                        correct.confirmed());
            case RetractMilestone retract ->
                new MilestoneRetracted(
                        retract.factId(),
                        retract.child(),
                        by.authority(),
                        knownAt,
                        Source.RECORDER,
                        by.command(),
                        retract.grounds());
            case RecordCharacteristic record ->
                new CharacteristicRecorded(
                        record.fact().factId(),
                        record.fact().since(),
                        record.child(),
                        by.authority(),
                        knownAt,
                        Source.RECORDER,
                        by.command(),
                        record.fact().kind(),
                        record.fact().precision(),
                        record.value());
            case CorrectCharacteristic correct ->
                new CharacteristicCorrected(
                        correct.factId(),
                        correct.fact().since(),
                        correct.child(),
                        by.authority(),
                        knownAt,
                        Source.RECORDER,
                        by.command(),
                        correct.fact().kind(),
                        correct.fact().precision(),
                        correct.value(),
                        correct.grounds());
            case RetractCharacteristic retract ->
                new CharacteristicRetracted(
                        retract.factId(),
                        retract.child(),
                        by.authority(),
                        knownAt,
                        Source.RECORDER,
                        by.command(),
                        retract.grounds());
        };
    }

    static boolean isOfCharacteristic(Recorded event) {
        return event instanceof CharacteristicRecorded
                || event instanceof CharacteristicCorrected
                || event instanceof CharacteristicRetracted;
    }

    static @Nullable SealedText sealedIn(Recorded event) {
        return switch (event) {
            case CharacteristicRecorded recorded -> recorded.sealed();
            case CharacteristicCorrected corrected -> corrected.sealed();
            default -> null;
        };
    }

    /** All that a command said, but for who said it and when, and for what is sealed, which is another text each time. */
    static Object content(Recording command) {
        return switch (command) {
            case RecordMilestone said -> List.of(said.milestone(), said.confirmed());
            case CorrectMilestone said -> List.of(said.factId(), said.milestone(), said.grounds(), said.confirmed());
            case RetractMilestone said -> List.of(said.factId(), said.grounds());
            case RecordCharacteristic said -> said.fact();
            case CorrectCharacteristic said -> List.of(said.factId(), said.fact(), said.grounds());
            case RetractCharacteristic said -> List.of(said.factId(), said.grounds());
        };
    }

    /** The content of the command of which an event came. */
    static Object content(Recorded event) {
        return switch (event) {
            case MilestoneRecorded said -> List.of(said.milestone(), said.confirmed());
            case MilestoneCorrected said -> List.of(said.factId(), said.milestone(), said.grounds(), said.confirmed());
            case MilestoneRetracted said -> List.of(said.factId(), said.grounds());
            case CharacteristicRecorded said ->
                new CharacteristicFact(said.kind(), said.occurredOn(), said.precision());
            case CharacteristicCorrected said ->
                List.of(
                        said.factId(),
                        new CharacteristicFact(said.kind(), said.occurredOn(), said.precision()),
                        said.grounds());
            case CharacteristicRetracted said -> List.of(said.factId(), said.grounds());
        };
    }

    /** The fact that holds by this event, or for a retraction no longer does. */
    static String factOf(Recorded event) {
        return switch (event) {
            case MilestoneRecorded recorded -> recorded.factId();
            case MilestoneCorrected corrected -> factOf(corrected.milestone());
            case MilestoneRetracted retracted -> retracted.factId();
            case CharacteristicRecorded recorded -> recorded.factId();
            case CharacteristicCorrected corrected ->
                new CharacteristicFact(corrected.kind(), corrected.occurredOn(), corrected.precision()).factId();
            case CharacteristicRetracted retracted -> retracted.factId();
        };
    }

    private static String factOf(MilestoneFact milestone) {
        return FactId.of(milestone.milestone(), milestone.occurredOn(), milestone.detail());
    }

    /** @param holding what is to be corrected */
    static void mustDiffer(Object to, Object holding) {
        if (holding.equals(to)) {
            throw new Refusal(
                    "NOTHING_TO_CORRECT", "This is what holds already. Say what holds in its place, or retract it.");
        }
    }

    /** @param current -1 where nothing has been told yet */
    static void expectVersion(@Nullable Long expected, long current) {
        if (expected != null && expected != current && current < 0) {
            throw new Refusal(
                    "CONFLICT",
                    "Nothing has been told of this yet, so there is no version of it to be seen. Check the reference, or leave expectedVersion out with the first thing that you record.");
        }
        if (expected != null && expected != current) {
            throw new Refusal(
                            "CONFLICT",
                            "The case has changed since you looked at it. Look at it again, and send this with the version that it has now if it still holds.")
                    .with("currentVersion", current);
        }
    }
}

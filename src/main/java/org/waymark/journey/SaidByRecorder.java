package org.waymark.journey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.commands.AdoptionJourneyCommand.CorrectMilestone;
import org.waymark.journey.commands.AdoptionJourneyCommand.RecordMilestone;
import org.waymark.journey.commands.AdoptionJourneyCommand.Recording;
import org.waymark.journey.commands.AdoptionJourneyCommand.RetractMilestone;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneCorrected;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRecorded;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRetracted;
import org.waymark.journey.events.AdoptionJourneyEvent.Recorded;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.journey.events.Source;
import org.waymark.journey.timeline.FactId;
import org.waymark.shared.Refusal;

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
        };
    }

    /** The fact that holds by this event, or for a retraction no longer does. */
    static String factOf(Recorded event) {
        return switch (event) {
            case MilestoneRecorded recorded -> recorded.factId();
            case MilestoneCorrected corrected -> factOf(corrected.milestone());
            case MilestoneRetracted retracted -> retracted.factId();
        };
    }

    private static String factOf(MilestoneFact milestone) {
        return FactId.of(milestone.milestone(), milestone.occurredOn(), milestone.detail());
    }

    /** A key that was used for something else is a mistake of the sender, not a repetition. */
    static void sameAgain(Recording command, Recorded earlier) {
        if (!event(command, earlier.knownAt()).equals(earlier)) {
            throw new Refusal(
                    "COMMAND_ID_TAKEN",
                    "Something else was sent under this command id before. Give each command an id of its own, and use it again only to send the same once more.");
        }
    }

    static void expectVersion(@Nullable Long expected, long current) {
        if (expected != null && expected != current) {
            throw new Refusal(
                            "CONFLICT",
                            "The case has changed since you looked at it. Look at it again, and send this with the version that it has now if it still holds.")
                    .with("currentVersion", current);
        }
    }
}

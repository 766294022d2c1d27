package org.waymark.journey.commands;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.AdoptionDetails;
import org.waymark.journey.events.CharacteristicFact;
import org.waymark.journey.events.Confirmation;
import org.waymark.journey.events.Decision;
import org.waymark.journey.events.Episode;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.HoldReason;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.journey.events.MilestoneRow;
import org.waymark.journey.events.ReleaseReason;
import org.waymark.shared.ChildKey;
import org.waymark.shared.SealedText;
import org.waymark.shared.ShredBasis;

/** What can be said of a child. */
public sealed interface AdoptionJourneyCommand {
    ChildKey child();

    /** By a submission. */
    sealed interface Stating extends AdoptionJourneyCommand, StatingCommand {
        @Override
        default String stream() {
            return child().toString();
        }
    }

    /** By a recorder. Answered with {@link Recorded}. */
    sealed interface Recording extends AdoptionJourneyCommand {
        Recorder by();
    }

    /**
     * All that one return says of one child.
     *
     * @param characteristics sealed; null where the child's were shredded, so that no more are kept
     */
    record StateReturn(
            @TargetAggregateIdentifier ChildKey child,
            Speaker speaker,
            @Nullable SealedText characteristics,
            List<Episode> episodes,
            List<Decision> decisions,
            @Nullable AdoptionDetails adoption)
            implements Stating {}

    /** By the information owner. Answered with {@link Done}. */
    sealed interface Keeping extends AdoptionJourneyCommand {}

    /** All that one milestones.csv says of one child. */
    record StateMilestones(@TargetAggregateIdentifier ChildKey child, Speaker speaker, List<MilestoneRow> milestones)
            implements Stating {}

    record RecordMilestone(
            @TargetAggregateIdentifier ChildKey child,
            Recorder by,
            MilestoneFact milestone,
            List<Confirmation> confirmed)
            implements Recording {}

    /**
     * @param factId the fact that does not hold
     * @param milestone what holds in its place
     */
    record CorrectMilestone(
            @TargetAggregateIdentifier ChildKey child,
            Recorder by,
            String factId,
            MilestoneFact milestone,
            Grounds grounds,
            List<Confirmation> confirmed)
            implements Recording {}

    /** @param factId the fact that does not hold */
    record RetractMilestone(@TargetAggregateIdentifier ChildKey child, Recorder by, String factId, Grounds grounds)
            implements Recording {}

    /** @param value sealed */
    record RecordCharacteristic(
            @TargetAggregateIdentifier ChildKey child, Recorder by, CharacteristicFact fact, SealedText value)
            implements Recording {}

    /**
     * @param factId the fact that does not hold, said by a recorder: what returns say is followed by a record of its own
     * @param value sealed, to hold in its place
     */
    record CorrectCharacteristic(
            @TargetAggregateIdentifier ChildKey child,
            Recorder by,
            String factId,
            CharacteristicFact fact,
            SealedText value,
            Grounds grounds)
            implements Recording {}

    /** @param factId the fact that does not hold, said by a recorder */
    record RetractCharacteristic(@TargetAggregateIdentifier ChildKey child, Recorder by, String factId, Grounds grounds)
            implements Recording {}

    /** @param again the key is destroyed already, so that no hold can prevent it any more */
    record ShredCharacteristics(@TargetAggregateIdentifier ChildKey child, Instant at, ShredBasis basis, boolean again)
            implements Keeping {}

    record HoldCase(@TargetAggregateIdentifier ChildKey child, Instant at, HoldReason reason) implements Keeping {}

    record ReleaseHold(@TargetAggregateIdentifier ChildKey child, Instant at, ReleaseReason reason)
            implements Keeping {}
}

package org.waymark.journey.commands;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.AdoptionDetails;
import org.waymark.journey.events.Characteristics;
import org.waymark.journey.events.Decision;
import org.waymark.journey.events.Episode;
import org.waymark.journey.events.MilestoneRow;
import org.waymark.shared.ChildKey;

/** What can be said of a child. */
public sealed interface AdoptionJourneyCommand extends StatingCommand {
    ChildKey child();

    @Override
    default String stream() {
        return child().toString();
    }

    /** All that one return says of one child. */
    record StateReturn(
            @TargetAggregateIdentifier ChildKey child,
            Speaker speaker,
            Characteristics characteristics,
            List<Episode> episodes,
            List<Decision> decisions,
            @Nullable AdoptionDetails adoption)
            implements AdoptionJourneyCommand {}

    /** All that one milestones.csv says of one child. */
    record StateMilestones(@TargetAggregateIdentifier ChildKey child, Speaker speaker, List<MilestoneRow> milestones)
            implements AdoptionJourneyCommand {}
}

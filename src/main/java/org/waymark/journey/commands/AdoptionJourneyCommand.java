package org.waymark.journey.commands;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.AdoptionDetails;
import org.waymark.journey.events.Characteristics;
import org.waymark.journey.events.Decision;
import org.waymark.journey.events.Episode;
import org.waymark.journey.events.MilestoneRow;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.SubmissionId;

/** What can be said of a child. Said twice by one submission, it has one effect. */
public sealed interface AdoptionJourneyCommand {
    /** Which submission speaks, and since when the council has said so. */
    record Speaker(
            AuthorityCode authority, SubmissionId submission, FinancialYear year, Instant knownAt, String digest) {}

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

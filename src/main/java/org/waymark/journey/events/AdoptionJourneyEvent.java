package org.waymark.journey.events;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.SubmissionId;

/**
 * What was stated of one child. Events are statements, not differences: a return states all that it covers, also where
 * nothing changed. They hold once their submission is complete. No name, birth date, outside identifier or free text.
 */
public sealed interface AdoptionJourneyEvent {
    ChildKey child();

    SubmissionId submission();

    /** This return lists the child; the facts that follow from the same submission are all that it says of them. */
    record ReturnStated(
            ChildKey child,
            AuthorityCode authority,
            SubmissionId submission,
            FinancialYear year,
            Instant knownAt,
            String digest,
            Source source)
            implements AdoptionJourneyEvent {}

    /** This milestones.csv speaks of the child; each pair of child and milestone that it names is thereby replaced. */
    record MilestonesStated(
            ChildKey child,
            AuthorityCode authority,
            SubmissionId submission,
            FinancialYear year,
            Instant knownAt,
            String digest,
            Source source)
            implements AdoptionJourneyEvent {}

    record CharacteristicsStated(
            String factId,
            ChildKey child,
            SubmissionId submission,
            Instant knownAt,
            Source source,
            Characteristics characteristics)
            implements AdoptionJourneyEvent {}

    record EpisodeStated(
            String factId,
            LocalDate occurredOn,
            ChildKey child,
            SubmissionId submission,
            Instant knownAt,
            Source source,
            Episode episode)
            implements AdoptionJourneyEvent {}

    record DecisionStated(
            String factId,
            LocalDate occurredOn,
            ChildKey child,
            SubmissionId submission,
            Instant knownAt,
            Source source,
            Decision decision)
            implements AdoptionJourneyEvent {}

    record AdoptionDetailsStated(
            String factId,
            ChildKey child,
            SubmissionId submission,
            Instant knownAt,
            Source source,
            AdoptionDetails adoption)
            implements AdoptionJourneyEvent {}

    /** One occurrence of a milestone, or that there is none where {@code occurredOn} is null. */
    record MilestoneStated(
            String factId,
            @Nullable LocalDate occurredOn,
            ChildKey child,
            SubmissionId submission,
            Instant knownAt,
            Source source,
            MilestoneRow milestone)
            implements AdoptionJourneyEvent {}
}

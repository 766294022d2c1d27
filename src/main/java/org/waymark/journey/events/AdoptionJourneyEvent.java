package org.waymark.journey.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.CommandId;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Precision;
import org.waymark.shared.SealedText;
import org.waymark.shared.SubmissionId;

/** What was said of one child. No name, birth date, outside identifier or free text. */
public sealed interface AdoptionJourneyEvent permits AdoptionJourneyEvent.Stated, AdoptionJourneyEvent.Recorded, Kept {
    ChildKey child();

    Instant knownAt();

    /**
     * What a submission says. Events are statements, not differences: a return states all that it covers, also where
     * nothing changed. They hold once their submission is complete.
     */
    sealed interface Stated extends AdoptionJourneyEvent {
        SubmissionId submission();
    }

    /**
     * What a recorder says, one fact at a time. A fact is named by what happened and when, whoever told it first: a
     * correction or retraction names it so, and a later return or tracker file that tells it again tells the same fact.
     */
    sealed interface Recorded extends AdoptionJourneyEvent, ByCommand {}

    /** This return lists the child; the facts that follow from the same submission are all that it says of them. */
    record ReturnStated(
            ChildKey child,
            AuthorityCode authority,
            SubmissionId submission,
            FinancialYear year,
            Instant knownAt,
            String digest,
            Source source)
            implements Stated {}

    /** This milestones.csv speaks of the child; each pair of child and milestone that it names is thereby replaced. */
    record MilestonesStated(
            ChildKey child,
            AuthorityCode authority,
            SubmissionId submission,
            FinancialYear year,
            Instant knownAt,
            String digest,
            Source source)
            implements Stated {}

    /** @param sealed {@link Characteristics} */
    record CharacteristicsStated(
            String factId, ChildKey child, SubmissionId submission, Instant knownAt, Source source, SealedText sealed)
            implements Stated {}

    record EpisodeStated(
            String factId,
            LocalDate occurredOn,
            ChildKey child,
            SubmissionId submission,
            Instant knownAt,
            Source source,
            Episode episode)
            implements Stated {}

    record DecisionStated(
            String factId,
            LocalDate occurredOn,
            ChildKey child,
            SubmissionId submission,
            Instant knownAt,
            Source source,
            Decision decision)
            implements Stated {}

    record AdoptionDetailsStated(
            String factId,
            ChildKey child,
            SubmissionId submission,
            Instant knownAt,
            Source source,
            AdoptionDetails adoption)
            implements Stated {}

    /** One occurrence of a milestone, or that there is none where {@code occurredOn} is null. */
    record MilestoneStated(
            String factId,
            @Nullable LocalDate occurredOn,
            ChildKey child,
            SubmissionId submission,
            Instant knownAt,
            Source source,
            MilestoneRow milestone)
            implements Stated {}

    /** @param factId such as {@code match/2024-03-01} */
    record MilestoneRecorded(
            String factId,
            LocalDate occurredOn,
            ChildKey child,
            AuthorityCode authority,
            Instant knownAt,
            Source source,
            CommandId command,
            MilestoneFact milestone,
            List<Confirmation> confirmed)
            implements Recorded {}

    /**
     * @param factId the fact that no longer holds
     * @param milestone what holds in its place
     */
    record MilestoneCorrected(
            String factId,
            LocalDate occurredOn,
            ChildKey child,
            AuthorityCode authority,
            Instant knownAt,
            Source source,
            CommandId command,
            MilestoneFact milestone,
            Grounds grounds,
            List<Confirmation> confirmed)
            implements Recorded {}

    /** @param factId the fact that no longer holds */
    record MilestoneRetracted(
            String factId,
            ChildKey child,
            AuthorityCode authority,
            Instant knownAt,
            Source source,
            CommandId command,
            Grounds grounds)
            implements Recorded {}

    /**
     * @param occurredOn since when it is so
     * @param sealed the value by its kind's key
     */
    record CharacteristicRecorded(
            String factId,
            LocalDate occurredOn,
            ChildKey child,
            AuthorityCode authority,
            Instant knownAt,
            Source source,
            CommandId command,
            CharacteristicKind kind,
            Precision precision,
            SealedText sealed)
            implements Recorded {}

    /**
     * @param factId the fact that no longer holds
     * @param occurredOn since when what holds in its place is so
     * @param sealed what holds in its place
     */
    record CharacteristicCorrected(
            String factId,
            LocalDate occurredOn,
            ChildKey child,
            AuthorityCode authority,
            Instant knownAt,
            Source source,
            CommandId command,
            CharacteristicKind kind,
            Precision precision,
            SealedText sealed,
            Grounds grounds)
            implements Recorded {}

    /** @param factId the fact that no longer holds */
    record CharacteristicRetracted(
            String factId,
            ChildKey child,
            AuthorityCode authority,
            Instant knownAt,
            Source source,
            CommandId command,
            Grounds grounds)
            implements Recorded {}
}

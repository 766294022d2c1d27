package org.waymark.journey.events;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.AdopterHouseholdEvent.HouseholdDescribed;
import org.waymark.journey.events.AdopterHouseholdEvent.HouseholdStepCorrected;
import org.waymark.journey.events.AdopterHouseholdEvent.HouseholdStepRecorded;
import org.waymark.journey.events.AdopterHouseholdEvent.HouseholdStepRetracted;
import org.waymark.journey.events.AdoptionJourneyEvent.AdoptionDetailsStated;
import org.waymark.journey.events.AdoptionJourneyEvent.CharacteristicCorrected;
import org.waymark.journey.events.AdoptionJourneyEvent.CharacteristicRecorded;
import org.waymark.journey.events.AdoptionJourneyEvent.CharacteristicRetracted;
import org.waymark.journey.events.AdoptionJourneyEvent.CharacteristicsStated;
import org.waymark.journey.events.AdoptionJourneyEvent.DecisionStated;
import org.waymark.journey.events.AdoptionJourneyEvent.EpisodeStated;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneCorrected;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRecorded;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRetracted;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneStated;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestonesStated;
import org.waymark.journey.events.AdoptionJourneyEvent.ReturnStated;
import org.waymark.journey.events.EditionEvent.EditionApproved;
import org.waymark.journey.events.EditionEvent.EditionOverridden;
import org.waymark.journey.events.EditionEvent.EditionProposed;
import org.waymark.journey.events.EditionEvent.EditionRejected;
import org.waymark.journey.events.Kept.CaseHeld;
import org.waymark.journey.events.Kept.CharacteristicsShredded;
import org.waymark.journey.events.Kept.HoldReleased;
import org.waymark.journey.events.MembersQuestionEvent.QuestionAnswered;
import org.waymark.journey.events.MembersQuestionEvent.QuestionAsked;
import org.waymark.journey.events.MembersQuestionEvent.QuestionAskedAgain;
import org.waymark.journey.events.MembersQuestionEvent.QuestionBound;
import org.waymark.journey.events.MembersQuestionEvent.QuestionCarried;
import org.waymark.journey.events.MembersQuestionEvent.QuestionCirculated;
import org.waymark.journey.events.MembersQuestionEvent.QuestionWiped;
import org.waymark.journey.events.Released.TableState;
import org.waymark.journey.events.SiblingGroupEvent.MembershipStated;
import org.waymark.journey.events.SiblingGroupEvent.SiblingCorrected;
import org.waymark.journey.events.SiblingGroupEvent.SiblingGroupStated;
import org.waymark.journey.events.SiblingGroupEvent.SiblingRecorded;
import org.waymark.journey.events.SiblingGroupEvent.SiblingRetracted;
import org.waymark.journey.events.SubmissionEvent.SubmissionBegun;
import org.waymark.journey.events.SubmissionEvent.SubmissionCompleted;
import org.waymark.journey.events.SubmissionEvent.SubmissionWithdrawn;
import org.waymark.journey.events.YearlyCountEvent.CountStated;
import org.waymark.journey.events.YearlyCountEvent.CountsStated;
import org.waymark.shared.AdopterCodes.AdopterLegalStatus;
import org.waymark.shared.AdopterCodes.AdopterSex;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.CommandId;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.HouseholdKey;
import org.waymark.shared.Milestone;
import org.waymark.shared.PersonKey;
import org.waymark.shared.Precision;
import org.waymark.shared.QuestionKey;
import org.waymark.shared.ReturnCodes.LegalStatus;
import org.waymark.shared.ReturnCodes.Placement;
import org.waymark.shared.ReturnCodes.PlacementProvider;
import org.waymark.shared.ReturnCodes.ReasonEpisodeCeased;
import org.waymark.shared.ReturnCodes.ReasonForNewEpisode;
import org.waymark.shared.ReturnCodes.ReasonForPlaceChange;
import org.waymark.shared.ReturnCodes.ReasonPlanChanged;
import org.waymark.shared.SealedText;
import org.waymark.shared.ShredBasis;
import org.waymark.shared.SiblingGroupKey;
import org.waymark.shared.SubmissionId;
import org.waymark.shared.SubmissionKind;
import org.waymark.shared.YearlyCount;

/** One event of every type with every field filled, and those that may have blanks with all of them. */
public final class EventExamples {
    private static final ChildKey CHILD = new ChildKey(UUID.fromString("7f0c2f4e-3b0a-4c39-9a57-0a4f0d3f6c11"));
    private static final SiblingGroupKey GROUP =
            new SiblingGroupKey(UUID.fromString("c3d1a5b2-64fe-4f0e-8a3c-5d2b9e7f1a08"));
    private static final SubmissionId SUBMISSION =
            new SubmissionId(UUID.fromString("2b4e9c1d-58a7-3e60-8c2f-91d6b7a0e542"));
    private static final AuthorityCode COVENTRY = new AuthorityCode("E08000026");
    private static final FinancialYear YEAR = new FinancialYear(2022);
    private static final Instant KNOWN_AT = Instant.parse("2023-06-30T09:15:00Z");
    private static final String DIGEST = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    private static final LocalDate DAY = LocalDate.of(2022, 4, 11);
    private static final LocalDate LATER = LocalDate.of(2022, 11, 3);

    private static final CommandId COMMAND = new CommandId(UUID.fromString("5d0e8b46-7c1f-4b6a-9a35-1f2e3d4c5b6a"));
    private static final MilestoneFact DELAY = new MilestoneFact(
            Milestone.DELAY, DAY, Precision.ESTIMATED, new TreeMap<>(Map.of("stage", "court", "reason", "listing")));
    private static final Grounds GROUNDS = new Grounds(CorrectionReason.SOURCE_CORRECTED, OnAuthorityOf.COURT);
    private static final Confirmation CONFIRMED =
            new Confirmation("DECIDED_BEFORE_ENTRY", ConfirmationReason.CHECKED_WITH_CASE_RECORD);

    private static final HouseholdKey HOUSEHOLD =
            new HouseholdKey(UUID.fromString("91c8d3e7-2f5a-4d60-b7a1-6e0c5f4b3a29"));
    private static final HouseholdFact MATCHED =
            new HouseholdFact(HouseholdStep.MATCHED, DAY, Precision.DAY, null, CHILD);
    private static final HouseholdFact LEFT = new HouseholdFact(
            HouseholdStep.LEFT, LATER.withDayOfMonth(1), Precision.MONTH, HouseholdOutcome.WITHDREW, null);
    private static final SiblingFact APART =
            new SiblingFact(SiblingStep.PLACED_APART, CHILD, DAY, Precision.DAY, ApartBecause.ASSESSED_NEEDS);
    private static final SiblingFact ALWAYS = new SiblingFact(SiblingStep.JOINED, CHILD, null, Precision.DAY, null);
    private static final Confirmation UNUSUAL =
            new Confirmation("MATCHED_BEFORE_APPROVED", ConfirmationReason.UNUSUAL_BUT_TRUE);

    private static final EditionId EDITION = new EditionId(COVENTRY, "council-year@1", "2022-23", 2);
    private static final QuestionKey QUESTION =
            new QuestionKey(UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7"));
    private static final QuestionKey EARLIER = new QuestionKey(UUID.fromString("16fd2706-8baf-433b-82eb-8c7fada847da"));
    private static final SealedText WORDS = new SealedText("c2VhbGVk");
    private static final SortedMap<String, String> VERSIONS = new TreeMap<>(Map.of("A10", "2020"));
    private static final SavedAsk ASK = SavedAsk.of(
            "ethnicity-and-time-to-place",
            Map.of("years", List.of("2022-23"), "where", Map.of("localAuthority", List.of("E08000026"))));
    private static final PersonKey PERSON = new PersonKey(UUID.fromString("0d8e7f6a-5b4c-4d3e-8f2a-1b0c9d8e7f6a"));
    private static final SortedMap<String, String> FEMALE = new TreeMap<>(Map.of("SEX", "FEMALE"));
    private static final SortedMap<String, String> MALE = new TreeMap<>(Map.of("SEX", "MALE"));
    private static final Released RELEASED = new Released(
            "1",
            "ojAlgo 57.1.0",
            List.of("ADOPTED@1", "A1@2014", "A3_ADOPTED@2018"),
            List.of(new EditionId(COVENTRY, "council-year@1", "2022-23", 1)),
            List.of(new Released.Figure("ADOPTED@1", 14, false), new Released.Figure("A1@2014", null, true)),
            List.of(
                    new Released.Table(
                            "sex",
                            TableState.PUBLISHED,
                            List.of("SEX"),
                            List.of(
                                    new Released.Cell(new TreeMap<>(), 14),
                                    new Released.Cell(FEMALE, null),
                                    new Released.Cell(MALE, null))),
                    Released.Table.without("age_at_entry", TableState.HELD_BACK),
                    Released.Table.without("early_permanence", TableState.LEFT_OUT)),
            List.of(new Released.Bounds(FEMALE, 0, 14), new Released.Bounds(MALE, 0, 14)),
            DIGEST);

    private EventExamples() {}

    public static List<Object> full() {
        return List.of(
                new SubmissionBegun(
                        SUBMISSION,
                        COVENTRY,
                        YEAR,
                        SubmissionKind.RETURN,
                        KNOWN_AT,
                        DIGEST,
                        new TreeSet<>(List.of(ReturnFile.values()))),
                new SubmissionCompleted(SUBMISSION, 412),
                new SubmissionWithdrawn(SUBMISSION, WithdrawalReason.WRONG_YEAR),
                new ReturnStated(CHILD, COVENTRY, SUBMISSION, YEAR, KNOWN_AT, DIGEST, Source.SSDA903),
                new MilestonesStated(CHILD, COVENTRY, SUBMISSION, YEAR, KNOWN_AT, DIGEST, Source.MILESTONES_CSV),
                characteristics(),
                episode(new Episode(
                        DAY,
                        ReasonForNewEpisode.S,
                        LegalStatus.C2,
                        Placement.U6,
                        PlacementProvider.PR1,
                        LATER,
                        ReasonEpisodeCeased.X1,
                        ReasonForPlaceChange.CARPL)),
                decision(new Decision(DAY, LATER, ReasonPlanChanged.RD4)),
                adoption(new AdoptionDetails(DAY, LATER, true, 2, AdopterSex.MF, AdopterLegalStatus.L11)),
                milestone(
                        DAY,
                        new MilestoneRow(
                                Milestone.DELAY,
                                DAY,
                                KNOWN_AT,
                                Precision.MONTH,
                                new TreeMap<>(Map.of("stage", "court", "reason", "listing")))),
                new MilestoneRecorded(
                        "delay/2022-04-11/court/listing",
                        DAY,
                        CHILD,
                        COVENTRY,
                        KNOWN_AT,
                        Source.RECORDER,
                        COMMAND,
                        DELAY,
                        List.of(CONFIRMED)),
                new MilestoneCorrected(
                        "delay/2022-04-12/court/listing",
                        DAY,
                        CHILD,
                        COVENTRY,
                        KNOWN_AT,
                        Source.RECORDER,
                        COMMAND,
                        DELAY,
                        GROUNDS,
                        List.of(CONFIRMED)),
                new MilestoneRetracted(
                        "match/2022-11-03", CHILD, COVENTRY, KNOWN_AT, Source.RECORDER, COMMAND, GROUNDS),
                new CharacteristicRecorded(
                        "characteristic/NEED/2022-04-11",
                        DAY,
                        CHILD,
                        COVENTRY,
                        KNOWN_AT,
                        Source.RECORDER,
                        COMMAND,
                        CharacteristicKind.NEED,
                        Precision.DAY,
                        new SealedText("c2VhbGVk")),
                new CharacteristicCorrected(
                        "characteristic/NEED/2022-04-12",
                        DAY,
                        CHILD,
                        COVENTRY,
                        KNOWN_AT,
                        Source.RECORDER,
                        COMMAND,
                        CharacteristicKind.NEED,
                        Precision.ESTIMATED,
                        new SealedText("c2VhbGVk"),
                        GROUNDS),
                new CharacteristicRetracted(
                        "characteristic/NEED/2022-04-11", CHILD, COVENTRY, KNOWN_AT, Source.RECORDER, COMMAND, GROUNDS),
                new CharacteristicsShredded(CHILD, KNOWN_AT, ShredBasis.ERASURE_REQUEST),
                new CaseHeld(CHILD, KNOWN_AT, HoldReason.LEGAL_PROCEEDINGS),
                new HoldReleased(CHILD, KNOWN_AT, ReleaseReason.ENDED),
                new SiblingGroupStated(GROUP, COVENTRY, SUBMISSION, YEAR, KNOWN_AT, DIGEST, Source.SIBLINGS_CSV),
                membership(DAY, new Membership(DAY, LATER, true)),
                new CountsStated(COVENTRY, SUBMISSION, YEAR, KNOWN_AT, DIGEST, Source.COUNTS_CSV),
                new CountStated(
                        "count/2022-23/published/A2",
                        COVENTRY,
                        SUBMISSION,
                        KNOWN_AT,
                        Source.COUNTS_CSV,
                        new CountRow(
                                YEAR, YearlyCount.PUBLISHED, "A2", new BigDecimal("172.5"), "annual_report", KNOWN_AT)),
                new SiblingRecorded(APART.id(), DAY, GROUP, COVENTRY, KNOWN_AT, Source.RECORDER, COMMAND, APART),
                new SiblingCorrected(
                        "placed_apart/%s/2022-04-12".formatted(CHILD),
                        DAY,
                        GROUP,
                        COVENTRY,
                        KNOWN_AT,
                        Source.RECORDER,
                        COMMAND,
                        APART,
                        GROUNDS),
                new SiblingRetracted(
                        "left/%s/2022-11-03".formatted(CHILD),
                        GROUP,
                        COVENTRY,
                        KNOWN_AT,
                        Source.RECORDER,
                        COMMAND,
                        GROUNDS),
                new HouseholdStepRecorded(
                        MATCHED.id(),
                        DAY,
                        HOUSEHOLD,
                        COVENTRY,
                        KNOWN_AT,
                        Source.RECORDER,
                        COMMAND,
                        MATCHED,
                        List.of(UNUSUAL)),
                new HouseholdStepCorrected(
                        "left/2022-11-04",
                        LEFT.occurredOn(),
                        HOUSEHOLD,
                        COVENTRY,
                        KNOWN_AT,
                        Source.RECORDER,
                        COMMAND,
                        LEFT,
                        GROUNDS,
                        List.of()),
                new HouseholdStepRetracted(
                        "approved/2022-11-03", HOUSEHOLD, COVENTRY, KNOWN_AT, Source.RECORDER, COMMAND, GROUNDS),
                new HouseholdDescribed(
                        "description",
                        HOUSEHOLD,
                        COVENTRY,
                        KNOWN_AT,
                        Source.RECORDER,
                        COMMAND,
                        new HouseholdDescription(EthnicGroup.BLACK, AgencyKind.OWN_REGION),
                        GROUNDS),
                new EditionProposed(EDITION, COMMAND, PERSON, KNOWN_AT, 4711, DIGEST),
                new EditionOverridden(
                        EDITION,
                        COMMAND,
                        PERSON,
                        KNOWN_AT,
                        4711,
                        List.of(FEMALE, MALE),
                        new TreeSet<>(List.of("ADOPTED@1")),
                        OverrideReason.ALREADY_PUBLIC,
                        DIGEST),
                new EditionApproved(EDITION, COMMAND, PERSON, RELEASED),
                new EditionRejected(EDITION, COMMAND, PERSON, RejectionReason.TOO_LITTLE_SHOWN),
                new QuestionAsked(QUESTION, COMMAND, YEAR, COVENTRY, DAY, DAY.plusDays(28), WORDS),
                new QuestionAskedAgain(
                        QUESTION, COMMAND, EARLIER, YEAR, COVENTRY, DAY.plusDays(28), WORDS, List.of(ASK), WORDS),
                new QuestionBound(QUESTION, COMMAND, List.of(ASK), KNOWN_AT, VERSIONS, WORDS),
                new QuestionAnswered(
                        QUESTION, COMMAND, AnswerTier.PUBLISHED, KNOWN_AT, 4711, VERSIONS, List.of(EDITION), WORDS),
                new QuestionCirculated(QUESTION, COMMAND, DAY),
                new QuestionCarried(QUESTION, COMMAND, YEAR),
                new QuestionWiped(QUESTION, COMMAND));
    }

    public static List<Object> blank() {
        return List.of(
                episode(new Episode(DAY, null, null, null, null, null, null, null)),
                decision(new Decision(DAY, null, null)),
                adoption(new AdoptionDetails(null, null, null, null, null, null)),
                milestone(null, new MilestoneRow(Milestone.DELAY, null, KNOWN_AT, Precision.DAY, new TreeMap<>())),
                membership(null, new Membership(null, null, null)),
                new SiblingRecorded(ALWAYS.id(), null, GROUP, COVENTRY, KNOWN_AT, Source.RECORDER, COMMAND, ALWAYS),
                new HouseholdDescribed(
                        "description",
                        HOUSEHOLD,
                        COVENTRY,
                        KNOWN_AT,
                        Source.RECORDER,
                        COMMAND,
                        new HouseholdDescription(EthnicGroup.NOT_KNOWN, null),
                        null),
                new QuestionAsked(QUESTION, COMMAND, YEAR, null, null, null, WORDS),
                new QuestionAskedAgain(QUESTION, COMMAND, EARLIER, YEAR, null, null, WORDS, List.of(), null),
                new QuestionBound(QUESTION, COMMAND, List.of(), null, new TreeMap<>(), WORDS),
                new QuestionAnswered(
                        QUESTION, COMMAND, AnswerTier.EXACT, KNOWN_AT, 4711, new TreeMap<>(), List.of(), WORDS));
    }

    private static MembershipStated membership(@Nullable LocalDate joinedOn, Membership membership) {
        return new MembershipStated(
                "membership/" + CHILD, joinedOn, GROUP, CHILD, SUBMISSION, KNOWN_AT, Source.SIBLINGS_CSV, membership);
    }

    private static CharacteristicsStated characteristics() {
        return new CharacteristicsStated(
                Characteristics.FACT_ID, CHILD, SUBMISSION, KNOWN_AT, Source.SSDA903, new SealedText("c2VhbGVk"));
    }

    private static EpisodeStated episode(Episode episode) {
        return new EpisodeStated("episode/" + DAY, DAY, CHILD, SUBMISSION, KNOWN_AT, Source.SSDA903, episode);
    }

    private static DecisionStated decision(Decision decision) {
        return new DecisionStated("decision/" + DAY, DAY, CHILD, SUBMISSION, KNOWN_AT, Source.SSDA903, decision);
    }

    private static AdoptionDetailsStated adoption(AdoptionDetails details) {
        return new AdoptionDetailsStated("adoption", CHILD, SUBMISSION, KNOWN_AT, Source.SSDA903, details);
    }

    private static MilestoneStated milestone(LocalDate occurredOn, MilestoneRow row) {
        return new MilestoneStated(
                "delay/" + SUBMISSION + "/1", occurredOn, CHILD, SUBMISSION, KNOWN_AT, Source.MILESTONES_CSV, row);
    }
}

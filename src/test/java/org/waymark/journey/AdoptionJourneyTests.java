package org.waymark.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.waymark.journey.commands.AdoptionJourneyCommand.StateMilestones;
import org.waymark.journey.commands.AdoptionJourneyCommand.StateReturn;
import org.waymark.journey.commands.Speaker;
import org.waymark.journey.events.AdoptionDetails;
import org.waymark.journey.events.AdoptionJourneyEvent.AdoptionDetailsStated;
import org.waymark.journey.events.AdoptionJourneyEvent.CharacteristicsStated;
import org.waymark.journey.events.AdoptionJourneyEvent.DecisionStated;
import org.waymark.journey.events.AdoptionJourneyEvent.EpisodeStated;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneStated;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestonesStated;
import org.waymark.journey.events.AdoptionJourneyEvent.ReturnStated;
import org.waymark.journey.events.Decision;
import org.waymark.journey.events.Episode;
import org.waymark.journey.events.MilestoneRow;
import org.waymark.journey.events.Source;
import org.waymark.shared.AdopterCodes.AdopterLegalStatus;
import org.waymark.shared.AdopterCodes.AdopterSex;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;
import org.waymark.shared.ReturnCodes.LegalStatus;
import org.waymark.shared.ReturnCodes.Placement;
import org.waymark.shared.ReturnCodes.PlacementProvider;
import org.waymark.shared.ReturnCodes.ReasonEpisodeCeased;
import org.waymark.shared.ReturnCodes.ReasonForNewEpisode;
import org.waymark.shared.ReturnCodes.ReasonForPlaceChange;
import org.waymark.shared.SealedText;
import org.waymark.shared.SubmissionId;

class AdoptionJourneyTests {
    private static final ChildKey CHILD = new ChildKey(UUID.fromString("11111111-1111-4111-8111-111111111111"));
    private static final AuthorityCode COVENTRY = new AuthorityCode("E08000026");
    private static final FinancialYear YEAR = new FinancialYear(2022);
    private static final Instant KNOWN_AT = Instant.parse("2023-06-30T00:00:00Z");
    private static final SubmissionId FIRST = submission(1);
    private static final SubmissionId SECOND = submission(2);

    private static final SealedText CHARACTERISTICS = new SealedText("c2VhbGVk");
    private static final Episode FOSTERED = new Episode(
            LocalDate.of(2022, 4, 11),
            ReasonForNewEpisode.S,
            LegalStatus.C2,
            Placement.U6,
            PlacementProvider.PR1,
            LocalDate.of(2022, 11, 3),
            ReasonEpisodeCeased.X1,
            ReasonForPlaceChange.CARPL);
    private static final Episode PLACED = new Episode(
            LocalDate.of(2022, 11, 3),
            ReasonForNewEpisode.B,
            LegalStatus.E1,
            Placement.A5,
            PlacementProvider.PR1,
            null,
            null,
            null);
    private static final Decision DECISION = new Decision(LocalDate.of(2022, 7, 19), null, null);
    private static final AdoptionDetails ADOPTION = new AdoptionDetails(
            LocalDate.of(2022, 7, 19), LocalDate.of(2022, 9, 30), false, 2, AdopterSex.MF, AdopterLegalStatus.L11);
    private static final MilestoneRow MATCH =
            new MilestoneRow(Milestone.MATCH, LocalDate.of(2022, 9, 30), KNOWN_AT, Precision.DAY, new TreeMap<>());
    private static final MilestoneRow NO_PANEL =
            new MilestoneRow(Milestone.PANEL, null, KNOWN_AT, Precision.DAY, new TreeMap<>());

    private final AggregateTestFixture<AdoptionJourney> fixture = new AggregateTestFixture<>(AdoptionJourney.class);

    @Test
    void statesAReturnAsOneEventForEachFact() {
        fixture.givenNoPriorActivity()
                .when(new StateReturn(
                        CHILD, speaker(FIRST), CHARACTERISTICS, List.of(FOSTERED, PLACED), List.of(DECISION), ADOPTION))
                .expectEvents(
                        returnStated(FIRST),
                        new CharacteristicsStated(
                                "characteristics", CHILD, FIRST, KNOWN_AT, Source.SSDA903, CHARACTERISTICS),
                        new EpisodeStated(
                                "episode/2022-04-11",
                                LocalDate.of(2022, 4, 11),
                                CHILD,
                                FIRST,
                                KNOWN_AT,
                                Source.SSDA903,
                                FOSTERED),
                        new EpisodeStated(
                                "episode/2022-11-03",
                                LocalDate.of(2022, 11, 3),
                                CHILD,
                                FIRST,
                                KNOWN_AT,
                                Source.SSDA903,
                                PLACED),
                        new DecisionStated(
                                "decision/2022-07-19",
                                LocalDate.of(2022, 7, 19),
                                CHILD,
                                FIRST,
                                KNOWN_AT,
                                Source.SSDA903,
                                DECISION),
                        new AdoptionDetailsStated("adoption", CHILD, FIRST, KNOWN_AT, Source.SSDA903, ADOPTION));
    }

    @Test
    void statesAChildOfWhomAReturnSaysNothingElse() {
        fixture.givenNoPriorActivity().when(bareReturn(FIRST)).expectEvents(returnStated(FIRST), bare(FIRST));
    }

    @Test
    void hearsAReturnOnlyOnce() {
        fixture.given(returnStated(FIRST), bare(FIRST))
                .when(bareReturn(FIRST))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void hearsTheSameFactsFromAnotherReturn() {
        fixture.given(returnStated(FIRST), bare(FIRST))
                .when(bareReturn(SECOND))
                .expectEvents(returnStated(SECOND), bare(SECOND));
    }

    @Test
    void statesMilestonesAsOneEventForEachRow() {
        fixture.givenNoPriorActivity()
                .when(new StateMilestones(CHILD, speaker(FIRST), List.of(MATCH, NO_PANEL)))
                .expectEvents(
                        milestonesStated(FIRST),
                        new MilestoneStated(
                                "match/" + FIRST + "/1",
                                LocalDate.of(2022, 9, 30),
                                CHILD,
                                FIRST,
                                KNOWN_AT,
                                Source.MILESTONES_CSV,
                                MATCH),
                        new MilestoneStated(
                                "panel/" + FIRST + "/2",
                                null,
                                CHILD,
                                FIRST,
                                KNOWN_AT,
                                Source.MILESTONES_CSV,
                                NO_PANEL));
    }

    @Test
    void hearsATrackerFileOnlyOnce() {
        fixture.given(milestonesStated(FIRST))
                .when(new StateMilestones(CHILD, speaker(FIRST), List.of(MATCH)))
                .expectSuccessfulHandlerExecution()
                .expectNoEvents();
    }

    @Test
    void hearsATrackerFileBesideAReturn() {
        fixture.given(returnStated(FIRST), bare(FIRST))
                .when(new StateMilestones(CHILD, speaker(SECOND), List.of()))
                .expectEvents(milestonesStated(SECOND));
    }

    @Test
    void keepsTheDayOnWhichEachRowBecameKnown() {
        var earlier = Instant.parse("2022-10-05T23:00:00Z");
        var row = new MilestoneRow(Milestone.MATCH, LocalDate.of(2022, 9, 30), earlier, Precision.DAY, new TreeMap<>());

        fixture.givenNoPriorActivity()
                .when(new StateMilestones(CHILD, speaker(FIRST), List.of(row)))
                .expectEvents(
                        milestonesStated(FIRST),
                        new MilestoneStated(
                                "match/" + FIRST + "/1",
                                LocalDate.of(2022, 9, 30),
                                CHILD,
                                FIRST,
                                earlier,
                                Source.MILESTONES_CSV,
                                row));
    }

    private static SubmissionId submission(int n) {
        return new SubmissionId(new UUID(0x4000, 0x8000_0000_0000_0000L + n));
    }

    private static Speaker speaker(SubmissionId submission) {
        return new Speaker(COVENTRY, submission, YEAR, KNOWN_AT, "d1");
    }

    private static StateReturn bareReturn(SubmissionId submission) {
        return new StateReturn(CHILD, speaker(submission), CHARACTERISTICS, List.of(), List.of(), null);
    }

    private static ReturnStated returnStated(SubmissionId submission) {
        return new ReturnStated(CHILD, COVENTRY, submission, YEAR, KNOWN_AT, "d1", Source.SSDA903);
    }

    private static MilestonesStated milestonesStated(SubmissionId submission) {
        return new MilestonesStated(CHILD, COVENTRY, submission, YEAR, KNOWN_AT, "d1", Source.MILESTONES_CSV);
    }

    private static CharacteristicsStated bare(SubmissionId submission) {
        return new CharacteristicsStated(
                "characteristics", CHILD, submission, KNOWN_AT, Source.SSDA903, CHARACTERISTICS);
    }
}

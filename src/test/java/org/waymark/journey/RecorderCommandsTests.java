package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.journey.commands.AdoptionJourneyCommand.CorrectMilestone;
import org.waymark.journey.commands.AdoptionJourneyCommand.RecordMilestone;
import org.waymark.journey.commands.AdoptionJourneyCommand.RetractMilestone;
import org.waymark.journey.commands.Recorded;
import org.waymark.journey.commands.Recorder;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneCorrected;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRecorded;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRetracted;
import org.waymark.journey.events.Confirmation;
import org.waymark.journey.events.ConfirmationReason;
import org.waymark.journey.events.CorrectionReason;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.journey.events.OnAuthorityOf;
import org.waymark.journey.events.Source;
import org.waymark.journey.timeline.FactId;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.CommandId;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;
import org.waymark.shared.Refusal;

/** Given what was said of a child, when a recorder says more, then it is stored, or refused in words. */
class RecorderCommandsTests {
    private static final ChildKey CHILD = new ChildKey(UUID.fromString("11111111-1111-4111-8111-111111111111"));
    private static final AuthorityCode COVENTRY = new AuthorityCode("E08000026");
    private static final Instant EARLIER = Instant.parse("2026-01-10T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-01-12T09:00:00Z");
    private static final Instant LATER = NOW.plusMillis(3);
    private static final Grounds GROUNDS = new Grounds(CorrectionReason.MISTYPED, OnAuthorityOf.SOCIAL_WORKER);

    private static final MilestoneFact DECISION = fact(Milestone.ADM_DECISION, "2025-06-02");
    private static final MilestoneFact ORDER = fact(Milestone.PLACEMENT_ORDER, "2025-09-01");
    private static final MilestoneFact EARLY_ORDER = fact(Milestone.PLACEMENT_ORDER, "2025-05-01");

    private final AggregateTestFixture<AdoptionJourney> fixture = new AggregateTestFixture<>(AdoptionJourney.class);

    @Test
    void recordsAMilestone() {
        fixture.givenNoPriorActivity()
                .when(new RecordMilestone(CHILD, by(1, null), DECISION, List.of()))
                .expectEvents(recorded(1, NOW, DECISION))
                .expectResultMessagePayload(new Recorded("adm_decision/2025-06-02", 0, false));
    }

    @Test
    void recordsTheSameOnceHoweverOftenItIsSent() {
        fixture.given(recorded(1, EARLIER, DECISION))
                .when(new RecordMilestone(CHILD, by(1, null), DECISION, List.of()))
                .expectNoEvents()
                .expectResultMessagePayload(new Recorded("adm_decision/2025-06-02", 0, true));
    }

    @Test
    void refusesAnotherThingUnderAKeyThatWasUsed() {
        refused(
                fixture.given(recorded(1, EARLIER, DECISION))
                        .when(new RecordMilestone(CHILD, by(1, null), ORDER, List.of())),
                "COMMAND_ID_TAKEN");
    }

    @Test
    void refusesAFactThatHoldsAlready() {
        refused(
                fixture.given(recorded(1, EARLIER, DECISION))
                        .when(new RecordMilestone(CHILD, by(2, null), DECISION, List.of())),
                "ALREADY_RECORDED");
    }

    @Test
    void tellsBothOfTwoDelaysOfOneDay() {
        var court = delay("court", "listing");
        var search = delay("family_finding", "sibling_group");

        fixture.given(recorded(1, EARLIER, court))
                .when(new RecordMilestone(CHILD, by(2, null), search, List.of()))
                .expectEvents(recorded(2, NOW, search))
                .expectResultMessagePayload(new Recorded("delay/2025-07-01/family_finding/sibling_group", 1, false));
    }

    @Test
    void namesEveryRuleThatForbidsIt() {
        var refusal = refused(
                fixture.given(recorded(1, EARLIER, DECISION), recorded(2, EARLIER, ORDER))
                        .when(new RecordMilestone(
                                CHILD, by(3, null), fact(Milestone.PLACEMENT_ORDER, "2027-01-01"), List.of())),
                "ORDER_RULES");

        assertThat(rules(refusal)).containsExactlyInAnyOrder("DATE_IN_FUTURE", "PLACEMENT_ORDER_TWICE");
    }

    @Test
    void asksForAConfirmationOfEachWarning() {
        var refusal = refused(
                fixture.given(recorded(1, EARLIER, DECISION))
                        .when(new RecordMilestone(CHILD, by(2, null), EARLY_ORDER, List.of())),
                "TO_BE_CONFIRMED");

        assertThat(rules(refusal)).containsExactly("DECISION_AFTER_ORDER");
        assertThat(refusal.more().toString()).contains("number=554").contains("placement_order/2025-05-01");
    }

    /** Decided some day in September, ordered on the 3rd: that may be, and needs no confirmation. */
    @Test
    void takesWhatMayHaveBeenWithinTheMonth() {
        var inSeptember =
                new MilestoneFact(Milestone.ADM_DECISION, LocalDate.of(2025, 9, 1), Precision.MONTH, new TreeMap<>());
        var ordered = fact(Milestone.PLACEMENT_ORDER, "2025-09-03");
        var orderedBefore = fact(Milestone.PLACEMENT_ORDER, "2025-08-31");

        fixture.given(recorded(1, EARLIER, inSeptember))
                .when(new RecordMilestone(CHILD, by(2, null), ordered, List.of()))
                .expectEvents(recorded(2, NOW, ordered));
        var refusal = refused(
                new AggregateTestFixture<>(AdoptionJourney.class)
                        .given(recorded(1, EARLIER, inSeptember))
                        .when(new RecordMilestone(CHILD, by(2, null), orderedBefore, List.of())),
                "TO_BE_CONFIRMED");
        assertThat(rules(refusal)).containsExactly("DECISION_AFTER_ORDER");
    }

    @Test
    void refusesALeavingOnlyWhereNoDayOfTheMonthIsPossible() {
        var entered = fact(Milestone.ENTERED_CARE, "2025-09-20");
        var leftInSeptember =
                new MilestoneFact(Milestone.LEFT_CARE, LocalDate.of(2025, 9, 1), Precision.MONTH, new TreeMap<>());
        var leftInAugust =
                new MilestoneFact(Milestone.LEFT_CARE, LocalDate.of(2025, 8, 1), Precision.MONTH, new TreeMap<>());

        fixture.given(recorded(1, EARLIER, entered))
                .when(new RecordMilestone(CHILD, by(2, null), leftInSeptember, List.of()))
                .expectEvents(recorded(2, NOW, leftInSeptember));
        var refusal = refused(
                new AggregateTestFixture<>(AdoptionJourney.class)
                        .given(recorded(1, EARLIER, entered))
                        .when(new RecordMilestone(CHILD, by(2, null), leftInAugust, List.of())),
                "ORDER_RULES");
        assertThat(rules(refusal)).containsExactly("LEFT_BEFORE_ENTRY");
    }

    @Test
    void takesWhatIsConfirmed() {
        var confirmed = List.of(new Confirmation("DECISION_AFTER_ORDER", ConfirmationReason.CHECKED_WITH_COURT_ORDER));

        fixture.given(recorded(1, EARLIER, DECISION))
                .when(new RecordMilestone(CHILD, by(2, null), EARLY_ORDER, confirmed))
                .expectEvents(new MilestoneRecorded(
                        "placement_order/2025-05-01",
                        EARLY_ORDER.occurredOn(),
                        CHILD,
                        COVENTRY,
                        NOW,
                        Source.RECORDER,
                        command(2),
                        EARLY_ORDER,
                        confirmed));
    }

    @Test
    void doesNotTakeAConfirmationOfSomethingElse() {
        refused(
                fixture.given(recorded(1, EARLIER, DECISION))
                        .when(new RecordMilestone(
                                CHILD,
                                by(2, null),
                                EARLY_ORDER,
                                List.of(new Confirmation("MATCH_BEFORE_ORDER", ConfirmationReason.UNUSUAL_BUT_TRUE)))),
                "TO_BE_CONFIRMED");
    }

    /** A confirmation is kept in the event, so it is no place for anything else. */
    @Test
    void takesNoTextForARule() {
        var refusal = refused(
                fixture.givenNoPriorActivity()
                        .when(new RecordMilestone(
                                CHILD,
                                by(1, null),
                                DECISION,
                                List.of(new Confirmation("Jane Doe", ConfirmationReason.UNUSUAL_BUT_TRUE)))),
                "UNKNOWN_RULE");

        assertThat(refusal.reason()).doesNotContain("Jane");
    }

    @Test
    void knowsWhenTheChildWasBorn() {
        var refusal = refused(
                fixture.givenNoPriorActivity()
                        .when(new RecordMilestone(CHILD, by(1, null, YearMonth.of(2025, 7)), DECISION, List.of())),
                "ORDER_RULES");

        assertThat(rules(refusal)).containsExactly("BEFORE_BIRTH");
    }

    @Test
    void expectsTheVersionThatWasSeen() {
        fixture.given(recorded(1, EARLIER, DECISION))
                .when(new RecordMilestone(CHILD, by(2, 0L), ORDER, List.of()))
                .expectEvents(recorded(2, NOW, ORDER));
    }

    @Test
    void tellsTheVersionThatTheCaseHasNow() {
        var refusal = refused(
                fixture.given(recorded(1, EARLIER, DECISION), recorded(2, EARLIER, ORDER))
                        .when(new RecordMilestone(CHILD, by(3, 0L), fact(Milestone.MATCH, "2025-10-01"), List.of())),
                "CONFLICT");

        assertThat(refusal.more()).containsEntry("currentVersion", 1L);
    }

    /** Sent again after somebody else changed the case, it is still the same command. */
    @Test
    void answersARepetitionWhateverTheVersion() {
        fixture.given(recorded(1, EARLIER, DECISION), recorded(2, EARLIER, ORDER))
                .when(new RecordMilestone(CHILD, by(1, -1L), DECISION, List.of()))
                .expectNoEvents()
                .expectResultMessagePayload(new Recorded("adm_decision/2025-06-02", 0, true));
    }

    @Test
    void correctsADay() {
        var right = fact(Milestone.ADM_DECISION, "2025-06-12");

        fixture.given(recorded(1, EARLIER, DECISION))
                .when(new CorrectMilestone(CHILD, by(2, null), "adm_decision/2025-06-02", right, GROUNDS, List.of()))
                .expectEvents(corrected(2, "adm_decision/2025-06-02", right))
                .expectResultMessagePayload(new Recorded("adm_decision/2025-06-12", 1, false));
    }

    @Test
    void correctsHowWellADayIsKnown() {
        var right = new MilestoneFact(
                Milestone.ADM_DECISION, LocalDate.of(2025, 6, 2), Precision.ESTIMATED, new TreeMap<>());

        fixture.given(recorded(1, EARLIER, DECISION))
                .when(new CorrectMilestone(CHILD, by(2, null), "adm_decision/2025-06-02", right, GROUNDS, List.of()))
                .expectEvents(corrected(2, "adm_decision/2025-06-02", right));
    }

    @Test
    void correctsACorrection() {
        var once = fact(Milestone.ADM_DECISION, "2025-06-12");
        var twice = fact(Milestone.ADM_DECISION, "2025-06-13");

        fixture.given(recorded(1, EARLIER, DECISION), corrected(2, "adm_decision/2025-06-02", once))
                .when(new CorrectMilestone(CHILD, by(3, null), "adm_decision/2025-06-12", twice, GROUNDS, List.of()))
                .expectEvents(corrected(3, "adm_decision/2025-06-12", twice));
    }

    @Test
    void doesNotCorrectWhatDoesNotHold() {
        var refusal = refused(
                fixture.given(
                                recorded(1, EARLIER, DECISION),
                                corrected(2, "adm_decision/2025-06-02", fact(Milestone.ADM_DECISION, "2025-06-12")))
                        .when(new CorrectMilestone(
                                CHILD, by(3, null), "adm_decision/2025-06-02", ORDER, GROUNDS, List.of())),
                "UNKNOWN_FACT");

        assertThat(refusal.allowedValues()).containsExactly("adm_decision/2025-06-12");
    }

    @Test
    void judgesACorrectionAsARecording() {
        var refusal = refused(
                fixture.given(recorded(1, EARLIER, DECISION), recorded(2, EARLIER, ORDER))
                        .when(new CorrectMilestone(
                                CHILD, by(3, null), "placement_order/2025-09-01", EARLY_ORDER, GROUNDS, List.of())),
                "TO_BE_CONFIRMED");

        assertThat(rules(refusal)).containsExactly("DECISION_AFTER_ORDER");
    }

    @Test
    void correctsOnceHoweverOftenItIsSent() {
        var right = fact(Milestone.ADM_DECISION, "2025-06-12");

        fixture.given(recorded(1, EARLIER, DECISION), corrected(2, "adm_decision/2025-06-02", right))
                .when(new CorrectMilestone(CHILD, by(2, null), "adm_decision/2025-06-02", right, GROUNDS, List.of()))
                .expectNoEvents()
                .expectResultMessagePayload(new Recorded("adm_decision/2025-06-12", 1, true));
    }

    @Test
    void retractsAFact() {
        fixture.given(recorded(1, EARLIER, DECISION))
                .when(new RetractMilestone(CHILD, by(2, null), "adm_decision/2025-06-02", GROUNDS))
                .expectEvents(retracted(2, "adm_decision/2025-06-02"))
                .expectResultMessagePayload(new Recorded("adm_decision/2025-06-02", 1, false));
    }

    @Test
    void retractsOnceHoweverOftenItIsSent() {
        fixture.given(recorded(1, EARLIER, DECISION), retracted(2, "adm_decision/2025-06-02"))
                .when(new RetractMilestone(CHILD, by(2, null), "adm_decision/2025-06-02", GROUNDS))
                .expectNoEvents()
                .expectResultMessagePayload(new Recorded("adm_decision/2025-06-02", 1, true));
    }

    @Test
    void doesNotRetractTwice() {
        refused(
                fixture.given(recorded(1, EARLIER, DECISION), retracted(2, "adm_decision/2025-06-02"))
                        .when(new RetractMilestone(CHILD, by(3, null), "adm_decision/2025-06-02", GROUNDS)),
                "UNKNOWN_FACT");
    }

    @Test
    void recordsAgainWhatWasRetracted() {
        fixture.given(recorded(1, EARLIER, DECISION), retracted(2, "adm_decision/2025-06-02"))
                .when(new RecordMilestone(CHILD, by(3, null), DECISION, List.of()))
                .expectEvents(recorded(3, NOW, DECISION));
    }

    @Test
    void judgesWhoWasOvertakenByWhatTheOtherSaid() {
        var order = fact(Milestone.PLACEMENT_ORDER, "2025-09-02");

        var refusal = refused(
                fixture.given(recorded(1, EARLIER, DECISION), recorded(2, LATER, ORDER))
                        .when(new RecordMilestone(CHILD, by(3, null), order, List.of())),
                "ORDER_RULES");

        assertThat(rules(refusal)).containsExactly("PLACEMENT_ORDER_TWICE");
    }

    @Test
    void correctsOnceWhereTwoDoSoAtOnce() {
        var moved = fact(Milestone.ADM_DECISION, "2025-06-03");
        var corrected = new MilestoneCorrected(
                "adm_decision/2025-06-02",
                moved.occurredOn(),
                CHILD,
                COVENTRY,
                LATER,
                Source.RECORDER,
                command(2),
                moved,
                GROUNDS,
                List.of());

        refused(
                fixture.given(recorded(1, EARLIER, DECISION), corrected)
                        .when(new RetractMilestone(CHILD, by(3, null), "adm_decision/2025-06-02", GROUNDS)),
                "UNKNOWN_FACT");
    }

    @Test
    void knowsNothingBeforeWhatWasSaidEarlierWhateverTheClockSays() {
        fixture.given(recorded(1, LATER, DECISION))
                .when(new RecordMilestone(CHILD, by(2, null), ORDER, List.of()))
                .expectEvents(recorded(2, LATER, ORDER));
    }

    private static Refusal refused(ResultValidator<AdoptionJourney> result, String code) {
        var refusals = new ArrayList<Refusal>();
        result.expectNoEvents().expectException(new CustomTypeSafeMatcher<Throwable>(code) {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                if (thrown instanceof Refusal refusal) {
                    refusals.add(refusal);
                    return refusal.code().equals(code);
                }
                return false;
            }
        });
        return refusals.getFirst();
    }

    @SuppressWarnings("unchecked")
    private static List<String> rules(Refusal refusal) {
        var rules = (List<Map<String, String>>) refusal.more().get("rules");
        return rules.stream().map(each -> each.get("rule")).distinct().toList();
    }

    private static MilestoneFact fact(Milestone milestone, String day) {
        return new MilestoneFact(milestone, LocalDate.parse(day), Precision.DAY, new TreeMap<>());
    }

    private static MilestoneFact delay(String stage, String reason) {
        return new MilestoneFact(
                Milestone.DELAY,
                LocalDate.of(2025, 7, 1),
                Precision.DAY,
                new TreeMap<>(Map.of("stage", stage, "reason", reason)));
    }

    private static CommandId command(int n) {
        return new CommandId(new UUID(0x4000, 0x8000_0000_0000_0000L + n));
    }

    private static Recorder by(int command, @Nullable Long expectedVersion) {
        return by(command, expectedVersion, null);
    }

    private static Recorder by(int command, @Nullable Long expectedVersion, @Nullable YearMonth bornIn) {
        return new Recorder(command(command), COVENTRY, NOW, expectedVersion, List.of(), bornIn);
    }

    private static MilestoneRecorded recorded(int command, Instant knownAt, MilestoneFact fact) {
        return new MilestoneRecorded(
                FactId.of(fact.milestone(), fact.occurredOn(), fact.detail()),
                fact.occurredOn(),
                CHILD,
                COVENTRY,
                knownAt,
                Source.RECORDER,
                command(command),
                fact,
                List.of());
    }

    private static MilestoneCorrected corrected(int command, String factId, MilestoneFact fact) {
        return new MilestoneCorrected(
                factId,
                fact.occurredOn(),
                CHILD,
                COVENTRY,
                NOW,
                Source.RECORDER,
                command(command),
                fact,
                GROUNDS,
                List.of());
    }

    private static MilestoneRetracted retracted(int command, String factId) {
        return new MilestoneRetracted(factId, CHILD, COVENTRY, NOW, Source.RECORDER, command(command), GROUNDS);
    }
}

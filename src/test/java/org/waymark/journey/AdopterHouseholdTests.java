package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.journey.events.HouseholdStep.APPROVED;
import static org.waymark.journey.events.HouseholdStep.ENQUIRED;
import static org.waymark.journey.events.HouseholdStep.LEFT;
import static org.waymark.journey.events.HouseholdStep.MATCHED;
import static org.waymark.journey.events.HouseholdStep.MATCH_ENDED;
import static org.waymark.journey.events.HouseholdStep.NOT_APPROVED;
import static org.waymark.journey.events.HouseholdStep.PLACED;
import static org.waymark.journey.events.HouseholdStep.STAGE_ONE_BEGUN;
import static org.waymark.journey.events.HouseholdStep.STAGE_ONE_ENDED;
import static org.waymark.journey.events.HouseholdStep.STAGE_TWO_BEGUN;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.journey.commands.AdopterHouseholdCommand.CorrectHouseholdStep;
import org.waymark.journey.commands.AdopterHouseholdCommand.DescribeHousehold;
import org.waymark.journey.commands.AdopterHouseholdCommand.RecordHouseholdStep;
import org.waymark.journey.commands.AdopterHouseholdCommand.RetractHouseholdStep;
import org.waymark.journey.commands.Recorded;
import org.waymark.journey.commands.Teller;
import org.waymark.journey.events.AdopterHouseholdEvent.HouseholdDescribed;
import org.waymark.journey.events.AdopterHouseholdEvent.HouseholdStepCorrected;
import org.waymark.journey.events.AdopterHouseholdEvent.HouseholdStepRecorded;
import org.waymark.journey.events.AdopterHouseholdEvent.HouseholdStepRetracted;
import org.waymark.journey.events.AgencyKind;
import org.waymark.journey.events.Confirmation;
import org.waymark.journey.events.ConfirmationReason;
import org.waymark.journey.events.CorrectionReason;
import org.waymark.journey.events.EthnicGroup;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.HouseholdDescription;
import org.waymark.journey.events.HouseholdFact;
import org.waymark.journey.events.HouseholdOutcome;
import org.waymark.journey.events.HouseholdStep;
import org.waymark.journey.events.OnAuthorityOf;
import org.waymark.journey.events.Source;
import org.waymark.journey.rules.OrderRule.Severity;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.CommandId;
import org.waymark.shared.HouseholdKey;
import org.waymark.shared.Precision;
import org.waymark.shared.Refusal;

/** Commands are numbered; each that is given was the first event of its number. Today is 1 June 2024. */
class AdopterHouseholdTests {
    private static final HouseholdKey HOUSEHOLD =
            new HouseholdKey(UUID.fromString("22222222-2222-4222-8222-222222222222"));
    private static final ChildKey CHILD = new ChildKey(UUID.fromString("11111111-1111-4111-8111-111111111111"));
    private static final ChildKey SIBLING = new ChildKey(UUID.fromString("33333333-3333-4333-8333-333333333333"));
    private static final AuthorityCode COVENTRY = new AuthorityCode("E08000026");
    private static final AuthorityCode SOLIHULL = new AuthorityCode("E08000029");
    private static final Instant NOW = Instant.parse("2024-06-01T10:00:00Z");
    private static final Grounds MISTYPED = new Grounds(CorrectionReason.MISTYPED, OnAuthorityOf.DATA_OFFICER);
    private static final HouseholdDescription BLACK =
            new HouseholdDescription(EthnicGroup.BLACK, AgencyKind.OWN_REGION);

    private final AggregateTestFixture<AdopterHousehold> fixture = new AggregateTestFixture<>(AdopterHousehold.class);

    @Test
    void recordsEachStepOfTheWay() {
        List<Object> told = new ArrayList<>();
        for (var step : wholeWay()) {
            int n = told.size() + 1;
            new AggregateTestFixture<>(AdopterHousehold.class)
                    .given(told)
                    .when(recorded(n, step))
                    .expectEvents(told(n, step))
                    .expectResultMessagePayload(new Recorded(step.id(), n - 1, false));
            told.add(told(n, step));
        }
    }

    @Test
    void namesAFactByStepAndDayAndChild() {
        var approved = fact(APPROVED, "2024-03-01");
        var matched = with(MATCHED, "2024-05-01", CHILD);

        assertThat(approved.id()).isEqualTo("approved/2024-03-01");
        assertThat(matched.id()).isEqualTo("matched/2024-05-01/" + CHILD);
    }

    @Test
    void aMonthIsToldByItsFirstDay() {
        var inMarch = new HouseholdFact(ENQUIRED, day("2024-03-01"), Precision.MONTH, null, null);

        refused(() -> new HouseholdFact(ENQUIRED, day("2024-03-17"), Precision.MONTH, null, null), "MONTH_BEGINS");
        assertThat(inMarch.latestOn()).isEqualTo(day("2024-03-31"));
    }

    @Test
    void sentAgainItIsAnsweredAlikeAndDoesNothing() {
        fixture.given(told(1, fact(ENQUIRED, "2024-01-02")), told(2, fact(STAGE_ONE_BEGUN, "2024-01-10")))
                .when(recorded(1, fact(ENQUIRED, "2024-01-02")))
                .expectNoEvents()
                .expectResultMessagePayload(new Recorded("enquired/2024-01-02", 0, true));
    }

    @Test
    void sentAgainAfterwardsItIsAnsweredWhateverVersionWasExpected() {
        fixture.given(told(1, fact(ENQUIRED, "2024-01-02")), told(2, fact(STAGE_ONE_BEGUN, "2024-01-10")))
                .when(new RecordHouseholdStep(HOUSEHOLD, by(1, -1L), fact(ENQUIRED, "2024-01-02"), List.of()))
                .expectNoEvents()
                .expectResultMessagePayload(new Recorded("enquired/2024-01-02", 0, true));
    }

    @Test
    void somethingElseUnderTheSameCommandIsRefused() {
        refuses(
                fixture.given(told(1, fact(ENQUIRED, "2024-01-02"))).when(recorded(1, fact(ENQUIRED, "2024-01-03"))),
                "COMMAND_ID_TAKEN",
                "");
    }

    @Test
    void anOldVersionIsAConflictThatNamesTheNewOne() {
        var given = List.of(told(1, fact(ENQUIRED, "2024-01-02")), told(2, fact(STAGE_ONE_BEGUN, "2024-01-10")));

        refuses(
                fixture.given(given)
                        .when(new RecordHouseholdStep(HOUSEHOLD, by(3, 0L), passed("2024-03-01"), List.of())),
                "CONFLICT",
                "currentVersion=1");
        new AggregateTestFixture<>(AdopterHousehold.class)
                .given(given)
                .when(new RecordHouseholdStep(HOUSEHOLD, by(3, 1L), passed("2024-03-01"), List.of()))
                .expectEvents(told(3, passed("2024-03-01")));
    }

    @Test
    void theSameStepOnTheSameDayIsRefused() {
        refuses(
                fixture.given(told(1, fact(ENQUIRED, "2024-01-02"))).when(recorded(2, fact(ENQUIRED, "2024-01-02"))),
                "ALREADY_RECORDED",
                "");
    }

    @Test
    void anotherAuthorityKnowsOfNoSuchHousehold() {
        refuses(
                fixture.given(told(1, fact(ENQUIRED, "2024-01-02")))
                        .when(new RecordHouseholdStep(
                                HOUSEHOLD,
                                new Teller(command(2), SOLIHULL, NOW, null),
                                fact(STAGE_ONE_BEGUN, "2024-01-10"),
                                List.of())),
                "UNKNOWN_HOUSEHOLD",
                "");
    }

    /** A clock that is behind makes nothing known before what was said earlier. */
    @Test
    void nothingIsKnownBeforeWhatWasSaidEarlier() {
        fixture.given(told(1, fact(ENQUIRED, "2024-01-02")))
                .when(new RecordHouseholdStep(
                        HOUSEHOLD,
                        new Teller(command(2), COVENTRY, NOW.minusSeconds(5), null),
                        fact(STAGE_ONE_BEGUN, "2024-01-10"),
                        List.of()))
                .expectEvents(told(2, fact(STAGE_ONE_BEGUN, "2024-01-10")));
    }

    static Stream<Arguments> broken() {
        var begun = fact(STAGE_ONE_BEGUN, "2024-01-10");
        var passed = passed("2024-03-08");
        var second = fact(STAGE_TWO_BEGUN, "2024-03-20");
        var approved = fact(APPROVED, "2024-05-01");
        return Stream.of(
                broken(HouseholdRule.DATED_IN_THE_FUTURE, List.of(), fact(ENQUIRED, "2024-06-02")),
                broken(HouseholdRule.STAGE_ONE_ENDED_BEFORE_BEGUN, List.of(begun), passed("2024-01-09")),
                broken(HouseholdRule.STAGE_TWO_BEFORE_STAGE_ONE, List.of(begun), fact(STAGE_TWO_BEGUN, "2024-01-09")),
                broken(
                        HouseholdRule.STEP_AFTER_LEAVING,
                        List.of(fact(ENQUIRED, "2024-01-02"), left("2024-02-01")),
                        fact(APPROVED, "2024-02-02")),
                broken(
                        HouseholdRule.NOT_APPROVED_AFTER_APPROVED,
                        List.of(begun, passed, second, approved),
                        notApproved("2024-05-20")),
                broken(HouseholdRule.STAGE_TWO_WITHOUT_STAGE_ONE, List.of(), second),
                broken(HouseholdRule.STAGE_TWO_BEFORE_STAGE_ONE_ENDED, List.of(begun), second),
                broken(
                        HouseholdRule.STAGE_TWO_AFTER_NOT_PASSED,
                        List.of(begun, ended("2024-03-08", HouseholdOutcome.NOT_PASSED)),
                        second),
                broken(HouseholdRule.APPROVED_BEFORE_STAGE_TWO, List.of(begun, passed), approved),
                broken(
                        HouseholdRule.MATCHED_BEFORE_APPROVED,
                        List.of(begun, passed, second),
                        with(MATCHED, "2024-05-02", CHILD)),
                broken(
                        HouseholdRule.PLACED_BEFORE_MATCHED,
                        List.of(begun, passed, second, approved, with(MATCHED, "2024-05-02", SIBLING)),
                        with(PLACED, "2024-05-20", CHILD)),
                broken(
                        HouseholdRule.MATCH_ENDED_BEFORE_MATCHED,
                        List.of(begun, passed, second, approved, with(MATCHED, "2024-05-02", SIBLING)),
                        matchEnded("2024-05-20", CHILD)),
                broken(HouseholdRule.STEP_TWICE, List.of(begun), fact(STAGE_ONE_BEGUN, "2024-01-11")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void ordersSteps(HouseholdRule rule, List<HouseholdFact> before, HouseholdFact step) {
        var given = given(before);
        int n = before.size() + 1;
        var sure = List.of(new Confirmation(rule.name(), ConfirmationReason.UNUSUAL_BUT_TRUE));

        refuses(
                fixture.given(given).when(recorded(n, step)),
                rule.severity() == Severity.BLOCKS ? "ORDER_RULES" : "TO_BE_CONFIRMED",
                "rule=" + rule.name(),
                rule.sentence());
        var confirmed = new AggregateTestFixture<>(AdopterHousehold.class)
                .given(given)
                .when(new RecordHouseholdStep(HOUSEHOLD, by(n, null), step, sure));
        if (rule.severity() == Severity.BLOCKS) {
            refuses(confirmed, "ORDER_RULES", rule.name());
        } else {
            confirmed.expectEvents(told(n, step, sure));
        }
    }

    @Test
    void everyRuleIsTried() {
        assertThat(broken().map(each -> each.get()[0])).containsExactlyInAnyOrder((Object[]) HouseholdRule.values());
    }

    /** Approved without stage 2, and for the second time. */
    @Test
    void tellsAllWarningsAtOnce() {
        refuses(
                fixture.given(given(List.of(fact(APPROVED, "2023-05-01"))))
                        .when(recorded(2, fact(APPROVED, "2024-05-01"))),
                "TO_BE_CONFIRMED",
                "rule=APPROVED_BEFORE_STAGE_TWO",
                "rule=STEP_TWICE");
    }

    /** Stage 2 before stage 1, and both tomorrow or later. */
    @Test
    void tellsAllThatForbidsAtOnce() {
        refuses(
                fixture.given(given(List.of(fact(STAGE_TWO_BEGUN, "2024-05-01"))))
                        .when(recorded(2, fact(STAGE_ONE_BEGUN, "2024-06-02"))),
                "ORDER_RULES",
                "rule=DATED_IN_THE_FUTURE",
                "rule=STAGE_TWO_BEFORE_STAGE_ONE");
    }

    @Test
    void keepsNoConfirmationOfWhatDidNotWarn() {
        fixture.givenNoPriorActivity()
                .when(new RecordHouseholdStep(
                        HOUSEHOLD,
                        by(1, null),
                        fact(ENQUIRED, "2024-01-02"),
                        List.of(new Confirmation("STEP_TWICE", ConfirmationReason.UNUSUAL_BUT_TRUE))))
                .expectEvents(told(1, fact(ENQUIRED, "2024-01-02")));
    }

    /** The match broke a rule when it was recorded; the child that moves in breaks none. */
    @Test
    void whatWasConfirmedIsNotAskedAgain() {
        fixture.given(given(List.of(with(MATCHED, "2024-05-01", CHILD))))
                .when(recorded(2, with(PLACED, "2024-05-20", CHILD)))
                .expectEvents(told(2, with(PLACED, "2024-05-20", CHILD)));
    }

    /** The review of a refusal may come to another decision. */
    @Test
    void whoWasNotApprovedMayBeApprovedLater() {
        var approved = fact(APPROVED, "2024-05-20");
        fixture.given(given(List.of(
                        fact(STAGE_ONE_BEGUN, "2024-01-10"),
                        passed("2024-03-08"),
                        fact(STAGE_TWO_BEGUN, "2024-03-20"),
                        notApproved("2024-05-01"))))
                .when(recorded(5, approved))
                .expectEvents(told(5, approved));
    }

    /** After a match has come to nothing the same child moves in only after another. */
    @Test
    void aMatchThatCameToNothingIsNone() {
        var given = given(List.of(with(MATCHED, "2024-05-01", CHILD), matchEnded("2024-05-10", CHILD)));
        var movedIn = with(PLACED, "2024-05-20", CHILD);

        refuses(fixture.given(given).when(recorded(3, movedIn)), "TO_BE_CONFIRMED", "rule=PLACED_BEFORE_MATCHED");
        refuses(
                new AggregateTestFixture<>(AdopterHousehold.class)
                        .given(given)
                        .when(recorded(3, matchEnded("2024-05-12", CHILD))),
                "TO_BE_CONFIRMED",
                "rule=MATCH_ENDED_BEFORE_MATCHED");
        var again = with(MATCHED, "2024-05-15", CHILD);
        new AggregateTestFixture<>(AdopterHousehold.class)
                .given(Stream.concat(given.stream(), Stream.of(told(3, again))).toList())
                .when(recorded(4, movedIn))
                .expectEvents(told(4, movedIn));
    }

    /** Some time in March, stage 1 may have ended on the 20th, the day on which stage 2 began. */
    @Test
    void aMonthIsHeldAgainstADayOnlyWhereItCannotBe() {
        var inMarch =
                new HouseholdFact(STAGE_ONE_ENDED, day("2024-03-01"), Precision.MONTH, HouseholdOutcome.PASSED, null);
        var begun = fact(STAGE_ONE_BEGUN, "2024-03-05");

        fixture.given(given(List.of(begun))).when(recorded(2, inMarch)).expectEvents(told(2, inMarch));
        refuses(
                new AggregateTestFixture<>(AdopterHousehold.class)
                        .given(given(List.of(fact(STAGE_ONE_BEGUN, "2024-04-01"))))
                        .when(recorded(2, inMarch)),
                "ORDER_RULES",
                "STAGE_ONE_ENDED_BEFORE_BEGUN");
    }

    @Test
    void whoHasLeftMayComeBack() {
        var given = given(List.of(fact(ENQUIRED, "2023-01-02"), left("2023-02-01")));
        fixture.given(given)
                .when(recorded(3, fact(STAGE_ONE_BEGUN, "2024-01-10")))
                .expectEvents(told(3, fact(STAGE_ONE_BEGUN, "2024-01-10")));
    }

    @Test
    void correctsAFact() {
        var was = fact(ENQUIRED, "2024-01-02");
        var is = fact(ENQUIRED, "2024-01-03");

        fixture.given(told(1, was))
                .when(new CorrectHouseholdStep(HOUSEHOLD, by(2, null), was.id(), is, MISTYPED, List.of()))
                .expectEvents(corrected(2, was.id(), is))
                .expectResultMessagePayload(new Recorded("enquired/2024-01-03", 1, false));
    }

    @Test
    void aCorrectionToWhatHoldsAlreadyIsRefused() {
        var was = fact(ENQUIRED, "2024-01-02");

        refuses(
                fixture.given(told(1, was))
                        .when(new CorrectHouseholdStep(HOUSEHOLD, by(2, null), was.id(), was, MISTYPED, List.of())),
                "NOTHING_TO_CORRECT",
                "");
    }

    @Test
    void aVersionOfWhatNobodyHasToldIsNone() {
        refuses(
                fixture.givenNoPriorActivity()
                        .when(new RecordHouseholdStep(HOUSEHOLD, by(1, 0L), fact(ENQUIRED, "2024-01-02"), List.of())),
                "CONFLICT",
                "Nothing has been told of this yet");
    }

    @Test
    void aCorrectionSentAgainDoesNothing() {
        var was = fact(ENQUIRED, "2024-01-02");
        var is = fact(ENQUIRED, "2024-01-03");

        fixture.given(told(1, was), corrected(2, was.id(), is))
                .when(new CorrectHouseholdStep(HOUSEHOLD, by(2, null), was.id(), is, MISTYPED, List.of()))
                .expectNoEvents()
                .expectResultMessagePayload(new Recorded("enquired/2024-01-03", 1, true));
    }

    @Test
    void aCorrectionIsJudgedWithoutWhatItCorrects() {
        var given = given(List.of(fact(STAGE_ONE_BEGUN, "2024-01-10"), passed("2024-03-08")));

        refuses(
                fixture.given(given)
                        .when(new CorrectHouseholdStep(
                                HOUSEHOLD,
                                by(3, null),
                                "stage_one_begun/2024-01-10",
                                fact(STAGE_ONE_BEGUN, "2024-03-10"),
                                MISTYPED,
                                List.of())),
                "ORDER_RULES",
                "STAGE_ONE_ENDED_BEFORE_BEGUN");
        new AggregateTestFixture<>(AdopterHousehold.class)
                .given(given)
                .when(new CorrectHouseholdStep(
                        HOUSEHOLD,
                        by(3, null),
                        "stage_one_begun/2024-01-10",
                        fact(STAGE_ONE_BEGUN, "2024-01-12"),
                        MISTYPED,
                        List.of()))
                .expectEvents(corrected(3, "stage_one_begun/2024-01-10", fact(STAGE_ONE_BEGUN, "2024-01-12")));
    }

    @Test
    void whatDoesNotHoldIsNeitherCorrectedNorRetracted() {
        var enquired = fact(ENQUIRED, "2024-01-02");

        refuses(
                fixture.given(told(1, enquired), retracted(2, enquired.id()))
                        .when(new RetractHouseholdStep(HOUSEHOLD, by(3, null), enquired.id(), MISTYPED)),
                "UNKNOWN_FACT",
                "");
        refuses(
                new AggregateTestFixture<>(AdopterHousehold.class)
                        .given(told(1, enquired))
                        .when(new CorrectHouseholdStep(
                                HOUSEHOLD, by(2, null), "enquired/2024-01-01", enquired, MISTYPED, List.of())),
                "UNKNOWN_FACT",
                "");
    }

    @Test
    void retractsAFactOnce() {
        var enquired = fact(ENQUIRED, "2024-01-02");

        fixture.given(told(1, enquired))
                .when(new RetractHouseholdStep(HOUSEHOLD, by(2, null), enquired.id(), MISTYPED))
                .expectEvents(retracted(2, enquired.id()))
                .expectResultMessagePayload(new Recorded(enquired.id(), 1, false));
        new AggregateTestFixture<>(AdopterHousehold.class)
                .given(told(1, enquired), retracted(2, enquired.id()))
                .when(new RetractHouseholdStep(HOUSEHOLD, by(2, null), enquired.id(), MISTYPED))
                .expectNoEvents()
                .expectResultMessagePayload(new Recorded(enquired.id(), 1, true));
    }

    @Test
    void whatWasRetractedCanBeRecordedAgain() {
        var enquired = fact(ENQUIRED, "2024-01-02");

        fixture.given(told(1, enquired), retracted(2, enquired.id()))
                .when(recorded(3, enquired))
                .expectEvents(told(3, enquired));
    }

    @Test
    void describesTheHousehold() {
        fixture.givenNoPriorActivity()
                .when(new DescribeHousehold(HOUSEHOLD, by(1, null), BLACK, null))
                .expectEvents(described(1, BLACK, null))
                .expectResultMessagePayload(new Recorded("description", 0, false));
    }

    @Test
    void anotherDescriptionSaysWhyTheFirstDoesNotHold() {
        var mixed = new HouseholdDescription(EthnicGroup.MIXED, null);

        refuses(
                fixture.given(described(1, BLACK, null))
                        .when(new DescribeHousehold(HOUSEHOLD, by(2, null), mixed, null)),
                "NEEDS_GROUNDS",
                "");
        new AggregateTestFixture<>(AdopterHousehold.class)
                .given(described(1, BLACK, null))
                .when(new DescribeHousehold(HOUSEHOLD, by(2, null), mixed, MISTYPED))
                .expectEvents(described(2, mixed, MISTYPED));
    }

    @Test
    void aStepWithoutItsOutcomeOrChildIsNone() {
        refused(() -> fact(LEFT, "2024-01-02"), "BAD_OUTCOME");
        refused(() -> ended("2024-01-02", HouseholdOutcome.WITHDREW), "BAD_OUTCOME");
        refused(() -> fact(MATCHED, "2024-01-02"), "BAD_CHILD");
        refused(() -> with(ENQUIRED, "2024-01-02", CHILD), "BAD_CHILD");
    }

    private static List<HouseholdFact> wholeWay() {
        return List.of(
                fact(ENQUIRED, "2024-01-02"),
                fact(STAGE_ONE_BEGUN, "2024-01-10"),
                passed("2024-03-08"),
                fact(STAGE_TWO_BEGUN, "2024-03-20"),
                fact(APPROVED, "2024-05-01"),
                with(MATCHED, "2024-05-10", CHILD),
                with(MATCHED, "2024-05-10", SIBLING),
                with(PLACED, "2024-05-20", CHILD),
                matchEnded("2024-05-25", SIBLING),
                left("2024-05-31"));
    }

    private static Arguments broken(HouseholdRule rule, List<HouseholdFact> before, HouseholdFact step) {
        return Arguments.of(rule, before, step);
    }

    private static List<HouseholdStepRecorded> given(List<HouseholdFact> facts) {
        List<HouseholdStepRecorded> told = new ArrayList<>();
        facts.forEach(fact -> told.add(told(told.size() + 1, fact)));
        return told;
    }

    private static RecordHouseholdStep recorded(int n, HouseholdFact step) {
        return new RecordHouseholdStep(HOUSEHOLD, by(n, null), step, List.of());
    }

    private static HouseholdStepRecorded told(int n, HouseholdFact step) {
        return told(n, step, List.of());
    }

    private static HouseholdStepRecorded told(int n, HouseholdFact step, List<Confirmation> confirmed) {
        return new HouseholdStepRecorded(
                step.id(), step.occurredOn(), HOUSEHOLD, COVENTRY, NOW, Source.RECORDER, command(n), step, confirmed);
    }

    private static HouseholdStepCorrected corrected(int n, String factId, HouseholdFact step) {
        return new HouseholdStepCorrected(
                factId,
                step.occurredOn(),
                HOUSEHOLD,
                COVENTRY,
                NOW,
                Source.RECORDER,
                command(n),
                step,
                MISTYPED,
                List.of());
    }

    private static HouseholdStepRetracted retracted(int n, String factId) {
        return new HouseholdStepRetracted(factId, HOUSEHOLD, COVENTRY, NOW, Source.RECORDER, command(n), MISTYPED);
    }

    private static HouseholdDescribed described(int n, HouseholdDescription description, @Nullable Grounds grounds) {
        return new HouseholdDescribed(
                "description", HOUSEHOLD, COVENTRY, NOW, Source.RECORDER, command(n), description, grounds);
    }

    private static Teller by(int n, @Nullable Long expectedVersion) {
        return new Teller(command(n), COVENTRY, NOW, expectedVersion);
    }

    private static CommandId command(int n) {
        return new CommandId(new UUID(0x4000, 0x8000_0000_0000_0000L + n));
    }

    private static HouseholdFact fact(HouseholdStep step, String on) {
        return new HouseholdFact(step, day(on), Precision.DAY, null, null);
    }

    private static HouseholdFact with(HouseholdStep step, String on, ChildKey child) {
        return new HouseholdFact(step, day(on), Precision.DAY, null, child);
    }

    private static HouseholdFact passed(String on) {
        return ended(on, HouseholdOutcome.PASSED);
    }

    private static HouseholdFact ended(String on, HouseholdOutcome outcome) {
        return new HouseholdFact(STAGE_ONE_ENDED, day(on), Precision.DAY, outcome, null);
    }

    private static HouseholdFact matchEnded(String on, ChildKey child) {
        return new HouseholdFact(MATCH_ENDED, day(on), Precision.DAY, HouseholdOutcome.PLAN_CHANGED, child);
    }

    private static HouseholdFact notApproved(String on) {
        return new HouseholdFact(NOT_APPROVED, day(on), Precision.DAY, HouseholdOutcome.NOT_SUITABLE, null);
    }

    private static HouseholdFact left(String on) {
        return new HouseholdFact(LEFT, day(on), Precision.DAY, HouseholdOutcome.WITHDREW, null);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static void refused(ThrowingCallable fact, String code) {
        assertThatThrownBy(fact)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void refuses(ResultValidator<AdopterHousehold> result, String code, String... words) {
        result.expectNoEvents().expectException(new BaseMatcher<Refusal>() {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Refusal refusal
                        && refusal.code().equals(code)
                        && Stream.of(words).allMatch((refusal.reason() + refusal.more())::contains);
            }

            @Override
            public void describeTo(Description description) {
                description.appendText("refusal " + code + " that says " + List.of(words));
            }
        });
    }
}

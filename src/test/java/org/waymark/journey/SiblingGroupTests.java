package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.waymark.journey.commands.Recorded;
import org.waymark.journey.commands.SiblingGroupCommand.CorrectSibling;
import org.waymark.journey.commands.SiblingGroupCommand.RecordSibling;
import org.waymark.journey.commands.SiblingGroupCommand.RetractSibling;
import org.waymark.journey.commands.Teller;
import org.waymark.journey.events.ApartBecause;
import org.waymark.journey.events.CorrectionReason;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.Membership;
import org.waymark.journey.events.OnAuthorityOf;
import org.waymark.journey.events.SiblingFact;
import org.waymark.journey.events.SiblingGroupEvent;
import org.waymark.journey.events.SiblingGroupEvent.MembershipStated;
import org.waymark.journey.events.SiblingGroupEvent.SiblingCorrected;
import org.waymark.journey.events.SiblingGroupEvent.SiblingGroupStated;
import org.waymark.journey.events.SiblingGroupEvent.SiblingRecorded;
import org.waymark.journey.events.SiblingGroupEvent.SiblingRetracted;
import org.waymark.journey.events.SiblingStep;
import org.waymark.journey.events.Source;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.CommandId;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Precision;
import org.waymark.shared.Refusal;
import org.waymark.shared.SiblingGroupKey;
import org.waymark.shared.SubmissionId;

/** Commands are numbered; each that is given was the first event of its number. Today is 1 June 2024. */
class SiblingGroupTests {
    private static final SiblingGroupKey GROUP =
            new SiblingGroupKey(UUID.fromString("22222222-2222-4222-8222-222222222222"));
    private static final ChildKey CHILD = new ChildKey(UUID.fromString("11111111-1111-4111-8111-111111111111"));
    private static final AuthorityCode COVENTRY = new AuthorityCode("E08000026");
    private static final AuthorityCode SOLIHULL = new AuthorityCode("E08000029");
    private static final Instant NOW = Instant.parse("2024-06-01T10:00:00Z");
    private static final SubmissionId FILE = new SubmissionId(new UUID(1, 1));
    private static final Grounds MISTYPED = new Grounds(CorrectionReason.MISTYPED, OnAuthorityOf.DATA_OFFICER);
    private static final SiblingFact JOINED = fact(SiblingStep.JOINED, "2024-01-02");
    private static final SiblingFact LEFT = fact(SiblingStep.LEFT, "2024-03-01");
    private static final SiblingFact APART = new SiblingFact(
            SiblingStep.PLACED_APART, CHILD, LocalDate.parse("2024-02-01"), Precision.DAY, ApartBecause.SAFETY);

    private final AggregateTestFixture<SiblingGroup> fixture = new AggregateTestFixture<>(SiblingGroup.class);

    @Test
    void recordsEachStep() {
        fixture.givenNoPriorActivity()
                .when(recorded(1, JOINED))
                .expectEvents(told(1, JOINED))
                .expectResultMessagePayload(new Recorded("joined/" + CHILD + "/2024-01-02", 0, false));
        for (var step : List.of(APART, fact(SiblingStep.PLACED_TOGETHER, "2024-02-10"), LEFT)) {
            new AggregateTestFixture<>(SiblingGroup.class)
                    .given(told(1, JOINED))
                    .when(recorded(2, step))
                    .expectEvents(told(2, step));
        }
    }

    @Test
    void aChildMayAlwaysHaveBelongedToItsGroup() {
        var always = new SiblingFact(SiblingStep.JOINED, CHILD, null, Precision.DAY, null);

        fixture.givenNoPriorActivity()
                .when(recorded(1, always))
                .expectEvents(told(1, always))
                .expectResultMessagePayload(new Recorded("joined/" + CHILD + "/always", 0, false));
    }

    @Test
    void anotherAuthorityMayTellOfItsOwnChild() {
        fixture.given(told(1, JOINED))
                .when(new RecordSibling(GROUP, new Teller(command(2), SOLIHULL, NOW, null), LEFT))
                .expectEvents(new SiblingRecorded(
                        LEFT.id(), LEFT.occurredOn(), GROUP, SOLIHULL, NOW, Source.RECORDER, command(2), LEFT));
    }

    @Test
    void sentAgainItIsAnsweredAlikeAndDoesNothing() {
        fixture.given(told(1, JOINED), told(2, LEFT))
                .when(recorded(1, JOINED))
                .expectNoEvents()
                .expectResultMessagePayload(new Recorded(JOINED.id(), 0, true));
        refuses(fixture.given(told(1, JOINED)).when(recorded(1, LEFT)), "COMMAND_ID_TAKEN", "");
    }

    @Test
    void anOldVersionIsAConflictThatNamesTheNewOne() {
        refuses(
                fixture.given(told(1, JOINED), told(2, APART)).when(new RecordSibling(GROUP, by(3, 0L), LEFT)),
                "CONFLICT",
                "currentVersion=1");
    }

    @Test
    void whatLiesInTheFutureIsRefused() {
        refuses(
                fixture.givenNoPriorActivity().when(recorded(1, fact(SiblingStep.JOINED, "2024-06-02"))),
                "ORDER_RULES",
                "rule=DATED_IN_THE_FUTURE");
    }

    @Test
    void whoDoesNotBelongToTheGroupNeitherLeavesNorLivesApart() {
        refuses(fixture.givenNoPriorActivity().when(recorded(1, LEFT)), "ORDER_RULES", "rule=NOT_IN_THE_GROUP");
        refuses(
                new AggregateTestFixture<>(SiblingGroup.class)
                        .given(told(1, JOINED), retracted(2, JOINED.id()))
                        .when(recorded(3, APART)),
                "ORDER_RULES",
                "rule=NOT_IN_THE_GROUP");
    }

    @Test
    void whomAFileHasNamedBelongsToTheGroup() {
        fixture.given(listed(null, null))
                .when(recorded(1, APART))
                .expectEvents(told(1, APART))
                .expectResultMessagePayload(new Recorded(APART.id(), 2, false));
        refuses(
                new AggregateTestFixture<>(SiblingGroup.class)
                        .given(listed(null, null))
                        .when(new RecordSibling(GROUP, new Teller(command(1), COVENTRY, NOW, null), APART)),
                "ORDER_RULES",
                "rule=NOT_IN_THE_GROUP");
    }

    static Stream<Arguments> broken() {
        var later = fact(SiblingStep.JOINED, "2024-02-01");
        var together = fact(SiblingStep.PLACED_TOGETHER, "2024-02-01");
        return Stream.of(
                Arguments.of(SiblingRule.DATED_IN_THE_FUTURE, List.of(), fact(SiblingStep.JOINED, "2024-06-02")),
                Arguments.of(SiblingRule.NOT_IN_THE_GROUP, List.of(), APART),
                Arguments.of(SiblingRule.NOT_IN_THE_GROUP_THEN, List.of(JOINED), fact(SiblingStep.LEFT, "2024-01-01")),
                Arguments.of(
                        SiblingRule.NOT_IN_THE_GROUP_THEN, List.of(JOINED, LEFT), fact(SiblingStep.LEFT, "2024-03-02")),
                Arguments.of(SiblingRule.JOINED_TWICE, List.of(JOINED), later),
                Arguments.of(SiblingRule.JOINED_TWICE, List.of(later), JOINED),
                Arguments.of(SiblingRule.TOGETHER_AND_APART, List.of(JOINED, APART), together));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void ordersWhatHappens(SiblingRule rule, List<SiblingFact> before, SiblingFact fact) {
        List<SiblingRecorded> given = new ArrayList<>();
        before.forEach(each -> given.add(told(given.size() + 1, each)));

        refuses(
                fixture.given(given).when(recorded(given.size() + 1, fact)),
                "ORDER_RULES",
                "rule=" + rule.name(),
                rule.sentence());
    }

    @Test
    void everyRuleIsTried() {
        assertThat(broken().map(each -> each.get()[0])).contains((Object[]) SiblingRule.values());
    }

    @Test
    void whoHasLeftMayJoinAgain() {
        var again = fact(SiblingStep.JOINED, "2024-03-01");

        fixture.given(told(1, JOINED), told(2, LEFT)).when(recorded(3, again)).expectEvents(told(3, again));
    }

    /** The file says that the child joined on 1 January and left on 1 February, and is put right by saying the joining again. */
    @Test
    void aRowOfAFileGivesWayToAJoiningOnItsDay() {
        var listed = listed("2024-01-01", "2024-02-01");
        var joined = fact(SiblingStep.JOINED, "2024-01-01");

        refuses(fixture.given(listed).when(recorded(1, LEFT)), "ORDER_RULES", "rule=NOT_IN_THE_GROUP_THEN");
        refuses(
                new AggregateTestFixture<>(SiblingGroup.class).given(listed).when(recorded(1, JOINED)),
                "ORDER_RULES",
                "rule=JOINED_TWICE");
        new AggregateTestFixture<>(SiblingGroup.class)
                .given(Stream.concat(listed.stream(), Stream.of(told(1, joined)))
                        .toList())
                .when(recorded(2, LEFT))
                .expectEvents(told(2, LEFT));
    }

    /** The file of 1 June names the group after the recorder did on 1 May: what the recorder said is no longer there to be put right. */
    @Test
    void aLaterFileLeavesNothingOfWhatARecorderSaid() {
        var earlier = new SiblingRecorded(
                JOINED.id(),
                JOINED.occurredOn(),
                GROUP,
                COVENTRY,
                NOW.minus(30, ChronoUnit.DAYS),
                Source.RECORDER,
                command(1),
                JOINED);
        var given = Stream.concat(Stream.of(earlier), listed("2024-01-05", null).stream())
                .toList();

        refuses(
                fixture.given(given).when(new RetractSibling(GROUP, by(2, null), JOINED.id(), MISTYPED)),
                "UNKNOWN_FACT",
                "");
        new AggregateTestFixture<>(SiblingGroup.class)
                .given(given)
                .when(recorded(2, JOINED))
                .expectEvents(told(2, JOINED));
    }

    @Test
    void theSameOnTheSameDayIsRefused() {
        refuses(fixture.given(told(1, JOINED)).when(recorded(2, JOINED)), "ALREADY_RECORDED", "");
    }

    @Test
    void correctsAndRetractsOnce() {
        var later = fact(SiblingStep.JOINED, "2024-01-03");
        var corrected = new SiblingCorrected(
                JOINED.id(), later.occurredOn(), GROUP, COVENTRY, NOW, Source.RECORDER, command(2), later, MISTYPED);

        fixture.given(told(1, JOINED))
                .when(new CorrectSibling(GROUP, by(2, null), JOINED.id(), later, MISTYPED))
                .expectEvents(corrected)
                .expectResultMessagePayload(new Recorded(later.id(), 1, false));
        new AggregateTestFixture<>(SiblingGroup.class)
                .given(told(1, JOINED), corrected)
                .when(new CorrectSibling(GROUP, by(2, null), JOINED.id(), later, MISTYPED))
                .expectNoEvents()
                .expectResultMessagePayload(new Recorded(later.id(), 1, true));
        new AggregateTestFixture<>(SiblingGroup.class)
                .given(told(1, JOINED), corrected)
                .when(new RetractSibling(GROUP, by(3, null), later.id(), MISTYPED))
                .expectEvents(retracted(3, later.id()));
        refuses(
                new AggregateTestFixture<>(SiblingGroup.class)
                        .given(told(1, JOINED), corrected)
                        .when(new RetractSibling(GROUP, by(3, null), JOINED.id(), MISTYPED)),
                "UNKNOWN_FACT",
                "");
    }

    @Test
    void aCorrectionToWhatHoldsAlreadyIsRefused() {
        refuses(
                fixture.given(told(1, JOINED))
                        .when(new CorrectSibling(GROUP, by(2, null), JOINED.id(), JOINED, MISTYPED)),
                "NOTHING_TO_CORRECT",
                "");
    }

    @Test
    void aFactWithoutItsDayOrReasonIsNone() {
        refused(() -> new SiblingFact(SiblingStep.LEFT, CHILD, null, Precision.DAY, null), "DAY_MISSING");
        refused(() -> fact(SiblingStep.PLACED_APART, "2024-01-02"), "BAD_REASON");
        refused(
                () -> new SiblingFact(
                        SiblingStep.LEFT,
                        CHILD,
                        LocalDate.parse("2024-01-02"),
                        Precision.DAY,
                        ApartBecause.COURT_DECISION),
                "BAD_REASON");
        refused(
                () -> new SiblingFact(SiblingStep.LEFT, CHILD, LocalDate.parse("2024-01-02"), Precision.MONTH, null),
                "MONTH_BEGINS");
    }

    private static SiblingFact fact(SiblingStep step, String on) {
        return new SiblingFact(step, CHILD, LocalDate.parse(on), Precision.DAY, null);
    }

    private static RecordSibling recorded(int n, SiblingFact fact) {
        return new RecordSibling(GROUP, by(n, null), fact);
    }

    private static SiblingRecorded told(int n, SiblingFact fact) {
        return new SiblingRecorded(
                fact.id(), fact.occurredOn(), GROUP, COVENTRY, NOW, Source.RECORDER, command(n), fact);
    }

    private static SiblingRetracted retracted(int n, String factId) {
        return new SiblingRetracted(factId, GROUP, COVENTRY, NOW, Source.RECORDER, command(n), MISTYPED);
    }

    /** By a siblings.csv of today that names nobody else. */
    private static List<SiblingGroupEvent> listed(@Nullable String joinedOn, @Nullable String leftOn) {
        return List.of(
                new SiblingGroupStated(
                        GROUP,
                        COVENTRY,
                        FILE,
                        FinancialYear.parse("2023-24").orElseThrow(),
                        NOW,
                        "digest",
                        Source.SIBLINGS_CSV),
                new MembershipStated(
                        "membership/1",
                        day(joinedOn),
                        GROUP,
                        CHILD,
                        FILE,
                        NOW,
                        Source.SIBLINGS_CSV,
                        new Membership(day(joinedOn), day(leftOn), null)));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static Teller by(int n, @Nullable Long expectedVersion) {
        return new Teller(command(n), COVENTRY, NOW, expectedVersion, Set.of(FILE));
    }

    private static CommandId command(int n) {
        return new CommandId(new UUID(0x4000, 0x8000_0000_0000_0000L + n));
    }

    private static void refused(ThrowingCallable fact, String code) {
        assertThatThrownBy(fact)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void refuses(ResultValidator<SiblingGroup> result, String code, String... words) {
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

package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.Test;
import org.waymark.journey.commands.AdoptionJourneyCommand.CorrectMilestone;
import org.waymark.journey.commands.AdoptionJourneyCommand.RecordMilestone;
import org.waymark.journey.commands.AdoptionJourneyCommand.RetractMilestone;
import org.waymark.journey.commands.Recorded;
import org.waymark.journey.commands.Recorder;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRecorded;
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

/** Given a child who entered care in January 2024 and left in March, when a recorder tells what came then. */
class ReturnToCareTests {
    private static final ChildKey CHILD = new ChildKey(new UUID(0, 7));
    private static final AuthorityCode COVENTRY = new AuthorityCode("E08000026");
    private static final Instant EARLIER = Instant.parse("2026-01-10T09:00:00Z");
    private static final Instant NOW = Instant.parse("2026-01-12T09:00:00Z");
    private static final Grounds GROUNDS = new Grounds(CorrectionReason.MISTYPED, OnAuthorityOf.SOCIAL_WORKER);
    private static final List<Confirmation> UNDECIDED =
            List.of(new Confirmation("ORDER_WITHOUT_DECISION", ConfirmationReason.UNUSUAL_BUT_TRUE));

    private final AggregateTestFixture<AdoptionJourney> fixture = new AggregateTestFixture<>(AdoptionJourney.class);

    @Test
    void recordsThatTheChildCameBack() {
        fixture.given(told("entered_care 2024-01-08", "left_care 2024-03-04"))
                .when(record("entered_care 2024-06-03"))
                .expectEvents(recorded(9, NOW, "entered_care 2024-06-03"))
                .expectResultMessagePayload(new Recorded("entered_care/2024-06-03", 2, false));
    }

    @Test
    void refusesAnEntryWhileTheChildIsInCare() {
        assertThat(rules(fixture.given(told("entered_care 2024-01-08")).when(record("entered_care 2024-06-03"))))
                .containsExactly("ENTERED_CARE_TWICE");
        assertThat(rules(new AggregateTestFixture<>(AdoptionJourney.class)
                        .given(told("entered_care 2024-01-08", "left_care 2024-03-04", "entered_care 2024-06-03"))
                        .when(record("entered_care 2024-08-05"))))
                .containsExactly("ENTERED_CARE_TWICE");
    }

    @Test
    void refusesASecondLeavingUntilTheReturnIsRecorded() {
        assertThat(rules(fixture.given(told("entered_care 2024-01-08", "left_care 2024-03-04"))
                        .when(record("left_care 2024-09-02"))))
                .containsExactly("LEFT_CARE_TWICE");
        new AggregateTestFixture<>(AdoptionJourney.class)
                .given(told("entered_care 2024-01-08", "left_care 2024-03-04", "entered_care 2024-06-03"))
                .when(record("left_care 2024-09-02"))
                .expectEvents(recorded(9, NOW, "left_care 2024-09-02"));
    }

    @Test
    void recordsAPlacementOrderOfEachPeriodOfCare() {
        fixture.given(told(
                        "entered_care 2024-01-08",
                        "placement_order 2024-02-05",
                        "left_care 2024-03-04",
                        "entered_care 2024-06-03"))
                .when(new RecordMilestone(CHILD, by(), fact("placement_order 2024-07-01"), UNDECIDED))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesASecondPlacementOrderOfTheNewPeriod() {
        var result = fixture.given(told(
                        "entered_care 2024-01-08",
                        "left_care 2024-03-04",
                        "entered_care 2024-06-03",
                        "placement_order 2024-07-01"))
                .when(new RecordMilestone(CHILD, by(), fact("placement_order 2024-08-05"), UNDECIDED));

        assertThat(rules(result)).containsExactly("PLACEMENT_ORDER_TWICE");
    }

    /** On 10 June the order would stand before the child came back, and so in the period that has one. */
    @Test
    void judgesACorrectedReturnByWhatWouldStandInEachPeriod() {
        var told = told(
                "entered_care 2024-01-08",
                "placement_order 2024-02-05",
                "left_care 2024-03-04",
                "entered_care 2024-06-03",
                "placement_order 2024-06-10");

        assertThat(rules(fixture.given(told)
                        .when(new CorrectMilestone(
                                CHILD,
                                by(),
                                "entered_care/2024-06-03",
                                fact("entered_care 2024-06-17"),
                                GROUNDS,
                                List.of()))))
                .containsExactly("PLACEMENT_ORDER_TWICE");
        new AggregateTestFixture<>(AdoptionJourney.class)
                .given(told)
                .when(new CorrectMilestone(
                        CHILD, by(), "entered_care/2024-06-03", fact("entered_care 2024-06-10"), GROUNDS, List.of()))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void doesNotLeaveAReturnWithoutTheLeavingBeforeIt() {
        var told = told("entered_care 2024-01-08", "left_care 2024-03-04", "entered_care 2024-06-03");

        var refusal = refused(fixture.given(told).when(retract("left_care/2024-03-04")));
        assertThat(refusal.code()).isEqualTo("PERIOD_RESTS_ON_IT");
        assertThat(refusal.more()).containsEntry("factIds", List.of("entered_care/2024-06-03"));
        assertThat(rules(new AggregateTestFixture<>(AdoptionJourney.class)
                        .given(told)
                        .when(new CorrectMilestone(
                                CHILD,
                                by(),
                                "left_care/2024-03-04",
                                fact("left_care 2024-07-01"),
                                GROUNDS,
                                List.of()))))
                .contains("ENTERED_CARE_TWICE");
    }

    /** The second period would reach into the third, and have two entries. */
    @Test
    void doesNotTakeTheLeavingAwayThatPartsTwoPeriods() {
        var refusal = refused(fixture.given(told(
                        "entered_care 2024-01-08",
                        "left_care 2024-03-04",
                        "entered_care 2024-06-03",
                        "left_care 2024-07-01",
                        "entered_care 2024-09-02"))
                .when(retract("left_care/2024-07-01")));

        assertThat(refusal.code()).isEqualTo("PERIOD_RESTS_ON_IT");
        assertThat(refusal.more()).containsEntry("factIds", List.of("entered_care/2024-09-02"));
    }

    @Test
    void takesAReturnBackWithWhichNothingElseStands() {
        fixture.given(told("entered_care 2024-01-08", "left_care 2024-03-04", "entered_care 2024-06-03"))
                .when(retract("entered_care/2024-06-03"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void doesNotTakeAReturnBackOnWhichAnotherOrderRests() {
        var refusal = refused(fixture.given(told(
                        "entered_care 2024-01-08",
                        "placement_order 2024-02-05",
                        "left_care 2024-03-04",
                        "entered_care 2024-06-03",
                        "placement_order 2024-07-01"))
                .when(retract("entered_care/2024-06-03")));

        assertThat(refusal.code()).isEqualTo("PERIOD_RESTS_ON_IT");
        assertThat(refusal.more()).containsEntry("factIds", List.of("placement_order/2024-07-01"));
    }

    private static RecordMilestone record(String words) {
        return new RecordMilestone(CHILD, by(), fact(words), List.of());
    }

    private static RetractMilestone retract(String factId) {
        return new RetractMilestone(CHILD, by(), factId, GROUNDS);
    }

    private static Recorder by() {
        return new Recorder(command(9), COVENTRY, NOW, null, List.of(), null);
    }

    private static List<MilestoneRecorded> told(String... facts) {
        List<MilestoneRecorded> told = new ArrayList<>();
        for (int i = 0; i < facts.length; i++) {
            told.add(recorded(100 + i, EARLIER, facts[i]));
        }
        return told;
    }

    private static MilestoneRecorded recorded(int command, Instant knownAt, String words) {
        var fact = fact(words);
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

    private static MilestoneFact fact(String words) {
        var parts = words.split(" ");
        return new MilestoneFact(
                Milestone.ofFileName(parts[0]).orElseThrow(),
                LocalDate.parse(parts[1]),
                Precision.DAY,
                new TreeMap<>());
    }

    private static CommandId command(int n) {
        return new CommandId(new UUID(0x4000, 0x8000_0000_0000_0000L + n));
    }

    @SuppressWarnings("unchecked")
    private static List<String> rules(ResultValidator<AdoptionJourney> result) {
        var refusal = refused(result);
        assertThat(refusal.code()).isEqualTo("ORDER_RULES");
        var rules = (List<Map<String, String>>) refusal.more().get("rules");
        return rules.stream().map(each -> each.get("rule")).distinct().toList();
    }

    private static Refusal refused(ResultValidator<AdoptionJourney> result) {
        List<Refusal> refusals = new ArrayList<>();
        result.expectNoEvents().expectException(new CustomTypeSafeMatcher<Throwable>("a refusal") {
            @Override
            protected boolean matchesSafely(Throwable thrown) {
                if (thrown instanceof Refusal refusal) {
                    refusals.add(refusal);
                    return true;
                }
                return false;
            }
        });
        return refusals.getFirst();
    }
}

package org.waymark.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.journey.commands.EditionCommand;
import org.waymark.journey.commands.EditionCommand.ApproveEdition;
import org.waymark.journey.commands.EditionCommand.OverrideEdition;
import org.waymark.journey.commands.EditionCommand.ProposeEdition;
import org.waymark.journey.commands.EditionCommand.RejectEdition;
import org.waymark.journey.commands.EditionCommand.Work;
import org.waymark.journey.commands.EditionTold;
import org.waymark.journey.events.EditionEvent.EditionApproved;
import org.waymark.journey.events.EditionEvent.EditionOverridden;
import org.waymark.journey.events.EditionEvent.EditionProposed;
import org.waymark.journey.events.EditionEvent.EditionRejected;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.OverrideReason;
import org.waymark.journey.events.RejectionReason;
import org.waymark.journey.events.Released;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CommandId;
import org.waymark.shared.CouncilKey;
import org.waymark.shared.PersonKey;
import org.waymark.shared.Refusal;

/** Commands are numbered; each that is given was the first event of its number. Ann and Bob work for one council. */
class CouncilEditionsTests {
    private static final AuthorityCode COVENTRY = new AuthorityCode("E08000026");
    private static final CouncilKey COUNCIL = new CouncilKey(COVENTRY);
    private static final PersonKey ANN = new PersonKey(new UUID(1, 1));
    private static final PersonKey BOB = new PersonKey(new UUID(1, 2));
    private static final Instant KNOWN_AT = Instant.parse("2024-06-01T10:00:00Z");
    private static final Released RELEASED =
            new Released("1", "a solver", List.of(), List.of(), List.of(), List.of(), List.of(), "9f86d081");
    private static final Work WORK = new Work(KNOWN_AT, 7, 0, "its content", RELEASED);
    private static final SortedMap<String, String> FEMALE = new TreeMap<>(Map.of("SEX", "FEMALE"));
    private static final SortedSet<String> ADOPTED = new TreeSet<>(List.of("ADOPTED@1"));

    private final AggregateTestFixture<CouncilEditions> fixture = new AggregateTestFixture<>(CouncilEditions.class);

    @Test
    void numbersTheProposalsOfAPeriod() {
        fixture.givenNoPriorActivity()
                .when(propose(1, "2022-23"))
                .expectEvents(proposed(1, "2022-23", 1))
                .expectResultMessagePayload(new EditionTold(edition("2022-23", 1), false));
        again().given(proposed(1, "2022-23", 1), proposed(2, "2023-24", 1))
                .when(propose(3, "2022-23"))
                .expectEvents(proposed(3, "2022-23", 2));
    }

    @Test
    void isApprovedBySomebodyElse() {
        fixture.given(proposed(1, "2022-23", 1))
                .when(new ApproveEdition(COUNCIL, id(2), BOB, edition("2022-23", 1), WORK))
                .expectEvents(new EditionApproved(edition("2022-23", 1), id(2), BOB, RELEASED));
    }

    @Test
    void isNotApprovedByWhoProposedIt() {
        refused(
                "FOUR_EYES",
                fixture.given(proposed(1, "2022-23", 1))
                        .when(new ApproveEdition(COUNCIL, id(2), ANN, edition("2022-23", 1), WORK)));
    }

    @Test
    void isNotApprovedByWhoOverrodeIt() {
        refused(
                "FOUR_EYES",
                fixture.given(proposed(1, "2022-23", 1), overridden(2, 2))
                        .when(new ApproveEdition(COUNCIL, id(3), BOB, edition("2022-23", 2), WORK)));
        again().given(proposed(1, "2022-23", 1), overridden(2, 2))
                .when(new ApproveEdition(COUNCIL, id(3), ANN, edition("2022-23", 2), WORK))
                .expectEvents(new EditionApproved(edition("2022-23", 2), id(3), ANN, RELEASED));
    }

    @Test
    void onlyTheLatestIsApprovedOrOverridden() {
        refused(
                "EDITION_OVERTAKEN",
                fixture.given(proposed(1, "2022-23", 1), proposed(2, "2022-23", 2))
                        .when(new ApproveEdition(COUNCIL, id(3), BOB, edition("2022-23", 1), WORK)));
        refused(
                "EDITION_OVERTAKEN",
                again().given(proposed(1, "2022-23", 1), proposed(2, "2022-23", 2))
                        .when(override(3, 1)));
        refused(
                "UNKNOWN_EDITION",
                again().given(proposed(1, "2022-23", 1))
                        .when(new ApproveEdition(COUNCIL, id(3), BOB, edition("2022-23", 2), WORK)));
    }

    @Test
    void anOverrideIsAnEditionOfItsOwn() {
        fixture.given(proposed(1, "2022-23", 1)).when(override(2, 1)).expectEvents(overridden(2, 2));
    }

    @Test
    void isDecidedOnce() {
        var rejected = new EditionRejected(edition("2022-23", 1), id(2), BOB, RejectionReason.TOO_LITTLE_SHOWN);
        fixture.given(proposed(1, "2022-23", 1))
                .when(new RejectEdition(COUNCIL, id(2), BOB, edition("2022-23", 1), RejectionReason.TOO_LITTLE_SHOWN))
                .expectEvents(rejected);
        refused(
                "ALREADY_DECIDED",
                again().given(proposed(1, "2022-23", 1), rejected)
                        .when(new ApproveEdition(COUNCIL, id(3), BOB, edition("2022-23", 1), WORK)));
    }

    /** 2020-23 holds 2020-21, 2021-22 and 2022-23. */
    @ParameterizedTest
    @CsvSource({
        "2020-23, 2020-21, true",
        "2020-23, 2022-23, true",
        "2021-22, 2020-23, true",
        "2021-22, 2021-22, true",
        "1998-01, 2000-01, true",
        "2020-23, 2019-20, false",
        "2020-23, 2023-24, false",
        "2021-22, 2022-23, false",
        "1999-00, 2000-01, false"
    })
    void tellsOfTheSameChildrenWhereYearsAreInCommon(String one, String other, boolean overlaps) {
        assertThat(edition(one, 1).overlaps(edition(other, 1))).isEqualTo(overlaps);
    }

    /** Something else of the council was approved since it was worked out; or it comes to something else. */
    @Test
    void isApprovedAsItWasProposedOrNotAtAll() {
        refused(
                "EDITION_STALE",
                fixture.given(
                                proposed(1, "2022-23", 1),
                                proposed(2, "2021-22", 1),
                                new EditionApproved(edition("2021-22", 1), id(3), BOB, RELEASED))
                        .when(new ApproveEdition(COUNCIL, id(4), BOB, edition("2022-23", 1), WORK)));
        refused(
                "EDITION_STALE",
                again().given(proposed(1, "2022-23", 1))
                        .when(new ApproveEdition(
                                COUNCIL,
                                id(2),
                                BOB,
                                edition("2022-23", 1),
                                new Work(KNOWN_AT, 9, 0, "something else", RELEASED))));
    }

    /** In the place of the one before, of the same period. */
    @Test
    void aSecondOneIsApprovedAfterTheFirst() {
        fixture.given(
                        proposed(1, "2022-23", 1),
                        new EditionApproved(edition("2022-23", 1), id(2), BOB, RELEASED),
                        proposed(3, "2022-23", 2))
                .when(new ApproveEdition(
                        COUNCIL, id(4), BOB, edition("2022-23", 2), new Work(KNOWN_AT, 9, 1, "its content", RELEASED)))
                .expectEvents(new EditionApproved(edition("2022-23", 2), id(4), BOB, RELEASED));
    }

    @Test
    void aCommandSentTwiceHasOneEffect() {
        fixture.given(proposed(1, "2022-23", 1))
                .when(new ProposeEdition(COUNCIL, id(1), ANN, "council-year@1", "2022-23", null, null))
                .expectNoEvents()
                .expectResultMessagePayload(new EditionTold(edition("2022-23", 1), true));
        again().given(proposed(1, "2022-23", 1), new EditionApproved(edition("2022-23", 1), id(2), BOB, RELEASED))
                .when(new ApproveEdition(COUNCIL, id(2), BOB, edition("2022-23", 1), WORK))
                .expectNoEvents()
                .expectResultMessagePayload(new EditionTold(edition("2022-23", 1), true));
        again().given(proposed(1, "2022-23", 1), overridden(2, 2))
                .when(override(2, 1))
                .expectNoEvents()
                .expectResultMessagePayload(new EditionTold(edition("2022-23", 2), true));
    }

    @Test
    void somethingElseUnderTheSameIdIsRefused() {
        for (EditionCommand other : List.of(
                propose(1, "2023-24"),
                new ProposeEdition(COUNCIL, id(1), BOB, "council-year@1", "2022-23", null, WORK),
                new ProposeEdition(COUNCIL, id(1), ANN, "council-year@1", "2022-23", Instant.EPOCH, WORK),
                new ApproveEdition(COUNCIL, id(1), ANN, edition("2022-23", 1), WORK))) {
            refused("COMMAND_ID_TAKEN", again().given(proposed(1, "2022-23", 1)).when(other));
        }
    }

    private static AggregateTestFixture<CouncilEditions> again() {
        return new AggregateTestFixture<>(CouncilEditions.class);
    }

    private static CommandId id(int number) {
        return new CommandId(new UUID(0, number));
    }

    private static EditionId edition(String period, int number) {
        return new EditionId(COVENTRY, "council-year@1", period, number);
    }

    private static ProposeEdition propose(int command, String period) {
        return new ProposeEdition(COUNCIL, id(command), ANN, "council-year@1", period, null, WORK);
    }

    private static EditionProposed proposed(int command, String period, int number) {
        return new EditionProposed(edition(period, number), id(command), ANN, KNOWN_AT, 7, "its content");
    }

    private static OverrideEdition override(int command, int number) {
        return new OverrideEdition(
                COUNCIL,
                id(command),
                BOB,
                edition("2022-23", number),
                List.of(FEMALE),
                ADOPTED,
                OverrideReason.LEGAL_DUTY,
                WORK);
    }

    private static EditionOverridden overridden(int command, int number) {
        return new EditionOverridden(
                edition("2022-23", number),
                id(command),
                BOB,
                KNOWN_AT,
                7,
                List.of(FEMALE),
                ADOPTED,
                OverrideReason.LEGAL_DUTY,
                "its content");
    }

    private static void refused(String code, ResultValidator<CouncilEditions> result) {
        result.expectNoEvents().expectException(new BaseMatcher<Object>() {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Refusal refusal && refusal.code().equals(code);
            }

            @Override
            public void describeTo(Description description) {
                description.appendText(code);
            }
        });
    }
}

package org.waymark.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.BaseMatcher;
import org.hamcrest.Description;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.waymark.journey.commands.MembersQuestionCommand.AnswerQuestion;
import org.waymark.journey.commands.MembersQuestionCommand.AskQuestion;
import org.waymark.journey.commands.MembersQuestionCommand.AskQuestionAgain;
import org.waymark.journey.commands.MembersQuestionCommand.BindQuestion;
import org.waymark.journey.commands.MembersQuestionCommand.CarryToReport;
import org.waymark.journey.commands.MembersQuestionCommand.CirculateAnswer;
import org.waymark.journey.commands.MembersQuestionCommand.WipeQuestion;
import org.waymark.journey.commands.MembersQuestionCommand.Work;
import org.waymark.journey.commands.QuestionTold;
import org.waymark.journey.events.AnswerTier;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.MembersQuestionEvent.QuestionAnswered;
import org.waymark.journey.events.MembersQuestionEvent.QuestionAsked;
import org.waymark.journey.events.MembersQuestionEvent.QuestionAskedAgain;
import org.waymark.journey.events.MembersQuestionEvent.QuestionBound;
import org.waymark.journey.events.MembersQuestionEvent.QuestionCarried;
import org.waymark.journey.events.MembersQuestionEvent.QuestionCirculated;
import org.waymark.journey.events.MembersQuestionEvent.QuestionWiped;
import org.waymark.journey.events.SavedAsk;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CommandId;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.QuestionKey;
import org.waymark.shared.Refusal;
import org.waymark.shared.SealedText;

/** Commands are numbered; each event that is given was made by the command of its number. */
class MembersQuestionTests {
    private static final QuestionKey QUESTION = QuestionKey.madeBy(id(1));
    private static final AuthorityCode COVENTRY = new AuthorityCode("E08000026");
    private static final FinancialYear YEAR = new FinancialYear(2023);
    private static final LocalDate MET = LocalDate.of(2024, 1, 15);
    private static final LocalDate CIRCULATED = LocalDate.of(2024, 2, 20);
    private static final SealedText WORDS = new SealedText("sealed");
    private static final SealedText SEALED_ANEW = new SealedText("the same, sealed once more");
    private static final Instant KNOWN_AT = Instant.parse("2024-02-01T10:00:00Z");
    private static final SortedMap<String, String> NEWEST = new TreeMap<>();
    private static final SortedMap<String, String> VERSIONS = new TreeMap<>(Map.of("ADOPTED", "1"));
    private static final SavedAsk ASK = SavedAsk.of("adoption-orders", Map.of("years", List.of("2022-23")));
    private static final List<EditionId> EDITIONS = List.of(new EditionId(COVENTRY, "council-year@1", "2022-23", 1));

    private final AggregateTestFixture<MembersQuestion> fixture = new AggregateTestFixture<>(MembersQuestion.class);

    @Test
    void goesFromAskedToCirculated() {
        fixture.givenNoPriorActivity()
                .when(ask(WORDS))
                .expectEvents(asked())
                .expectResultMessagePayload(new QuestionTold(QUESTION, false));
        again().given(asked()).when(bind(2)).expectEvents(bound(2));
        again().given(asked(), bound(2))
                .when(answer(3, AnswerTier.PUBLISHED, 1))
                .expectEvents(answered(3, AnswerTier.PUBLISHED));
        again().given(asked(), bound(2), answered(3, AnswerTier.PUBLISHED))
                .when(new CirculateAnswer(QUESTION, id(4), CIRCULATED))
                .expectEvents(new QuestionCirculated(QUESTION, id(4), CIRCULATED));
    }

    @Test
    void keepsTheOrder() {
        refused("NOT_BOUND", fixture.given(asked()).when(answer(2, AnswerTier.EXACT, 0)));
        refused(
                "NOT_ANSWERED",
                again().given(asked(), bound(2)).when(new CirculateAnswer(QUESTION, id(3), CIRCULATED)));
        refused(
                "NOTHING_TO_ASK",
                again().given(asked()).when(new BindQuestion(QUESTION, id(2), List.of(), null, NEWEST, null)));
        var circulated = new QuestionCirculated(QUESTION, id(4), CIRCULATED);
        refused(
                "ALREADY_CIRCULATED",
                again().given(asked(), bound(2), answered(3, AnswerTier.PUBLISHED), circulated)
                        .when(bind(5)));
        refused(
                "ALREADY_CIRCULATED",
                again().given(asked(), bound(2), answered(3, AnswerTier.PUBLISHED), circulated)
                        .when(answer(5, AnswerTier.PUBLISHED, 1)));
    }

    @Test
    void circulatesNothingExact() {
        refused(
                "NOT_FOR_PUBLICATION",
                fixture.given(asked(), bound(2), answered(3, AnswerTier.EXACT))
                        .when(new CirculateAnswer(QUESTION, id(4), CIRCULATED)));
        again().given(asked(), bound(2), answered(3, AnswerTier.EXACT), answered(4, AnswerTier.PUBLISHED))
                .when(new CirculateAnswer(QUESTION, id(5), CIRCULATED))
                .expectEvents(new QuestionCirculated(QUESTION, id(5), CIRCULATED));
    }

    /** What was answered by another binding is the answer to another question. */
    @Test
    void forgetsAnAnswerWhenItIsBoundAnew() {
        refused(
                "NOT_ANSWERED",
                fixture.given(asked(), bound(2), answered(3, AnswerTier.PUBLISHED), bound(4))
                        .when(new CirculateAnswer(QUESTION, id(5), CIRCULATED)));
        refused("BOUND_ANEW", again().given(asked(), bound(2), bound(3)).when(answer(4, AnswerTier.PUBLISHED, 1)));
    }

    @Test
    void isBoundToNothingForAReason() {
        fixture.given(asked())
                .when(new BindQuestion(QUESTION, id(2), List.of(), null, NEWEST, WORDS))
                .expectEvents(new QuestionBound(QUESTION, id(2), List.of(), null, NEWEST, WORDS));
    }

    /** Carrying it says nothing of how far it has got. */
    @Test
    void isCarriedToEachReportOnce() {
        fixture.given(asked())
                .when(new CarryToReport(QUESTION, id(2), YEAR))
                .expectEvents(new QuestionCarried(QUESTION, id(2), YEAR));
        refused(
                "ALREADY_CARRIED",
                again().given(asked(), new QuestionCarried(QUESTION, id(2), YEAR))
                        .when(new CarryToReport(QUESTION, id(3), YEAR)));
    }

    @Test
    void isAskedAgainOnceForAYearWhateverTheCommand() {
        var next = QUESTION.askedAgainFor(YEAR.plusYears(1));
        var askedAgain = new QuestionAskedAgain(
                next, id(2), QUESTION, YEAR.plusYears(1), COVENTRY, null, WORDS, List.of(ASK), null);
        fixture.givenNoPriorActivity().when(askAgain(next, 2)).expectEvents(askedAgain);
        again().given(askedAgain)
                .when(askAgain(next, 3))
                .expectNoEvents()
                .expectResultMessagePayload(new QuestionTold(next, true));
        again().given(askedAgain)
                .when(new AnswerQuestion(next, id(4), AnswerTier.EXACT, work(1)))
                .expectEvents(
                        new QuestionAnswered(next, id(4), AnswerTier.EXACT, KNOWN_AT, 7, VERSIONS, EDITIONS, WORDS));
    }

    @Test
    void hasOneEffectHoweverOftenItIsSent() {
        fixture.given(asked())
                .when(ask(SEALED_ANEW))
                .expectNoEvents()
                .expectResultMessagePayload(new QuestionTold(QUESTION, true));
        again().given(asked(), bound(2)).when(bind(2)).expectNoEvents();
        again().given(asked(), bound(2), answered(3, AnswerTier.EXACT))
                .when(answer(3, AnswerTier.EXACT, 1))
                .expectNoEvents();
        refused(
                "COMMAND_ID_TAKEN",
                again().given(asked(), bound(2), answered(3, AnswerTier.EXACT))
                        .when(answer(3, AnswerTier.PUBLISHED, 1)));
        refused("COMMAND_ID_TAKEN", again().given(asked()).when(new CarryToReport(QUESTION, id(1), YEAR)));
    }

    @Test
    void nothingIsDoneOnceItsWordsAreDestroyed() {
        refused(
                "WIPED",
                fixture.given(asked(), new QuestionWiped(QUESTION, id(2))).when(bind(3)));
        again().given(asked(), new QuestionWiped(QUESTION, id(2)))
                .when(new WipeQuestion(QUESTION, id(2)))
                .expectNoEvents();
    }

    private static AggregateTestFixture<MembersQuestion> again() {
        return new AggregateTestFixture<>(MembersQuestion.class);
    }

    private static CommandId id(int number) {
        return new CommandId(new UUID(0, number));
    }

    private static AskQuestion ask(SealedText words) {
        return new AskQuestion(QUESTION, id(1), YEAR, COVENTRY, MET, MET.plusDays(28), words);
    }

    private static QuestionAsked asked() {
        return new QuestionAsked(QUESTION, id(1), YEAR, COVENTRY, MET, MET.plusDays(28), WORDS);
    }

    private static AskQuestionAgain askAgain(QuestionKey next, int command) {
        return new AskQuestionAgain(
                next, id(command), QUESTION, YEAR.plusYears(1), COVENTRY, null, WORDS, List.of(ASK), null);
    }

    private static BindQuestion bind(int command) {
        return new BindQuestion(QUESTION, id(command), List.of(ASK), null, NEWEST, null);
    }

    private static QuestionBound bound(int command) {
        return new QuestionBound(QUESTION, id(command), List.of(ASK), null, NEWEST, null);
    }

    private static AnswerQuestion answer(int command, AnswerTier tier, long timesBound) {
        return new AnswerQuestion(QUESTION, id(command), tier, work(timesBound));
    }

    private static Work work(long timesBound) {
        return new Work(timesBound, KNOWN_AT, 7, VERSIONS, EDITIONS, WORDS);
    }

    private static QuestionAnswered answered(int command, AnswerTier tier) {
        return new QuestionAnswered(QUESTION, id(command), tier, KNOWN_AT, 7, VERSIONS, EDITIONS, WORDS);
    }

    private static void refused(String code, ResultValidator<MembersQuestion> result) {
        result.expectException(new BaseMatcher<Throwable>() {
                    @Override
                    public boolean matches(@Nullable Object thrown) {
                        return thrown instanceof Refusal refusal
                                && refusal.code().equals(code);
                    }

                    @Override
                    public void describeTo(Description description) {
                        description.appendText(code);
                    }
                })
                .expectNoEvents();
    }
}

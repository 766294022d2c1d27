package org.waymark.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.waymark.api.RegisterView.AskedAgainView;
import org.waymark.api.RegisterView.NotAskedView;
import org.waymark.api.RegisterView.ToldView;
import org.waymark.journey.commands.QuestionTold;
import org.waymark.journey.events.AnswerTier;
import org.waymark.journey.events.SavedAsk;
import org.waymark.questions.register.Asking;
import org.waymark.questions.register.Binding;
import org.waymark.questions.register.QuestionWords;
import org.waymark.questions.register.Reasking;
import org.waymark.questions.register.Register;
import org.waymark.questions.register.Registering;
import org.waymark.recording.Ids;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.KnownNow;
import org.waymark.shared.London;
import org.waymark.shared.QuestionKey;
import org.waymark.shared.Refusal;

/** What is done about members' questions. */
@Controller
class RegisteringController {
    private final Register register;
    private final Registering registering;
    private final Reasking reasking;
    private final RegisterAnswers answers;
    private final KnownNow knownNow;

    RegisteringController(
            Register register, Registering registering, Reasking reasking, RegisterAnswers answers, KnownNow knownNow) {
        this.register = register;
        this.registering = registering;
        this.reasking = reasking;
        this.answers = answers;
        this.knownNow = knownNow;
    }

    record MembersQuestionInput(
            String meeting,
            @Nullable LocalDate metOn,
            @Nullable FinancialYear year,
            @Nullable String minute,
            String wording,
            String askedBy,
            @Nullable String owner,
            @Nullable LocalDate dueOn,
            @Nullable String authority) {
        Asking asking() {
            return new Asking(
                    new QuestionWords(meeting, minute, wording, askedBy, owner), authority, metOn, year, dueOn);
        }
    }

    record SavedAskInput(String name, Map<String, Object> variables) {}

    @MutationMapping
    ToldView askQuestion(@Argument String commandId, @Argument MembersQuestionInput question, Authentication login) {
        return told(registering.ask(Ids.command(commandId), question.asking(), Sights.of(login)), login);
    }

    @MutationMapping
    ToldView bindQuestion(
            @Argument String commandId,
            @Argument String question,
            @Argument List<SavedAskInput> asks,
            @Argument @Nullable OffsetDateTime asKnownAt,
            @Argument List<String> definitions,
            @Argument @Nullable String cannotBeAnswered,
            Authentication login) {
        SortedMap<String, String> versions = new TreeMap<>();
        definitions.stream().map(answers::version).forEach(each -> versions.put(each.getKey(), each.getValue()));
        var binding = new Binding(
                asks.stream()
                        .map(each -> SavedAsk.of(each.name(), each.variables()))
                        .toList(),
                Moments.instant(asKnownAt),
                versions,
                cannotBeAnswered == null || cannotBeAnswered.isBlank() ? null : cannotBeAnswered);
        return told(
                registering.bind(
                        Ids.command(commandId),
                        QuestionKey.parse(question),
                        binding,
                        answers.of(login, tier(null, login)),
                        Sights.of(login)),
                login);
    }

    @MutationMapping
    ToldView answerQuestion(
            @Argument String commandId,
            @Argument String question,
            @Argument @Nullable AnswerTier tier,
            Authentication login) {
        return told(
                registering.answer(
                        Ids.command(commandId),
                        QuestionKey.parse(question),
                        answers.of(login, tier(tier, login)),
                        Sights.of(login)),
                login);
    }

    private static AnswerTier tier(@Nullable AnswerTier asked, Authentication login) {
        boolean exact = NoteAnswers.isExactFor(login);
        if (asked == AnswerTier.EXACT && !exact) {
            throw new Refusal("FORBIDDEN", "Your role is answered from editions, not exactly. Leave the tier out.");
        }
        return asked != null ? asked : exact ? AnswerTier.EXACT : AnswerTier.PUBLISHED;
    }

    @MutationMapping
    ToldView circulateAnswer(
            @Argument String commandId,
            @Argument String question,
            @Argument LocalDate circulatedOn,
            Authentication login) {
        return told(
                registering.circulate(
                        Ids.command(commandId), QuestionKey.parse(question), circulatedOn, Sights.of(login)),
                login);
    }

    @MutationMapping
    ToldView carryToReport(
            @Argument String commandId, @Argument String question, @Argument FinancialYear year, Authentication login) {
        return told(
                registering.carry(Ids.command(commandId), QuestionKey.parse(question), year, Sights.of(login)), login);
    }

    @MutationMapping
    AskedAgainView reaskQuestions(
            @Argument String commandId,
            @Argument FinancialYear year,
            @Argument FinancialYear forYear,
            Authentication login) {
        var again = reasking.all(
                Ids.command(commandId), year, forYear, answers.of(login, tier(null, login)), Sights.of(login));
        return new AskedAgainView(
                again.asked().stream().map(id -> entry(id, login)).toList(),
                again.notAsked().stream()
                        .map(each -> new NotAskedView(
                                entry(each.question(), login),
                                each.because(),
                                each.because().words()))
                        .toList());
    }

    @MutationMapping
    ToldView wipeQuestion(@Argument String commandId, @Argument String question, Authentication login) {
        return told(registering.wipe(Ids.command(commandId), QuestionKey.parse(question), Sights.of(login)), login);
    }

    private ToldView told(QuestionTold told, Authentication login) {
        return new ToldView(entry(told.question(), login), told.already());
    }

    private RegisterView entry(QuestionKey id, Authentication login) {
        return RegisterView.of(register.entry(id, Sights.of(login)), London.dayOf(knownNow.clock()));
    }
}

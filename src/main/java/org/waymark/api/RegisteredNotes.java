package org.waymark.api;

import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.waymark.briefing.AnsweredQuestion;
import org.waymark.briefing.Note.Asked;
import org.waymark.journey.events.AnswerTier;
import org.waymark.questions.SavedQuestions;
import org.waymark.questions.register.Answers.Basis;
import org.waymark.questions.register.Entry;
import org.waymark.questions.register.Register;
import org.waymark.shared.KnownNow;
import org.waymark.shared.QuestionKey;
import org.waymark.shared.Refusal;

/** What a note for a question of the register is made of: the answer as members were given it, or as it would be given now. */
@Component
public class RegisteredNotes {
    private final Register register;
    private final SavedQuestions saved;
    private final RegisterAnswers answers;
    private final NoteAnswers notes;
    private final KnownNow knownNow;

    RegisteredNotes(
            Register register, SavedQuestions saved, RegisterAnswers answers, NoteAnswers notes, KnownNow knownNow) {
        this.register = register;
        this.saved = saved;
        this.answers = answers;
        this.notes = notes;
        this.knownNow = knownNow;
    }

    /**
     * @param asked the question in the member's words
     * @param cannotBeAnswered what of it no record can say; none where records can
     */
    public record Registered(Asked asked, List<AnsweredQuestion> answered, List<String> cannotBeAnswered) {}

    /** @throws Refusal {@code UNKNOWN_QUESTION}, {@code WIPED}, {@code NOT_BOUND} */
    public Registered of(String id, Authentication login) {
        var entry = register.entry(QuestionKey.parse(id), Sights.of(login));
        var words = entry.words();
        if (words == null) {
            throw new Refusal("WIPED", "The words of this question were destroyed, so no note can say what was asked.");
        }
        var binding = entry.binding();
        if (binding == null) {
            throw new Refusal("NOT_BOUND", "Bind this question to the saved questions that answer it first.");
        }
        var tier = NoteAnswers.isExactFor(login) ? AnswerTier.EXACT : AnswerTier.PUBLISHED;
        var asker = new AnswersOfLogin(answers, notes, login, tier);
        var basis = basis(entry, binding, tier);
        return new Registered(
                new Asked(
                        words.askedBy(),
                        Stream.of(words.meeting(), words.minute())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", ")),
                        words.wording()),
                binding.asks().stream()
                        .map(ask -> asker.asked(saved.named(ask.question()).orElseThrow(), ask.variables(), basis))
                        .toList(),
                Stream.ofNullable(binding.cannotBeAnswered()).toList());
    }

    /** An answer that stands is given again as it was; one of the other tier, or none, as the question is bound. */
    private Basis basis(Entry entry, Entry.Binding binding, AnswerTier tier) {
        var answer = entry.answer();
        if (answer != null && answer.tier() == tier) {
            return new Basis(
                    answer.asKnownAt(),
                    entry.authority(),
                    answer.definitions(),
                    tier == AnswerTier.EXACT ? null : answer.editions());
        }
        var asKnownAt = binding.asKnownAt();
        return new Basis(
                asKnownAt == null ? knownNow.instant() : asKnownAt,
                entry.authority(),
                new TreeMap<>(binding.definitions()),
                null);
    }
}

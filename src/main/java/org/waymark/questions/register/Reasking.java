package org.waymark.questions.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.waymark.journey.commands.MembersQuestionCommand.AskQuestionAgain;
import org.waymark.journey.events.SavedAsk;
import org.waymark.ledger.EventJson;
import org.waymark.questions.SavedQuestion;
import org.waymark.questions.SavedQuestions;
import org.waymark.questions.register.NotAsked.Because;
import org.waymark.shared.CommandId;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.QuestionKey;
import org.waymark.shared.Refusal;

/** Asks a whole year's questions again for another year. */
public final class Reasking {
    private final Register register;
    private final Registering registering;
    private final SavedQuestions saved;

    public Reasking(Register register, Registering registering, SavedQuestions saved) {
        this.register = register;
        this.registering = registering;
        this.saved = saved;
    }

    /**
     * What became of them.
     *
     * @param asked the new entries, also those that were there before
     */
    public record AskedAgain(List<QuestionKey> asked, List<NotAsked> notAsked) {}

    /**
     * Each question is asked again once for a year, so that what was broken off can be sent once more.
     *
     * @throws Refusal {@code YEARS_IN_ORDER}
     */
    public AskedAgain all(CommandId command, FinancialYear of, FinancialYear forYear, Answers answers, Sight sight) {
        if (forYear.compareTo(of) <= 0) {
            throw new Refusal("YEARS_IN_ORDER", "Questions are asked again for a later year than theirs.");
        }
        List<QuestionKey> asked = new ArrayList<>();
        List<NotAsked> notAsked = new ArrayList<>();
        for (var entry : register.find(new Wanted(null, null, null, of, null), sight)) {
            try {
                asked.add(again(command, entry, forYear, asks(entry, forYear, answers)));
            } catch (Hindered hindered) {
                notAsked.add(new NotAsked(entry.id(), hindered.because));
            }
        }
        return new AskedAgain(asked, notAsked);
    }

    /** Why one question is left out, which keeps none of the others. */
    private static final class Hindered extends Exception {
        private final transient Because because;

        private Hindered(Because because) {
            super(because.name(), null, false, false);
            this.because = because;
        }
    }

    private List<SavedAsk> asks(Entry entry, FinancialYear forYear, Answers answers) throws Hindered {
        var binding = entry.binding();
        if (entry.words() == null) {
            throw new Hindered(Because.WIPED);
        }
        if (binding == null || binding.asks().isEmpty()) {
            throw new Hindered(binding == null ? Because.NOT_BOUND : Because.CANNOT_BE_ANSWERED);
        }
        var moving = new MovedYears(forYear.startYear() - entry.ofYear().startYear());
        List<SavedAsk> moved = new ArrayList<>();
        for (var ask : binding.asks()) {
            var question = saved.named(ask.question()).orElseThrow(() -> new Hindered(Because.QUESTION_CHANGED));
            var next = moving.of(ask, question).orElseThrow(() -> new Hindered(Because.NO_SUCH_YEAR));
            check(question, next, answers);
            moved.add(next);
        }
        return moved;
    }

    private static void check(SavedQuestion question, SavedAsk ask, Answers answers) throws Hindered {
        try {
            answers.check(question, ask.variables());
        } catch (Refusal unfit) {
            throw new Hindered(Because.QUESTION_CHANGED);
        }
    }

    private QuestionKey again(CommandId command, Entry entry, FinancialYear forYear, List<SavedAsk> asks) {
        var id = entry.id().askedAgainFor(forYear);
        var reason = Optional.ofNullable(entry.binding()).map(Entry.Binding::cannotBeAnswered);
        var dueOn = entry.dueOn();
        registering.send(new AskQuestionAgain(
                id,
                ofEach(command, id),
                entry.id(),
                forYear,
                entry.authority(),
                dueOn == null
                        ? null
                        : dueOn.plusYears(forYear.startYear() - entry.ofYear().startYear()),
                registering.seal(id, Place.WORDS, EventJson.of(Objects.requireNonNull(entry.words()))),
                asks,
                reason.map(words -> registering.seal(id, Place.REASON, words)).orElse(null)));
        return id;
    }

    /** Of one command that makes many entries, each has its own. */
    private static CommandId ofEach(CommandId command, QuestionKey id) {
        return new CommandId(UUID.nameUUIDFromBytes((command + "/" + id).getBytes(StandardCharsets.UTF_8)));
    }
}

package org.waymark.questions.register;

import java.util.List;
import org.waymark.identity.SealedQuestions;
import org.waymark.questions.register.ThenAndNow.Redefined;
import org.waymark.questions.register.Working.Worked;
import org.waymark.shared.QuestionKey;
import org.waymark.shared.Refusal;

/** Lays an answer that was given beside the answer to the same question now. */
public final class Comparing {
    private final Register register;
    private final Working working;
    private final SealedQuestions sealed;

    public Comparing(Register register, Working working, SealedQuestions sealed) {
        this.register = register;
        this.working = working;
        this.sealed = sealed;
    }

    /**
     * @param answers of the tier of which the answer was
     * @throws Refusal {@code NOT_ANSWERED}, or {@code OTHER_TIER} where the answer was of the other one
     */
    public ThenAndNow of(QuestionKey id, Answers answers, Sight sight) {
        var entry = register.entry(id, sight);
        var binding = entry.binding();
        var answer = entry.answer();
        if (binding == null || answer == null) {
            throw new Refusal("NOT_ANSWERED", "There is no answer yet to lay beside the one of now.");
        }
        if (entry.words() == null) {
            throw new Refusal(
                    "WIPED", "The words of this question were destroyed, and with them the proof of its answer.");
        }
        if (answer.tier() != answers.tier()) {
            throw new Refusal(
                    "OTHER_TIER",
                    "This compares answers of the other tier: thenAndNow those from editions, exactThenAndNow exact ones.");
        }
        var before = working.again(entry, answer, answers);
        var now = working.now(entry, binding, answers);
        return new ThenAndNow(
                before.asKnownAt(),
                now.asKnownAt(),
                isSame(id, answer, before),
                answer.editions(),
                now.editions(),
                redefined(before, now),
                Figures.between(before.figures(), now.figures()));
    }

    private boolean isSame(QuestionKey id, Entry.Answer answer, Worked before) {
        return sealed.open(id, Place.DIGEST.name(), answer.sealedDigest())
                .filter(before.digest()::equals)
                .isPresent();
    }

    private static List<Redefined> redefined(Worked before, Worked now) {
        return before.definitions().entrySet().stream()
                .filter(was -> !was.getValue().equals(now.definitions().getOrDefault(was.getKey(), was.getValue())))
                .map(was -> new Redefined(
                        was.getKey(),
                        was.getValue(),
                        String.valueOf(now.definitions().get(was.getKey()))))
                .toList();
    }
}

package org.waymark.questions.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.AnswerTier;
import org.waymark.journey.events.EditionId;
import org.waymark.questions.SavedQuestion;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.Refusal;

/** Asks saved questions as somebody who has logged in, with whatever that login may read and no more. */
public interface Answers {
    /** From what it answers. */
    AnswerTier tier();

    /**
     * @throws Refusal where a variable is none of the question's, its value of another type, or a text that means nothing here
     */
    void check(SavedQuestion question, Map<String, Object> variables);

    /** @throws Refusal with the code with which the question was refused */
    Answered answer(SavedQuestion question, Map<String, Object> variables, Basis basis);

    /**
     * What an answer is to rest on.
     *
     * @param authority whose editions are read, where the question chooses none; null for those of the only council that publishes
     * @param definitions versions by measure; of all others the newest
     * @param editions from which published figures are taken; null for the newest
     */
    record Basis(
            Instant asKnownAt,
            @Nullable AuthorityCode authority,
            SortedMap<String, String> definitions,
            @Nullable List<EditionId> editions) {}

    /**
     * An answer and what it rests on.
     *
     * @param data by the names of the question's parts, as GraphQL gives it: maps, lists, texts and numbers
     * @param position the last event that it rests on; 0 where it says none
     * @param definitions the versions of all measures in it
     * @param editions from which it was taken; none where it is exact
     */
    record Answered(
            Map<String, Object> data, long position, SortedMap<String, String> definitions, List<EditionId> editions) {}
}

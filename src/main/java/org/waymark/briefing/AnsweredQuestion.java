package org.waymark.briefing;

import java.util.List;
import java.util.Map;
import org.waymark.questions.SavedQuestion;

/**
 * A saved question and what was answered. Exact and published answers have one form, so that one way leads from both to a note.
 *
 * @param variables what the question was asked with; those that are not here were its own
 * @param unpublished what of the question is not among what councils publish, in words; none for an exact answer
 */
public record AnsweredQuestion(
        SavedQuestion question, Map<String, Object> variables, List<Part> parts, List<String> unpublished) {
    /**
     * One field of the question's document.
     *
     * @param name its alias, as {@code byGroup}
     * @param field of the schema, as {@code breakdown}
     * @param arguments with variables filled in
     * @param answer as GraphQL gave it: maps, lists, texts and numbers
     */
    public record Part(String name, String field, Map<String, Object> arguments, Object answer) {}
}

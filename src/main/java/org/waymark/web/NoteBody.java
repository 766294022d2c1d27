package org.waymark.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.api.Purposes;
import org.waymark.questions.SavedQuestion;
import org.waymark.shared.Refusal;

/**
 * A note as a program orders it.
 *
 * @param questions each by name or as a query; null for the annual report, which asks its own
 * @param commentary paragraphs by the heading of their section
 */
record NoteBody(
        @Nullable String title,
        @Nullable List<Question> questions,
        @Nullable String authority,
        @Nullable String purpose,
        @Nullable Map<String, List<String>> commentary) {

    /** @param name of a saved question; null where {@code query} is given */
    record Question(
            @Nullable String name,
            @Nullable String query,
            @Nullable Map<String, Object> variables) {
        NoteOrder.Part part(Function<String, SavedQuestion> saved) {
            if ((name == null) == (query == null)) {
                throw new Refusal("BAD_NOTE", "Give each question by name or as a query, not by both.");
            }
            return new NoteOrder.Part(
                    name == null ? SavedQuestion.adHoc(Objects.requireNonNull(query)) : saved.apply(name),
                    Objects.requireNonNullElse(variables, Map.of()));
        }
    }

    /** Where the note itself says what it asks. */
    NoteOrder withoutQuestions() {
        return new NoteOrder(
                null,
                List.of(),
                authority,
                Purposes.checked(purpose),
                Objects.requireNonNullElse(commentary, Map.of()));
    }

    NoteOrder order(Function<String, SavedQuestion> saved) {
        if (questions == null || questions.isEmpty() || questions.contains(null)) {
            throw new Refusal("BAD_NOTE", "Name at least one question for the note to answer.");
        }
        return new NoteOrder(
                title,
                questions.stream().map(each -> each.part(saved)).toList(),
                authority,
                Purposes.checked(purpose),
                Objects.requireNonNullElse(commentary, Map.of()));
    }
}

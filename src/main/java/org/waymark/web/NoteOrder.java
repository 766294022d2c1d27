package org.waymark.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.questions.SavedQuestion;
import org.waymark.shared.Refusal;

/**
 * What a note is to be made of.
 *
 * @param title null for the first question's
 * @param authority whose cases or editions, by ONS code; null for all cases, and for the only council that publishes
 * @param purpose why it is written, for the query log; null where the questions' own will do
 * @param commentary officers' words by the heading of the section that they are of
 */
public record NoteOrder(
        @Nullable String title,
        List<Part> parts,
        @Nullable String authority,
        @Nullable String purpose,
        Map<String, List<String>> commentary) {
    private static final int MOST_QUESTIONS = 12;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PARAGRAPH = 5_000;
    private static final int MOST_PARAGRAPHS = 100;

    /** @throws Refusal {@code NOTE_TOO_LARGE} */
    public NoteOrder {
        if (parts.size() > MOST_QUESTIONS
                || (title != null && title.length() > LONGEST_TITLE)
                || commentary.values().stream().mapToInt(List::size).sum() > MOST_PARAGRAPHS
                || commentary.values().stream()
                        .flatMap(List::stream)
                        .anyMatch(words -> words.length() > LONGEST_PARAGRAPH)) {
            throw new Refusal(
                    "NOTE_TOO_LARGE",
                    "A note has at most %d questions, a title of %d characters, and %d paragraphs of commentary of %d characters each."
                            .formatted(MOST_QUESTIONS, LONGEST_TITLE, MOST_PARAGRAPHS, LONGEST_PARAGRAPH));
        }
    }

    /** The same, with a variable of those questions that take it. */
    public NoteOrder with(String variable, Object value) {
        return with(parts.stream().map(part -> part.with(variable, value)).toList());
    }

    /** The same, with a variable as each question has it by itself. */
    public NoteOrder without(String variable) {
        return with(parts.stream().map(part -> part.without(variable)).toList());
    }

    private NoteOrder with(List<Part> others) {
        return new NoteOrder(title, others, authority, purpose, commentary);
    }

    /** @param variables only those that differ from the question's own */
    public record Part(SavedQuestion question, Map<String, Object> variables) {
        private Part with(String variable, Object value) {
            if (question.variables().stream().noneMatch(each -> each.name().equals(variable))) {
                return this;
            }
            Map<String, Object> more = new LinkedHashMap<>(variables);
            more.put(variable, value);
            return new Part(question, more);
        }

        private Part without(String variable) {
            Map<String, Object> fewer = new LinkedHashMap<>(variables);
            fewer.remove(variable);
            return new Part(question, fewer);
        }
    }
}

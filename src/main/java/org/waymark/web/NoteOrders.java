package org.waymark.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.waymark.api.Purposes;
import org.waymark.questions.SavedQuestion;
import org.waymark.questions.SavedQuestions;
import org.waymark.shared.Refusal;

/** Reads what a link orders. */
@Component
public class NoteOrders {
    /** What a link says beside variables. */
    private static final Set<String> OF_THE_NOTE = Set.of("question", "query", "title", "authority", "purpose");

    private final SavedQuestions questions;

    NoteOrders(SavedQuestions questions) {
        this.questions = questions;
    }

    /**
     * @param names of saved questions; beside them, or instead, the link may write one out
     * @param said everything that stands in the link
     * @param stated why it is asked, where the link does not say it; null where nothing does
     */
    public NoteOrder order(List<String> names, MultiValueMap<String, String> said, @Nullable String stated) {
        List<SavedQuestion> asked =
                new ArrayList<>(names.stream().map(this::saved).toList());
        said.getOrDefault("query", List.of()).stream().map(SavedQuestion::adHoc).forEach(asked::add);
        if (asked.isEmpty()) {
            throw new Refusal(
                    "BAD_NOTE", "Name at least one saved question, or write one out as query.", questions.names());
        }
        Map<String, String> variables = new LinkedHashMap<>();
        said.forEach((name, values) -> {
            if (!OF_THE_NOTE.contains(name)) {
                variables.put(name, String.join(",", values));
            }
        });
        NoteVariables.check(asked, variables.keySet());
        var authority = said.getFirst("authority");
        return new NoteOrder(
                said.getFirst("title"),
                asked.stream()
                        .map(each -> new NoteOrder.Part(each, NoteVariables.said(each, variables)))
                        .toList(),
                authority,
                purpose(said.getFirst("purpose"), stated),
                Map.of());
    }

    private static @Nullable String purpose(@Nullable String said, @Nullable String stated) {
        return said == null ? stated : Purposes.checked(said);
    }

    /** @throws Refusal {@code UNKNOWN_QUESTION} */
    public SavedQuestion saved(String name) {
        return questions
                .named(name)
                .orElseThrow(() -> new Refusal(
                        "UNKNOWN_QUESTION",
                        "There is no saved question of that name. Ask questions for all that there are.",
                        questions.names()));
    }
}

package org.waymark.web;

import java.util.List;
import java.util.Map;
import org.waymark.briefing.PictureKind;
import org.waymark.questions.SavedQuestion;

/**
 * How much of its questions a note asks, and with which pictures it tells the answers.
 *
 * @param parts names under which questions ask, in any order; none for all
 * @param pictures as a writer of notes takes them, by question and part; of others it chooses
 */
public record NoteChoice(List<String> parts, Map<String, PictureKind> pictures) {
    public static final NoteChoice ALL = new NoteChoice(List.of(), Map.of());

    SavedQuestion of(SavedQuestion question) {
        return parts.isEmpty() ? question : question.only(parts);
    }
}

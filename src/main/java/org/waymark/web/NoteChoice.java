package org.waymark.web;

import java.util.List;
import java.util.Map;
import org.waymark.briefing.AnsweredQuestion;
import org.waymark.briefing.PictureKind;

/**
 * How much of its questions a note tells, and with which pictures.
 *
 * @param parts names under which questions ask, in any order; none for all
 * @param pictures as a writer of notes takes them, by question and part; of others it chooses
 */
public record NoteChoice(List<String> parts, Map<String, PictureKind> pictures) {
    public static final NoteChoice ALL = new NoteChoice(List.of(), Map.of());

    AnsweredQuestion of(AnsweredQuestion answered) {
        return parts.isEmpty()
                ? answered
                : new AnsweredQuestion(
                        answered.question(),
                        answered.variables(),
                        answered.parts().stream()
                                .filter(part -> parts.contains(part.name()))
                                .toList(),
                        answered.unpublished());
    }
}

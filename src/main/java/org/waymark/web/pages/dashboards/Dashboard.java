package org.waymark.web.pages.dashboards;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.briefing.PictureKind;
import org.waymark.questions.SavedQuestion;
import org.waymark.web.NoteChoice;

/**
 * A page of answers, as its file declares it.
 *
 * @param name its file's, without ending, by which it is opened
 * @param meaning what it is for, in a sentence or two
 * @param order of its place among the others, the smallest first
 */
record Dashboard(String name, String title, String meaning, int order, List<Section> sections) {
    /**
     * One saved question on it.
     *
     * @param parts of the question that are shown, by name; none for all
     * @param years which it is asked for
     * @param ofAll whether it is asked of all councils, whichever is chosen
     * @param pictures by part; of parts that are not here, writers of notes choose
     */
    record Section(
            String title,
            SavedQuestion question,
            List<String> parts,
            Years years,
            boolean ofAll,
            Map<String, PictureKind> pictures) {
        NoteChoice choice() {
            return new NoteChoice(
                    parts,
                    pictures.entrySet().stream()
                            .collect(Collectors.toMap(
                                    each -> "%s/%s".formatted(question.name(), each.getKey()), Map.Entry::getValue)));
        }
    }
}

package org.waymark.briefing.writing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.briefing.AnsweredQuestion;
import org.waymark.briefing.AnsweredQuestion.Part;
import org.waymark.briefing.PictureKind;

/**
 * One question of a note, written up part by part.
 *
 * @param headings one for each draft
 */
record Chapter(AnsweredQuestion answered, List<String> headings, List<Draft> drafts) {
    private static final int MOST = 9;

    /**
     * @param isAlone whether the note is about this question only, so that its title need not stand in every heading
     * @param pictures as {@link NoteWriter} takes them
     */
    static Chapter of(Wording wording, AnsweredQuestion answered, boolean isAlone, Map<String, PictureKind> pictures) {
        var told = told(answered);
        var breakdowns = told.parts().stream()
                .filter(part -> part.field().equals("breakdown"))
                .map(part -> Breakdown.of(new Told(part.answer())))
                .toList();
        var writer = new PartWriter(wording, new StillWaiting(wording).sentences(breakdowns), told.parts());
        var headings =
                told.parts().stream().map(part -> heading(told, part, isAlone)).toList();
        var drafts = told.parts().stream()
                .map(part -> writer.write(heading(told, part, true), part, choice(told, part, pictures)))
                .toList();
        return new Chapter(told, headings, drafts);
    }

    private static PictureChoice choice(AnsweredQuestion answered, Part part, Map<String, PictureKind> pictures) {
        return new PictureChoice(
                pictures.get("%s/%s".formatted(answered.question().name(), part.name())));
    }

    /** Without the parts that have no rows, of which it says instead that nothing was answered. */
    static AnsweredQuestion told(AnsweredQuestion answered) {
        var untold = answered.parts().stream()
                .filter(part -> !isTold(part))
                .map(part -> "%s: nothing of this was answered.".formatted(heading(answered, part, false)));
        return new AnsweredQuestion(
                answered.question(),
                answered.variables(),
                answered.parts().stream().filter(Chapter::isTold).toList(),
                Stream.concat(answered.unpublished().stream(), untold).toList());
    }

    private static boolean isTold(Part part) {
        var told = new Told(part.answer());
        return switch (part.field()) {
            case "breakdown", "compare", "published" -> !told.all("rows").isEmpty();
            case "waiting" -> !told.all().isEmpty();
            default -> told.isThere();
        };
    }

    private static String heading(AnsweredQuestion answered, Part part, boolean isAlone) {
        var title = answered.question().title();
        if (answered.parts().size() == 1) {
            return title;
        }
        return isAlone ? Words.alias(part.name()) : "%s: %s".formatted(title, Words.small(Words.alias(part.name())));
    }

    /** What of it comes first in the note. */
    List<String> answer() {
        int most = Math.max(1, MOST / Math.max(1, drafts.size()));
        return drafts.stream()
                .flatMap(draft -> draft.answer().stream().limit(most))
                .distinct()
                .toList();
    }
}

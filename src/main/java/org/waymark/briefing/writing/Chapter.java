package org.waymark.briefing.writing;

import java.util.List;
import org.waymark.briefing.AnsweredQuestion;
import org.waymark.briefing.AnsweredQuestion.Part;

/**
 * One question of a note, written up part by part.
 *
 * @param headings one for each draft
 */
record Chapter(AnsweredQuestion answered, List<String> headings, List<Draft> drafts) {
    private static final int MOST = 9;

    /** @param isAlone whether the note is about this question only, so that its title need not stand in every heading */
    static Chapter of(Wording wording, AnsweredQuestion answered, boolean isAlone) {
        var breakdowns = answered.parts().stream()
                .filter(part -> part.field().equals("breakdown"))
                .map(part -> Breakdown.of(new Told(part.answer())))
                .toList();
        var writer = new PartWriter(wording, new StillWaiting(wording).sentences(breakdowns));
        var headings = answered.parts().stream()
                .map(part -> heading(answered, part, isAlone))
                .toList();
        var drafts = answered.parts().stream()
                .map(part -> writer.write(heading(answered, part, true), part))
                .toList();
        return new Chapter(answered, headings, drafts);
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

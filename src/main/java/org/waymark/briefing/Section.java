package org.waymark.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One finding of a note with what it rests on.
 *
 * @param findings in sentences
 * @param tables at least one; the picture shows figures of these only
 * @param picture null where a picture would say nothing that its table does not
 * @param commentary what officers added; none where there is room for it only
 * @param isCommentedOn whether the layout keeps room for officers' commentary here
 */
public record Section(
        String heading,
        List<String> findings,
        List<Table> tables,
        @Nullable Picture picture,
        Method method,
        List<Commentary> commentary,
        boolean isCommentedOn) {
    /**
     * Words of an officer.
     *
     * @param unfounded numbers in it that are in no answer of the note, as they are written
     */
    public record Commentary(String words, List<String> unfounded) {}
}

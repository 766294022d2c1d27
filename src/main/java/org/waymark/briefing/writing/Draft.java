package org.waymark.briefing.writing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Method;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Section;
import org.waymark.briefing.Table;

/**
 * A section before it stands in a note.
 *
 * @param answer those of the findings that answer what was asked
 */
record Draft(
        List<String> findings,
        List<String> answer,
        List<Table> tables,
        @Nullable Picture picture,
        Method method) {
    Section section(String heading, boolean isCommentedOn) {
        return new Section(heading, findings, tables, picture, method, List.of(), isCommentedOn);
    }
}

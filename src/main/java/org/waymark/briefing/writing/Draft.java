package org.waymark.briefing.writing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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
    Draft with(@Nullable Picture other) {
        return new Draft(findings, answer, tables, other, method);
    }

    /** With the picture, its tables beneath the part's own. */
    Draft with(Optional<Drawn> drawn) {
        return new Draft(
                findings,
                answer,
                Stream.concat(tables.stream(), drawn.stream().flatMap(each -> each.tables().stream()))
                        .toList(),
                drawn.map(Drawn::picture).orElse(null),
                method);
    }

    /** Several as one, with the first picture that there is; none of none. */
    static Optional<Draft> together(List<Draft> drafts) {
        return drafts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Draft(
                        all(drafts, Draft::findings),
                        all(drafts, Draft::answer),
                        all(drafts, Draft::tables),
                        drafts.stream()
                                .map(Draft::picture)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null),
                        Methods.together(drafts.stream().map(Draft::method).toList())));
    }

    private static <T> List<T> all(List<Draft> drafts, Function<Draft, List<T>> what) {
        return drafts.stream()
                .flatMap(draft -> what.apply(draft).stream())
                .distinct()
                .toList();
    }

    Section section(String heading, boolean isCommentedOn) {
        return new Section(heading, findings, tables, picture, method, List.of(), isCommentedOn);
    }
}

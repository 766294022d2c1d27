package org.waymark.web.pages;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.waymark.briefing.Note;
import org.waymark.briefing.documents.Documents;
import org.waymark.briefing.writing.ChangedSince;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Refusal;
import org.waymark.web.NoteChoice;
import org.waymark.web.NoteDesk;
import org.waymark.web.NoteOrder;

/** Has notes written for pages. */
@Component
public class ShownNotes {
    /** In a question: the instant as known at which it is asked. */
    public static final String AS_KNOWN_AT = "asKnownAt";

    private static final String YEARS = "years";

    private final NoteDesk desk;
    private final Documents documents;
    private final AnswerMemory memory;

    ShownNotes(NoteDesk desk, Documents documents, AnswerMemory memory) {
        this.desk = desk;
        this.documents = documents;
        this.memory = memory;
    }

    private record Form(NoteChoice choice, String before) {}

    /**
     * @param order what its questions are asked with; those that are asked {@link #AS_KNOWN_AT an earlier instant} are asked as of now
     *     too, and what has changed since is marked
     * @param before what ids begin with, as {@code delays-}, where several notes stand on one page
     * @throws Refusal as {@link NoteDesk#note} does, and where the query log cannot take note of it
     */
    public ShownNote shown(NoteOrder order, NoteChoice choice, String before, Authentication login) {
        return memory.given(
                order,
                new Form(choice, before),
                ShownNote.class,
                login,
                asked -> written(asked, choice, before, login));
    }

    private ShownNote written(NoteOrder order, NoteChoice choice, String before, Authentication login) {
        var note = desk.note(order, choice, login);
        var now = order.without(AS_KNOWN_AT);
        if (now.parts().equals(order.parts())) {
            return shown(note, new ChangedSince(note, 0), before, true);
        }
        var years = years(note);
        var samePeriods = years.isEmpty() ? now : now.with(YEARS, years);
        return shown(note, ChangedSince.of(note, desk.note(samePeriods, choice, login)), before, false);
    }

    /** In which years the periods end that a note tells of, so that now is asked of the same ones. */
    private static List<String> years(Note note) {
        return note.sections().stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.figures().stream())
                .flatMap(figure -> FinancialYear.inWhichEnds(figure.period()).stream())
                .map(FinancialYear::label)
                .distinct()
                .sorted()
                .toList();
    }

    private ShownNote shown(Note note, ChangedSince since, String before, boolean isNow) {
        return new ShownNote(
                documents.part(since.marked(), before),
                note.tier(),
                note.reproduction().questions().stream()
                        .map(each -> each.split(" ", 2)[0])
                        .toList(),
                note.reproduction().knownAt(),
                note.reproduction().digest(),
                isNow ? null : since.changed());
    }
}

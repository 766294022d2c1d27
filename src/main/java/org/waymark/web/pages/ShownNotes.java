package org.waymark.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.waymark.api.NoteAnswers;
import org.waymark.api.Noting;
import org.waymark.briefing.Note;
import org.waymark.briefing.documents.Documents;
import org.waymark.briefing.writing.ChangedSince;
import org.waymark.querylog.Asked;
import org.waymark.querylog.Tier;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.London;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.projection.Projection;
import org.waymark.timeliness.projection.TablesAsOf;
import org.waymark.web.NoteChoice;
import org.waymark.web.NoteDesk;
import org.waymark.web.NoteOrder;

/**
 * Has notes written for pages. While the tables are the same the same note is not asked for again, but the query log is told of it
 * each time.
 */
@Component
public class ShownNotes {
    /** In a question: the instant as known at which it is asked. */
    public static final String AS_KNOWN_AT = "asKnownAt";

    private static final String YEARS = "years";
    private static final String PURPOSE = "purpose";

    private final NoteDesk desk;
    private final Documents documents;
    private final Noting noting;
    private final Projection projection;
    private final Clock clock;
    private final Remembered<Key, ShownNote> remembered = new Remembered<>();

    ShownNotes(NoteDesk desk, Documents documents, Noting noting, Projection projection, Clock clock) {
        this.desk = desk;
        this.documents = documents;
        this.noting = noting;
        this.projection = projection;
        this.clock = clock;
    }

    /** All that a note depends on. A day is long enough for what is asked as of now. */
    private record Key(
            NoteAnswers.Scope scope,
            NoteOrder order,
            NoteChoice choice,
            String before,
            TablesAsOf tables,
            LocalDate today) {}

    /**
     * @param order what its questions are asked with; those that are asked {@link #AS_KNOWN_AT an earlier instant} are asked as of now
     *     too, and what has changed since is marked
     * @param before what ids begin with, as {@code delays-}, since several notes may stand on one page
     * @throws Refusal as {@link NoteDesk#note} does, and where the query log cannot take note of it
     */
    public ShownNote shown(NoteOrder order, NoteChoice choice, String before, Authentication login) {
        var key = new Key(
                NoteAnswers.Scope.of(login),
                withoutPurpose(order),
                choice,
                before,
                TablesAsOf.of(projection),
                London.dayOf(clock.instant()));
        var known = remembered.get(key);
        if (known.isPresent()) {
            note(known.get(), order);
            return known.get();
        }
        var shown = written(withPurpose(order), choice, before, login);
        remembered.put(key, shown, shown.html().length());
        return shown;
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

    /** What is given from memory is noted all the same, so that nothing exact is seen unnoted. */
    private void note(ShownNote note, NoteOrder order) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("questions", note.questions());
        order.parts().stream()
                .flatMap(part -> part.variables().entrySet().stream())
                .filter(variable -> !variable.getKey().equals(PURPOSE))
                .forEach(variable -> asked.putIfAbsent(variable.getKey(), variable.getValue()));
        if (order.authority() != null) {
            asked.put("authority", order.authority());
        }
        noting.given(
                "page",
                note.tier() == Note.Tier.EXACT ? Tier.EXACT : Tier.PUBLISHED,
                asked,
                order.purpose(),
                Asked.ANSWERED,
                Map.of("digest", note.digest()));
    }

    /** What is said to be worked on stands in the place of what a question would say of itself. */
    private static NoteOrder withPurpose(NoteOrder order) {
        return order.purpose() == null ? order : order.with(PURPOSE, order.purpose());
    }

    private static NoteOrder withoutPurpose(NoteOrder order) {
        return new NoteOrder(
                order.title(), order.without(PURPOSE).parts(), order.authority(), null, order.commentary());
    }
}

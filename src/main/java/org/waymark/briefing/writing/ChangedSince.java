package org.waymark.briefing.writing;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Key;
import org.waymark.briefing.Figure.Statistic;
import org.waymark.briefing.Figure.Status;
import org.waymark.briefing.Note;
import org.waymark.briefing.Section;
import org.waymark.briefing.Table;
import org.waymark.briefing.Table.Row;

/**
 * A note as known on an earlier day, with what has become of its figures: each that is printed otherwise now is marked, and what
 * is known now stands beside it.
 *
 * @param changed how many figures are marked
 */
public record ChangedSince(Note marked, int changed) {
    static final String MARK = "[r]";
    private static final String MEANING =
            MARK + " Changed since: what is known now stands beside what was known on the day that is shown.";

    /** @param section its heading: one measure may be counted in several ways */
    private record Place(
            String section, String measure, Statistic statistic, String period, List<Key> keys, List<String> labels) {}

    /** @param now the same note, of all that is known */
    public static ChangedSince of(Note then, Note now) {
        return new Marking(now).of(then);
    }

    private static final class Marking {
        private final Map<Place, Figure> known = new HashMap<>();
        private final Set<Told> told = new HashSet<>();
        private int changed;

        Marking(Note now) {
            for (var section : now.sections()) {
                section.tables().stream()
                        .flatMap(table -> table.rows().stream())
                        .forEach(row -> row.figures().forEach(figure -> {
                            known.put(place(section, row, figure), figure);
                            told.add(Told.of(section, figure));
                        }));
            }
        }

        ChangedSince of(Note then) {
            var sections = then.sections().stream().map(this::marked).toList();
            return new ChangedSince(then.withSections(sections), changed);
        }

        private Section marked(Section section) {
            return new Section(
                    section.heading(),
                    section.findings(),
                    section.tables().stream()
                            .map(table -> marked(section, table))
                            .toList(),
                    section.picture(),
                    section.method(),
                    section.commentary(),
                    section.isCommentedOn());
        }

        private Table marked(Section section, Table table) {
            int before = changed;
            var rows = table.rows().stream()
                    .map(row -> new Row(
                            row.labels(),
                            row.isTotal(),
                            row.figures().stream()
                                    .map(figure -> told.contains(Told.of(section, figure))
                                            ? marked(figure, place(section, row, figure))
                                            : figure)
                                    .toList()))
                    .toList();
            var notes = changed == before
                    ? table.notes()
                    : Stream.concat(table.notes().stream(), Stream.of(MEANING)).toList();
            return new Table(
                    table.name(), table.caption(), table.summary(), table.headings(), table.columns(), rows, notes);
        }

        /** A figure that is in no table any more was told of a group that is not there now. */
        private Figure marked(Figure then, Place place) {
            var now = known.get(place);
            if (now == null ? then.status() != Status.SHOWN : now.text().equals(then.text())) {
                return then;
            }
            changed++;
            return new Figure(
                    then.measure(),
                    then.statistic(),
                    then.period(),
                    then.keys(),
                    then.status(),
                    then.value(),
                    then.unit(),
                    then.decimals(),
                    "%s %s now %s".formatted(then.text(), MARK, now == null ? "not told" : now.text()),
                    then.explanation());
        }

        /** Of which periods the note of now tells: where it has other periods, nothing is said of whether a figure has changed. */
        private record Told(String heading, String measure, String period) {
            static Told of(Section section, Figure figure) {
                return new Told(section.heading(), figure.measure(), figure.period());
            }
        }

        /** By labels only where nothing else tells figures apart. */
        private static Place place(Section section, Row row, Figure figure) {
            return new Place(
                    section.heading(),
                    figure.measure(),
                    figure.statistic(),
                    figure.period(),
                    figure.keys(),
                    figure.statistic() == Statistic.VALUE ? row.labels() : List.of());
        }
    }
}

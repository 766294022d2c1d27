package org.waymark.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.waymark.publication.Restatement.RestatedCell;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.CaseStates;
import org.waymark.timeliness.ExactCell;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.PublishedNumbers;
import org.waymark.timeliness.Scope;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.Question;

/** One published set, held against what is known now. */
final class RestatedSet {
    private final MeasureLibrary library;
    private final BreakdownRows rows;
    private final Sight sight;
    private final RestatementQuestion question;
    private final Sight then;
    private final @Nullable Long position;
    private final List<Period> periods;

    RestatedSet(
            MeasureLibrary library,
            BreakdownRows rows,
            RestatementQuestion question,
            Sight sight,
            Sight then,
            @Nullable Long position) {
        this.library = library;
        this.rows = rows;
        this.sight = sight;
        this.question = question;
        this.then = then;
        this.position = position;
        this.periods = Resolved.periods(question.years(), question.window(), sight.coverage());
    }

    Restatement restated() {
        var old = resolved(then, question.measures(), question.published().knownAt());
        var current = resolved(sight, question.now(), question.asKnownAt());
        var rowsThen = rows.of(then.session(), old);
        var rowsNow = rows.of(sight.session(), current);
        List<RestatedCell> cells = new ArrayList<>();
        if (!periods.isEmpty()) {
            IntStream.range(0, question.measures().size())
                    .forEach(i -> cells.addAll(cells(i, old, current, rowsThen, rowsNow)));
        }
        Set<Definition> definitions = new LinkedHashSet<>(old.definitions());
        definitions.addAll(current.definitions());
        return new Restatement(
                cells,
                List.copyOf(definitions),
                then.provenance(Digest.of(old, rowsThen)),
                sight.provenance(digest(current, cells)));
    }

    private Resolved resolved(Sight of, List<String> measures, @Nullable Instant asKnownAt) {
        var asked = new Question(
                measures,
                question.years(),
                question.window(),
                question.by(),
                question.where(),
                CountingUnit.CHILD,
                asKnownAt,
                null);
        var definitions = measures.stream().map(library::definition).toList();
        return new Resolved(asked, definitions, periods, of.scope(), of.coverage());
    }

    private List<RestatedCell> cells(
            int nth, Resolved old, Resolved current, List<Answer.Row> rowsThen, List<Answer.Row> rowsNow) {
        var before = byPlace(rowsThen, nth);
        var after = byPlace(rowsNow, nth);
        var places = new LinkedHashSet<>(after.keySet());
        places.addAll(before.keySet());
        var definition = old.definitions().get(nth);
        var restated = new RestatedCells(turns(nth), definition.figure());
        var printed = printed();
        return places.stream()
                .map(place -> restated.of(
                        place.period(),
                        place.keys(),
                        before.getOrDefault(place, none(old, nth)),
                        after.getOrDefault(place, none(current, nth)),
                        printed == null ? null : printed(printed, definition, place)))
                .filter(cell -> printed == null || cell.printed() != null)
                .toList();
    }

    private Turns turns(int nth) {
        var states = new CaseStates(library);
        var old = question.measures().get(nth);
        var start = position == null
                ? null
                : new Turns.Past(
                        then.session(), position, states.of(then.session(), old, periods, question.by(), then.scope()));
        Turns.Asking asking = knownAt -> states.of(
                sight.session(),
                old,
                periods,
                question.by(),
                new Scope(knownAt, sight.scope().authorities(), sight.scope().where()));
        return Turns.of(
                sight,
                question.published(),
                start,
                asking,
                states.of(sight.session(), question.now().get(nth), periods, question.by(), sight.scope()));
    }

    private static PublishedCell none(Resolved resolved, int nth) {
        return Figures.shown(
                resolved.question().measures().get(nth),
                resolved.definitions().get(nth),
                ExactCell.EMPTY,
                PublishedCell.Remarks.NONE);
    }

    private @Nullable PublishedNumbers printed() {
        return question.published().printed() ? PublishedNumbers.of(sight.session(), sight.scope()) : null;
    }

    /** A share is printed in percent, and compared as a part of 1. */
    private RestatedCells.@Nullable Printed printed(PublishedNumbers numbers, Definition definition, Place place) {
        boolean share = definition.figure() == Definition.Figure.SHARE;
        var key = new PrintedKey(definition.code(), "");
        var year = FinancialYear.parse(place.period()).orElseThrow();
        return RowCodes.authority(place.keys())
                .flatMap(authority ->
                        numbers.of(authority, year, share ? key.beside(PrintedKey.PERCENT) : key.measure()))
                .map(value -> new RestatedCells.Printed(value.toPlainString(), share ? value.movePointLeft(2) : value))
                .orElse(null);
    }

    private record Place(String period, List<Answer.Key> keys) {}

    private static Map<Place, PublishedCell> byPlace(List<Answer.Row> rows, int nth) {
        Map<Place, PublishedCell> cells = new LinkedHashMap<>();
        rows.forEach(row ->
                cells.put(new Place(row.period(), row.keys()), row.cells().get(nth)));
        return cells;
    }

    /** Of the figures and what makes them differ; who the cases are is no part of it. */
    private static String digest(Resolved current, List<RestatedCell> cells) {
        Function<RestatedCell, List<Object>> told = cell -> List.of(
                cell.period(), cell.keys(), cell.then(), cell.now(), String.valueOf(cell.difference()), cell.parts());
        return Digest.of(current, Map.of(), cells.stream().map(told).toList());
    }
}

package org.waymark.publication;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.disclosure.Catalogue;
import org.waymark.disclosure.CellId;
import org.waymark.disclosure.CellId.Part;
import org.waymark.disclosure.Child;
import org.waymark.disclosure.EarlierRelease;
import org.waymark.disclosure.Ladder;
import org.waymark.disclosure.Table;
import org.waymark.disclosure.Weights;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.Period;

/**
 * What is proposed and all that was approved of the same years, as one problem. Where a window and its years stand beside each other,
 * the year is what children are told apart by, and a year's cells are those of its children only.
 */
final class JointProblem {
    private final EditionFacts facts;
    private final List<EarlierEdition> earlier;
    private final boolean isByYear;
    private final JointChildren children;

    /** @param earlier in the order in which they came to be known */
    JointProblem(EditionFacts facts, List<EarlierEdition> earlier) {
        this.facts = facts;
        this.earlier = earlier;
        this.isByYear = earlier.stream().anyMatch(each -> !each.isOf(facts.period()));
        this.children = new JointChildren(all().toList(), isByYear);
    }

    private Stream<EditionFacts> all() {
        return Stream.concat(Stream.of(facts), earlier.stream().map(EarlierEdition::facts));
    }

    Catalogue catalogue() {
        return new Catalogue(
                facts.catalogue().id(),
                children.attributes(),
                all().map(EditionFacts::period)
                        .distinct()
                        .map(period -> new Table(period.label(), within(period), List.of(), false))
                        .toList(),
                facts.catalogue().tables().ladders().stream()
                        .map(ladder -> new Ladder(ladder.rungs().stream()
                                .map(table -> place(table, facts.period()))
                                .toList()))
                        .toList());
    }

    /** What all children of a period have in common. A window is all the years that there are: windows lie end to end. */
    private List<Part> within(Period period) {
        return isByYear && period.needs().size() == 1
                ? List.of(new Part(JointChildren.YEAR, period.label()))
                : List.of();
    }

    private Table place(Table table, Period period) {
        return table.within(within(period).toArray(Part[]::new));
    }

    private CellId place(SortedMap<String, String> of, Period period) {
        return new CellId(Stream.concat(EditionCells.cell(of).parts().stream(), within(period).stream())
                .toList());
    }

    /** Of all children of the proposal. */
    CellId total() {
        return new CellId(within(facts.period()));
    }

    /** A cell of the proposal, in this problem. */
    CellId cell(SortedMap<String, String> of) {
        return place(of, facts.period());
    }

    /** As editions name it: by its codes, those that all of the proposal have in common aside. */
    SortedMap<String, String> codes(CellId cell) {
        var codes = EditionCells.codes(cell);
        if (cell.parts().containsAll(within(facts.period()))) {
            within(facts.period()).forEach(part -> codes.remove(part.attribute()));
        }
        return codes;
    }

    /** A cell is worth the same, and is as much of a decoy, whatever stands beside it: else one edition would give away another's. */
    Weights weights(Weights of) {
        return new Weights() {
            @Override
            public double of(CellId cell, int value) {
                return of.of(EditionCells.cell(codes(cell)), value);
            }

            @Override
            public boolean hides(CellId cell) {
                return of.hides(EditionCells.cell(codes(cell)));
            }
        };
    }

    /** Those of the proposal, and of other years as an edition told of them last: of these nothing is said anew. */
    List<Child> children() {
        Map<FinancialYear, List<Child>> byYear = new TreeMap<>();
        earlier.forEach(each -> byYear.putAll(children.byYear(each.facts())));
        byYear.putAll(children.byYear(facts));
        return byYear.values().stream().flatMap(List::stream).toList();
    }

    List<EarlierRelease> releases() {
        return earlier.stream().map(this::release).toList();
    }

    private EarlierRelease release(EarlierEdition edition) {
        var period = edition.period();
        Map<CellId, Integer> shown = new TreeMap<>();
        edition.shown(edition.facts().catalogue().counted())
                .ifPresent(count -> shown.put(new CellId(within(period)), count));
        edition.published().stream()
                .flatMap(table -> table.cells().stream())
                .filter(cell -> cell.shown() != null)
                .forEach(cell -> shown.put(place(cell.of(), period), cell.shown()));
        return new EarlierRelease(
                edition.published().stream()
                        .map(table -> place(edition.rung(table), period))
                        .toList(),
                shown,
                children.byYear(edition.facts()).values().stream()
                        .flatMap(List::stream)
                        .toList());
    }
}

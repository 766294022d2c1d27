package org.waymark.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.disclosure.Attribute;
import org.waymark.disclosure.Catalogue;
import org.waymark.disclosure.CellId;
import org.waymark.disclosure.CellId.Part;
import org.waymark.disclosure.Child;
import org.waymark.disclosure.EarlierRelease;
import org.waymark.disclosure.Ladder;
import org.waymark.disclosure.Table;
import org.waymark.disclosure.Weights;
import org.waymark.journey.events.Released;
import org.waymark.publication.EditionFacts.Counted;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.Period;

/**
 * What is proposed and all that was approved of the same years, as one problem. Where a window and its years stand beside each other,
 * the year is what children are told apart by, and a year's cells are those of its children only.
 */
final class JointProblem {
    static final String YEAR = "YEAR";

    private final EditionFacts facts;
    private final List<EarlierEdition> earlier;
    private final boolean isByYear;
    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> recorded = new HashMap<>();
    private final Map<FinancialYear, Set<String>> told = new TreeMap<>();

    /** @param earlier in the order in which they came to be known */
    JointProblem(EditionFacts facts, List<EarlierEdition> earlier) {
        this.facts = facts;
        this.earlier = earlier;
        this.isByYear = earlier.stream().anyMatch(each -> !each.isOf(facts.period()));
        all().forEach(each -> {
            each.catalogue().tables().attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
            recorded.putAll(each.catalogue().recorded());
            each.period()
                    .needs()
                    .forEach(year -> told.merge(
                            year,
                            each.catalogue().recorded().keySet(),
                            (one, other) ->
                                    Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet())));
        });
        if (isByYear) {
            attributes.put(
                    YEAR,
                    new Attribute(
                            YEAR,
                            told.keySet().stream().map(FinancialYear::label).toList()));
        }
    }

    private Stream<EditionFacts> all() {
        return Stream.concat(Stream.of(facts), earlier.stream().map(EarlierEdition::facts));
    }

    Catalogue catalogue() {
        return new Catalogue(
                facts.catalogue().id(),
                List.copyOf(attributes.values()),
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
        return isByYear && period.needs().size() == 1 ? List.of(new Part(YEAR, period.label())) : List.of();
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
        all().skip(1).forEach(each -> byYear.putAll(byYear(each)));
        byYear.putAll(byYear(facts));
        return byYear.values().stream().flatMap(List::stream).toList();
    }

    private Map<FinancialYear, List<Child>> byYear(EditionFacts of) {
        Map<FinancialYear, List<Child>> byYear = new TreeMap<>();
        of.period().needs().forEach(year -> byYear.put(year, new ArrayList<>()));
        of.children()
                .forEach(child -> byYear.computeIfAbsent(child.year(), _ -> new ArrayList<>())
                        .add(coded(child)));
        return byYear;
    }

    private Child coded(Counted child) {
        Map<String, String> codes = new HashMap<>();
        attributes
                .values()
                .forEach(attribute -> codes.put(
                        attribute.name(),
                        attribute.name().equals(YEAR) ? child.year().label() : code(child, attribute)));
        return new Child(child.key(), child.family(), codes);
    }

    /** What nobody tells of a child's year may be anything, and is the same for all of them. */
    private String code(Counted child, Attribute attribute) {
        var code = recorded.getOrDefault(attribute.name(), Map.of())
                .get(child.recorded().getOrDefault(attribute.name(), ""));
        boolean isTold = told.getOrDefault(child.year(), Set.of()).contains(attribute.name());
        return code == null || !isTold ? attribute.codes().getFirst() : code;
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
                        .map(table -> place(table(edition, table), period))
                        .toList(),
                shown,
                byYear(edition.facts()).values().stream().flatMap(List::stream).toList());
    }

    /** The rung of the catalogue's ladder that it stood on. */
    private static Table table(EarlierEdition edition, Released.Table published) {
        var cells = published.cells().stream()
                .map(cell -> EditionCells.cell(cell.of()))
                .toList();
        return edition.facts().catalogue().tables().ladders().stream()
                .flatMap(ladder -> ladder.rungs().stream())
                .filter(rung -> rung.name().equals(published.table())
                        && EditionCells.cells(rung).equals(cells))
                .findFirst()
                .orElseThrow();
    }
}

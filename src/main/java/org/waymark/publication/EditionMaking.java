package org.waymark.publication;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.disclosure.Axis;
import org.waymark.disclosure.CellId;
import org.waymark.disclosure.Decision;
import org.waymark.disclosure.MeanAudit;
import org.waymark.disclosure.Proposal;
import org.waymark.disclosure.Protector;
import org.waymark.disclosure.Rules;
import org.waymark.disclosure.Verdict;
import org.waymark.disclosure.Weights;
import org.waymark.journey.events.Released;

/** Works out what of an edition may be shown. */
final class EditionMaking {
    private static final Duration LONGEST = Duration.ofMinutes(1);

    /** One cell in so many is hidden whatever it says, so that nobody can tell from what is hidden that it had to be. */
    private static final int DECOYS = 10;

    private EditionMaking() {}

    /**
     * @param overruled codes by attribute of cells that are shown by decision of the information owner
     * @param seed on which the choice of decoys rests
     */
    static MadeEdition make(EditionFacts facts, List<SortedMap<String, String>> overruled, String seed) {
        var decision = new Protector()
                .decide(new Proposal(
                        facts.catalogue().tables(),
                        facts.coded(),
                        List.of(),
                        Rules.DEFAULT,
                        Weights.secret(seed, DECOYS),
                        Set.copyOf(overruled.stream().map(EditionCells::cell).toList()),
                        LONGEST));
        return new MadeEdition(facts.position(), released(facts, decision), hidden(facts, decision), bounds(decision));
    }

    private static Released released(EditionFacts facts, Decision decision) {
        var headlines = headlines(facts);
        var tables = facts.catalogue().tableNames().keySet().stream()
                .map(name -> table(name, decision))
                .toList();
        return new Released(
                decision.ruleSet(),
                decision.solver(),
                measures(facts.catalogue()),
                List.of(),
                headlines,
                tables,
                List.of(),
                digest(facts, decision.ruleSet(), headlines, tables));
    }

    private static List<MadeEdition.Hidden> hidden(EditionFacts facts, Decision decision) {
        List<MadeEdition.Hidden> hidden = new ArrayList<>();
        for (var table : decision.tables()) {
            EditionCells.cells(table).forEach(id -> {
                if (decision.cells().get(id) instanceof Verdict.Suppressed(var reasons)) {
                    hidden.add(new MadeEdition.Hidden(
                            null,
                            table.name(),
                            EditionCells.codes(id),
                            reasons.stream()
                                    .map(reason -> HiddenBecause.valueOf(reason.name()))
                                    .collect(java.util.stream.Collectors.toCollection(TreeSet::new))));
                }
            });
        }
        headlines(facts).stream()
                .filter(each -> each.shown() == null)
                .forEach(each -> hidden.add(new MadeEdition.Hidden(
                        each.measure(), null, new java.util.TreeMap<>(), Set.of(HiddenBecause.FEW_MAKE_IT))));
        return hidden;
    }

    private static List<MadeEdition.SecretBounds> bounds(Decision decision) {
        return decision.bounds().stream()
                .map(each -> new MadeEdition.SecretBounds(
                        each.cells().stream().map(EditionCells::codes).toList(), each.least(), each.most()))
                .toList();
    }

    private static List<String> measures(EditionCatalogue catalogue) {
        List<String> measures = new ArrayList<>(catalogue.headlines());
        measures.addAll(catalogue.means());
        measures.add(catalogue.cohort());
        return measures;
    }

    private static List<Released.Figure> headlines(EditionFacts facts) {
        List<Released.Figure> headlines = new ArrayList<>();
        facts.headlines().forEach((measure, cases) -> headlines.add(new Released.Figure(measure, cases.size(), false)));
        var audit = new MeanAudit(List.of());
        facts.means().forEach((measure, children) -> {
            var mean = audit.release(new Verdict.Shown(children.size()), children);
            headlines.add(new Released.Figure(measure, mean.isPresent() ? mean.getAsInt() : null, false));
        });
        return headlines;
    }

    private static Released.Table table(String name, Decision decision) {
        return decision.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .map(table -> new Released.Table(
                        name,
                        Released.TableState.PUBLISHED,
                        table.axes().stream().map(Axis::attribute).toList(),
                        EditionCells.cells(table).stream()
                                .map(id -> cell(id, decision.cells().get(id)))
                                .toList()))
                .orElseGet(() -> Released.Table.without(name, Released.TableState.LEFT_OUT));
    }

    private static Released.Cell cell(CellId id, @Nullable Verdict verdict) {
        return switch (verdict) {
            case Verdict.Shown(var value) -> new Released.Cell(EditionCells.codes(id), value);
            case Verdict.Suppressed _ -> new Released.Cell(EditionCells.codes(id), null);
            case null -> throw new IllegalStateException("Nothing was decided of a cell of a table that is shown.");
        };
    }

    /** Of what everybody may read and of nothing more: whoever knew the rest could try out values until the digest fits. */
    private static String digest(
            EditionFacts facts, String rules, List<Released.Figure> headlines, List<Released.Table> tables) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("authority", facts.authority().value());
        whole.put("catalogue", facts.catalogue().id());
        whole.put("period", facts.period().label());
        whole.put("rules", rules);
        whole.put("measures", measures(facts.catalogue()));
        whole.put(
                "headlines",
                headlines.stream()
                        .map(each -> List.of(each.measure(), printed(each.shown())))
                        .toList());
        whole.put(
                "tables",
                tables.stream()
                        .map(table -> List.of(
                                table.table(),
                                table.by(),
                                table.cells().stream()
                                        .map(each -> List.of(each.of(), printed(each.shown())))
                                        .toList()))
                        .toList());
        return Digest.of(whole);
    }

    private static String printed(@Nullable Integer shown) {
        return shown == null ? Suppression.SYMBOL : shown.toString();
    }
}

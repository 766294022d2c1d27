package org.waymark.publication;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.disclosure.Catalogue;
import org.waymark.disclosure.Decision;
import org.waymark.disclosure.Proposal;
import org.waymark.disclosure.Protector;
import org.waymark.disclosure.Rules;
import org.waymark.disclosure.Weights;
import org.waymark.journey.events.Released;
import org.waymark.publication.EditionSummary.Overrule;

/** Works out what of an edition may be shown, beside all that was published of the same years. */
final class EditionMaking {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final Rules RULES = Rules.DEFAULT;

    private final EditionFacts facts;
    private final EarlierEditions earlier;
    private final Overrule overrule;

    EditionMaking(EditionFacts facts, EarlierEditions earlier, Overrule overrule) {
        this.facts = facts;
        this.earlier = earlier;
        this.overrule = overrule;
    }

    /** @param seed on which the choice of decoys rests */
    MadeEdition make(String seed) {
        var restating = new Restating(RULES, facts, earlier);
        var headlines = new EditionHeadlines(RULES, facts, earlier, restating, overrule.headlines());
        var problem = new JointProblem(facts, earlier.tellingOfChildren());
        boolean isDecided = headlines.areRestated()
                && headlines.shows(facts.catalogue().counted())
                && restating.letsTables()
                && earlier.leaveNoYearOpen();
        var decision = new Protector().decide(isDecided ? proposal(problem, seed) : nothing(problem.catalogue()));
        var tables = new EditionTables(facts.catalogue(), earlier, problem, decision);
        return new MadeEdition(
                facts.position(),
                released(decision, headlines.figures(), tables),
                Stream.concat(tables.hidden().stream(), headlines.hidden().stream())
                        .toList(),
                tables.secretBounds());
    }

    private Proposal proposal(JointProblem problem, String seed) {
        var overruled = overrule.cells().stream().map(problem::cell).collect(Collectors.toSet());
        if (overrule.headlines().contains(facts.catalogue().counted())) {
            overruled.add(problem.total());
        }
        return new Proposal(
                problem.catalogue(),
                problem.children(),
                problem.releases(),
                RULES,
                problem.weights(Weights.secret(seed, RULES.decoys())),
                overruled,
                LONGEST);
    }

    /** Of which there is nothing to decide: what was published stays. */
    private static Proposal nothing(Catalogue of) {
        return new Proposal(
                new Catalogue(of.version(), of.attributes(), List.of(), List.of()),
                List.of(),
                List.of(),
                RULES,
                Weights.byCount(),
                Set.of(),
                LONGEST);
    }

    private Released released(Decision decision, List<Released.Figure> headlines, EditionTables tables) {
        return new Released(
                decision.ruleSet(),
                decision.solver(),
                measures(),
                earlier.ids(),
                headlines,
                tables.released(),
                tables.bounds(),
                digest(decision.ruleSet(), headlines, tables.released()));
    }

    private List<String> measures() {
        List<String> measures = new ArrayList<>(facts.catalogue().headlines());
        measures.addAll(facts.catalogue().means());
        measures.add(facts.catalogue().cohort());
        return measures;
    }

    /** Of what everybody may read and of nothing more: whoever knew the rest could try out values until the digest fits. */
    private String digest(String rules, List<Released.Figure> headlines, List<Released.Table> tables) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("authority", facts.authority().value());
        whole.put("catalogue", facts.catalogue().id());
        whole.put("period", facts.period().label());
        whole.put("rules", rules);
        whole.put("measures", measures());
        whole.put(
                "headlines",
                headlines.stream()
                        .map(each -> List.of(each.measure(), printed(each.shown()), each.heldBack()))
                        .toList());
        whole.put(
                "tables",
                tables.stream()
                        .map(table -> List.of(
                                table.table(),
                                table.state(),
                                table.by(),
                                table.cells().stream()
                                        .map(each -> List.of(each.of(), printed(each.shown())))
                                        .toList()))
                        .toList());
        return Digest.of(whole);
    }

    private static String printed(@Nullable Integer shown) {
        return Objects.requireNonNullElse(shown, Suppression.SYMBOL).toString();
    }
}

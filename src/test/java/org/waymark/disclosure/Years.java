package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.waymark.disclosure.CellId.Part;

/** What a council publishes of each of three years, and of the three together: of one set of children, in all their detail. */
final class Years {
    static final List<String> ALL = List.of("2020-21", "2021-22", "2022-23");
    static final Attribute YEAR = new Attribute("YEAR", ALL);
    private static final Map<String, List<String>> GROUPS = Map.of(
            "WHITE", List.of("WBRI", "WIRI", "WOTH", "WIRT", "WROM"),
            "MIXED", List.of("MWBC", "MWBA", "MWAS", "MOTH"),
            "ASIAN", List.of("AIND", "APKN", "ABAN", "AOTH", "CHNE"),
            "BLACK", List.of("BCRB", "BAFR", "BOTH"),
            "OTHER_OR_NOT_KNOWN", List.of("OOTH", "REFU", "NOBT"));
    static final Attribute ETHNICITY = new Attribute(
            "ETHNICITY",
            Cohorts.ETHNICITY.codes().stream()
                    .flatMap(group -> GROUPS.getOrDefault(group, List.of()).stream())
                    .toList());
    private static final Axis GROUP = Axis.of(
            ETHNICITY, Cohorts.ETHNICITY.codes().stream().map(Years::group).toArray(Axis.Category[]::new));
    private static final List<Attribute> ATTRIBUTES =
            List.of(ETHNICITY, Cohorts.SIBLINGS, Cohorts.AGE, Cohorts.SEX, Cohorts.EARLY, Cohorts.WAITED, YEAR);

    private Years() {}

    private static Axis.Category group(String name) {
        return Axis.Category.of(name, GROUPS.getOrDefault(name, List.of()).toArray(String[]::new));
    }

    private static Axis.Category minority() {
        return Axis.Category.of(
                "MINORITY",
                ETHNICITY.codes().stream().filter(code -> !code.startsWith("W")).toArray(String[]::new));
    }

    /** The default tables of one year. */
    static Catalogue of(String year) {
        var within = new Part("YEAR", year);
        var coarse = Axis.of(ETHNICITY, group("WHITE"), minority());
        var waited = Axis.of(Cohorts.WAITED);
        return new Catalogue(
                "1",
                ATTRIBUTES,
                List.of(Table.of("headline").within(within)),
                List.of(
                        Ladder.of(
                                Table.of("ethnicity", GROUP).within(within),
                                Table.of("minority", coarse).within(within)),
                        one(within, Cohorts.SIBLINGS),
                        one(within, Cohorts.AGE),
                        one(within, Cohorts.SEX),
                        one(within, Cohorts.EARLY),
                        Ladder.of(
                                Table.of("ethnicity and wait", GROUP, waited).within(within),
                                Table.of("minority and wait", coarse, waited).within(within)),
                        Ladder.of(Table.of("siblings and wait", Axis.of(Cohorts.SIBLINGS), waited)
                                .within(within))));
    }

    private static Ladder one(Part within, Attribute attribute) {
        return Ladder.of(Table.of(attribute.name(), Axis.of(attribute)).within(within));
    }

    /** Of three years each ethnicity, else its groups. */
    static Catalogue together() {
        return new Catalogue(
                "1",
                ATTRIBUTES,
                List.of(Table.of("headline", Axis.of(YEAR))),
                List.of(Ladder.of(Table.of("ethnicities", Axis.of(ETHNICITY)), Table.of("ethnic groups", GROUP))));
    }

    static List<Child> children(String year, int size, long seed) {
        var chance = new Random(seed);
        List<Child> children = new ArrayList<>();
        for (var child : Cohorts.of(size, seed)) {
            var codes = new HashMap<>(child.codes());
            var detailed = GROUPS.getOrDefault(codes.get("ETHNICITY"), List.of());
            codes.put("ETHNICITY", detailed.get(Math.max(0, chance.nextInt(2 * detailed.size()) - detailed.size())));
            codes.put("YEAR", year);
            children.add(new Child(year + child.key(), year + child.family(), codes));
        }
        return children;
    }

    static EarlierRelease released(String year, List<Child> children) {
        return EarlierRelease.of(new Protector().decide(proposal(of(year), children)), children);
    }

    static Proposal proposal(Catalogue catalogue, List<Child> children, EarlierRelease... earlier) {
        var proposal = Cohorts.proposal(catalogue, children, earlier);
        return new Proposal(
                catalogue,
                children,
                proposal.earlier(),
                proposal.rules(),
                Weights.secret("the council's", 10),
                proposal.overruled(),
                proposal.time());
    }
}

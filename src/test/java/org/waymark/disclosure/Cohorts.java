package org.waymark.disclosure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Children made up by chance: few ethnic groups are large, siblings are alike, and wait alike. */
final class Cohorts {
    static final Attribute ETHNICITY =
            new Attribute("ETHNICITY", List.of("WHITE", "MIXED", "ASIAN", "BLACK", "OTHER_OR_NOT_KNOWN"));
    static final Attribute SIBLINGS = new Attribute("SIBLINGS", List.of("1", "2", "3+"));
    static final Attribute AGE =
            new Attribute("AGE", List.of("UNDER_1", "1_TO_4", "5_TO_9", "10_AND_OVER_OR_NOT_KNOWN"));
    static final Attribute SEX = new Attribute("SEX", List.of("FEMALE", "MALE"));
    static final Attribute EARLY = new Attribute("EARLY_PERMANENCE", List.of("YES", "NO"));
    static final Attribute WAITED = new Attribute("WITHIN_14_MONTHS", List.of("YES", "NO"));

    private Cohorts() {}

    static List<Child> of(int size, long seed) {
        var chance = new Random(seed);
        List<Child> children = new ArrayList<>();
        while (children.size() < size) {
            var siblings = 1 + pick(chance, 0.5, 0.3, 0.15, 0.05);
            var family = family(chance, siblings, "family " + seed + " " + children.size());
            children.addAll(family.subList(0, Math.min(siblings, size - children.size())));
        }
        return children;
    }

    private static List<Child> family(Random chance, int siblings, String name) {
        var ethnicity = ETHNICITY.codes().get(pick(chance, 0.62, 0.14, 0.10, 0.10, 0.04));
        var size = SIBLINGS.codes().get(Math.min(siblings, 3) - 1);
        var quick = chance.nextDouble() < 0.4;
        List<Child> family = new ArrayList<>();
        for (int n = 0; n < siblings; n++) {
            family.add(new Child(
                    name + " " + n,
                    name,
                    Map.of(
                            "ETHNICITY",
                            ethnicity,
                            "SIBLINGS",
                            size,
                            "AGE",
                            AGE.codes().get(pick(chance, 0.35, 0.40, 0.20, 0.05)),
                            "SEX",
                            SEX.codes().get(chance.nextInt(2)),
                            "EARLY_PERMANENCE",
                            chance.nextDouble() < 0.2 ? "YES" : "NO",
                            "WITHIN_14_MONTHS",
                            (chance.nextDouble() < 0.8) == quick ? "YES" : "NO")));
        }
        return family;
    }

    private static int pick(Random chance, double... shares) {
        var left = chance.nextDouble();
        for (int n = 0; n < shares.length; n++) {
            left -= shares[n];
            if (left < 0) {
                return n;
            }
        }
        return shares.length - 1;
    }

    /** One year of what a council publishes by default. */
    static Catalogue defaults() {
        var coarse = Axis.of(
                ETHNICITY,
                Axis.Category.of("WHITE", "WHITE"),
                Axis.Category.of("MINORITY", "MIXED", "ASIAN", "BLACK", "OTHER_OR_NOT_KNOWN"));
        var waited = Axis.of(WAITED);
        return new Catalogue(
                "1",
                List.of(ETHNICITY, SIBLINGS, AGE, SEX, EARLY, WAITED),
                List.of(Table.of("headline")),
                List.of(
                        Ladder.of(Table.of("ethnicity", Axis.of(ETHNICITY)), Table.of("minority", coarse)),
                        Ladder.of(Table.of("siblings", Axis.of(SIBLINGS))),
                        Ladder.of(Table.of("age", Axis.of(AGE))),
                        Ladder.of(Table.of("sex", Axis.of(SEX))),
                        Ladder.of(Table.of("early permanence", Axis.of(EARLY))),
                        Ladder.of(
                                Table.of("ethnicity and wait", Axis.of(ETHNICITY), waited),
                                Table.of("minority and wait", coarse, waited)),
                        Ladder.of(Table.of("siblings and wait", Axis.of(SIBLINGS), waited))));
    }

    /** All one- and two-way tables of five attributes: 116 cells. */
    static Catalogue everyPair() {
        var attributes = List.of(ETHNICITY, SIBLINGS, AGE, SEX, EARLY);
        List<Ladder> ladders = new ArrayList<>();
        for (int one = 0; one < attributes.size(); one++) {
            for (int other = one + 1; other < attributes.size(); other++) {
                var pair = List.of(attributes.get(one), attributes.get(other));
                ladders.add(Ladder.of(Table.of(
                        pair.get(0).name() + " and " + pair.get(1).name(),
                        pair.stream().map(Axis::of).toArray(Axis[]::new))));
            }
        }
        return new Catalogue("pairs", attributes, List.of(Table.of("headline")), ladders);
    }

    /** As many children as said, each of its own family, told apart by one attribute. */
    static List<Child> alone(String attribute, Map<String, Integer> numbers) {
        List<Child> children = new ArrayList<>();
        numbers.forEach((code, number) -> {
            for (int n = 0; n < number; n++) {
                var name = code + " " + n;
                children.add(new Child(name, name, Map.of(attribute, code)));
            }
        });
        return children;
    }

    static CellId cell(String... attributesAndCodes) {
        List<CellId.Part> parts = new ArrayList<>();
        for (int n = 0; n < attributesAndCodes.length; n += 2) {
            parts.add(new CellId.Part(attributesAndCodes[n], attributesAndCodes[n + 1]));
        }
        return new CellId(parts);
    }

    /** By which tables are published however few children there are, and nothing is hidden by chance. */
    static Rules rules(String version, int threshold, int families) {
        return new Rules(version, threshold, families, 0, 0, Means.DEFAULT);
    }

    /** By the recommended rules, with large cells worth more. */
    static Proposal proposal(Catalogue catalogue, List<Child> children, EarlierRelease... earlier) {
        return new Proposal(
                catalogue,
                children,
                List.of(earlier),
                Rules.DEFAULT,
                Weights.byCount(),
                Set.of(),
                Duration.ofMinutes(1));
    }
}

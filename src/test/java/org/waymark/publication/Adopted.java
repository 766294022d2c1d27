package org.waymark.publication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.waymark.TestHome;
import org.waymark.disclosure.TimedChild;
import org.waymark.journey.events.EditionId;
import org.waymark.publication.EditionFacts.Case;
import org.waymark.publication.EditionFacts.Counted;
import org.waymark.publication.EditionSummary.Overrule;
import org.waymark.publication.EditionWork.Approved;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.Period;

/**
 * Children adopted in some years, and the editions of one council that are made of them. Unless told otherwise, each is of a family of
 * its own, and all took 300 days.
 */
record Adopted(List<Counted> children, Map<String, Integer> days) {
    /** By this no cell that is looked at is a decoy. */
    private static final String SEED = "seed 11 of ";

    private static final EditionCatalogues CATALOGUES = EditionCatalogues.load(TestHome.LIBRARY);
    private static final AuthorityCode COUNCIL = new AuthorityCode(TestHome.COVENTRY);
    private static final Instant START = Instant.parse("2023-07-01T00:00:00Z");

    static final Adopted NONE = new Adopted(List.of(), Map.of());

    /** @param codes over those of a boy alone, white British, 2 years old, no early permanence and moved in soon */
    Adopted and(String year, int number, String... codes) {
        return and(year, number, number, codes);
    }

    Adopted and(String year, int number, int families, String... codes) {
        var all = new ArrayList<>(children);
        for (int n = 0; n < number; n++) {
            Map<String, String> recorded = new HashMap<>(Map.of(
                    "ETHNICITY", "WBRI",
                    "SEX", "MALE",
                    "SIBLING_GROUP_SIZE", "1",
                    "AGE_AT_ENTRY", "1_TO_4",
                    "EARLY_PERMANENCE", "NO",
                    "WITHIN_14_MONTHS", "YES"));
            for (var code : codes) {
                recorded.put(code.substring(0, code.indexOf('=')), code.substring(code.indexOf('=') + 1));
            }
            all.add(new Counted(
                    "child " + all.size(),
                    "family " + (children.size() + n % families),
                    FinancialYear.parse(year).orElseThrow(),
                    recorded));
        }
        return new Adopted(all, days);
    }

    Adopted without(Predicate<Counted> left) {
        return new Adopted(children.stream().filter(left.negate()).toList(), days);
    }

    Adopted with(UnaryOperator<Counted> told) {
        return new Adopted(children.stream().map(told).toList(), days);
    }

    /** The last of them took so long. */
    Adopted took(int children, int days) {
        Map<String, Integer> all = new HashMap<>(this.days);
        this.children
                .subList(this.children.size() - children, this.children.size())
                .forEach(child -> all.put(child.key(), days));
        return new Adopted(this.children, all);
    }

    /** What is read of a period: adoptions and how long they took; nothing else happened. */
    EditionFacts in(String label) {
        var catalogue = CATALOGUES.of(label);
        var period = Period.parse(label).orElseThrow();
        var counted = children.stream()
                .filter(child -> period.needs().contains(child.year()))
                .toList();
        Map<String, List<Case>> headlines = new LinkedHashMap<>();
        catalogue.headlines().forEach(measure -> headlines.put(measure, List.of()));
        headlines.put(
                catalogue.counted(),
                counted.stream()
                        .map(child -> new Case(child.key(), child.key(), child.family(), child.year()))
                        .toList());
        Map<String, List<TimedChild>> means = new LinkedHashMap<>();
        catalogue
                .means()
                .forEach(mean -> means.put(
                        mean,
                        counted.stream()
                                .map(child -> new TimedChild(
                                        child.key(), child.family(), days.getOrDefault(child.key(), 300)))
                                .toList()));
        return new EditionFacts(catalogue, COUNCIL, period, START, 1, headlines, means, counted);
    }

    /** Editions of one council, one after the other. */
    static final class Council {
        private final List<EarlierEdition> approved = new ArrayList<>();

        /** What would be published of a period beside all that was approved. */
        MadeEdition proposed(Adopted known, String period) {
            return proposed(known, period, Overrule.NONE);
        }

        MadeEdition proposed(Adopted known, String period, Overrule overrule) {
            return new EditionMaking(known.in(period), earlier(period), overrule).make(SEED + period);
        }

        private EarlierEditions earlier(String period) {
            var linked = EarlierEditions.linked(
                    Period.parse(period).orElseThrow(),
                    approved.stream().map(EarlierEdition::approved).toList());
            return new EarlierEditions(
                    Period.parse(period).orElseThrow(),
                    approved.stream()
                            .filter(each -> linked.contains(each.approved()))
                            .toList());
        }

        MadeEdition approved(Adopted known, String period) {
            return approved(known, known, period, Overrule.NONE);
        }

        /** @param readable what can still be read of what was known */
        MadeEdition approved(Adopted known, Adopted readable, String period, Overrule overrule) {
            var made = proposed(known, period, overrule);
            approved.add(new EarlierEdition(
                    new Approved(
                            new EditionId(COUNCIL, CATALOGUES.of(period).id(), period, approved.size() + 1),
                            START.plusSeconds(approved.size()),
                            1,
                            made.released()),
                    readable.in(period)));
            return made;
        }
    }

    static Overrule named(String... headlines) {
        return new Overrule(List.of(), Set.of(headlines), "ALREADY_PUBLIC");
    }
}

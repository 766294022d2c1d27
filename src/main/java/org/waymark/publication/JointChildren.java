package org.waymark.publication;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.disclosure.Attribute;
import org.waymark.disclosure.Child;
import org.waymark.publication.EditionFacts.Counted;
import org.waymark.shared.FinancialYear;

/** The children of several editions, told apart by all that any of their catalogues tells them apart by. */
final class JointChildren {
    static final String YEAR = "YEAR";

    private final Map<String, Attribute> attributes = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> recorded = new HashMap<>();
    private final Map<FinancialYear, Set<String>> told = new TreeMap<>();

    /** @param isByYear whether by the year as well */
    JointChildren(List<EditionFacts> editions, boolean isByYear) {
        editions.forEach(this::add);
        if (isByYear) {
            var years = told.keySet().stream().map(FinancialYear::label).toList();
            attributes.put(YEAR, new Attribute(YEAR, years));
        }
    }

    private void add(EditionFacts edition) {
        var catalogue = edition.catalogue();
        catalogue.tables().attributes().forEach(attribute -> attributes.put(attribute.name(), attribute));
        recorded.putAll(catalogue.recorded());
        edition.period()
                .needs()
                .forEach(year -> told.merge(year, catalogue.recorded().keySet(), JointChildren::both));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
    }

    List<Attribute> attributes() {
        return List.copyOf(attributes.values());
    }

    /** Those whom an edition tells of. */
    Map<FinancialYear, List<Child>> byYear(EditionFacts edition) {
        Map<FinancialYear, List<Child>> byYear = new TreeMap<>();
        edition.period().needs().forEach(year -> byYear.put(year, new ArrayList<>()));
        edition.children()
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
}

package org.waymark.disclosure;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.disclosure.CellId.Part;

/** Codes that nothing published tells apart are one: what lists more codes than it publishes needs no more unknowns. */
final class Alike {
    private final Map<Part, Set<String>> codes;
    private final Map<Part, String> first = new HashMap<>();
    private final List<Attribute> attributes;

    /**
     * @param codes those that each category puts together
     * @param told the categories that are published
     */
    Alike(List<Attribute> attributes, Map<Part, Set<String>> codes, Collection<Part> told) {
        this.codes = codes;
        this.attributes = attributes.stream()
                .map(attribute -> joined(
                        attribute,
                        told.stream()
                                .filter(part -> part.attribute().equals(attribute.name()))
                                .collect(Collectors.toSet())))
                .toList();
    }

    private Attribute joined(Attribute attribute, Set<Part> told) {
        Map<Set<Part>, String> firsts = new LinkedHashMap<>();
        for (var code : attribute.codes()) {
            var tells = told.stream().filter(part -> codes(part).contains(code)).collect(Collectors.toSet());
            firsts.putIfAbsent(tells, code);
            first.put(new Part(attribute.name(), code), firsts.get(tells));
        }
        return new Attribute(attribute.name(), List.copyOf(firsts.values()));
    }

    private Set<String> codes(Part part) {
        return codes.getOrDefault(part, Set.of());
    }

    /** With the first of the codes that are alike for all of them. */
    List<Attribute> attributes() {
        return attributes;
    }

    /** Codes of what a cell asks for, by attribute. */
    Map<String, Set<String>> asked(CellId cell) {
        return cell.parts().stream()
                .collect(Collectors.toMap(
                        Part::attribute,
                        part -> codes(part).stream()
                                .map(code -> first(part.attribute(), code))
                                .collect(Collectors.toSet())));
    }

    /** The same child, of whom no more is known than what is told. */
    Child child(Child child) {
        Map<String, String> known = new HashMap<>();
        attributes.stream()
                .map(Attribute::name)
                .filter(child.codes()::containsKey)
                .forEach(name -> known.put(name, first(name, child.codes().getOrDefault(name, ""))));
        return new Child(child.key(), child.family(), known);
    }

    private String first(String attribute, String code) {
        return first.getOrDefault(new Part(attribute, code), code);
    }
}

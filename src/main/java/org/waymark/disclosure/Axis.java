package org.waymark.disclosure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One way of a table: an attribute's codes, singly or put together. No code stands in two categories. */
public record Axis(String attribute, List<Category> categories) {

    /** @param of the attribute's codes that it puts together */
    public record Category(String code, Set<String> of) {
        public Category {
            of = Set.copyOf(of);
        }

        public static Category of(String code, String... codes) {
            return new Category(code, Set.of(codes));
        }
    }

    public Axis {
        categories = List.copyOf(categories);
        Set<String> seen = new HashSet<>();
        if (!categories.stream().flatMap(category -> category.of().stream()).allMatch(seen::add)) {
            throw new IllegalArgumentException("A code of " + attribute + " stands in two categories.");
        }
    }

    /** Every code by itself. */
    public static Axis of(Attribute attribute) {
        return new Axis(
                attribute.name(),
                attribute.codes().stream()
                        .map(code -> new Category(code, Set.of(code)))
                        .toList());
    }

    public static Axis of(Attribute attribute, Category... categories) {
        return new Axis(attribute.name(), List.of(categories));
    }
}

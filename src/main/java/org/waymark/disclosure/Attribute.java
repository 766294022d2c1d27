package org.waymark.disclosure;

import java.util.List;

/** What children are told apart by. Each child has exactly one of its codes. */
public record Attribute(String name, List<String> codes) {
    public Attribute {
        codes = List.copyOf(codes);
        if (codes.isEmpty() || codes.stream().distinct().count() != codes.size()) {
            throw new IllegalArgumentException("The codes of " + name + " are none, or not all different.");
        }
    }
}

package org.waymark.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A published cell, named by what its children have in common. The same cell in two tables is one cell, and is shown in
 * both or in neither. Totals come first, then by name.
 */
public record CellId(List<Part> parts) implements Comparable<CellId> {
    public static final CellId TOTAL = new CellId(List.of());

    private static final Comparator<CellId> ORDER =
            Comparator.<CellId>comparingInt(id -> id.parts().size()).thenComparing(CellId::toString);

    /** @param code of a category of the attribute */
    public record Part(String attribute, String code) {
        @Override
        public String toString() {
            return attribute + "=" + code;
        }
    }

    public CellId {
        parts = parts.stream().sorted(Comparator.comparing(Part::attribute)).toList();
        if (parts.stream().map(Part::attribute).distinct().count() != parts.size()) {
            throw new IllegalArgumentException("A cell has one code of an attribute: " + parts);
        }
    }

    public static CellId of(Part... parts) {
        return new CellId(List.of(parts));
    }

    CellId with(Part part) {
        return new CellId(Stream.concat(parts.stream(), Stream.of(part)).toList());
    }

    /** The total of the line in which it stands with the other categories of that attribute. */
    CellId without(String attribute) {
        return new CellId(parts.stream()
                .filter(part -> !part.attribute().equals(attribute))
                .toList());
    }

    @Override
    public int compareTo(CellId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return parts.isEmpty() ? "TOTAL" : parts.stream().map(Part::toString).collect(Collectors.joining(", "));
    }
}

package org.waymark.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Attributes whose combinations are unknowns of their own.
 *
 * @param offset the place of the first combination
 */
record Clique(List<Attribute> attributes, int offset) {
    int size() {
        return attributes.stream()
                .mapToInt(attribute -> attribute.codes().size())
                .reduce(1, Math::multiplyExact);
    }

    boolean has(Set<String> names) {
        return attributes.stream().map(Attribute::name).toList().containsAll(names);
    }

    List<Attribute> shared(Clique other) {
        return attributes.stream().filter(other.attributes::contains).toList();
    }

    /** All combinations with one of the codes asked for; what is not asked about may be any. */
    Sum where(Map<String, Set<String>> asked) {
        return new Sum(IntStream.range(0, size())
                .filter(combination -> fits(combination, asked))
                .map(combination -> offset + combination)
                .toArray());
    }

    int place(Map<String, String> codes) {
        var combination = 0;
        for (var attribute : attributes) {
            combination = combination * attribute.codes().size() + code(attribute, codes);
        }
        return offset + combination;
    }

    /** Of the combination with this number. */
    Map<String, Set<String>> codes(int combination) {
        Map<String, Set<String>> codes = new HashMap<>();
        var rest = combination;
        for (var attribute : attributes.reversed()) {
            var all = attribute.codes();
            codes.put(attribute.name(), Set.of(all.get(rest % all.size())));
            rest /= all.size();
        }
        return codes;
    }

    private static int code(Attribute attribute, Map<String, String> codes) {
        var index = attribute.codes().indexOf(codes.getOrDefault(attribute.name(), ""));
        if (index < 0) {
            throw new IllegalArgumentException("A child has no known code of " + attribute.name() + ".");
        }
        return index;
    }

    private boolean fits(int combination, Map<String, Set<String>> asked) {
        return codes(combination).entrySet().stream()
                .allMatch(code ->
                        asked.getOrDefault(code.getKey(), code.getValue()).containsAll(code.getValue()));
    }
}

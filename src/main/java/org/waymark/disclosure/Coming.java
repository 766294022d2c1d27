package org.waymark.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is counted as before, who no longer, and who anew. One of whom something else is told leaves and comes. */
record Coming(List<Child> kept, List<Child> left, List<Child> joined) {
    static Coming between(List<Child> before, List<Child> after) {
        var then = told(before);
        var now = told(after);
        return new Coming(
                after.stream().filter(child -> then.contains(told(child))).toList(),
                before.stream().filter(child -> !now.contains(told(child))).toList(),
                after.stream().filter(child -> !then.contains(told(child))).toList());
    }

    boolean isNobody() {
        return left.isEmpty() && joined.isEmpty();
    }

    private static Set<Map.Entry<String, Map<String, String>>> told(List<Child> children) {
        return children.stream().map(Coming::told).collect(Collectors.toSet());
    }

    private static Map.Entry<String, Map<String, String>> told(Child child) {
        return Map.entry(child.key(), child.codes());
    }
}

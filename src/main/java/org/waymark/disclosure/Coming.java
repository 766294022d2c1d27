package org.waymark.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who is counted as before, who no longer, and who anew. One of whom something else is told leaves and comes. */
record Coming(List<Child> kept, List<Child> left, List<Child> joined) {
    static Coming between(List<Child> before, List<Child> after) {
        var then = byKey(before);
        var now = byKey(after);
        return new Coming(
                after.stream().filter(child -> isSame(child, then)).toList(),
                before.stream().filter(child -> !isSame(child, now)).toList(),
                after.stream().filter(child -> !isSame(child, then)).toList());
    }

    private static boolean isSame(Child child, Map<String, Child> others) {
        var other = others.get(child.key());
        return other != null && Objects.equals(child.codes(), other.codes());
    }

    private static Map<String, Child> byKey(List<Child> children) {
        Map<String, Child> byKey = new HashMap<>();
        children.forEach(child -> byKey.put(child.key(), child));
        return byKey;
    }
}

package org.waymark.statistics;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Groups of cases, each named by its codes. */
final class Groups {
    private static final String BELOW_EVERY_LETTER = "\u0000";

    private Groups() {}

    /** All that are anywhere, in one order. */
    static List<List<String>> inOrder(Collection<Map<List<String>, Tally>> everywhere) {
        var all = new TreeSet<List<String>>(
                Comparator.comparing((List<String> codes) -> String.join(BELOW_EVERY_LETTER, codes)));
        everywhere.forEach(each -> all.addAll(each.keySet()));
        return List.copyOf(all);
    }
}

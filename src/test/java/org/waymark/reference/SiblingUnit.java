package org.waymark.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Counts sibling groups instead of children: the cases of one measure and period become one for each group. */
final class SiblingUnit {

    private static final String DIFFERS = "DIFFERS";

    private SiblingUnit() {}

    static List<Case> of(List<Case> cases) {
        Map<String, List<Case>> groups = new TreeMap<>();
        for (Case each : cases) {
            groups.computeIfAbsent(each.siblingGroup(), _ -> new ArrayList<>()).add(each);
        }
        List<Case> merged = new ArrayList<>();
        groups.forEach((group, members) -> merged.add(merged(group, members)));
        return merged;
    }

    /** Cases left out do not speak for their group, unless it has no others. */
    private static Case merged(String group, List<Case> members) {
        List<Case> counted = members.stream().filter(Case::counts).toList();
        List<Case> speaking = counted.isEmpty() ? members : counted;
        return new Case(
                members.getFirst().authority(),
                group,
                group,
                earliest(speaking),
                largest(speaking),
                all(speaking),
                counted.isEmpty() ? firstReason(members) : null,
                dimensions(speaking),
                group);
    }

    private static LocalDate earliest(List<Case> cases) {
        LocalDate earliest = cases.getFirst().countedOn();
        for (Case each : cases) {
            earliest = each.countedOn().isBefore(earliest) ? each.countedOn() : earliest;
        }
        return earliest;
    }

    private static @Nullable Double largest(List<Case> cases) {
        Double largest = null;
        for (Case each : cases) {
            if (each.value() != null && (largest == null || each.value() > largest)) {
                largest = each.value();
            }
        }
        return largest;
    }

    private static @Nullable Boolean all(List<Case> cases) {
        Boolean all = null;
        for (Case each : cases) {
            if (each.inNumerator() != null) {
                all = each.inNumerator() && !Boolean.FALSE.equals(all);
            }
        }
        return all;
    }

    private static @Nullable String firstReason(List<Case> cases) {
        String first = null;
        for (Case each : cases) {
            String reason = each.excludedBecause();
            if (reason != null && (first == null || reason.compareTo(first) < 0)) {
                first = reason;
            }
        }
        return first;
    }

    private static Map<String, String> dimensions(List<Case> cases) {
        Map<String, String> codes = new TreeMap<>();
        for (Case each : cases) {
            each.dimensions()
                    .forEach((dimension, code) ->
                            codes.merge(dimension, code, (one, other) -> one.equals(other) ? one : DIFFERS));
        }
        return codes;
    }
}

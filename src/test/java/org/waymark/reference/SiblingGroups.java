package org.waymark.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sibling groups of one authority, each as the latest file that names it tells it. */
final class SiblingGroups {

    private final Map<String, List<Membership>> groups = new TreeMap<>();

    /** What a file says of a group takes the place of all that was said of it; other groups stay. */
    void hear(List<Membership> rows) {
        groups.putAll(rows.stream().collect(Collectors.groupingBy(Membership::group)));
    }

    /** All rows by which the child belongs to some group on that day. */
    List<Membership> holding(String child, LocalDate day) {
        return groups.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.child().equals(child) && row.holdsOn(day))
                .toList();
    }

    /** The one row that counts: a child is in one group on a day. */
    @Nullable
    Membership of(String child, LocalDate day) {
        return holding(child, day).stream().max(Membership.WEIGHT).orElse(null);
    }

    /** The children of that group on that day, also those who count in another. */
    long size(String group, LocalDate day) {
        return groups.getOrDefault(group, List.of()).stream()
                .filter(row -> row.holdsOn(day))
                .map(Membership::child)
                .distinct()
                .count();
    }
}

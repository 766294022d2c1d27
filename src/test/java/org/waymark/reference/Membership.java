package org.waymark.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of siblings.csv, and where the file that told it stands in the order of knowledge. */
record Membership(
        String group,
        String child,
        @Nullable LocalDate joined,
        @Nullable LocalDate left,
        String placedWithSiblings,
        Order toldBy) {

    /** The greatest row is the one that says where the child belongs. */
    static final Comparator<Membership> WEIGHT = Comparator.comparing(Membership::joinedOrEver)
            .thenComparing(Membership::toldBy)
            .thenComparing(Membership::group, Comparator.reverseOrder())
            .thenComparing(Membership::placedWithSiblings, Comparator.reverseOrder());

    static Membership of(Map<String, String> row, Order toldBy) {
        return new Membership(
                Csv.value(row, "group_id"),
                Csv.value(row, "child_id"),
                Csv.isoDate(row, "joined_on"),
                Csv.isoDate(row, "left_on"),
                placedWithSiblings(Csv.value(row, "placed")),
                toldBy);
    }

    private static String placedWithSiblings(String placed) {
        return switch (placed) {
            case "together", "yes" -> "YES";
            case "apart", "no" -> "NO";
            case "" -> "NOT_KNOWN";
            default -> throw new IllegalArgumentException("placed: " + placed);
        };
    }

    /** An end dated on a day has happened on that day. */
    boolean holdsOn(LocalDate day) {
        return (joined == null || !joined.isAfter(day)) && (left == null || left.isAfter(day));
    }

    LocalDate joinedOrEver() {
        return joined == null ? LocalDate.MIN : joined;
    }
}

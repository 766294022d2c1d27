package org.waymark.reference;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of siblings.csv. */
record Membership(
        String group,
        String child,
        @Nullable LocalDate joined,
        @Nullable LocalDate left) {

    static Membership of(Map<String, String> row) {
        return new Membership(
                Csv.value(row, "group_id"),
                Csv.value(row, "child_id"),
                Csv.isoDate(row, "joined_on"),
                Csv.isoDate(row, "left_on"));
    }

    boolean holdsOn(LocalDate day) {
        return (joined == null || !joined.isAfter(day)) && (left == null || left.isAfter(day));
    }
}

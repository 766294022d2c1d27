package org.waymark.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A collection year such as 2022-23: 1 April to 31 March. */
record CollectionYear(String label) {

    static CollectionYear starting(int year) {
        return new CollectionYear("%d-%02d".formatted(year, (year + 1) % 100));
    }

    static CollectionYear of(LocalDate day) {
        return starting(day.getMonthValue() >= 4 ? day.getYear() : day.getYear() - 1);
    }

    LocalDate starts() {
        return LocalDate.of(Integer.parseInt(label.substring(0, 4)), 4, 1);
    }

    LocalDate ends() {
        return starts().plusYears(1).minusDays(1);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(starts()) && !day.isAfter(ends());
    }

    /** An end on 1 April still overlaps. */
    boolean overlaps(LocalDate from, @Nullable LocalDate to) {
        return !from.isAfter(ends()) && !liesBefore(to);
    }

    boolean liesBefore(@Nullable LocalDate end) {
        return end != null && end.isBefore(starts());
    }
}

package org.waymark.reference;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The bank holidays of England by the rules that make them, and the few years that had others. */
public final class WorkingDays {

    private static final Map<LocalDate, LocalDate> MOVED = Map.of(
            LocalDate.of(2012, 5, 28), LocalDate.of(2012, 6, 4),
            LocalDate.of(2020, 5, 4), LocalDate.of(2020, 5, 8),
            LocalDate.of(2022, 5, 30), LocalDate.of(2022, 6, 2));

    private static final Set<LocalDate> ONCE = Set.of(
            LocalDate.of(2011, 4, 29),
            LocalDate.of(2012, 6, 5),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2023, 5, 8));

    private WorkingDays() {}

    static LocalDate tenthAfter(LocalDate day) {
        LocalDate due = day;
        for (int i = 0; i < 10; i++) {
            do {
                due = due.plusDays(1);
            } while (isWeekend(due) || holidays(due.getYear()).contains(due));
        }
        return due;
    }

    public static Set<LocalDate> holidays(int year) {
        Set<LocalDate> days = new TreeSet<>();
        LocalDate easter = easter(year);
        days.add(substituted(LocalDate.of(year, 1, 1), days));
        days.add(easter.minusDays(2));
        days.add(easter.plusDays(1));
        days.add(moved(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))));
        days.add(moved(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))));
        days.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        // Boxing Day first: where Christmas falls on a Sunday, it is Christmas that is kept on the day after
        LocalDate christmas = LocalDate.of(year, 12, 25);
        if (!isWeekend(christmas.plusDays(1))) {
            days.add(christmas.plusDays(1));
            days.add(substituted(christmas, days));
        } else {
            days.add(substituted(christmas, days));
            days.add(substituted(christmas.plusDays(1), days));
        }
        ONCE.stream().filter(day -> day.getYear() == year).forEach(days::add);
        return days;
    }

    private static LocalDate moved(LocalDate day) {
        return MOVED.getOrDefault(day, day);
    }

    /** The next day that is neither of a weekend nor kept already. */
    private static LocalDate substituted(LocalDate day, Set<LocalDate> kept) {
        LocalDate next = day;
        while (isWeekend(next) || kept.contains(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Gauss's rule for Easter Sunday, good from 1900 to 2099. */
    private static LocalDate easter(int year) {
        int d = (19 * (year % 19) + 24) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
        int days = 22 + d + e;
        if (d == 29 && e == 6 || d == 28 && e == 6 && year % 19 > 10) {
            days -= 7;
        }
        return LocalDate.of(year, 3, 1).plusDays(days - 1);
    }
}

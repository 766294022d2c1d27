package org.waymark.demonstration;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.waymark.madeup.Chances;
import org.waymark.shared.FinancialYear;

/** Gives every step a likely day in its year, far enough from the steps before and after it. */
final class FirstDays {
    private final Chances chances;

    FirstDays(Chances chances) {
        this.chances = chances;
    }

    void settle(Family family) {
        for (var way : family.ways) {
            way.plan(Step.ENTERED, 0);
            way.steps().forEach(step -> way.pace(step, chances.between(60, 150)));
        }
        Map<Step, LocalDate> latest = new EnumMap<>(Step.class);
        family.ways.forEach(way -> latest(way)
                .forEach((step, day) ->
                        latest.merge(step, day, (one, other) -> step.isShared() && other.isBefore(one) ? other : one)));
        for (var way : family.ways) {
            var first = family.ways.getFirst();
            if (way != first) {
                way.steps().stream().filter(Step::isShared).forEach(step -> way.set(step, first.day(step)));
            }
            var own = latest(way);
            own.replaceAll((step, day) -> step.isShared() ? latest.get(step) : day);
            settle(way, own);
        }
    }

    private void settle(Way way, Map<Step, LocalDate> latest) {
        Map<Step, LocalDate> earliest = earliest(way);
        Step before = Step.ENTERED;
        for (var step : way.steps()) {
            if (isFree(way, step) || step == Step.WITH_CARER) {
                continue;
            }
            if (way.dayOrNull(step) == null) {
                way.set(step, first(way, before, step, earliest.get(step), latest.get(step)));
                if (step == Step.DECIDED) {
                    enter(way, earliest, latest);
                }
            }
            before = step;
        }
        if (way.dayOrNull(Step.WITH_CARER) == null) {
            settleWithCarer(way);
        }
    }

    private LocalDate first(Way way, Step before, Step step, LocalDate earliest, LocalDate latest) {
        if (step == Step.DECIDED) {
            return near(step, chances.between(earliest, latest), earliest, latest);
        }
        var soonest = way.day(before).plusDays(Gap.between(way, before, step).least());
        return near(
                step,
                way.day(before).plusDays(way.likely(before, step)),
                earliest.isAfter(soonest) ? earliest : soonest,
                latest);
    }

    /** Whether the plan names no year. */
    static boolean isFree(Way way, Step step) {
        return step == Step.ENTERED || (step == Step.WITH_CARER && !way.family.traits.early());
    }

    private void enter(Way way, Map<Step, LocalDate> earliest, Map<Step, LocalDate> latest) {
        var decidedOn = way.day(Step.DECIDED);
        if (way.family.traits.early()) {
            var with = decidedOn.minusDays(way.likely(Step.WITH_CARER, Step.DECIDED));
            way.set(
                    Step.WITH_CARER,
                    near(Step.WITH_CARER, with, earliest.get(Step.WITH_CARER), latest.get(Step.WITH_CARER)));
            way.set(
                    Step.ENTERED,
                    way.day(Step.WITH_CARER).minusDays(chances.happens(0.5) ? 0 : chances.between(2, 20)));
        } else {
            way.set(Step.ENTERED, decidedOn.minusDays(way.likely(Step.ENTERED, Step.DECIDED)));
        }
    }

    private void settleWithCarer(Way way) {
        if (way.takes(Step.WITH_CARER) && !way.family.traits.early()) {
            var entered = way.day(Step.ENTERED);
            boolean atOnce = entered.isBefore(Way.RECORDS_BEGIN) || chances.happens(0.5);
            way.set(Step.WITH_CARER, atOnce ? entered : entered.plusDays(chances.between(20, 40)));
        }
    }

    private static Map<Step, LocalDate> earliest(Way way) {
        Map<Step, LocalDate> earliest = new EnumMap<>(Step.class);
        var soonest = LocalDate.MIN;
        Step before = null;
        for (var step : way.steps()) {
            if (isFree(way, step)) {
                continue;
            }
            var begins = year(way, step).startsOn();
            var follows = before == null
                    ? begins
                    : soonest.plusDays(Gap.between(way, before, step).least());
            soonest = way.dayOrNull(step) != null ? way.day(step) : follows.isAfter(begins) ? follows : begins;
            earliest.put(step, soonest);
            before = step;
        }
        return earliest;
    }

    private static Map<Step, LocalDate> latest(Way way) {
        Map<Step, LocalDate> latest = new EnumMap<>(Step.class);
        var last = LocalDate.MAX;
        Step after = null;
        for (var step : List.copyOf(way.steps()).reversed()) {
            if (isFree(way, step)) {
                continue;
            }
            var ends = year(way, step).endsOn();
            var precedes = after == null
                    ? ends
                    : last.minusDays(Gap.between(way, step, after).least());
            last = precedes.isBefore(ends) ? precedes : ends;
            latest.put(step, last);
            after = step;
        }
        return latest;
    }

    private static FinancialYear year(Way way, Step step) {
        return new FinancialYear(way.yearOf(step));
    }

    static boolean isIn(Way way, Step step, LocalDate day) {
        var year = year(way, step);
        return !day.isBefore(year.startsOn()) && !day.isAfter(year.endsOn());
    }

    /** The working day next to the one wanted, within bounds. */
    private static LocalDate near(Step step, LocalDate wanted, LocalDate from, LocalDate to) {
        var day = wanted.isBefore(from) ? from : wanted.isAfter(to) ? to : wanted;
        if (!step.isOnAWorkingDay()) {
            return day;
        }
        for (int shift = 0; shift < 4; shift++) {
            if (isWorkingDay(day.plusDays(shift)) && !day.plusDays(shift).isAfter(to)) {
                return day.plusDays(shift);
            }
            if (isWorkingDay(day.minusDays(shift)) && !day.minusDays(shift).isBefore(from)) {
                return day.minusDays(shift);
            }
        }
        return day;
    }

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }
}

package org.waymark.demonstration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waymark.demonstration.Family.Person;
import org.waymark.shared.FinancialYear;

/** The steps that a child takes, or brothers and sisters who take them together: first in which years, then on which days. */
final class Way {
    static final LocalDate RECORDS_BEGIN = LocalDate.of(2018, 4, 1);

    final Family family;
    final List<Person> children;
    private final Map<Step, Integer> years = new EnumMap<>(Step.class);
    private final Map<Step, LocalDate> days = new EnumMap<>(Step.class);
    private final Map<Step, Integer> pace = new EnumMap<>(Step.class);
    private boolean byCarer;
    private boolean movedBeforeRecords;

    Way(Family family, List<Person> children) {
        this.family = family;
        this.children = children;
    }

    /** The same way up to here, of some of the children. */
    Way of(List<Person> some) {
        var way = new Way(family, some);
        way.years.putAll(years);
        return way;
    }

    int size() {
        return children.size();
    }

    void plan(Step step, int startYear) {
        years.put(step, startYear);
    }

    boolean takes(Step step) {
        return years.containsKey(step);
    }

    boolean takes(Step step, int startYear) {
        return Integer.valueOf(startYear).equals(years.get(step));
    }

    int yearOf(Step step) {
        return Objects.requireNonNull(years.get(step));
    }

    Set<Step> steps() {
        return years.keySet();
    }

    /** How long this child waits for a step, in per cent of what is usual. */
    void pace(Step step, int percent) {
        pace.put(step, percent);
    }

    /** The days that would be most likely between two steps. */
    int likely(Step from, Step to) {
        return Math.max(1, Gap.between(this, from, to).usual() * pace.getOrDefault(to, 100) / 100);
    }

    /** How unlikely the days are altogether. */
    double unlikelihood() {
        double sum = 0;
        Step before = null;
        for (var step : days.keySet()) {
            if (before != null && step != Step.WITH_CARER) {
                int likely = likely(before, step);
                sum += Math.abs(daysBetween(before, step) - likely) / (double) (likely + 20);
            }
            before = step == Step.WITH_CARER && !family.traits.early() ? before : step;
        }
        return sum;
    }

    /** The foster carer adopts. */
    void adoptedByCarer() {
        byCarer = true;
    }

    boolean isByCarer() {
        return byCarer;
    }

    /** The child moved in care before there were records, so these do not tell when it entered. */
    void movedBeforeRecords() {
        movedBeforeRecords = true;
    }

    boolean hasMovedBeforeRecords() {
        return movedBeforeRecords;
    }

    /** Exchanges all that comes after a step that both take. */
    void exchangeAfter(Step step, Way other) {
        for (var later : Step.values()) {
            if (later.compareTo(step) > 0) {
                exchange(years, other.years, later);
                exchange(days, other.days, later);
            }
        }
    }

    private static <V> void exchange(Map<Step, V> one, Map<Step, V> two, Step step) {
        var mine = one.remove(step);
        var theirs = two.remove(step);
        if (theirs != null) {
            one.put(step, theirs);
        }
        if (mine != null) {
            two.put(step, mine);
        }
    }

    void set(Step step, LocalDate day) {
        days.put(step, day);
    }

    LocalDate day(Step step) {
        return Objects.requireNonNull(days.get(step), step::name);
    }

    @Nullable
    LocalDate dayOrNull(Step step) {
        return days.get(step);
    }

    int daysBetween(Step from, Step to) {
        return (int) ChronoUnit.DAYS.between(day(from), day(to));
    }

    /** Whether it happens, and by that day. */
    boolean took(Step step, LocalDate by) {
        var day = days.get(step);
        return day != null && !day.isAfter(by);
    }

    boolean took(Step step, FinancialYear in) {
        var day = days.get(step);
        return day != null && !day.isBefore(in.startsOn()) && !day.isAfter(in.endsOn());
    }

    /** Whether the returns tell when care began: they do where the first episode was open when records began. */
    boolean isEntryKnown() {
        if (!day(Step.ENTERED).isBefore(RECORDS_BEGIN)) {
            return true;
        }
        var settledOn = days.get(Step.WITH_CARER);
        boolean movedEarly =
                settledOn != null && settledOn.isAfter(day(Step.ENTERED)) && settledOn.isBefore(RECORDS_BEGIN);
        return !movedBeforeRecords && !movedEarly && !took(Step.ORDERED, RECORDS_BEGIN.minusDays(1));
    }
}

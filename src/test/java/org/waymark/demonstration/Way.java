package org.waymark.demonstration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.demonstration.Family.Person;
import org.waymark.shared.FinancialYear;

/** The steps that a child takes, or brothers and sisters who take them together: first in which years, then on which days. */
final class Way {
    static final LocalDate RECORDS_BEGIN = LocalDate.of(2018, 4, 1);
    private static final LocalDate BEFORE_RECORDS = RECORDS_BEGIN.minusDays(1);
    private static final List<Step> STEPS = List.of(Step.values());

    final Family family;
    final List<Person> children;
    /** By step, null where the child does not take it; as the days, which are settled later. */
    private final @Nullable Integer[] years = new Integer[STEPS.size()];

    private final @Nullable LocalDate[] days = new LocalDate[STEPS.size()];
    /** The same as numbers, where there is a day: subtracted millions of times. */
    private final int[] numbers = new int[STEPS.size()];

    private final int[] pace = new int[STEPS.size()];
    private List<Step> steps = List.of();
    private boolean byCarer;
    private boolean movedBeforeRecords;

    Way(Family family, List<Person> children) {
        this.family = family;
        this.children = children;
        Arrays.fill(pace, 100);
    }

    /** The same way up to here, of some of the children. */
    Way of(List<Person> some) {
        var way = new Way(family, some);
        STEPS.stream().filter(this::takes).forEach(step -> way.plan(step, yearOf(step)));
        return way;
    }

    int size() {
        return children.size();
    }

    void plan(Step step, int startYear) {
        years[step.ordinal()] = startYear;
        listSteps();
    }

    boolean takes(Step step) {
        return years[step.ordinal()] != null;
    }

    boolean takes(Step step, int startYear) {
        return Integer.valueOf(startYear).equals(years[step.ordinal()]);
    }

    int yearOf(Step step) {
        return Objects.requireNonNull(years[step.ordinal()]);
    }

    /** In their order. */
    List<Step> steps() {
        return steps;
    }

    /** Once, and not whenever they are asked for: the search asks millions of times. */
    private void listSteps() {
        steps = STEPS.stream().filter(this::takes).toList();
    }

    /** How long this child waits for a step, in per cent of what is usual. */
    void pace(Step step, int percent) {
        pace[step.ordinal()] = percent;
    }

    /** The days that would be most likely between two steps. */
    int likely(Step from, Step to) {
        return Math.max(1, Gap.between(this, from, to).usual() * pace[to.ordinal()] / 100);
    }

    /** How unlikely the days are altogether. */
    double unlikelihood() {
        double sum = 0;
        Step before = null;
        for (var step : STEPS) {
            if (days[step.ordinal()] == null) {
                continue;
            }
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
        for (int later = step.ordinal() + 1; later < STEPS.size(); later++) {
            exchange(years, other.years, later);
            exchange(days, other.days, later);
            int number = numbers[later];
            numbers[later] = other.numbers[later];
            other.numbers[later] = number;
        }
        listSteps();
        other.listSteps();
    }

    private static <V> void exchange(@Nullable V[] one, @Nullable V[] two, int at) {
        var mine = one[at];
        one[at] = two[at];
        two[at] = mine;
    }

    void set(Step step, LocalDate day) {
        days[step.ordinal()] = day;
        numbers[step.ordinal()] = (int) day.toEpochDay();
    }

    LocalDate day(Step step) {
        return Objects.requireNonNull(days[step.ordinal()]);
    }

    @Nullable
    LocalDate dayOrNull(Step step) {
        return days[step.ordinal()];
    }

    int daysBetween(Step from, Step to) {
        return numbers[to.ordinal()] - numbers[from.ordinal()];
    }

    /** Whether it happens, and by that day. */
    boolean took(Step step, LocalDate by) {
        var day = days[step.ordinal()];
        return day != null && !day.isAfter(by);
    }

    boolean took(Step step, FinancialYear in) {
        var day = days[step.ordinal()];
        return day != null && !day.isBefore(in.startsOn()) && !day.isAfter(in.endsOn());
    }

    /** Whether the returns tell when care began: they do where the first episode was open when records began. */
    boolean isEntryKnown() {
        if (!day(Step.ENTERED).isBefore(RECORDS_BEGIN)) {
            return true;
        }
        var settledOn = days[Step.WITH_CARER.ordinal()];
        boolean movedEarly =
                settledOn != null && settledOn.isAfter(day(Step.ENTERED)) && settledOn.isBefore(RECORDS_BEGIN);
        return !movedBeforeRecords && !movedEarly && !took(Step.ORDERED, BEFORE_RECORDS);
    }
}

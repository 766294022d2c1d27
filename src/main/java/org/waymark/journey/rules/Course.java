package org.waymark.journey.rules;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.Milestone;

/**
 * The milestones of one period of care that have a day, in their order. Where only the month of one is known, or its day is
 * a guess, it may have been on any day of that month: nothing is out of order that may have been in order.
 */
final class Course {
    private final List<Step> steps;
    private final Map<Milestone, List<Step>> byMilestone;
    private final LocalDate today;
    private final @Nullable YearMonth bornIn;

    /**
     * @param today no milestone lies behind it
     * @param bornIn null where it is not known
     */
    Course(List<Step> steps, LocalDate today, @Nullable YearMonth bornIn) {
        this.steps = steps.stream()
                .filter(step -> step.occurredOn() != null)
                .sorted(Comparator.comparing(Course::day))
                .toList();
        byMilestone = this.steps.stream().collect(Collectors.groupingBy(Step::milestone));
        this.today = today;
        this.bornIn = bornIn;
    }

    static LocalDate day(Step step) {
        return Objects.requireNonNull(step.occurredOn());
    }

    List<Step> steps() {
        return steps;
    }

    LocalDate today() {
        return today;
    }

    @Nullable
    YearMonth bornIn() {
        return bornIn;
    }

    Stream<Step> all(Milestone milestone) {
        return byMilestone.getOrDefault(milestone, List.of()).stream();
    }

    static LocalDate earliest(Step step) {
        return step.precision().earliest(day(step));
    }

    static LocalDate latest(Step step) {
        return step.precision().latest(day(step));
    }

    Optional<Step> first(Milestone milestone) {
        return all(milestone).findFirst();
    }

    Optional<Step> last(Milestone milestone) {
        return all(milestone).reduce((_, later) -> later);
    }

    boolean has(Milestone milestone) {
        return first(milestone).isPresent();
    }

    /** Those that lie before every occurrence of another milestone, of which there is one. */
    Stream<Step> before(Milestone later, Milestone earlier) {
        return has(earlier) ? without(later, earlier) : Stream.empty();
    }

    /** Those to which no occurrence of another milestone leads. */
    Stream<Step> without(Milestone later, Milestone earlier) {
        return all(later).filter(step -> all(earlier).allMatch(each -> isBefore(step, each)));
    }

    /** Those that lie behind the last occurrence of another milestone. */
    Stream<Step> after(Milestone later, Milestone earlier) {
        return all(later)
                .filter(step ->
                        last(earlier).filter(each -> isBefore(each, step)).isPresent());
    }

    static boolean isBefore(Step one, Step other) {
        return latest(one).isBefore(earliest(other));
    }

    /** All but the first. */
    Stream<Step> again(Milestone milestone) {
        return all(milestone).skip(1);
    }
}

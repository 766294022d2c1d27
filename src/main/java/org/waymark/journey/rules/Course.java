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

/** The milestones of one period of care that have a day, in their order. */
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

    Optional<LocalDate> first(Milestone milestone) {
        return all(milestone).map(Course::day).findFirst();
    }

    Optional<LocalDate> last(Milestone milestone) {
        return all(milestone).map(Course::day).reduce((_, later) -> later);
    }

    boolean has(Milestone milestone) {
        return first(milestone).isPresent();
    }

    /** Those that lie before the first of another milestone. */
    Stream<Step> before(Milestone later, Milestone earlier) {
        return all(later)
                .filter(step -> first(earlier).filter(day(step)::isBefore).isPresent());
    }

    /** Those to which no occurrence of another milestone leads. */
    Stream<Step> without(Milestone later, Milestone earlier) {
        return all(later)
                .filter(step ->
                        first(earlier).filter(day -> !day.isAfter(day(step))).isEmpty());
    }

    /** All but the first. */
    Stream<Step> again(Milestone milestone) {
        return all(milestone).skip(1);
    }
}

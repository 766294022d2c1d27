package org.waymark.journey.events;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.ChildKey;
import org.waymark.shared.Precision;
import org.waymark.shared.Refusal;

/**
 * A step of adopters as a recorder says it.
 *
 * @param occurredOn the first of the month where only that is known
 * @param outcome null where the step has none
 * @param child whom they were matched with or who was placed with them; null for every other step
 */
public record HouseholdFact(
        HouseholdStep step,
        LocalDate occurredOn,
        Precision precision,
        @Nullable HouseholdOutcome outcome,
        @Nullable ChildKey child) {

    /** @throws Refusal where the step needs another outcome, or a child, or has none */
    public HouseholdFact {
        boolean fitting =
                outcome == null ? step.outcomes().isEmpty() : step.outcomes().contains(outcome);
        if (!fitting) {
            throw new Refusal(
                    "BAD_OUTCOME",
                    "%s is told %s."
                            .formatted(
                                    step,
                                    step.outcomes().isEmpty() ? "without an outcome" : "with one of its outcomes"),
                    step.outcomes().stream().map(Enum::name).sorted().toList());
        }
        if (step.isWithAChild() != (child != null)) {
            throw new Refusal(
                    "BAD_CHILD",
                    step + (step.isWithAChild() ? " names the child, by its case key." : " is of no child."));
        }
        if (precision == Precision.MONTH && occurredOn.getDayOfMonth() != 1) {
            throw new Refusal(
                    "MONTH_BEGINS", "Where only the month is known, give the first of it, such as 2024-03-01.");
        }
    }

    /** By what name it is corrected or retracted, such as {@code approved/2024-03-01}; as in {@code household_fact_key}. */
    public String id() {
        var named = step.name().toLowerCase(Locale.ROOT) + "/" + occurredOn;
        return child == null ? named : named + "/" + child;
    }

    /** The last day on which it may have been. */
    public LocalDate latestOn() {
        return precision == Precision.MONTH ? occurredOn.plusMonths(1).minusDays(1) : occurredOn;
    }
}

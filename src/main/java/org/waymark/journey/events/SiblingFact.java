package org.waymark.journey.events;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.ChildKey;
import org.waymark.shared.Precision;
import org.waymark.shared.Refusal;

/**
 * Something of a child's time in a sibling group, as a recorder says it.
 *
 * @param child of any authority
 * @param occurredOn null where the child has always belonged to it
 * @param because why the child was placed apart; null for every other step
 */
public record SiblingFact(
        SiblingStep step,
        ChildKey child,
        @Nullable LocalDate occurredOn,
        Precision precision,
        @Nullable ApartBecause because) {

    /** @throws Refusal where a day or a reason is missing, or there is one too many */
    public SiblingFact {
        if (occurredOn == null && step != SiblingStep.JOINED) {
            throw new Refusal("DAY_MISSING", "Only a child that has always belonged to its group has no day.");
        }
        if ((step == SiblingStep.PLACED_APART) != (because != null)) {
            throw new Refusal("BAD_REASON", "A reason is told where a child is placed apart, and for nothing else.");
        }
        if (occurredOn != null && precision == Precision.MONTH && occurredOn.getDayOfMonth() != 1) {
            throw new Refusal(
                    "MONTH_BEGINS", "Where only the month is known, give the first of it, such as 2024-03-01.");
        }
    }

    /** By what name it is corrected or retracted; as in {@code sibling_fact_key}. */
    public String id() {
        return "%s/%s/%s"
                .formatted(
                        step.name().toLowerCase(Locale.ROOT),
                        child,
                        Objects.requireNonNullElse((Object) occurredOn, "always"));
    }
}

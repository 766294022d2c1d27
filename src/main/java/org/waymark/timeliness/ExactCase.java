package org.waymark.timeliness;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.timeliness.question.Definition.Figure;

/**
 * One case in a figure. Only the gate reads it, and shows what many come to.
 *
 * @param codes of the dimensions that were asked for
 * @param family a label that is only ever compared for equality
 * @param value in the measure's unit; null for counts
 */
public record ExactCase(
        String period,
        List<String> codes,
        String family,
        @Nullable Double value,
        boolean inNumerator) {

    /** What it adds to a mean or share; not for counts. */
    public double measured(Figure figure) {
        return figure == Figure.SHARE ? inNumerator ? 1 : 0 : Objects.requireNonNull(value);
    }
}

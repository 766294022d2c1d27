package org.waymark.publication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a council printed, held against the ledger and against what else it printed.
 *
 * @param key as in counts.csv
 * @param printed with the decimals that it is kept with
 * @param ours the ledger's figure, not rounded; null where there is none to compare with
 * @param difference the printed one less ours, in the measure's unit or in percentage points; null where ours is
 * @param possible of what the percentage can be a share; null where the figure is none, or nothing printed says of how many
 */
public record PrintedFigure(
        String authority,
        String period,
        String key,
        String printed,
        Verdict verdict,
        @Nullable Double ours,
        @Nullable Double difference,
        String text,
        @Nullable Possible possible) {

    public enum Verdict {
        AGREES,
        DIFFERS,
        /** There is no figure of the ledger beside which it could be put. */
        NOT_COMPARABLE,
        /** No whole number of the cases of which it is said to be a share gives that percentage. */
        IMPOSSIBLE_FOR_DENOMINATOR,
        /** It does not go with another number that was printed of the same figure. */
        CONTRADICTS_ITSELF
    }

    /**
     * @param denominator as printed, under the key {@code denominatorKey}
     * @param nearest the numbers of cases around it and what they would be in percent
     * @param denominators of how many cases it can be a share, up to 100
     */
    public record Possible(int denominator, String denominatorKey, List<Near> nearest, List<Integer> denominators) {}

    public record Near(int numerator, String percent) {}
}

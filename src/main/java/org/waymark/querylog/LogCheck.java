package org.waymark.querylog;

import org.jspecify.annotations.Nullable;

/**
 * Whether the log is as it was written.
 *
 * @param fault the first thing that is wrong; null where nothing is
 * @param end how far it got, as it stands
 */
public record LogCheck(@Nullable Fault fault, Mark end) {

    /** What can be wrong, in the order in which it is looked for. */
    public enum Reason {
        MISSING,
        CHANGED,
        CUT_OFF,
        OTHER_THAN_KEPT,
        UNREADABLE
    }

    /** @param number of the question that is missing or wrong; 0 where it is the file */
    public record Fault(Reason reason, long number) {

        /** In words, for whoever has to look into it. */
        public String sentence() {
            return switch (reason) {
                case MISSING -> "Question %d is missing.".formatted(number);
                case CHANGED ->
                    "Question %d is not as it was written, or does not stand where it was written.".formatted(number);
                case CUT_OFF ->
                    "The log ends too early: question %d is missing, and what came behind it.".formatted(number);
                case OTHER_THAN_KEPT ->
                    "Question %d is not the one whose hash was kept, though all questions fit together."
                            .formatted(number);
                case UNREADABLE -> "The file of the query log is damaged.";
            };
        }
    }
}

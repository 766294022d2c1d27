package org.waymark.questions.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is another now than it was then.
 *
 * @param question name of the saved question
 * @param part of it, as its document names it
 * @param period empty where it is of none
 * @param keys of the row; none for a total
 * @param measure without its version, and what of it where it has several figures
 * @param before as it was printed; null where it was not there
 * @param now null where it is not there any more
 */
public record Difference(
        String question,
        String part,
        String period,
        List<Key> keys,
        String measure,
        @Nullable String before,
        @Nullable String now) {
    public Difference {
        keys = List.copyOf(keys);
    }

    /** @param label in words */
    public record Key(String dimension, String code, String label) {}
}

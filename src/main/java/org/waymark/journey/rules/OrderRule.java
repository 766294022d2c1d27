package org.waymark.journey.rules;

import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the order of milestones.
 *
 * @param name our stable name
 * @param number of the SSDA903 validation rule that it mirrors; null where none does
 * @param sentence what is wrong and what to do, in plain English
 * @param brokenBy the milestones of a period of care that break it
 */
public record OrderRule(
        String name,
        @Nullable String number,
        Severity severity,
        String sentence,
        Function<Course, Stream<Step>> brokenBy) {
    /** What comes of breaking it. */
    public enum Severity {
        /** It cannot be, so it is not stored. */
        BLOCKS,
        /** It is unlikely, so a person has to confirm it. */
        WARNS
    }

    static OrderRule blocks(
            String name, @Nullable String number, String sentence, Function<Course, Stream<Step>> brokenBy) {
        return new OrderRule(name, number, Severity.BLOCKS, sentence, brokenBy);
    }

    static OrderRule warns(
            String name, @Nullable String number, String sentence, Function<Course, Stream<Step>> brokenBy) {
        return new OrderRule(name, number, Severity.WARNS, sentence, brokenBy);
    }
}

package org.waymark.intake;

import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a file or one of its rows. Says where and what to do, never the value.
 *
 * @param file name as sent; null where it is about the submission as a whole
 * @param line 1 is the header row; null where it is about the whole file
 * @param code our stable name
 * @param rule the number of the SSDA903 validation rule that says the same; null where there is none
 * @param childLine the line of the header file that lists the child concerned; null where that cannot be told
 */
public record Problem(
        @Nullable String file,
        @Nullable Integer line,
        @Nullable String column,
        String code,
        @Nullable String rule,
        String message,
        Severity severity,
        @Nullable Integer childLine) {

    Problem of(@Nullable Integer lineOfChild) {
        return new Problem(file, line, column, code, rule, message, severity, lineOfChild);
    }

    /** An error blocks the submission; a warning does not. */
    public enum Severity {
        ERROR,
        WARNING
    }
}

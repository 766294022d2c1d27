package org.waymark.intake;

import org.jspecify.annotations.Nullable;

/**
 * One line of the table of bad inputs.
 *
 * @param item of trust.md section 5, or the word of design.md section 7 that asks for it
 * @param code expected; null where nothing needs to be said
 * @param file in which the problem is to be told; null where it is about the sending as a whole
 * @param line expected; null where it is about a whole file
 * @param secret the offending value, which no message may repeat
 */
record BadFile(
        String item,
        String what,
        Sending sending,
        @Nullable String code,
        @Nullable String file,
        @Nullable Integer line,
        String secret) {

    private static final String NO_SECRET = "ZQ700";

    static BadFile of(String item, String what, Sending sending, String code) {
        return new BadFile(item, what, sending, code, null, null, NO_SECRET);
    }

    static BadFile fine(String item, String what, Sending sending) {
        return new BadFile(item, what, sending, null, null, null, NO_SECRET);
    }

    BadFile in(String name) {
        return new BadFile(item, what, sending, code, name, line, secret);
    }

    BadFile in(String name, int line) {
        return new BadFile(item, what, sending, code, name, line, secret);
    }

    BadFile hiding(String value) {
        return new BadFile(item, what, sending, code, file, line, value);
    }

    @Override
    public String toString() {
        return "%s: %s".formatted(item, what);
    }
}

package org.waymark.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.Refusal;

/** Which part of a long list of cases is asked for. */
record Page(int passOver, int give) {
    private static final int DEFAULT = 50;
    private static final int LARGEST = 500;
    private static final String CURSOR = "case:";

    record Info(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

    static Page of(@Nullable Integer first, @Nullable String after) {
        int give = first == null ? DEFAULT : first;
        if (give < 1 || give > LARGEST) {
            throw new Refusal("OUT_OF_RANGE", "Ask for 1 to %d cases at a time.".formatted(LARGEST));
        }
        return new Page(after == null ? 0 : position(after), give);
    }

    /** @param nth of this page, from 0 on */
    String cursor(int nth) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((CURSOR + (passOver + nth + 1)).getBytes(StandardCharsets.UTF_8));
    }

    Info info(int given, int total) {
        return new Info(
                passOver + given < total,
                passOver > 0,
                given == 0 ? null : cursor(0),
                given == 0 ? null : cursor(given - 1));
    }

    private static int position(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int position = text.startsWith(CURSOR) ? Integer.parseInt(text.substring(CURSOR.length())) : -1;
            if (position >= 0) {
                return position;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new Refusal("BAD_CURSOR", "This is not a cursor that was given with a case.");
    }
}

package org.waymark.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The instant whose knowledge a question asks for. */
public final class AsKnownAt {
    /** How what is asked of another time than there is is refused. */
    public static final String CODE = "AS_KNOWN_AT_RANGE";

    private static final Instant FIRST_KNOWLEDGE = Instant.parse("1900-01-01T00:00:00Z");

    private AsKnownAt() {}

    /**
     * @param asked null for now
     * @throws Refusal where it lies in the future
     */
    public static Instant settled(@Nullable Instant asked, Instant now) {
        if (asked != null && asked.isAfter(now)) {
            throw new Refusal(CODE, "Nobody knows yet what will be known then: asKnownAt lies in the future.");
        }
        return asked == null ? now : asked.isBefore(FIRST_KNOWLEDGE) ? FIRST_KNOWLEDGE : asked;
    }
}

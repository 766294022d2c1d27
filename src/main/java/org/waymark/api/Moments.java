package org.waymark.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Moments as the schema has them, with an offset, and as everything else does. */
final class Moments {
    private Moments() {}

    static @Nullable Instant instant(@Nullable OffsetDateTime asked) {
        return asked == null ? null : asked.toInstant();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}

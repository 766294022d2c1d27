package org.waymark.timeliness.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How much of what is stored is looked at.
 *
 * @param upToPosition the last event; null for all of them, and those that come
 * @param asKnownAt as known when; null for now
 */
public record Extent(@Nullable Long upToPosition, @Nullable Instant asKnownAt) {
    public static final Extent WHOLE = new Extent(null, null);

    public boolean limited() {
        return upToPosition != null || asKnownAt != null;
    }
}

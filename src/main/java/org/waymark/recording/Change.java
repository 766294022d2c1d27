package org.waymark.recording;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was stored.
 *
 * @param what the name of the event
 * @param child the key of the case that it is about; null for a submission
 */
public record Change(
        long position,
        Instant recordedAt,
        @Nullable Instant knownAt,
        String what,
        @Nullable String authority,
        @Nullable String child,
        @Nullable String factId,
        @Nullable String submission,
        @Nullable String because) {

    /**
     * @param position everything up to here has been told
     * @param more whether there is more behind it
     */
    public record Feed(List<Change> changes, long position, boolean more) {}
}

package org.waymark.recording;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was stored.
 *
 * @param what the name of the event
 * @param because why something was corrected or retracted
 * @param keptBecause why a case was shredded, held or released
 * @param child, household, siblingGroup the key of what it is about; two or all of them null
 */
public record Change(
        long position,
        Instant recordedAt,
        @Nullable Instant knownAt,
        String what,
        @Nullable String authority,
        @Nullable String child,
        @Nullable String household,
        @Nullable String siblingGroup,
        @Nullable String factId,
        @Nullable String submission,
        @Nullable String because,
        @Nullable String keptBecause) {

    /**
     * @param position everything up to here has been told
     * @param more whether there is more behind it
     */
    public record Feed(List<Change> changes, long position, boolean more) {}
}

package org.waymark.recompute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How things stand.
 *
 * @param current null where none is under way
 * @param ended what became of the one before it, since the start of this process; null where there was none
 * @param canRollBack whether the file that answered before is still there
 */
public record State(@Nullable Current current, @Nullable Ended ended, boolean canRollBack) {

    /**
     * A recompute that is under way, or waits.
     *
     * @param upToPosition null for all events
     * @param asKnownAt null for now
     */
    public record Current(
            @Nullable Long upToPosition, @Nullable Instant asKnownAt, Instant begunAt, Progress progress) {}
}

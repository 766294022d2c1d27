package org.waymark.recompute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.AsKnownAt;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.projection.Extent;

/** How much of what is stored somebody asks to be looked at. */
final class Reach {
    private Reach() {}

    /**
     * @param stored the last event that there is
     * @throws Refusal where there is nothing up to there
     */
    static Extent settled(@Nullable Long upToPosition, @Nullable Instant asKnownAt, long stored, Instant now) {
        if (upToPosition != null && asKnownAt != null) {
            throw new Refusal("BAD_RECOMPUTE", "Give a position or a knowledge date, not both.");
        }
        if (upToPosition != null && (upToPosition < 1 || upToPosition > stored)) {
            throw new Refusal(
                    "POSITION_RANGE", "There is no event at that position: they go from 1 to %d.".formatted(stored));
        }
        return new Extent(upToPosition, asKnownAt == null ? null : AsKnownAt.settled(asKnownAt, now));
    }
}

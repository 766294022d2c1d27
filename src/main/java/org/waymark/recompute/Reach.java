package org.waymark.recompute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.AsKnownAt;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.projection.Extent;

/** How much of what is stored somebody asks to be looked at. */
final class Reach {
    private Reach() {}

    /** @throws Refusal where there is nothing up to there */
    static Extent settled(@Nullable Long upToPosition, @Nullable Instant asKnownAt, Stored stored, Instant now) {
        if (upToPosition != null && asKnownAt != null) {
            throw new Refusal("BAD_RECOMPUTE", "Give a position or a knowledge date, not both.");
        }
        if (upToPosition != null && (upToPosition < 1 || upToPosition > stored.last())) {
            throw new Refusal(
                    "POSITION_RANGE",
                    "There is no event at that position: they go from 1 to %d.".formatted(stored.last()));
        }
        return new Extent(upToPosition, asKnownAt == null ? null : known(asKnownAt, stored.firstKnownAt(), now));
    }

    private static Instant known(Instant asKnownAt, @Nullable Instant first, Instant now) {
        var settled = AsKnownAt.settled(asKnownAt, now);
        if (first == null || settled.isBefore(first)) {
            throw new Refusal(
                    AsKnownAt.CODE,
                    "Nothing was known then. "
                            + (first == null
                                    ? "Nothing is known yet."
                                    : "The first that is known was known at %s.".formatted(first)));
        }
        return settled;
    }
}

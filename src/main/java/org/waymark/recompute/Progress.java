package org.waymark.recompute;

import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How far a phase has got.
 *
 * @param done, of in the unit of the phase
 * @param perSecond since the phase began, or was gone on with; 0 where the phase has no pace
 * @param left null where nothing can be said
 */
public record Progress(
        Phase phase,
        long done,
        long of,
        double perSecond,
        @Nullable Duration left) {
    private static final int WIDTH = 30;

    /** @param since what was done before the time in which it was measured */
    static Progress of(Phase phase, long done, long of, long since, Duration taken) {
        double seconds = taken.toNanos() / 1e9;
        double perSecond = phase.hasPace() && seconds > 0 ? Math.max(0, done - since) / seconds : 0;
        var left = perSecond > 0 ? Duration.ofSeconds(Math.round(Math.ceil((of - done) / perSecond))) : null;
        return new Progress(phase, done, of, perSecond, left);
    }

    public int percent() {
        return of == 0 ? 100 : (int) Math.min(100, done * 100 / of);
    }

    /** A line for the terminal. */
    String bar() {
        int full = percent() * WIDTH / 100;
        return "[%s%s] %3d%% %s%s"
                .formatted(
                        "#".repeat(full),
                        "-".repeat(WIDTH - full),
                        percent(),
                        phase.name().toLowerCase(Locale.ROOT),
                        phase.hasPace() ? pace() : "");
    }

    private String pace() {
        var rest = left == null || done >= of ? "" : ", %,d s left".formatted(left.toSeconds());
        return ": %,d of %,d %s, %,.1f/s%s".formatted(done, of, phase.unit(), perSecond, rest);
    }
}

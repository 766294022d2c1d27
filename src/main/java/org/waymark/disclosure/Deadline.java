package org.waymark.disclosure;

import java.time.Duration;

/** By when protecting must be done. It is measured, not read from a clock. */
final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /** Half of what is left: so that something is left for another attempt. */
    Deadline half() {
        var now = System.nanoTime();
        return new Deadline(now + (end - now) / 2);
    }

    /** What is left; there is none when it has passed. */
    long milliseconds() throws OutOfTime {
        var left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            throw new OutOfTime();
        }
        return left;
    }

    /** Less was proven than must be. */
    static final class OutOfTime extends Exception {
        private static final long serialVersionUID = 1L;
    }
}

package org.waymark.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What "now" means to who asks while others tell: the last instant of which nothing more can come to be known. What is
 * being told and cannot be seen yet is known later than that, and whatever is told next is known later than any now that
 * was answered, so that the same question as known at that instant has the same answer for good.
 */
public final class KnownNow {
    private final Clock clock;
    private final TreeSet<Instant> underWay = new TreeSet<>();
    private Instant latest = Instant.EPOCH;

    public KnownNow(Clock clock) {
        this.clock = clock;
    }

    /** For who asks. */
    public synchronized Instant instant() {
        var now = clock.instant();
        var settled = underWay.isEmpty() ? now : earlier(now, underWay.first().minus(1, ChronoUnit.MICROS));
        latest = settled.isAfter(latest) ? settled : latest;
        return settled;
    }

    /** What the clock says, which is no promise to anybody. */
    public Instant clock() {
        return clock.instant();
    }

    /** For who tells something. */
    public Turn turn() {
        return new Turn();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** One thing that is told. */
    public final class Turn implements AutoCloseable {
        private Optional<Instant> began = Optional.empty();

        private Turn() {}

        /** From when what is told is known; to be asked for where nobody else can store anything until this is stored. */
        public Instant begin() {
            synchronized (KnownNow.this) {
                var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                var next = latest.truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS);
                var knownAt = now.isBefore(next) ? next : now;
                latest = knownAt;
                underWay.add(knownAt);
                began = Optional.of(knownAt);
                return knownAt;
            }
        }

        /** Who asks now sees it, and with it all that was stored before it. */
        public void shown() {
            synchronized (KnownNow.this) {
                began.ifPresent(instant -> underWay.headSet(instant, true).clear());
            }
        }

        /** Whether it was told or not, nobody waits for it any more. */
        @Override
        public void close() {
            synchronized (KnownNow.this) {
                began.ifPresent(underWay::remove);
            }
        }
    }
}

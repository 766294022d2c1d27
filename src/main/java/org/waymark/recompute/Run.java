package org.waymark.recompute;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.shared.StorageFull;
import org.waymark.timeliness.projection.Candidate;
import org.waymark.timeliness.projection.Extent;
import org.waymark.warehouse.WarehouseFailure;

/** One recompute under way, on a thread of its own, until it is ready, fails or is stopped. */
final class Run {
    private static final Logger LOG = LoggerFactory.getLogger(Run.class);
    private static final long LONGEST_GOODBYE_MILLIS = 10_000;
    private static final Duration BETWEEN_BARS = Duration.ofSeconds(2);

    /** Few enough that a range is stored within a second or two, so many that storing costs little beside reading. */
    private static final int RANGE = 100_000;

    private final Candidate candidate;
    private final Comparing comparing;
    private final Supplier<Instant> now;
    private final Runnable giveUp;
    private final Thread thread = Thread.ofPlatform().name("recompute").daemon().unstarted(this::run);
    private volatile Step step;
    private volatile Progress progress;
    private volatile boolean stopped;
    private volatile boolean hadRoom = true;
    private volatile @Nullable Report report;
    private long nextBar;

    /** @param giveUp leaves nothing of it */
    Run(Candidate candidate, Comparing comparing, Supplier<Instant> now, Runnable giveUp) {
        this.candidate = candidate;
        this.comparing = comparing;
        this.now = now;
        this.giveUp = giveUp;
        this.step = new Step(Phase.FILLING, candidate.filled(), System.nanoTime());
        this.progress = step.progress(candidate.filled(), candidate.target());
    }

    /** A phase, and how much of it was done when it was begun, or gone on with. */
    private record Step(Phase phase, long since, long began) {
        Progress progress(long done, long of) {
            return Progress.of(phase, done, of, since, Duration.ofNanos(System.nanoTime() - began));
        }
    }

    private static final class Stopped extends RuntimeException {
        Stopped() {
            super(null, null, false, false);
        }
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            do {
                fill();
            } while (!derive());
            compare();
            begin(Phase.READY, 0);
            tell(1, 1);
        } catch (Stopped e) {
            LOG.info("recompute stopped");
        } catch (StorageFull e) {
            hadRoom = false;
            LOG.error("The recompute is given up, and the figures are as they were: there is no room on the disk");
            giveUp.run();
        } catch (RuntimeException e) {
            if (!isStopped()) {
                begin(Phase.FAILED, 0);
                LOG.error("The recompute failed, and the figures are as they were: {}", reason(e));
            }
        }
    }

    /** Only what is known to hold nobody's values. */
    private static String reason(RuntimeException failure) {
        return failure instanceof WarehouseFailure
                ? String.valueOf(failure.getMessage())
                : failure.getClass().getSimpleName();
    }

    private void fill() {
        begin(Phase.FILLING, candidate.filled());
        do {
            if (candidate.filled() < step.since()) {
                begin(Phase.FILLING, candidate.filled());
            }
            tell(candidate.filled(), candidate.target());
        } while (candidate.fill(RANGE));
    }

    /** False where it must be filled again. */
    private boolean derive() {
        begin(Phase.DERIVING, 0);
        tell(0, 1);
        boolean derived = candidate.derive();
        if (derived) {
            tell(1, 1);
        }
        return derived;
    }

    private void compare() {
        begin(Phase.COMPARING, 0);
        report = candidate.compare(
                this::isStopped, (live, made) -> comparing.of(live, made, extent(), now.get(), this::tell));
    }

    private void begin(Phase phase, long since) {
        step = new Step(phase, since, System.nanoTime());
        progress = step.progress(since, Math.max(since, 1));
        nextBar = step.began();
    }

    private void tell(long done, long of) {
        if (isStopped()) {
            throw new Stopped();
        }
        progress = step.progress(done, of);
        if (System.nanoTime() >= nextBar || done >= of) {
            LOG.info("recompute {}", progress.bar());
            nextBar = System.nanoTime() + BETWEEN_BARS.toNanos();
        }
    }

    /** Ends it at the next step, and waits for that. */
    void stop() {
        stopped = true;
        try {
            thread.join(LONGEST_GOODBYE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isStopped() {
        return stopped || candidate.isDropped();
    }

    boolean isDropped() {
        return candidate.isDropped();
    }

    /** Whether it was not given up for want of room. */
    boolean hadRoom() {
        return hadRoom;
    }

    Extent extent() {
        return candidate.extent();
    }

    Instant begunAt() {
        return candidate.begunAt();
    }

    Phase phase() {
        return step.phase();
    }

    /** While it fills, also of what it is taking in just now. */
    Progress progress() {
        var now = step;
        return now.phase() == Phase.FILLING ? now.progress(candidate.reached(), candidate.target()) : progress;
    }

    Report report() {
        return Objects.requireNonNull(report);
    }

    boolean isReady() {
        return phase() == Phase.READY;
    }

    boolean hasEnded() {
        return isReady() || phase() == Phase.FAILED;
    }
}

package org.waymark.recompute;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.timeliness.projection.Counting;
import org.waymark.timeliness.projection.EventCount;
import org.waymark.timeliness.projection.Projection;

/** Sees to it that the tables hold every stored event once: counts soon after each new file, and every so often. */
public final class Soundness implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Soundness.class);
    private static final long LOOK_MILLIS = 1_000;

    private final Projection projection;
    private final long every;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("counting").daemon().factory());
    private long countedFile = -1;
    private long countedAt;

    private Soundness(Projection projection, Duration every) {
        this.projection = projection;
        this.every = every.toNanos();
    }

    public static Soundness every(Duration pause, Projection projection) {
        var soundness = new Soundness(projection, pause);
        soundness.thread.scheduleWithFixedDelay(
                soundness::countWhereDue, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        return soundness;
    }

    private void countWhereDue() {
        long file = Counting.changes(projection);
        if (projection.filling().isUnderWay() || file == countedFile && System.nanoTime() - countedAt < every) {
            return;
        }
        try {
            checked();
            countedFile = file;
        } catch (RuntimeException e) {
            projection.doubt(true);
            LOG.error("The events could not be counted, which will be tried again: {}", e.getMessage());
        }
        countedAt = System.nanoTime();
    }

    /** What {@link EventCount} says, for those who ask. */
    public record Counted(
            boolean ok,
            long position,
            long stored,
            long applied,
            long ignored,
            Map<String, Long> parked,
            List<String> wrongStreams) {
        static Counted of(EventCount count) {
            return new Counted(
                    count.ok(),
                    count.position(),
                    count.stored(),
                    count.applied(),
                    count.ignored(),
                    count.parked(),
                    count.wrongStreams());
        }
    }

    public Counted count() {
        return Counted.of(checked());
    }

    /** Where it does not add up, every answer is provisional and the health red, until it does. */
    private EventCount checked() {
        var count = Counting.of(projection);
        projection.doubt(!count.ok());
        if (!count.ok()) {
            LOG.error(
                    "{} events are stored up to {}, but {} applied, {} ignored by rule and {} set aside; {} streams differ",
                    count.stored(),
                    count.position(),
                    count.applied(),
                    count.ignored(),
                    count.allParked(),
                    count.wrongStreams().size());
        }
        return count;
    }

    /**
     * How many events were set aside, and how many still are.
     *
     * @param before and {@code after} everything was tried again
     */
    public record Retried(long before, long after) {}

    /** Tries again what was set aside, with all that belongs to it, by filling the tables anew; answers go on meanwhile. */
    public synchronized Retried retryParked() {
        long before = projection.parked();
        if (before > 0) {
            projection.rebuild();
        }
        long after = checked().allParked();
        LOG.info("{} events were set aside, {} still are", before, after);
        return new Retried(before, after);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}

package org.waymark.ledger;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals at the start, which covers what a killed process left unsealed, then every so often, and at the end. */
public final class Sealing implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
    private static final long LONGEST_WAIT_SECONDS = 30;

    private final Seals seals;
    private final Clock clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("seals").daemon().factory());

    private Sealing(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /** Nothing is sealed before it begins, but when it is closed. */
    public static Sealing of(Seals seals, Clock clock) {
        return new Sealing(seals, clock);
    }

    static Sealing every(Duration pause, Seals seals, Clock clock) {
        var sealing = of(seals, clock);
        sealing.begin(pause);
        return sealing;
    }

    /** Seals now, and then after each such pause. */
    public void begin(Duration pause) {
        thread.scheduleWithFixedDelay(this::seal, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The log says each seal too: one more place that holds it. */
    private void seal() {
        try {
            seals.seal(clock.instant())
                    .ifPresent(seal -> LOG.info(
                            "Seal {} covers {} events up to position {}: {}",
                            seal.number(),
                            seal.events(),
                            seal.position(),
                            seal.hash()));
        } catch (RuntimeException e) {
            LOG.error("The ledger could not be sealed, which will be tried again: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("The ledger was still being sealed when it was told to stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        seal();
    }
}

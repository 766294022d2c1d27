package org.waymark.timeliness.projection;

import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that takes events into the file as they are stored. A failure is told loudly and tried again. */
final class Follower {
    private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
    private static final long LOOK_AGAIN_MILLIS = 250;
    private static final long PAUSE_AFTER_FAILURE_MILLIS = 5_000;
    private static final long LONGEST_GOODBYE_MILLIS = 10_000;

    private final Projection projection;
    private volatile boolean stopped;
    private volatile @Nullable Thread thread;

    Follower(Projection projection) {
        this.projection = projection;
    }

    void start() {
        thread = Thread.ofPlatform().name("projection").daemon().start(this::run);
    }

    boolean isStarted() {
        return thread != null;
    }

    private void run() {
        while (!stopped) {
            try {
                projection.goOn();
                projection.awaitNews(LOOK_AGAIN_MILLIS);
            } catch (RuntimeException e) {
                projection.failed(e);
                LOG.error("The projection stopped at {} and will try again: {}", projection.applied(), e.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MILLIS);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    void stop() {
        stopped = true;
        var running = thread;
        if (running != null) {
            running.interrupt();
            try {
                running.join(LONGEST_GOODBYE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}

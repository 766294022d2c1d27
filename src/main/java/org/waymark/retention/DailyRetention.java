package org.waymark.retention;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Applies retention an hour after the start and then once a day, where it is set. */
public final class DailyRetention implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DailyRetention.class);

    private final Retention retention;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("retention").daemon().factory());

    private DailyRetention(Retention retention) {
        this.retention = retention;
    }

    public static DailyRetention of(Retention retention) {
        var daily = new DailyRetention(retention);
        if (retention.isSet()) {
            daily.thread.scheduleWithFixedDelay(daily::apply, 1, TimeUnit.DAYS.toHours(1), TimeUnit.HOURS);
        }
        return daily;
    }

    private void apply() {
        try {
            var report = retention.apply();
            LOG.info(
                    "Retention: {} shredded ({}), {} held",
                    report.shredded(),
                    report.basis(),
                    report.held().size());
        } catch (RuntimeException e) {
            LOG.error("Retention failed and will be tried again: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}

package org.waymark.warehouse;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * When a statement is ended that is not done.
 *
 * @param seconds after which it is; 0 where time does not matter
 * @param unwanted whether nobody waits for it any more; null where somebody always does
 */
record Patience(int seconds, @Nullable BooleanSupplier unwanted) {
    static final Patience ENDLESS = new Patience(0, null);
    private static final long LOOK_MILLIS = 100;
    private static final ScheduledExecutorService LOOKING = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("statements").daemon().factory());

    /** What looks, while a statement is under way, whether it is still wanted. */
    static final class Watch implements AutoCloseable {
        private static final Watch NONE = new Watch(null);

        private final @Nullable ScheduledFuture<?> looking;

        private Watch(@Nullable ScheduledFuture<?> looking) {
            this.looking = looking;
        }

        @Override
        public void close() {
            if (looking != null) {
                looking.cancel(false);
            }
        }
    }

    Watch over(Statement statement) throws SQLException {
        if (seconds > 0) {
            statement.setQueryTimeout(seconds);
        }
        var unwanted = this.unwanted;
        return unwanted == null
                ? Watch.NONE
                // again and again: one that has not quite begun cannot be ended
                : new Watch(LOOKING.scheduleWithFixedDelay(
                        () -> end(statement, unwanted), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS));
    }

    private static void end(Statement statement, BooleanSupplier unwanted) {
        if (unwanted.getAsBoolean()) {
            try {
                statement.cancel();
            } catch (SQLException e) {
                // it is over already
            }
        }
    }
}

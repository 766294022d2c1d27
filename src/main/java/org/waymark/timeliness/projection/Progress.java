package org.waymark.timeliness.projection;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.waymark.shared.StorageFull;

/** How far the file has got, who moves it on, one at a time, and who waits for it. */
final class Progress {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long applied;
    private long stops;

    Progress(long applied) {
        this.applied = applied;
    }

    long applied() {
        return applied;
    }

    <T> T alone(Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** Within {@link #alone}. */
    void reach(long position) {
        applied = position;
        moved.signalAll();
    }

    /** There is no room for what comes next: who waits now is told so. */
    void getNoFurther() {
        lock.lock();
        try {
            stops++;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits a while for something to be stored; not at all where there is something to take in. */
    void awaitNews(long millis, BooleanSupplier behind) {
        lock.lock();
        try {
            if (!behind.getAsBoolean()) {
                moved.await(millis, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Hurries on who {@link #awaitNews waits for news}; false where it takes longer than allowed. */
    boolean awaitPosition(long position, Duration atMost) {
        long deadline = System.nanoTime() + atMost.toNanos();
        lock.lock();
        try {
            long before = stops;
            moved.signalAll();
            while (applied < position) {
                if (stops > before) {
                    throw StorageFull.ofTables();
                }
                long left = deadline - System.nanoTime();
                if (left <= 0 || moved.awaitNanos(left) <= 0) {
                    return applied >= position;
                }
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}

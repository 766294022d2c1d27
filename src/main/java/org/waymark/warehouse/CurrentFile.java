package org.waymark.warehouse;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.waymark.shared.StorageFull;

/** The file that a warehouse works in now: another one takes its place, or it is opened anew where it has become useless. */
final class CurrentFile {
    private static final long A_WHILE_MILLIS = 1_000;

    private final Warehouse.Limits limits;
    private final ReentrantLock changing;
    private volatile OpenFile file;

    /** @param changing is held by who changes what is in the file, or which file it is */
    CurrentFile(OpenFile file, Warehouse.Limits limits, ReentrantLock changing) {
        this.file = file;
        this.limits = limits;
        this.changing = changing;
    }

    OpenFile get() {
        return file;
    }

    /** By who holds the lock. */
    void set(OpenFile other) {
        file = other;
    }

    /**
     * The file of now, which is not closed before its read lock is given back.
     *
     * @throws StorageFull where it is useless and cannot be opened anew
     */
    OpenFile use() {
        while (true) {
            var now = file;
            if (now.useless().get()) {
                now = reopened();
            }
            now.users().readLock().lock();
            if (now == file) {
                return now;
            }
            now.users().readLock().unlock();
        }
    }

    private OpenFile reopened() {
        changing.lock();
        try {
            if (file.useless().get()) {
                file = again(file);
            }
            return file;
        } catch (SQLException e) {
            throw new WarehouseFailure("reopen", e).told();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw StorageFull.ofTables();
        } finally {
            changing.unlock();
        }
    }

    /** Does not wait for ever until nobody is in it: who asks for it may be reading in it already. */
    private OpenFile again(OpenFile useless) throws SQLException, InterruptedException {
        if (!useless.users().writeLock().tryLock(A_WHILE_MILLIS, TimeUnit.MILLISECONDS)) {
            throw StorageFull.ofTables();
        }
        try {
            return useless.again(limits);
        } finally {
            useless.users().writeLock().unlock();
        }
    }
}

package org.waymark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Looks again and again at how much memory this process has, of the heap and in all. */
final class Memory implements AutoCloseable {
    private static final Path STATUS = Path.of("/proc/self/status");
    private static final int LOOK_MILLIS = 20;
    private static final long KIB_PER_MIB = 1024;
    private static final long BYTES_PER_MIB = 1L << 20;

    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("memory").daemon().factory());
    private volatile long mostHeap;
    private volatile long mostResident;

    Memory() {
        thread.scheduleWithFixedDelay(this::look, 0, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void look() {
        var runtime = Runtime.getRuntime();
        mostHeap = Math.max(mostHeap, (runtime.totalMemory() - runtime.freeMemory()) / BYTES_PER_MIB);
        mostResident = Math.max(mostResident, resident());
    }

    /** 0 where this system does not say. */
    private static long resident() {
        try {
            return !Files.exists(STATUS)
                    ? 0
                    : Files.readAllLines(STATUS).stream()
                            .filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KIB_PER_MIB)
                            .sum();
        } catch (IOException e) {
            return 0;
        }
    }

    /** With what is dead and not collected yet. */
    long mostHeapMib() {
        return mostHeap;
    }

    /** Of the whole process: heap, code, and what DuckDB and SQLite have taken beside it. */
    long mostResidentMib() {
        return mostResident;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}

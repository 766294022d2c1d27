package org.waymark.bench;

/** Adds up the time that the measured part of some work takes. */
final class Stopwatch {
    private static final double NANOS_PER_SECOND = 1e9;
    private long nanos;

    interface Work<T> {
        T run() throws Exception;
    }

    <T> T time(Work<T> work) throws Exception {
        long begun = System.nanoTime();
        try {
            return work.run();
        } finally {
            nanos += System.nanoTime() - begun;
        }
    }

    double seconds() {
        return nanos / NANOS_PER_SECOND;
    }

    double millis() {
        return seconds() * 1000;
    }
}

package org.waymark.bench;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.waymark.timeliness.projection.Projection;

/** {@code make bench-recompute}: a recompute of so many events within a small heap. */
public final class RecomputeBenchmark {
    private static final int JOURNEYS = 2_000;
    private static final long LOOK_MILLIS = 100;

    private RecomputeBenchmark() {}

    public static void main(String[] events) throws Exception {
        try (var home = Home.in(large(Long.parseLong(events[0])))) {
            awaitFilled(home.projection());
            var recomputes = new Recomputes(home);
            try (var memory = new Memory()) {
                recomputes.measure();
                new RecomputeReport(events[0], recomputes, memory).write();
            }
        }
    }

    private static Path large(long events) throws Exception {
        var folder = Home.newFolder();
        try (var small = new Imports(Benchmark.sendings(JOURNEYS)).measure()) {
            small.stop();
            RepeatedStore.write(small.file("."), folder, events);
        }
        return folder;
    }

    private static void awaitFilled(Projection projection) throws InterruptedException {
        while (projection.filling().isUnderWay()) {
            if (projection.failed()) {
                throw new IllegalStateException("The events could not be taken in");
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }
}

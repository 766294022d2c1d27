package org.waymark.bench;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.waymark.timeliness.projection.Extent;

/** All events into a second file while the first one answers, beside a bare scan of them and one upsert for each. */
final class Recomputes {
    /** As many as a recompute takes in at a time. */
    private static final int RANGE = 100_000;

    private static final int REPETITIONS = 2;
    private static final int WARM_UP = 3;
    private static final int QUIET_ROUNDS = 20;
    private static final int ROUNDS_WANTED = 20;
    private static final int MOST_WITH_QUESTIONS = 3;
    private static final int THREADS = 2;

    final Samples scan = new Samples();
    final Samples stock = new Samples();

    /** Nobody asking meanwhile: taking in and deriving; taking in; with questions. */
    final Samples whole = new Samples();

    final Samples filling = new Samples();
    final Samples asked = new Samples();
    final Map<String, Samples> quiet = new LinkedHashMap<>();
    final Map<String, Samples> meanwhile = new LinkedHashMap<>();
    final long events;
    private final Home home;
    private final Door door;

    Recomputes(Home home) {
        this.home = home;
        this.door = new Door(home.port());
        this.events = home.ledger().log().head();
    }

    void measure() throws Exception {
        for (int n = 0; n < REPETITIONS; n++) {
            var scanning = new Stopwatch();
            scanning.time(() -> BareStore.scan(home.events(), events, THREADS));
            scan.add(events / scanning.seconds());
            stock.add(StockProjection.eventsPerSecond(home.ledger().log(), home.file("stock.duckdb")));
            recompute(whole, filling);
        }
        for (int n = -WARM_UP; n < QUIET_ROUNDS; n++) {
            ask(n < 0 ? new LinkedHashMap<>() : quiet, new AtomicBoolean());
        }
        for (int n = 0; n < MOST_WITH_QUESTIONS && rounds() < ROUNDS_WANTED; n++) {
            recomputeWhileAsked();
        }
    }

    private int rounds() {
        return meanwhile.size() < Asked.QUESTIONS.size()
                ? 0
                : meanwhile.values().stream().mapToInt(Samples::count).min().orElseThrow();
    }

    private void recompute(Samples whole, Samples filling) throws Exception {
        var candidates = home.projection().candidates();
        var candidate = candidates.begin(Extent.WHOLE, Instant.now());
        var watch = new Stopwatch();
        watch.time(() -> {
            while (candidate.fill(RANGE)) {
                // until there is no more
            }
            return candidate.filled();
        });
        filling.add(events / watch.seconds());
        watch.time(() -> {
            candidate.derive();
            return candidate.isDerived();
        });
        whole.add(events / watch.seconds());
        candidates.drop();
    }

    private void recomputeWhileAsked() throws Exception {
        var over = new AtomicBoolean();
        try (var threads = Executors.newSingleThreadExecutor()) {
            var asking = threads.submit(() -> {
                while (!over.get()) {
                    ask(meanwhile, over);
                }
                return meanwhile;
            });
            try {
                recompute(asked, new Samples());
            } finally {
                over.set(true);
            }
            asking.get();
        }
    }

    /** Each question once, one after the other, up to the one that is answered when it is over. */
    private void ask(Map<String, Samples> answered, AtomicBoolean over) throws Exception {
        for (var question : Asked.QUESTIONS) {
            var watch = new Stopwatch();
            watch.time(() -> door.ask(question.body()));
            if (over.get()) {
                return;
            }
            answered.computeIfAbsent(question.name(), _ -> new Samples()).add(watch.millis());
        }
    }
}

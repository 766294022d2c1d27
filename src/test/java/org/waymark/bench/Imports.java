package org.waymark.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.waymark.bench.Figures.Rate;
import org.waymark.intake.ImportReport.Status;

/** Files through the real importer until the answers show them, beside a bare parse and a bare append. */
final class Imports {
    private static final double WANTED = 10_000;

    private final List<Sending> sendings;
    private final Samples ours = new Samples();
    private final Samples bare = new Samples();
    private long rows;
    private long events;
    private int perTransaction;

    Imports(List<Sending> sendings) {
        this.sendings = sendings;
    }

    /** Imports into a new home and hands it over. */
    Home measure() throws Exception {
        var home = Home.open();
        var transactions = new AtomicInteger();
        home.ledger().afterCommit(transactions::incrementAndGet);
        var watch = new Stopwatch();
        rows = 0;
        for (var sending : sendings) {
            var request = sending.request();
            var report = watch.time(() -> home.importer().take(request));
            if (report.status() != Status.ACCEPTED) {
                throw new IllegalStateException("refused: " + report.problems());
            }
            rows += report.read();
        }
        events = home.ledger().log().head();
        perTransaction = (int) Math.max(1, events / transactions.get());
        ours.add(rows / watch.seconds());
        measureBare(home.events(), home.file("bare.db"));
        return home;
    }

    private void measureBare(Path from, Path to) throws Exception {
        var watch = new Stopwatch();
        for (var sending : sendings) {
            var files = sending.submitted();
            watch.time(() -> BareStore.parse(files));
        }
        BareStore.append(from, to, perTransaction, watch);
        bare.add(rows / watch.seconds());
        BareStore.remove(to);
    }

    void report(Figures figures) {
        figures.facts.put("sendings", sendings.size());
        figures.facts.put("facts", rows);
        figures.facts.put("events", events);
        figures.facts.put("eventsPerTransaction", perTransaction);
        figures.facts.put("importRepetitions", ours.count());
        figures.rates.add(new Rate(
                "import",
                "facts/s",
                ours,
                "bare parse and bare append",
                bare,
                "10,000 facts/s",
                ours.median() >= WANTED));
    }
}

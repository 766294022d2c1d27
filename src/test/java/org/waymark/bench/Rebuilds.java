package org.waymark.bench;

import java.nio.file.Path;
import org.waymark.bench.Figures.Rate;
import org.waymark.identity.Vault;
import org.waymark.ledger.Ledger;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Warehouse;

/** A new DuckDB file from all events, beside a bare scan of them and beside one upsert for each. */
final class Rebuilds {
    private static final double OF_THE_SCAN = 0.5;
    private static final double TIMES_STOCK = 15;
    private static final int THREADS = 2;

    private final Ledger ledger;
    private final Vault vault;
    private final Path store;
    private final Path folder;
    private final Samples ours = new Samples();
    private final Samples scan = new Samples();
    private final Samples stock = new Samples();

    Rebuilds(Home home) {
        this.ledger = home.ledger();
        this.vault = home.vault();
        this.store = home.events();
        this.folder = home.file(".");
    }

    /** Rebuilds into a new file and leaves it. */
    Path measure(int nth) throws Exception {
        long head = ledger.log().head();
        var scanning = new Stopwatch();
        scanning.time(() -> BareStore.scan(store, head, THREADS));
        scan.add(head / scanning.seconds());
        var file = folder.resolve("rebuilt" + nth + ".duckdb");
        var rebuilding = new Stopwatch();
        rebuilding
                .time(() ->
                        Projection.open(file, ledger.log(), vault.texts(), new Warehouse.Limits("1GB", THREADS, 30)))
                .close();
        ours.add(head / rebuilding.seconds());
        stock.add(StockProjection.eventsPerSecond(ledger.log(), folder.resolve("stock" + nth + ".duckdb")));
        return file;
    }

    void report(Figures figures) {
        figures.facts.put("rebuildRepetitions", ours.count());
        figures.facts.put("stockEvents", StockProjection.EVENTS);
        figures.rates.add(new Rate(
                "full rebuild",
                "events/s",
                ours,
                "bare scan on 2 threads",
                scan,
                "0.5 of it",
                ours.median() >= OF_THE_SCAN * scan.median()));
        figures.rates.add(new Rate(
                "full rebuild",
                "events/s",
                ours,
                "one upsert per event (the first %,d)".formatted(StockProjection.EVENTS),
                stock,
                "15 times",
                ours.median() >= TIMES_STOCK * stock.median()));
    }
}

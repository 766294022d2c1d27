package org.waymark.timeliness.projection;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.ledger.EventLog;
import org.waymark.shared.Opener;
import org.waymark.warehouse.Imprint;
import org.waymark.warehouse.Warehouse;
import org.waymark.warehouse.WarehouseFiles;

/**
 * An opened file and how far it has got.
 *
 * @param path null where it is in memory
 * @param applied 0 where it holds nothing yet
 */
record ProjectionFile(@Nullable Path path, Warehouse warehouse, StoredEventTable events, long applied) {
    /** Takes in the events behind one position up to another, but for those that cannot be worked with: see {@link Isolation}. */
    void take(long after, long upTo) {
        if (upTo > after) {
            Isolation.of(events, after, upTo, this::takeAll, this::park);
        }
    }

    /** All of them, or none. */
    void takeAll(long after, long upTo) {
        events.beginBehind(after);
        warehouse.write(session -> {
            Derivation.apply(session, after, upTo);
            FaultPoint.ROWS_WRITTEN.reached();
            return true;
        });
        FaultPoint.ROWS_COMMITTED.reached();
    }

    /** Sets them aside in the place of taking them in. */
    void park(long after, long upTo) {
        events.beginBehind(after);
        warehouse.write(session -> {
            Tables.park(session, after, upTo);
            return true;
        });
    }

    /** Takes in what it does not hold yet of the events up to a position, going by what it says itself of how far it has got. */
    void reach(long upTo) {
        take(warehouse.read(Projection::applied), upTo);
    }

    /** Takes in a range of events of which nothing is derived yet. */
    void fill(long after, long upTo) {
        events.beginBehind(after);
        warehouse.write(session -> {
            Derivation.fill(session, after, upTo);
            return true;
        });
    }

    /** Derives everything from what it was filled with. */
    void derive(long upTo) {
        warehouse.write(session -> {
            Derivation.derive(session, upTo);
            return true;
        });
    }

    /** The same file where another warehouse has it open, and has got so far. */
    ProjectionFile in(Warehouse other, long position) {
        return new ProjectionFile(path, other, events, position);
    }

    /** The file as it is, where it can be gone on with; else a new one in its place. */
    static ProjectionFile open(
            @Nullable Path file, EventLog log, Opener opener, Warehouse.Limits limits, Quarantine quarantine) {
        return usable(file, Existing.Needed.DERIVED, log, opener, limits, quarantine)
                .orElseGet(() -> create(file, log, opener, limits));
    }

    /** The file as it is; empty where there is none, or where it could not be gone on with and is out of the way now. */
    static Optional<ProjectionFile> usable(
            @Nullable Path file,
            Existing.Needed needed,
            EventLog log,
            Opener opener,
            Warehouse.Limits limits,
            Quarantine quarantine) {
        if (file == null || !Files.exists(file)) {
            return Optional.empty();
        }
        var found = Existing.open(file, needed, log, opener, limits);
        if (found.usable() == null) {
            quarantine.take(file, found.because());
        }
        return Optional.ofNullable(found.usable());
    }

    /** @param whole whether it can be gone on with at the next start */
    void close(boolean whole) {
        warehouse.close();
        if (path != null && whole) {
            Imprint.take(path);
        }
    }

    /** Closes it once nobody reads in it any more; it can be gone on with. */
    void retire() {
        warehouse.retire();
        close(true);
    }

    /** A new one, whatever lies there. */
    static ProjectionFile create(@Nullable Path file, EventLog log, Opener opener, Warehouse.Limits limits) {
        if (file != null) {
            WarehouseFiles.remove(file);
        }
        var fresh = connect(file, log, opener, limits);
        fresh.warehouse().write(session -> {
            Tables.create(session);
            return true;
        });
        return fresh;
    }

    static ProjectionFile connect(@Nullable Path file, EventLog log, Opener opener, Warehouse.Limits limits) {
        var warehouse = Warehouse.open(file, limits);
        var events = new StoredEventTable(log, opener);
        warehouse.register(StoredEventTable.NAME, events);
        return new ProjectionFile(file, warehouse, events, 0);
    }
}

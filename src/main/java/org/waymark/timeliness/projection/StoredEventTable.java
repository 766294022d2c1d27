package org.waymark.timeliness.projection;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;
import org.duckdb.DuckDBDataChunkWriter;
import org.duckdb.DuckDBTableFunction;
import org.duckdb.DuckDBTableFunctionBindInfo;
import org.duckdb.DuckDBTableFunctionCallInfo;
import org.duckdb.DuckDBTableFunctionInitInfo;
import org.waymark.ledger.EventLog;
import org.waymark.ledger.StoredEvent;
import org.waymark.shared.Opener;

/**
 * The event store as a table of DuckDB with the columns of {@code statement}: {@code stored_event(after, up_to)}. DuckDB's
 * own threads take turns at ranges of positions, so that reading, decoding and inserting all run on every core.
 */
final class StoredEventTable implements DuckDBTableFunction<StoredEventTable.Range, AtomicLong, Object> {
    static final String NAME = "stored_event";

    private static final int EVENTS_PER_THREAD = 20_000;
    private static final int MAX_THREADS = 16;

    record Range(long after, long upTo) {}

    /** Positions beyond this one are those of events that are only being tried out. */
    static final long PROPOSED = 1L << 50;

    private final EventLog log;
    private final Opening opening;
    private final LongAdder handed = new LongAdder();
    private volatile long since;
    private volatile List<SaidEvent> proposed = List.of();
    private final AtomicBoolean storeUnreadable = new AtomicBoolean();

    StoredEventTable(EventLog log, Opener opener) {
        this.log = log;
        this.opening = new Opening(opener);
    }

    /** Whoever takes in the events behind a position begins, or begins again. */
    void beginBehind(long position) {
        handed.reset();
        since = position;
    }

    /** The position up to which, more or less, events were handed over to who takes them in now. */
    long reached() {
        return since + handed.sum();
    }

    /** Whether the store could not be read, since it was last asked. */
    boolean wasStoreUnreadable() {
        return storeUnreadable.getAndSet(false);
    }

    void propose(List<StoredEvent> events, Opener opener) {
        proposed = events.stream().map(new Opening(opener)::of).toList();
    }

    void forgetProposed() {
        proposed = List.of();
    }

    @Override
    public Range bind(DuckDBTableFunctionBindInfo info) {
        StatementColumn.ALL.forEach(column -> info.addResultColumn(column.name(), column.type()));
        var range =
                new Range(info.getParameter(0).getLong(), info.getParameter(1).getLong());
        info.setCardinality(range.upTo() - range.after(), false);
        return range;
    }

    @Override
    public AtomicLong init(DuckDBTableFunctionInitInfo info) {
        Range range = info.getBindData();
        info.setMaxThreads(Math.clamp((range.upTo() - range.after()) / EVENTS_PER_THREAD, 1, MAX_THREADS));
        return new AtomicLong(range.after());
    }

    @Override
    public long apply(DuckDBTableFunctionCallInfo info, DuckDBDataChunkWriter chunk) {
        Range range = info.getBindData();
        AtomicLong next = info.getInitData();
        int capacity = (int) chunk.capacity();
        while (true) {
            long after = next.getAndAdd(capacity);
            if (after >= range.upTo()) {
                return 0;
            }
            long written = write(chunk, after, Math.min(after + capacity, range.upTo()), capacity);
            if (written > 0) {
                handed.add(written);
                return written;
            }
        }
    }

    private long write(DuckDBDataChunkWriter chunk, long after, long upTo, int capacity) {
        var row = new long[1];
        read(after, upTo, capacity, said -> {
            for (int n = 0; n < StatementColumn.ALL.size(); n++) {
                StatementColumn.ALL.get(n).write(chunk.vector(n), row[0], said);
            }
            row[0]++;
        });
        return row[0];
    }

    private void read(long after, long upTo, int capacity, Consumer<SaidEvent> reader) {
        if (after >= PROPOSED) {
            proposed.subList((int) (after - PROPOSED), (int) (upTo - PROPOSED)).forEach(reader);
        } else {
            try {
                log.read(after, upTo, capacity, event -> reader.accept(opening.of(event)));
            } catch (IllegalStateException e) {
                storeUnreadable.set(true);
                throw e;
            }
        }
    }
}

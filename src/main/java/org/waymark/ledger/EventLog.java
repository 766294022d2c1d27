package org.waymark.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.waymark.journey.events.EventCatalogue;

/** Reads stored events in the order of their positions, straight from the table, each in the form of today. */
public final class EventLog {
    private static final String RANGE = """
            select position, stream, sequence, type, revision, recorded_at, payload
            from event where position > ? and position <= ? order by position limit ?""";
    private static final String STREAMS =
            "select stream, count(*), sum(position) from event where position <= ? group by stream";
    private static final String HEAD = "select coalesce(max(position), 0) from event";

    private final DataSource store;
    private final long last;

    EventLog(DataSource store) {
        this(store, Long.MAX_VALUE);
    }

    private EventLog(DataSource store, long last) {
        this.store = store;
        this.last = last;
    }

    /** The same events, as if none had been stored behind a position. */
    public EventLog upTo(long position) {
        return new EventLog(store, Math.min(last, position));
    }

    /** The types of event that this release reads, each with its revision: whoever keeps what it read asks whether they are the same. */
    public static String forms() {
        return EventCatalogue.all().stream()
                .map(type -> type.name() + " " + type.revision())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    /** The position of the last event stored; 0 where there is none. */
    public long head() {
        return Math.min(last, read(HEAD, statement -> {}, row -> row.next() ? row.getLong(1) : 0L));
    }

    /**
     * Whether an event with this place, stream and type is stored there.
     *
     * @param recordedAt in microseconds since 1970
     */
    public boolean holds(long position, String stream, String type, long recordedAt) {
        return read(
                RANGE,
                statement -> {
                    statement.setLong(1, position - 1);
                    statement.setLong(2, position);
                    statement.setInt(3, 1);
                },
                row -> row.next()
                        && row.getString(2).equals(stream)
                        && row.getString(4).equals(type)
                        && micros(row.getString(6)) == recordedAt);
    }

    private static long micros(String instant) {
        try {
            return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.parse(instant));
        } catch (DateTimeParseException e) {
            return -1;
        }
    }

    /**
     * Hands over the events behind one position up to another, in order.
     *
     * @return the position of the last event handed over, or {@code after} where there was none
     */
    public long read(long after, long upTo, int limit, Consumer<StoredEvent> reader) {
        return read(
                RANGE,
                statement -> {
                    statement.setLong(1, after);
                    statement.setLong(2, Math.min(last, upTo));
                    statement.setInt(3, limit);
                },
                rows -> {
                    long last = after;
                    while (rows.next()) {
                        var event = event(rows);
                        reader.accept(event);
                        last = event.position();
                    }
                    return last;
                });
    }

    /** What is stored of one stream. */
    public interface StreamReader {
        /** @param places the sum of its events' positions */
        void read(String stream, long events, long places);
    }

    /** Counts the events of every stream up to a position, in no order. */
    public void streams(long upTo, StreamReader reader) {
        read(STREAMS, statement -> statement.setLong(1, upTo), rows -> {
            while (rows.next()) {
                reader.read(rows.getString(1), rows.getLong(2), rows.getLong(3));
            }
            return upTo;
        });
    }

    private static StoredEvent event(ResultSet row) throws SQLException {
        var type = row.getString(4);
        var form = Upcasts.current(type, row.getString(5), row.getString(7));
        return new StoredEvent(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                type,
                form.revision(),
                row.getString(6),
                form.payload());
    }

    private <T> T read(String sql, Binding binding, Reading<T> reading) {
        try (Connection connection = store.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            try (var rows = statement.executeQuery()) {
                return reading.of(rows);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The event store cannot be read (SQLite code " + e.getErrorCode() + ")");
        }
    }

    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }
}

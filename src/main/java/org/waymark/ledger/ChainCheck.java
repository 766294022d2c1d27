package org.waymark.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.ledger.Verification.Fault;
import org.waymark.ledger.Verification.Reason;
import org.waymark.shared.Sha256;

/** Reads every event in order of stream and sequence and works its hash out again. */
final class ChainCheck {
    private static final String ROWS = """
            select position, stream, sequence, hash,
                event_id, stream, sequence, stream_type, type, revision, recorded_at, payload, metadata
            from event order by stream, sequence""";
    private static final int FIRST_FIELD = 5;
    private static final int LAST_FIELD = 13;
    private static final byte[] START = {};

    private final Heads heads;
    private long streams;
    private long events;
    private String stream = "";
    private long expected;
    private long position;
    private byte[] before = START;
    private @Nullable Fault fault;

    ChainCheck(Heads heads) {
        this.heads = heads;
    }

    void read(Connection store) throws SQLException {
        try (var statement = store.prepareStatement(ROWS);
                var row = statement.executeQuery()) {
            while (row.next()) {
                next(row);
            }
        }
        heads.end();
    }

    private void next(ResultSet row) throws SQLException {
        long at = row.getLong(1);
        var name = text(row, 2);
        long sequence = row.getLong(3);
        var hash = Objects.requireNonNullElse(row.getBytes(4), START);
        if (streams == 0 || !name.equals(stream)) {
            begin(name);
        }
        events++;
        if (fault == null) {
            fault = wrong(sequence, at, hash, row);
        }
        heads.next(name, sequence, at, hash);
        expected = sequence + 1;
        position = at;
        before = hash;
    }

    private void begin(String name) {
        streams++;
        stream = name;
        expected = 0;
        position = 0;
        before = START;
    }

    private @Nullable Fault wrong(long sequence, long at, byte[] hash, ResultSet row) throws SQLException {
        if (sequence != expected) {
            return Fault.of(Reason.SEQUENCE, stream, expected, at);
        }
        if (!Arrays.equals(hash, Sha256.chained(before, fields(row)))) {
            return Fault.of(Reason.HASH, stream, sequence, at);
        }
        return at > position ? null : Fault.of(Reason.POSITION, stream, sequence, at);
    }

    /** What the hash goes over, in the order in which it was fed. */
    private static List<String> fields(ResultSet row) throws SQLException {
        List<String> fields = new ArrayList<>();
        for (int i = FIRST_FIELD; i <= LAST_FIELD; i++) {
            fields.add(text(row, i));
        }
        return fields;
    }

    /** A damaged row may lack what no row may lack. */
    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    long streams() {
        return streams;
    }

    long events() {
        return events;
    }

    Optional<Fault> fault() {
        return Optional.ofNullable(fault);
    }
}

package org.waymark.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * What the store remembers of the seal made last. A file of seals that was shortened still fits in itself; this tells.
 */
record SealMark(long number, String hash) {
    private static final String READ = "select number, hash from sealed";
    private static final String WRITE = """
            insert into sealed (only_row, number, hash) values (1, ?, ?)
            on conflict (only_row) do update set number = excluded.number, hash = excluded.hash""";

    static final SealMark NONE = new SealMark(0, "");

    static SealMark of(Seal seal) {
        return new SealMark(seal.number(), seal.hash());
    }

    static SealMark read(Connection store) throws SQLException {
        try (var statement = store.prepareStatement(READ);
                var row = statement.executeQuery()) {
            return row.next() ? new SealMark(row.getLong(1), row.getString(2)) : NONE;
        }
    }

    void write(Connection store) throws SQLException {
        try (var statement = store.prepareStatement(WRITE)) {
            statement.setLong(1, number);
            statement.setString(2, hash);
            statement.executeUpdate();
        }
    }

    /** What the next seal goes on from: this, unless the file is ahead of it. */
    SealMark orLater(Optional<Seal> last) {
        return last.map(SealMark::of).filter(seal -> seal.number() > number).orElse(this);
    }
}

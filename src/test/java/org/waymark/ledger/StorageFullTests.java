package org.waymark.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.shared.StorageFull;

/** SQLite is given no page more than it has, and says what it says where the disk is full. */
class StorageFullTests {
    @TempDir
    Path folder;

    @Test
    void refusesWhatThereIsNoRoomForAndGoesOnWhenThereIs() throws SQLException {
        var file = folder.resolve("events.db");
        try (var store = SqliteStore.writers(file)) {
            SqliteStore.createSchema(store);
            var transactions = new Transactions(store);
            transactions.run(() -> append(transactions, "first", 10));
            allowPages(store, 1);

            assertThatThrownBy(() -> transactions.run(() -> {
                        append(transactions, "second", 10);
                        append(transactions, "third", 1_000_000);
                    }))
                    .isInstanceOfAny(StorageFull.class, IllegalStateException.class);
            assertThat(events(store)).isEqualTo(1);

            allowPages(store, 1_000_000);
            transactions.run(() -> append(transactions, "second", 1_000_000));
            assertThat(events(store)).isEqualTo(2);
        }
    }

    @Test
    void storesNothingMoreWhereNoRoomIsKeptBack() {
        var room = new AtomicBoolean(true);
        try (var ledger = Ledger.open(folder.resolve("events.db"), room::get)) {
            room.set(false);
            assertThatThrownBy(() -> ledger.send(new Object())).isInstanceOf(StorageFull.class);
            assertThat(ledger.log().head()).isZero();
        }
    }

    private static void append(Transactions transactions, String stream, int length) {
        try (var insert = transactions.current().prepareStatement("""
                insert into event (event_id, stream, sequence, stream_type, type, revision, recorded_at, payload, metadata, hash)
                values (?, ?, 0, 'x', 'x', '1', '', hex(zeroblob(?)), '', x'00')""")) {
            insert.setString(1, stream);
            insert.setString(2, stream);
            insert.setInt(3, length);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new SaidBySqlite(e);
        }
    }

    private static final class SaidBySqlite extends IllegalStateException {
        SaidBySqlite(SQLException cause) {
            super(cause);
        }
    }

    /** Of the one connection that there is; SQLite never goes below what is in use. */
    private static void allowPages(HikariDataSource store, int pages) throws SQLException {
        try (var connection = store.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("pragma max_page_count = " + pages);
        }
    }

    private static int events(HikariDataSource store) throws SQLException {
        try (var connection = store.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from event")) {
            return row.getInt(1);
        }
    }
}

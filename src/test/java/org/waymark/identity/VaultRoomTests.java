package org.waymark.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.shared.ChildKey;
import org.waymark.shared.ShredBasis;
import org.waymark.shared.StorageFull;

/** SQLite is given no page more than it has, and says what it says where the disk is full. */
class VaultRoomTests {
    @TempDir
    private Path folder;

    @Test
    void refusesWhatThereIsNoRoomForAndGoesOnWhenThereIs() throws SQLException {
        var file = folder.resolve("vault.db");
        try (var store = new VaultStore(VaultFile.open(file))) {
            store.inTransaction(connection -> keep(connection, "first", 10));
            allowPages(store, 1);

            assertThatThrownBy(() -> store.inTransaction(
                            connection -> keep(connection, "second", 10) + keep(connection, "third", 1_000_000)))
                    .isInstanceOf(StorageFull.class);
            assertThatThrownBy(() -> store.inTransaction(connection -> keep(connection, "third", 1_000_000)))
                    .isInstanceOf(StorageFull.class);

            allowPages(store, 1_000_000);
            store.inTransaction(connection -> keep(connection, "fourth", 1_000_000));
        }
        try (var store = new VaultStore(VaultFile.open(file))) {
            assertThat(store.inTransaction(VaultRoomTests::kept)).isEqualTo("first,fourth");
        }
    }

    /** Else the child would be taken for one whose shredding is written down outside the vault already. */
    @Test
    void knowsOfNoShreddingThatCouldNotBeWrittenDown() throws IOException {
        var child = new ChildKey(UUID.fromString("00000000-0000-0000-0000-000000000001"));
        var at = Instant.parse("2026-11-21T12:00:00Z");
        var shredded = new ShreddedFile(folder.resolve("unmounted").resolve("shredded"));

        assertThatThrownBy(() -> shredded.append(List.of(child), ShredBasis.ERASURE_REQUEST, at))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(shredded.names(child)).isFalse();

        Files.createDirectory(folder.resolve("unmounted"));
        shredded.append(List.of(child), ShredBasis.ERASURE_REQUEST, at);
        var read = new ShreddedFile(folder.resolve("unmounted").resolve("shredded"));
        assertThat(read.isWhole()).isTrue();
        assertThat(read.lines()).singleElement().extracting(Shredded::number).isEqualTo(1L);
    }

    private static int keep(Connection connection, String authority, int length) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into authority_key (authority, sealed_keyset) values (?, zeroblob(?))")) {
            insert.setString(1, authority);
            insert.setInt(2, length);
            return insert.executeUpdate();
        }
    }

    private static String kept(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select group_concat(authority, ',') from (select authority from authority_key order by authority)")) {
            return row.getString(1);
        }
    }

    /** SQLite never goes below what is in use. */
    private static void allowPages(VaultStore store, int pages) {
        store.inTransaction(connection -> {
            try (var statement = connection.createStatement()) {
                return statement.execute("pragma max_page_count = " + pages);
            }
        });
    }
}

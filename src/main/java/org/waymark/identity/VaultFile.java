package org.waymark.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The vault's file: what is written is on disk, and what is removed is overwritten. */
final class VaultFile {
    private VaultFile() {}

    static Connection open(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        var connection = source.getConnection();
        try (var schema = VaultFile.class.getResourceAsStream("/identity/vault.sql");
                var statement = connection.createStatement()) {
            if (schema == null) {
                throw new IllegalStateException("identity/vault.sql is missing from this build");
            }
            statement.executeUpdate(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        connection.setAutoCommit(false);
        return connection;
    }

    record Sealed(String authority, byte[] keyset) {}

    /** The key of some authority, to tell whether a key file is the one that the vault was made with. */
    static Optional<Sealed> firstSealed(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select authority, sealed_keyset from authority_key limit 1");
                var row = select.executeQuery()) {
            var found =
                    row.next() ? Optional.of(new Sealed(row.getString(1), row.getBytes(2))) : Optional.<Sealed>empty();
            connection.rollback();
            return found;
        }
    }
}

package org.waymark.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.SiblingGroupKey;

/**
 * Finds or makes the key under which a child's or a sibling group's events are kept. What it hands out is on disk before it is handed out,
 * so that no event ever names a child that the vault has forgotten.
 */
public final class Vault implements AutoCloseable {
    private final Connection connection;
    private final VaultKeys keys;

    private Vault(Connection connection, VaultKeys keys) {
        this.connection = connection;
        this.keys = keys;
    }

    public static Vault open(Path file, Path keyFile) {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        try (var schema = Vault.class.getResourceAsStream("/identity/vault.sql")) {
            if (schema == null) {
                throw new IllegalStateException("identity/vault.sql is missing from this build");
            }
            var connection = source.getConnection();
            try (var statement = connection.createStatement()) {
                statement.executeUpdate(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            }
            connection.setAutoCommit(false);
            var sealed = firstSealed(connection);
            if (sealed.isPresent() && !java.nio.file.Files.exists(keyFile)) {
                connection.close();
                throw new IllegalStateException("The vault's key file is missing: restore the one it was made with");
            }
            var keys = VaultKeys.open(keyFile);
            sealed.ifPresent(row -> keys.authorityKey(row.authority(), row.keyset()));
            return new Vault(connection, keys);
        } catch (SQLException e) {
            throw unusable(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Sealed(String authority, byte[] keyset) {}

    private static Optional<Sealed> firstSealed(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement("select authority, sealed_keyset from authority_key limit 1");
                var row = select.executeQuery()) {
            var found =
                    row.next() ? Optional.of(new Sealed(row.getString(1), row.getBytes(2))) : Optional.<Sealed>empty();
            connection.rollback();
            return found;
        }
    }

    /** The keys of these children of one authority; children not seen before get one, committed before this returns. */
    public synchronized Map<String, ChildKey> keysOf(AuthorityCode authority, Collection<String> childIds) {
        return inTransaction(() -> {
            var lookups = Lookups.made(connection, keys, authority);
            return each(childIds, id -> {
                var known = lookups.child(id);
                return known == null ? lookups.newChild(id) : known;
            });
        });
    }

    /** The keys of those of these children that the vault already knows; makes none. */
    public synchronized Map<String, ChildKey> knownKeysOf(AuthorityCode authority, Collection<String> childIds) {
        return inTransaction(() -> {
            var lookups = Lookups.of(connection, keys, authority);
            return lookups.isEmpty() ? Map.of() : each(childIds, lookups.get()::child);
        });
    }

    /** As {@link #keysOf}, of sibling groups. */
    public synchronized Map<String, SiblingGroupKey> groupKeysOf(AuthorityCode authority, Collection<String> groupIds) {
        return inTransaction(() -> {
            var lookups = Lookups.made(connection, keys, authority);
            return each(groupIds, id -> {
                var known = lookups.group(id);
                return known == null ? lookups.newGroup(id) : known;
            });
        });
    }

    /** As {@link #knownKeysOf}, of sibling groups. */
    public synchronized Map<String, SiblingGroupKey> knownGroupKeysOf(
            AuthorityCode authority, Collection<String> groupIds) {
        return inTransaction(() -> {
            var lookups = Lookups.of(connection, keys, authority);
            return lookups.isEmpty() ? Map.of() : each(groupIds, lookups.get()::group);
        });
    }

    /** From now on these ids stand for these children, all together, whatever they stood for before. */
    public synchronized void name(AuthorityCode authority, Map<String, ChildKey> named) {
        inTransaction(() -> {
            var lookups = Lookups.made(connection, keys, authority);
            for (var each : named.entrySet()) {
                lookups.name(each.getKey(), each.getValue());
            }
            return named;
        });
    }

    private interface Finding<K> {
        @Nullable
        K of(String id) throws SQLException;
    }

    private static <K> Map<String, K> each(Collection<String> ids, Finding<K> finding) throws SQLException {
        Map<String, K> found = new LinkedHashMap<>();
        for (var id : ids) {
            var key = finding.of(id);
            if (key != null) {
                found.put(id, key);
            }
        }
        return found;
    }

    /** The authority's own id of a child, the one named last; empty once it was destroyed, or where the key is unknown. */
    public synchronized Optional<String> readableId(ChildKey child) {
        return inTransaction(() -> {
            try (var select = connection.prepareStatement(
                    "select sealed_id from child where child_key = ? order by named desc limit 1")) {
                select.setString(1, child.toString());
                try (var row = select.executeQuery()) {
                    return row.next()
                            ? Optional.ofNullable(row.getBytes(1)).map(bytes -> keys.open(bytes, child.toString()))
                            : Optional.empty();
                }
            }
        });
    }

    private <T> T inTransaction(Work<T> work) {
        try {
            try {
                T result = work.run();
                connection.commit();
                return result;
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw unusable(e);
        }
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    /** The driver's own text may quote what was bound; only its code is passed on. */
    private static IllegalStateException unusable(SQLException cause) {
        return new IllegalStateException("The vault cannot be used (SQLite code " + cause.getErrorCode() + ")");
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw unusable(e);
        }
    }
}

package org.waymark.identity;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The vault's file apart from the service: copied while it is written to, and looked into as far as that needs no key. */
public final class VaultCopy {
    private static final String COPY = "vacuum into ?";
    private static final String AUTHORITIES = "select authority from authority_key";
    private static final String KEYS = """
            select child_key from child
            union select child_key from data_key
            union select group_key from sibling_group
            union select household_key from household""";
    private static final String SEALING = "select child_key from data_key";
    private static final int BUSY_TIMEOUT_MILLIS = 30_000;

    private final Path file;

    public VaultCopy(Path file) {
        this.file = file;
    }

    /** Copies a vault that may be open elsewhere as it is at one moment, and nothing that was removed from it. */
    public void takeFrom(Path live) {
        new VaultCopy(live).read(vault -> {
            try (var copy = vault.prepareStatement(COPY)) {
                copy.setString(1, file.toString());
                return copy.execute();
            }
        });
    }

    /** The codes of all authorities of which something is kept. */
    public SortedSet<String> authorities() {
        Set<String> found = read(vault -> texts(vault, AUTHORITIES));
        return new TreeSet<>(found);
    }

    /** Of children, sibling groups and households. */
    public Set<String> keys() {
        return read(vault -> texts(vault, KEYS));
    }

    /** Children that have or had a key of their own. */
    public Set<String> sealing() {
        return read(vault -> texts(vault, SEALING));
    }

    private static Set<String> texts(Connection vault, String sql) throws SQLException {
        Set<String> found = new HashSet<>();
        try (var statement = vault.prepareStatement(sql);
                var row = statement.executeQuery()) {
            while (row.next()) {
                found.add(row.getString(1));
            }
        }
        return found;
    }

    private <T> T read(VaultStore.Work<T> work) {
        var config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        var source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + file);
        try (var connection = source.getConnection()) {
            return work.run(connection);
        } catch (SQLException e) {
            throw VaultStore.unusable(e);
        }
    }
}

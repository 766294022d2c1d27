package org.waymark.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Which id took the place of which, as lookups. Within the vault's transaction. */
final class IdChangeTable {
    private final Connection connection;

    IdChangeTable(Connection connection) {
        this.connection = connection;
    }

    byte @Nullable [] newOf(byte[] old) throws SQLException {
        try (var select = connection.prepareStatement("select new_lookup from id_change where old_lookup = ?")) {
            return onlyOne(select, old);
        }
    }

    private byte @Nullable [] oldOf(byte[] changed) throws SQLException {
        try (var select = connection.prepareStatement("select old_lookup from id_change where new_lookup = ?")) {
            return onlyOne(select, changed);
        }
    }

    private static byte @Nullable [] onlyOne(PreparedStatement select, byte[] lookup) throws SQLException {
        select.setBytes(1, lookup);
        try (var row = select.executeQuery()) {
            return row.next() ? row.getBytes(1) : null;
        }
    }

    /** Whether one of the two has another partner already. */
    boolean contradicts(byte[] old, byte[] changed) throws SQLException {
        var partner = newOf(old);
        var former = oldOf(changed);
        return (partner != null && !Arrays.equals(partner, changed))
                || (former != null && !Arrays.equals(former, old))
                || leads(changed, old);
    }

    /** Whether changes that are written down lead from one id to the other, so that another would close a circle. */
    private boolean leads(byte[] from, byte[] to) throws SQLException {
        for (var at = newOf(from); at != null; at = newOf(at)) {
            if (Arrays.equals(at, to)) {
                return true;
            }
        }
        return false;
    }

    void add(byte[] old, byte[] changed) throws SQLException {
        try (var insert = connection.prepareStatement("insert or ignore into id_change values (?, ?)")) {
            insert.setBytes(1, old);
            insert.setBytes(2, changed);
            insert.executeUpdate();
        }
    }
}

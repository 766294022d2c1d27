package org.waymark.identity;

import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.HouseholdKey;
import org.waymark.shared.PersonKey;
import org.waymark.shared.SiblingGroupKey;

/** The vault's rows of one authority, found by the HMAC of an id and by nothing else. Within the vault's transaction. */
final class Lookups {
    private final Connection connection;
    private final VaultKeys keys;
    private final PrfSet authorityKey;

    private Lookups(Connection connection, VaultKeys keys, PrfSet authorityKey) {
        this.connection = connection;
        this.keys = keys;
        this.authorityKey = authorityKey;
    }

    /** Empty where nothing of this authority was ever kept. */
    static Optional<Lookups> of(Connection connection, VaultKeys keys, AuthorityCode authority) throws SQLException {
        return sealedKeyset(connection, authority)
                .map(keyset -> new Lookups(connection, keys, keys.authorityKey(authority.value(), keyset)));
    }

    /** As above, making the authority's key where there is none yet. */
    static Lookups made(Connection connection, VaultKeys keys, AuthorityCode authority) throws SQLException {
        var found = of(connection, keys, authority);
        if (found.isPresent()) {
            return found.get();
        }
        var fresh = keys.newAuthorityKeyset(authority.value());
        try (var insert = connection.prepareStatement("insert into authority_key values (?, ?)")) {
            insert.setString(1, authority.value());
            insert.setBytes(2, fresh);
            insert.executeUpdate();
        }
        return new Lookups(connection, keys, keys.authorityKey(authority.value(), fresh));
    }

    private static Optional<byte[]> sealedKeyset(Connection connection, AuthorityCode authority) throws SQLException {
        try (var select = connection.prepareStatement("select sealed_keyset from authority_key where authority = ?")) {
            select.setString(1, authority.value());
            try (var row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
            }
        }
    }

    byte[] of(String childId) {
        return VaultKeys.lookup(authorityKey, childId);
    }

    /** Another lookup than that of a child of the same id, so that the two tables cannot be laid side by side. */
    private byte[] ofGroup(String groupId) {
        return VaultKeys.lookup(authorityKey, "sibling group/" + groupId);
    }

    /** Another one again, as {@link #ofGroup}. */
    private byte[] ofHousehold(String reference) {
        return VaultKeys.lookup(authorityKey, "household/" + reference);
    }

    /** Another one again, of which nothing is kept. */
    PersonKey person(String login) {
        var bytes = ByteBuffer.wrap(VaultKeys.lookup(authorityKey, "person/" + login));
        return new PersonKey(new UUID(bytes.getLong(), bytes.getLong()));
    }

    @Nullable
    ChildKey child(String childId) throws SQLException {
        try (var select = connection.prepareStatement("select child_key from child where lookup = ?")) {
            select.setBytes(1, of(childId));
            try (var row = select.executeQuery()) {
                return row.next() ? new ChildKey(UUID.fromString(row.getString(1))) : null;
            }
        }
    }

    ChildKey newChild(String childId) throws SQLException {
        var key = ChildKey.random();
        name(childId, key);
        return key;
    }

    /** From now on the id leads to this child. It can be read unless the ids of the child were destroyed. */
    void name(String childId, ChildKey key) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert or replace into child (lookup, child_key, sealed_id) values (?, ?, ?)")) {
            insert.setBytes(1, of(childId));
            insert.setString(2, key.toString());
            insert.setBytes(3, ReadableIds.destroyed(connection, key) ? null : keys.seal(childId, key.toString()));
            insert.executeUpdate();
        }
    }

    /** Every id that led to one child leads to another from now on. */
    void lead(ChildKey from, ChildKey to) throws SQLException {
        boolean destroyed = ReadableIds.destroyed(connection, to);
        try (var select = connection.prepareStatement("select named, sealed_id from child where child_key = ?");
                var update =
                        connection.prepareStatement("update child set child_key = ?, sealed_id = ? where named = ?")) {
            select.setString(1, from.toString());
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    var sealed = row.getBytes(2);
                    update.setString(1, to.toString());
                    update.setBytes(
                            2,
                            sealed == null || destroyed
                                    ? null
                                    : keys.seal(keys.open(sealed, from.toString()), to.toString()));
                    update.setInt(3, row.getInt(1));
                    update.addBatch();
                }
            }
            update.executeBatch();
        }
    }

    @Nullable
    SiblingGroupKey group(String groupId) throws SQLException {
        try (var select = connection.prepareStatement("select group_key from sibling_group where lookup = ?")) {
            select.setBytes(1, ofGroup(groupId));
            try (var row = select.executeQuery()) {
                return row.next() ? new SiblingGroupKey(UUID.fromString(row.getString(1))) : null;
            }
        }
    }

    SiblingGroupKey newGroup(String groupId) throws SQLException {
        var key = SiblingGroupKey.random();
        try (var insert = connection.prepareStatement("insert into sibling_group values (?, ?)")) {
            insert.setBytes(1, ofGroup(groupId));
            insert.setString(2, key.toString());
            insert.executeUpdate();
        }
        return key;
    }

    @Nullable
    HouseholdKey household(String reference) throws SQLException {
        try (var select = connection.prepareStatement("select household_key from household where lookup = ?")) {
            select.setBytes(1, ofHousehold(reference));
            try (var row = select.executeQuery()) {
                return row.next() ? new HouseholdKey(UUID.fromString(row.getString(1))) : null;
            }
        }
    }

    HouseholdKey newHousehold(String reference) throws SQLException {
        var key = HouseholdKey.random();
        try (var insert = connection.prepareStatement("insert into household values (?, ?)")) {
            insert.setBytes(1, ofHousehold(reference));
            insert.setString(2, key.toString());
            insert.executeUpdate();
        }
        return key;
    }

    interface Finding<K> {
        @Nullable
        K in(Lookups lookups, String id) throws SQLException;
    }

    static <K> Map<String, K> each(Lookups lookups, Collection<String> ids, Finding<K> finding) throws SQLException {
        Map<String, K> found = new LinkedHashMap<>();
        for (var id : ids) {
            var key = finding.in(lookups, id);
            if (key != null) {
                found.put(id, key);
            }
        }
        return found;
    }
}

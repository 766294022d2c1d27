package org.waymark.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.HexFormat;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import org.waymark.shared.Sha256;

/** The order in which events were stored: how many up to each of several positions, their digest, and what is missing. */
final class Order {
    private static final String ROWS = "select position, hash from event order by position";
    private static final String LAST_GIVEN = "select coalesce(max(seq), 0) from sqlite_sequence where name = 'event'";

    private final TreeMap<Long, Upto> known = new TreeMap<>();
    private byte[] digest = new byte[0];
    private long events;
    private long last;
    private OptionalLong missing = OptionalLong.empty();

    /**
     * @param digest of each event's hash behind the digest of all before it, so that it can go on from anywhere
     */
    record Upto(long events, String digest) {}

    private Order() {}

    static Order read(Connection store, SortedSet<Long> positions) throws SQLException {
        var order = new Order();
        var ahead = new ArrayDeque<>(positions);
        try (var statement = store.prepareStatement(ROWS);
                var row = statement.executeQuery()) {
            while (row.next()) {
                long position = row.getLong(1);
                while (!ahead.isEmpty() && ahead.getFirst() < position) {
                    order.keep(ahead.removeFirst());
                }
                order.next(position, row.getBytes(2));
            }
        }
        ahead.forEach(order::keep);
        order.endAt(lastGiven(store));
        return order;
    }

    private static long lastGiven(Connection store) throws SQLException {
        try (var statement = store.prepareStatement(LAST_GIVEN);
                var row = statement.executeQuery()) {
            return row.getLong(1);
        }
    }

    private void next(long position, byte[] hash) {
        if (position != last + 1) {
            missing(last + 1);
        }
        last = position;
        events++;
        digest = new Sha256().with(digest).with(hash).bytes();
    }

    /** The store counts the positions that it gave, so it knows of a last one that is gone. */
    private void endAt(long lastGiven) {
        if (lastGiven != last) {
            missing(Math.min(last, lastGiven) + 1);
        }
    }

    private void missing(long position) {
        missing = missing.isPresent() ? missing : OptionalLong.of(position);
    }

    private void keep(long position) {
        known.put(position, new Upto(events, HexFormat.of().formatHex(digest)));
    }

    Upto at(long position) {
        return Objects.requireNonNull(known.get(position));
    }

    long events() {
        return events;
    }

    /** The first position that holds no event though a later one was given. */
    OptionalLong missing() {
        return missing;
    }
}

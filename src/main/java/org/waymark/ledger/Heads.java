package org.waymark.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.Sha256;

/**
 * The heads of all streams as they were at several positions, digested while events go by in order of stream and
 * sequence: however long the ledger, it keeps one digest for each position.
 */
final class Heads {
    private final long[] positions;
    private final Sha256[] digests;
    private final long[] streams;
    private @Nullable String stream;
    private byte @Nullable [] head;
    private int settled;

    Heads(SortedSet<Long> positions) {
        this.positions = positions.stream().mapToLong(Long::longValue).toArray();
        streams = new long[this.positions.length];
        digests = new Sha256[this.positions.length];
        for (int i = 0; i < digests.length; i++) {
            digests[i] = new Sha256();
        }
    }

    void next(String name, long sequence, long position, byte[] hash) {
        if (!name.equals(stream)) {
            end();
            stream = name;
        }
        while (settled < positions.length && positions[settled] < position) {
            settle();
        }
        head = settled < positions.length ? bytes(name, sequence, hash) : null;
    }

    /** After the last event. */
    void end() {
        while (settled < positions.length) {
            settle();
        }
        settled = 0;
        head = null;
    }

    private void settle() {
        if (head != null) {
            digests[settled].with(head);
            streams[settled]++;
        }
        settled++;
    }

    private static byte[] bytes(String name, long sequence, byte[] hash) {
        var stream = name.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(2 * Integer.BYTES + Long.BYTES + stream.length + hash.length)
                .putInt(stream.length)
                .put(stream)
                .putLong(sequence)
                .putInt(hash.length)
                .put(hash)
                .array();
    }

    /** What the ledger held at each position. */
    Map<Long, Contents> with(Order order) {
        Map<Long, Contents> contents = new HashMap<>();
        for (int i = 0; i < positions.length; i++) {
            var stored = order.at(positions[i]);
            contents.put(
                    positions[i],
                    new Contents(positions[i], streams[i], stored.events(), digests[i].hex(), stored.digest()));
        }
        return contents;
    }
}

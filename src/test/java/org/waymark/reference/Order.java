package org.waymark.reference;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Where a statement stands in the order of knowledge. */
record Order(Instant knownAt, String year, int rank, Instant submittedAt, String digest) implements Comparable<Order> {

    static final int RETURN = 0;
    static final int MILESTONES = 1;
    static final int SIBLINGS = 2;

    private static final Comparator<Order> KNOWLEDGE = Comparator.comparing(Order::knownAt)
            .thenComparing(Order::year)
            .thenComparing(Order::rank)
            .thenComparing(Order::submittedAt)
            .thenComparing(Order::digest);

    @Override
    public int compareTo(Order other) {
        return KNOWLEDGE.compare(this, other);
    }

    boolean isAfter(Order other) {
        return compareTo(other) > 0;
    }

    static String digest(Map<String, String> files) {
        try {
            byte[] text = new TreeMap<>(files).toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.waymark.reference;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a council sent on one day. {@code files} maps a kind ({@code header}, {@code episodes}, {@code ad1},
 * {@code placed_for_adoption}, {@code milestones}, {@code siblings}) to its CSV text. With a header file it is a
 * return, and its tracker files count as submissions of their own, known just after it; without one it is a tracker
 * submission only.
 */
public record Submitted(String authority, String year, Instant asAt, boolean withdrawn, Map<String, String> files) {

    public boolean isReturn() {
        return files.containsKey("header");
    }

    public Submitted asWithdrawn() {
        return new Submitted(authority, year, asAt, true, files);
    }

    Submitted with(String kind, String text) {
        Map<String, String> more = new TreeMap<>(files);
        more.put(kind, text);
        return new Submitted(authority, year, asAt, withdrawn, Map.copyOf(more));
    }
}

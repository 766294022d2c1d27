package org.waymark.journey.events;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A saved question as it is asked for a member.
 *
 * @param question its name
 * @param variables years, codes and dates only, as JSON has them; those that are not here are the question's own
 */
public record SavedAsk(String question, SortedMap<String, Object> variables) {
    public SavedAsk {
        variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
    }

    public static SavedAsk of(String question, Map<String, Object> variables) {
        return new SavedAsk(question, new TreeMap<>(variables));
    }
}

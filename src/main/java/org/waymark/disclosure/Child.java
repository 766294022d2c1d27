package org.waymark.disclosure;

import java.util.Map;

/**
 * One child as it is counted.
 *
 * @param key tells it from others, and finds it again in an earlier release; nothing is ordered by it
 * @param family the same for siblings, likewise
 * @param codes by attribute
 */
public record Child(String key, String family, Map<String, String> codes) {
    public Child {
        codes = Map.copyOf(codes);
    }
}

package org.waymark.disclosure;

/**
 * How long it took for one child.
 *
 * @param key finds the child again in another mean; nothing is ordered by it
 */
public record TimedChild(String key, String family, int days) {
    public TimedChild {
        if (days < 0) {
            throw new IllegalArgumentException("A duration is not below nought.");
        }
    }
}

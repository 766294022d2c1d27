package org.waymark.disclosure;

/**
 * What makes a cell tell too much.
 *
 * @param threshold 1 up to below this many children are too few
 * @param families fewer than this many are too few
 */
public record Rules(String version, int threshold, int families) {
    /** The recommended set. */
    public static final Rules DEFAULT = new Rules("1", 6, 3);

    public Rules {
        if (threshold < 2 || families < 1) {
            throw new IllegalArgumentException("These rules protect nobody.");
        }
    }

    boolean tooFew(int children) {
        return children > 0 && children < threshold;
    }
}

package org.waymark.disclosure;

/**
 * Which means and medians may be released.
 *
 * @param children of fewer than this many there is none
 * @param families of fewer than this many neither
 * @param step days to which each is rounded
 * @param counted where fewer than this many are counted there is none: it would say of how many of them something is not known
 */
public record Means(int children, int families, int step, int counted) {
    /** The recommended ones. */
    public static final Means DEFAULT = new Means(10, 5, 10, 16);

    /** Whether there may be any mean of those who are counted there. */
    public boolean mayBeOf(int headline) {
        return headline >= counted;
    }

    String text() {
        return "means of %d children of %d families or more, to %d days, where %d are counted"
                .formatted(children, families, step, counted);
    }
}

package org.waymark.disclosure;

/**
 * Whom a number counts.
 *
 * @param release the number of the release, the first that is given being 0; the proposal is the one after the last
 */
public record Whose(Group group, int release) {
    public enum Group {
        /** All who are counted in the release. */
        COUNTED,
        /** Those of them who are not counted, or counted otherwise, in the next. */
        LEFT,
        /** Those of the next who were not counted, or counted otherwise, in it. */
        JOINED
    }
}

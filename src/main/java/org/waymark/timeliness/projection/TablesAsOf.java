package org.waymark.timeliness.projection;

/**
 * Which tables answer: while this is the same, the same question has the same answer.
 *
 * @param position of the last event in them
 * @param file how often another file took the place of the one before, since a recomputed one of the same position may differ
 */
public record TablesAsOf(long position, long file) {
    /** To be read before something is asked: what is answered then is of these tables or of later ones. */
    public static TablesAsOf of(Projection projection) {
        return new TablesAsOf(projection.applied(), projection.live().opened());
    }
}

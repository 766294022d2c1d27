package org.waymark.journey.timeline;

import java.time.Instant;
import java.util.Comparator;
import org.waymark.journey.commands.Holding;

/**
 * The place of what was said in the order of knowledge, the same whatever the order of importing: when it was known,
 * then collection year, kind of file, when it was submitted, and content. What a recorder said comes behind all files
 * known at the same instant, and among its like in the order of storing.
 *
 * @param place of the event in the child's stream; 0 for what a file said
 */
record Turn(Instant knownAt, int place, int year, int kind, Instant submittedAt, String digest)
        implements Comparable<Turn> {
    private static final Comparator<Turn> ORDER = Comparator.comparing(Turn::knownAt)
            .thenComparing(Turn::place)
            .thenComparing(Turn::year)
            .thenComparing(Turn::kind)
            .thenComparing(Turn::submittedAt)
            .thenComparing(Turn::digest);

    static Turn of(Holding submission) {
        return ofRow(submission.knownAt(), submission);
    }

    /** Of a row that has its own date of knowledge. */
    static Turn ofRow(Instant knownAt, Holding submission) {
        return new Turn(
                knownAt,
                0,
                submission.year().startYear(),
                submission.kind().ordinal(),
                submission.knownAt(),
                submission.digest());
    }

    static Turn ofRecorder(Instant knownAt, int place) {
        return new Turn(knownAt, place, 0, 0, knownAt, "");
    }

    static Turn later(Turn one, Turn other) {
        return one.isAfter(other) ? one : other;
    }

    boolean isAfter(Turn other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Turn other) {
        return ORDER.compare(this, other);
    }
}

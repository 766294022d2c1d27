package org.waymark.ledger;

import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.waymark.shared.Sha256;

/**
 * What the ledger held when it was sealed, kept outside it.
 *
 * @param number from 1, one more than that of the seal before
 * @param at when it was made
 * @param position of the last event that it covers
 * @param heads as in {@link Contents}
 * @param order as in {@link Contents}
 * @param before the hash of the seal before, empty for the first
 * @param hash over everything else in it
 */
public record Seal(
        long number,
        Instant at,
        long position,
        long streams,
        long events,
        String heads,
        String order,
        String before,
        String hash) {

    static Seal of(long number, Instant at, Contents contents, String before) {
        return new Seal(
                number,
                at,
                contents.position(),
                contents.streams(),
                contents.events(),
                contents.heads(),
                contents.order(),
                before,
                hash(number, at, contents, before));
    }

    Contents contents() {
        return new Contents(position, streams, events, heads, order);
    }

    boolean wasEdited() {
        return !hash.equals(hash(number, at, contents(), before));
    }

    private static String hash(long number, Instant at, Contents contents, String before) {
        var fields = List.of(
                before,
                Long.toString(number),
                at.toString(),
                Long.toString(contents.position()),
                Long.toString(contents.streams()),
                Long.toString(contents.events()),
                contents.heads(),
                contents.order());
        return HexFormat.of().formatHex(Sha256.chained(new byte[0], fields));
    }
}

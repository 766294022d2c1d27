package org.waymark.identity;

import java.time.Instant;
import java.util.List;
import org.waymark.shared.ChildKey;
import org.waymark.shared.Sha256;
import org.waymark.shared.ShredBasis;

/**
 * A key that was destroyed, as it is written down outside the vault.
 *
 * @param number from 1, one more than that of the line before
 * @param before the hash of the line before, empty for the first
 * @param hash over everything else in it
 */
public record Shredded(long number, Instant at, ChildKey child, ShredBasis basis, String before, String hash) {
    static Shredded of(long number, Instant at, ChildKey child, ShredBasis basis, String before) {
        return new Shredded(number, at, child, basis, before, hash(number, at, child, basis, before));
    }

    boolean follows(long earlier, String hashBefore) {
        return number == earlier + 1
                && before.equals(hashBefore)
                && hash.equals(hash(number, at, child, basis, before));
    }

    private static String hash(long number, Instant at, ChildKey child, ShredBasis basis, String before) {
        return new Sha256()
                .with(String.join(
                        "|", List.of(before, Long.toString(number), at.toString(), child.toString(), basis.name())))
                .hex();
    }
}

package org.waymark.disclosure;

import java.nio.ByteBuffer;
import org.waymark.shared.Sha256;

/** How much is lost with a cell that is hidden to protect others. */
public interface Weights {
    double of(CellId cell, int value);

    /** Large cells are worth more. One who knows this can tell from what is hidden that other ways would have cost more. */
    static Weights byCount() {
        return (_, value) -> value == 0 ? 3 : 1 + 2 * Math.log1p(value);
    }

    /**
     * Chance that can be repeated by who has the secret, and says nothing of the data: any choice could have been made
     * whatever is hidden.
     */
    static Weights secret(String secret) {
        return (cell, _) -> {
            var digest =
                    new Sha256().with(secret).with("\n").with(cell.toString()).bytes();
            return 1 + Integer.toUnsignedLong(ByteBuffer.wrap(digest).getInt()) / (double) (1L << 32);
        };
    }
}

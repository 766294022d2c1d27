package org.waymark.disclosure;

import java.nio.ByteBuffer;
import org.waymark.shared.Sha256;

/** What is lost with a cell that is hidden to protect others; and which are hidden for no reason that lies in the data. */
public interface Weights {
    double of(CellId cell, int value);

    /** Whether it is hidden whatever it says, so that no hidden cell need have been in the way of anything. */
    default boolean hides(CellId cell) {
        return false;
    }

    /** Large cells are worth more. One who knows this can tell from what is hidden that other ways would have cost more. */
    static Weights byCount() {
        return (_, value) -> value == 0 ? 3 : 1 + 2 * Math.log1p(value);
    }

    /**
     * Chance that can be repeated by who has the secret, and says nothing of the data.
     *
     * @param decoys one cell in so many is hidden by chance; 0 for none
     */
    static Weights secret(String secret, int decoys) {
        return new Weights() {
            @Override
            public double of(CellId cell, int value) {
                return 1 + chance("weight", cell) / (double) (1L << 32);
            }

            @Override
            public boolean hides(CellId cell) {
                return decoys > 0 && chance("decoy", cell) % decoys == 0;
            }

            private long chance(String what, CellId cell) {
                var text = secret + "\n" + what + "\n" + cell;
                return Integer.toUnsignedLong(
                        ByteBuffer.wrap(new Sha256().with(text).bytes()).getInt());
            }
        };
    }
}

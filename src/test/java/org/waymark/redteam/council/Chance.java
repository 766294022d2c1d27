package org.waymark.redteam.council;

import java.util.List;
import java.util.Random;

/** Chance from one seed. */
final class Chance {
    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** Which of some shares; the last where they do not add up. */
    int pick(double... shares) {
        var left = random.nextDouble();
        for (int n = 0; n < shares.length; n++) {
            left -= shares[n];
            if (left < 0) {
                return n;
            }
        }
        return shares.length - 1;
    }
}

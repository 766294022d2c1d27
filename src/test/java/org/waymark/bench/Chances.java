package org.waymark.bench;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** Chance from one seed. */
final class Chances {
    private final Random random;

    Chances(long seed) {
        random = new Random(seed);
    }

    boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    LocalDate between(LocalDate earliest, LocalDate latest) {
        return earliest.plusDays(between(0, (int) ChronoUnit.DAYS.between(earliest, latest)));
    }

    /** Days about a middle, as waits are: many somewhat shorter, a few much longer. */
    int wait(int middle) {
        return (int) Math.max(1, Math.min(6.0 * middle, middle * Math.exp(random.nextGaussian() * 0.5)));
    }

    /** Days of a stay of that mean length, of which the short ones are many. */
    int stay(int mean) {
        return 1 + (int) (-mean * Math.log(1 - random.nextDouble()));
    }

    String pick(Weighted codes) {
        return codes.at(random.nextInt(codes.total()));
    }
}

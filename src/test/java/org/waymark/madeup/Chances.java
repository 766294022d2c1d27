package org.waymark.madeup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** Chance from one seed. */
public final class Chances {
    private final Random random;

    public Chances(long seed) {
        random = new Random(seed);
    }

    public boolean happens(double probability) {
        return random.nextDouble() < probability;
    }

    public int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    public LocalDate between(LocalDate earliest, LocalDate latest) {
        return earliest.plusDays(between(0, (int) ChronoUnit.DAYS.between(earliest, latest)));
    }

    /** Days about a middle, as waits are: many somewhat shorter, a few much longer. */
    public int wait(int middle) {
        return (int) Math.max(1, Math.min(6.0 * middle, middle * StrictMath.exp(random.nextGaussian() * 0.5)));
    }

    /** Days of a stay of that mean length, of which the short ones are many. */
    public int stay(int mean) {
        return 1 + (int) (-mean * StrictMath.log(1 - random.nextDouble()));
    }

    public String pick(Weighted codes) {
        return codes.at(random.nextInt(codes.total()));
    }
}

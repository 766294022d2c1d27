package org.waymark.statistics;

import java.util.Arrays;
import java.util.function.Function;
import org.hipparchus.random.Well19937c;
import org.jspecify.annotations.Nullable;

/**
 * How else it might have come: figures of as many families, drawn with replacement, again and again. Whole families are
 * drawn, since children who wait together leave together. The same spells and seed are drawn alike on every machine.
 */
final class Resamples {
    private static final double TAIL = 0.025;

    private final double[][] figures;

    private Resamples(double[][] figures) {
        this.figures = figures;
    }

    static Resamples of(Waits waits, int times, long seed, Function<Counts, double[]> figuring) {
        if (waits.families() < 2) {
            return new Resamples(new double[0][]);
        }
        var chance = new Well19937c(seed);
        var figures = new double[times][];
        for (int time = 0; time < times; time++) {
            figures[time] = figuring.apply(waits.counted(draw(chance, waits.families())));
        }
        return new Resamples(figures);
    }

    /** How often each family is drawn: each draw takes the high word of a random word times their number. */
    private static int[] draw(Well19937c chance, int families) {
        var drawn = new int[families];
        for (int draw = 0; draw < families; draw++) {
            drawn[(int) (Integer.toUnsignedLong(chance.nextInt()) * families >>> 32)]++;
        }
        return drawn;
    }

    /** The value between the resamples' 2.5% smallest and 2.5% largest; where those are infinite, without that bound. */
    Estimate around(@Nullable Double value, int figure) {
        var beyond = (int) (TAIL * (figures.length + 1));
        if (beyond == 0) {
            return new Estimate(value, null, null);
        }
        var sorted = new double[figures.length];
        Arrays.setAll(sorted, time -> figures[time][figure]);
        Arrays.sort(sorted);
        return new Estimate(value, reached(sorted[beyond - 1]), reached(sorted[sorted.length - beyond]));
    }

    static @Nullable Double reached(double figure) {
        return Double.isInfinite(figure) ? null : figure;
    }
}

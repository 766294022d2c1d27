package org.waymark.disclosure;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** How long protecting takes and how much is shown, cohort by cohort. Run by hand; arguments: cohorts of each size. */
final class Shares {
    private static final List<Integer> SIZES = List.of(8, 15, 32, 60, 200);

    private static final int DECOYS = 10;

    private Shares() {}

    public static void main(String[] arguments) {
        for (int size : SIZES) {
            var started = System.nanoTime();
            var shares = LongStream.rangeClosed(1, Long.parseLong(arguments[0]))
                    .mapToDouble(seed -> share(size, seed))
                    .summaryStatistics();
            System.out.printf(
                    "%d children: %.2f s each; shown %.0f%%, %.0f%% to %.0f%%%n",
                    size,
                    (System.nanoTime() - started) / 1e9 / shares.getCount(),
                    100 * shares.getAverage(),
                    100 * shares.getMin(),
                    100 * shares.getMax());
        }
    }

    /** Of the cells of the finest tables; what is not published is not shown. */
    private static double share(int size, long seed) {
        var catalogue = Cohorts.defaults();
        var decision = new Protector()
                .decide(new Proposal(
                        catalogue,
                        Cohorts.of(size, seed),
                        List.of(),
                        Rules.DEFAULT,
                        Weights.secret("secret " + seed, DECOYS),
                        Set.of(),
                        Duration.ofMinutes(1)));
        var finest = Table.cells(catalogue.ladders().stream()
                .map(ladder -> ladder.rungs().getFirst())
                .toList());
        return finest.stream().filter(decision.shown()::containsKey).count() / (double) finest.size();
    }
}

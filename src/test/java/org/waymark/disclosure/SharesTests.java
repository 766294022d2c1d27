package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long protecting takes and how much is shown. Twenty cohorts of each size. */
@Tag("redteam")
class SharesTests {
    private static final int COHORTS = 20;

    @Test
    void showsTwoCellsInFiveOfSixtyChildren() {
        for (int size : new int[] {32, 60, 200}) {
            var without = shares(size, 0);
            var with = shares(size, Rules.DEFAULT.decoys());
            if (size >= 60) {
                assertThat(with.getAverage()).isGreaterThanOrEqualTo(0.4);
            }
            assertThat(with.getAverage()).isLessThanOrEqualTo(without.getAverage());
        }
    }

    private static DoubleSummaryStatistics shares(int size, int decoys) {
        var started = System.nanoTime();
        var shares = LongStream.rangeClosed(1, COHORTS)
                .mapToDouble(seed -> share(size, seed, decoys))
                .summaryStatistics();
        System.out.printf(
                "%d children, %s: %.1f s each; shown %.0f%% (%.0f to %.0f)%n",
                size,
                decoys > 0 ? "with decoys" : "without",
                (System.nanoTime() - started) / 1e9 / COHORTS,
                100 * shares.getAverage(),
                100 * shares.getMin(),
                100 * shares.getMax());
        return shares;
    }

    /** Of the cells of the finest tables; what is not published is not shown. */
    private static double share(int size, long seed, int decoys) {
        var catalogue = Cohorts.defaults();
        var decision = new Protector()
                .decide(new Proposal(
                        catalogue,
                        Cohorts.of(size, seed),
                        List.of(),
                        Rules.DEFAULT,
                        Weights.secret("secret " + seed, decoys),
                        Set.of(),
                        Duration.ofMinutes(1)));
        var finest = Table.cells(catalogue.ladders().stream()
                .map(ladder -> ladder.rungs().getFirst())
                .toList());
        return finest.stream().filter(decision.shown()::containsKey).count() / (double) finest.size();
    }
}

package org.waymark.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestHome;
import org.waymark.intake.ImportReport.Status;
import org.waymark.reference.RandomHistories;
import org.waymark.reference.Submitted;

/** What must hold of any history, whatever was mended, dropped, withdrawn or sent late. */
class LawTests {
    private static final int CHILDREN = Thorough.IS_ASKED_FOR ? 25 : 15;

    static List<Long> orders() {
        return Thorough.IS_ASKED_FOR ? List.of(11L, 12L, 13L, 14L) : List.of(11L);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void orderOfImportingDoesNotMatter(long seed) {
        var history = history(seed);
        var instants = instants(history, seed);
        var shuffled = new ArrayList<>(history);
        Collections.shuffle(shuffled, new Random(seed));
        try (var one = new TestHome();
                var other = new TestHome();
                var backwards = new TestHome()) {
            Histories.send(one, history);
            Histories.send(other, shuffled);
            Histories.send(backwards, history.reversed());
            var expected = Fingerprint.of(one, instants, TestHome.COVENTRY);
            assertThat(expected).isNotEmpty();
            assertThat(Fingerprint.of(other, instants, TestHome.COVENTRY)).isEqualTo(expected);
            assertThat(expected).containsAllEntriesOf(Fingerprint.ofSome(backwards, instants, TestHome.COVENTRY));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21})
    void sendingTwiceAddsNothing(long seed) {
        var history = standing(history(seed));
        var instants = instants(history, seed);
        try (var home = new TestHome()) {
            Histories.send(home, history);
            var before = Fingerprint.ofSome(home, instants, TestHome.COVENTRY);
            assertThat(before).isNotEmpty();
            var tables = home.tables();
            long events = home.ledger().log().head();
            for (var each : history) {
                var again = home.send(each.authority(), each.year(), each.asAt().toString(), false, each.files());
                assertThat(again.status()).isIn(Status.UNCHANGED, Status.ACCEPTED);
                assertThat(again.recorded() + again.corrected() + again.retracted())
                        .isZero();
            }
            assertThat(home.ledger().log().head()).isEqualTo(events);
            assertThat(home.tables()).isEqualTo(tables);
            assertThat(Fingerprint.ofSome(home, instants, TestHome.COVENTRY)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {31})
    void asKnownAtIsWhatAFreshHomeSaysThatWasToldOnlySoMuch(long seed) {
        var history = history(seed);
        try (var home = new TestHome()) {
            Histories.send(home, history);
            for (var knownAt : instants(history, seed)) {
                try (var fresh = new TestHome()) {
                    Histories.send(fresh, Histories.knownBy(knownAt, history));
                    assertThat(Fingerprint.of(fresh, List.of(knownAt), TestHome.COVENTRY))
                            .isEqualTo(Fingerprint.of(home, List.of(knownAt), TestHome.COVENTRY));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41})
    void aRebuildAnswersAsTheLiveFileDoes(long seed) {
        var history = history(seed);
        var instants = instants(history, seed);
        try (var home = new TestHome()) {
            Histories.send(home, history);
            // every measure reads these tables and nothing else, so where they are alike a few measures will do
            var live = Fingerprint.ofSome(home, instants, TestHome.COVENTRY);
            assertThat(live).isNotEmpty();
            var tables = home.tables();
            home.rebuild();
            assertThat(Fingerprint.ofSome(home, instants, TestHome.COVENTRY)).isEqualTo(live);
            assertThat(home.tables()).isEqualTo(tables);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {51})
    void anImportThatBrokeOffIsInvisibleAndCompletesWhenSentAgain(long seed) {
        var history = standing(history(seed));
        var instants = instants(history, seed);
        var broken = new AtomicInteger(-1);
        try (var undisturbed = new TestHome();
                var home = new TestHome((_, _) -> {
                    if (broken.get() == 0) {
                        throw new IllegalStateException("killed half-way");
                    }
                })) {
            Histories.send(undisturbed, history);
            for (var each : history) {
                if (each.isReturn()) {
                    var before = Fingerprint.ofSome(home, instants, TestHome.COVENTRY);
                    broken.set(0);
                    assertThatThrownBy(() -> Histories.send(home, List.of(each)))
                            .hasMessage("killed half-way");
                    assertThat(Fingerprint.ofSome(home, instants, TestHome.COVENTRY))
                            .isEqualTo(before);
                }
                broken.set(-1);
                Histories.send(home, List.of(each));
            }
            assertThat(Fingerprint.of(home, instants, TestHome.COVENTRY))
                    .isNotEmpty()
                    .isEqualTo(Fingerprint.of(undisturbed, instants, TestHome.COVENTRY));
        }
    }

    private static List<Submitted> history(long seed) {
        return RandomHistories.of(seed, TestHome.COVENTRY, CHILDREN, "2018-19", 3);
    }

    private static List<Submitted> standing(List<Submitted> history) {
        return history.stream().filter(each -> !each.withdrawn()).toList();
    }

    /** Some of the moments at which something became known, and one after all. */
    private static List<Instant> instants(List<Submitted> history, long seed) {
        var moments =
                new ArrayList<>(history.stream().map(Submitted::asAt).distinct().toList());
        Collections.shuffle(moments, new Random(seed));
        var some = new ArrayList<>(moments.subList(0, Math.min(Thorough.IS_ASKED_FOR ? 4 : 1, moments.size())));
        some.add(Instant.parse("2026-11-20T00:00:00Z"));
        return some;
    }
}

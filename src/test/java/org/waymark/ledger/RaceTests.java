package org.waymark.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ledger.Commands.child;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.QuickFolder;
import org.waymark.journey.commands.AdoptionJourneyCommand.RecordMilestone;
import org.waymark.journey.commands.Recorded;
import org.waymark.journey.commands.Recorder;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CommandId;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;
import org.waymark.shared.Refusal;

/**
 * Sixty-four people at one case. Each command reads all that was said of the case before, so that four times as many take sixteen
 * times as long: what nobody looked at is 256 commands in every build, and 1,024 with {@code -Plaws}.
 */
class RaceTests {
    private static final int THREADS = 64;
    private static final int ROUNDS = 16;
    private static final int EACH = Boolean.getBoolean("waymark.laws.thorough") ? 16 : 4;
    private static final Instant NOW = Instant.parse("2026-01-12T09:00:00Z");

    @TempDir(factory = QuickFolder.class)
    private Path folder;

    /** In each of 16 rounds all 64 have seen the same version and record something else: 1,024 commands. */
    @Test
    void letsOneWinForEachVersionAndTellsTheOthersTheVersionThatIsNow() throws Exception {
        try (var ledger = Ledger.open(folder.resolve("events.db"))) {
            List<List<Integer>> winners = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                long seen = round - 1L;
                int first = round * THREADS;
                var won = inParallel(thread -> wins(ledger, first + thread, seen));
                winners.add(IntStream.range(0, THREADS)
                        .filter(won::get)
                        .mapToObj(thread -> first + thread)
                        .toList());
            }

            assertThat(winners).allSatisfy(round -> assertThat(round).hasSize(1));
            assertThat(stored(ledger))
                    .extracting(StoredEvent::sequence)
                    .containsExactlyElementsOf(
                            LongStream.range(0, ROUNDS).boxed().toList());
        }
    }

    /** All 64 record four things each, or 16, without having looked, and send one in eight of them twice. */
    @Test
    void losesAndDoublesNothingWhereNobodyHasLooked() throws Exception {
        try (var ledger = Ledger.open(folder.resolve("events.db"))) {
            var versions =
                    inParallel(thread -> IntStream.range(0, EACH)
                                    .mapToObj(n -> sent(ledger, thread * EACH + n))
                                    .toList())
                            .stream()
                            .flatMap(List::stream)
                            .toList();

            assertThat(versions)
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.range(0, THREADS * EACH).boxed().toList());
            assertThat(stored(ledger)).hasSize(THREADS * EACH);
            assertThat(stored(ledger).stream().map(StoredEvent::payload).distinct())
                    .hasSize(THREADS * EACH);
        }
    }

    private static boolean wins(Ledger ledger, int n, long seen) {
        try {
            return send(ledger, n, seen).version() == seen + 1;
        } catch (Refusal refusal) {
            assertThat(refusal.code()).isEqualTo("CONFLICT");
            assertThat(refusal.more()).containsEntry("currentVersion", seen + 1);
            return false;
        }
    }

    private static long sent(Ledger ledger, int n) {
        var once = send(ledger, n, null);
        assertThat(once.already()).isFalse();
        if (n % 8 == 0) {
            assertThat(send(ledger, n, null)).isEqualTo(new Recorded(once.factId(), once.version(), true));
        }
        return once.version();
    }

    private static Recorded send(Ledger ledger, int n, @Nullable Long seen) {
        var panel = new MilestoneFact(
                Milestone.PANEL, LocalDate.of(2020, 1, 1).plusDays(n), Precision.DAY, new TreeMap<>());
        var by =
                new Recorder(new CommandId(new UUID(7, n)), new AuthorityCode("E08000026"), NOW, seen, List.of(), null);
        return ledger.askAll(List.of(new RecordMilestone(child(1), by, panel, List.of())), Recorded.class)
                .getFirst();
    }

    private static List<StoredEvent> stored(Ledger ledger) {
        List<StoredEvent> events = new ArrayList<>();
        ledger.log().read(0, Long.MAX_VALUE, Integer.MAX_VALUE, events::add);
        return events;
    }

    private interface Work<T> {
        T of(int thread);
    }

    private static <T> List<T> inParallel(Work<T> work) throws Exception {
        var start = new CyclicBarrier(THREADS);
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var running = IntStream.range(0, THREADS)
                    .<Callable<T>>mapToObj(thread -> () -> {
                        start.await(30, TimeUnit.SECONDS);
                        return work.of(thread);
                    })
                    .toList();
            List<T> answers = new ArrayList<>();
            for (var done : threads.invokeAll(running)) {
                answers.add(done.get());
            }
            return answers;
        }
    }
}

package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.recording.Call;
import org.waymark.recording.CaseReference;
import org.waymark.recording.Recording;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CommandId;
import org.waymark.shared.KnownNow;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;

/** What "now" is while somebody is telling something: an answer as known now is never another one later. */
class KnownNowTests {
    private static final Instant NINE = Instant.parse("2022-09-01T09:00:00Z");

    private final Story story = new Story();
    private final SetClock clock = new SetClock();
    private final KnownNow now = new KnownNow(clock);
    private final Recording recording = story.home().recording(now);

    @AfterEach
    void close() {
        story.close();
    }

    /** The first command is stored at nine, and held back before anybody can see it. */
    @Test
    void anAnswerAsKnownNowIsNeverAnotherLater() throws Exception {
        var stored = new CountDownLatch(1);
        var seen = new CountDownLatch(1);
        var commits = new AtomicInteger();
        story.home().ledger().afterCommit(() -> {
            if (commits.getAndIncrement() == 0) {
                stored.countDown();
                await(seen);
            }
        });
        clock.set(NINE);
        try (var threads = Executors.newSingleThreadExecutor()) {
            var blocked = CompletableFuture.runAsync(() -> decided("K1"), threads);
            await(stored);
            clock.set(NINE.plusSeconds(5));
            var meanwhile = now.instant();
            assertThat(meanwhile).isEqualTo(NINE.minus(1, ChronoUnit.MICROS));
            assertThat(story.figure("ADM_DECISIONS", "2022-23", meanwhile)).isEqualTo("none");

            // who is answered sees at once what was told, and all that was told before it
            decided("K2");
            assertThat(now.instant()).isEqualTo(NINE.plusSeconds(5));
            assertThat(story.figure("ADM_DECISIONS", "2022-23", now.instant())).isEqualTo("2");

            seen.countDown();
            blocked.get(30, TimeUnit.SECONDS);
            assertThat(story.figure("ADM_DECISIONS", "2022-23", meanwhile)).isEqualTo("none");
            assertThat(now.instant()).isEqualTo(NINE.plusSeconds(5));
        }
    }

    /** Asked at nine and told at nine: what is told is known after what was answered. */
    @Test
    void whatIsToldIsKnownAfterWhatWasAnswered() {
        clock.set(NINE);
        var asked = now.instant();
        decided("K1");

        assertThat(story.figure("ADM_DECISIONS", "2022-23", asked)).isEqualTo("none");
        assertThat(story.figure("ADM_DECISIONS", "2022-23", asked.plus(1, ChronoUnit.MICROS)))
                .isEqualTo("1");
    }

    @Test
    void aClockThatIsPutBackMakesNothingKnownEarlier() {
        clock.set(NINE);
        decided("K1");
        clock.set(NINE.minusSeconds(60));
        decided("K2");

        assertThat(story.figure("ADM_DECISIONS", "2022-23", NINE)).isEqualTo("1");
        assertThat(story.figure("ADM_DECISIONS", "2022-23", NINE.plus(1, ChronoUnit.MICROS)))
                .isEqualTo("2");
    }

    @Test
    void whatIsRefusedHoldsNobodyUp() {
        clock.set(NINE);
        var turn = now.turn();
        turn.begin();
        clock.set(NINE.plusSeconds(5));
        assertThat(now.instant()).isBefore(NINE);

        turn.close();

        assertThat(now.instant()).isEqualTo(NINE.plusSeconds(5));
    }

    private void decided(String child) {
        recording.record(
                new Call(
                        new CaseReference.ByAuthority(new AuthorityCode(TestHome.COVENTRY), child, true),
                        new CommandId(UUID.randomUUID()),
                        null,
                        null),
                new MilestoneFact(Milestone.ADM_DECISION, LocalDate.of(2022, 8, 20), Precision.DAY, new TreeMap<>()),
                List.of());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class SetClock extends Clock {
        private final AtomicReference<Instant> instant = new AtomicReference<>(NINE);

        void set(Instant to) {
            instant.set(to);
        }

        @Override
        public Instant instant() {
            return instant.get();
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}

package org.waymark.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.ledger.Commands.begin;
import static org.waymark.ledger.Commands.child;
import static org.waymark.ledger.Commands.complete;
import static org.waymark.ledger.Commands.stateReturn;
import static org.waymark.ledger.Commands.submission;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.journey.commands.AdoptionJourneyCommand.RecordMilestone;
import org.waymark.journey.commands.Recorder;
import org.waymark.journey.commands.SubmissionCommand.Begun;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CommandId;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;
import org.waymark.shared.Refusal;

class LedgerTests {
    @TempDir
    private Path folder;

    @Test
    void keepsWhatItAcknowledged() {
        List<StoredEvent> before;
        try (var ledger = open()) {
            ledger.send(stateReturn(child(1), 1));
            before = all(ledger);
        }
        try (var ledger = open()) {
            assertThat(all(ledger)).isEqualTo(before).hasSize(3);
            ledger.send(stateReturn(child(1), 1));
            assertThat(ledger.log().head()).as("said already").isEqualTo(3);
        }
    }

    /** As after the plug was pulled: the files as they are at the moment of the acknowledgement. */
    @Test
    void hasOnDiskWhatItAcknowledgedThoughItWasNeverClosed() throws Exception {
        try (var ledger = open()) {
            ledger.send(stateReturn(child(1), 1));
            var elsewhere = java.nio.file.Files.createDirectory(folder.resolve("elsewhere"));
            for (var name : List.of("events.db", "events.db-wal")) {
                java.nio.file.Files.copy(folder.resolve(name), elsewhere.resolve(name));
            }
            try (var copy = Ledger.open(elsewhere.resolve("events.db"))) {
                assertThat(all(copy)).isEqualTo(all(ledger)).hasSize(3);
            }
        }
    }

    @Test
    void storesTheCommandsOfOneTransactionTogether() {
        try (var ledger = open()) {
            ledger.sendAll(List.of(stateReturn(child(1), 1), stateReturn(child(2), 1), stateReturn(child(1), 2)));

            assertThat(all(ledger))
                    .extracting(StoredEvent::position, StoredEvent::stream, StoredEvent::sequence)
                    .containsExactly(
                            tuple(1, 1, 0),
                            tuple(2, 1, 1),
                            tuple(3, 1, 2),
                            tuple(4, 2, 0),
                            tuple(5, 2, 1),
                            tuple(6, 2, 2),
                            tuple(7, 1, 3),
                            tuple(8, 1, 4),
                            tuple(9, 1, 5));
        }
    }

    /** Of a case the case itself remembers its commands; that one is of another case only the store can tell. */
    @Test
    void takesACommandIdOnceWhateverItIsAbout() {
        try (var ledger = open()) {
            ledger.send(panel(1, 7));

            assertThatThrownBy(() -> ledger.send(panel(2, 7)))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("COMMAND_ID_TAKEN"));
            ledger.send(panel(1, 7));
            ledger.send(panel(2, 8));
            assertThat(all(ledger))
                    .extracting(StoredEvent::stream)
                    .containsExactly(child(1).toString(), child(2).toString());
        }
    }

    private static RecordMilestone panel(int child, int command) {
        return new RecordMilestone(
                child(child),
                new Recorder(
                        new CommandId(new UUID(7, command)),
                        new AuthorityCode("E08000026"),
                        Instant.parse("2026-01-12T09:00:00Z"),
                        null,
                        List.of(),
                        null),
                new MilestoneFact(Milestone.PANEL, LocalDate.of(2025, 1, 1), Precision.DAY, new TreeMap<>()),
                List.of());
    }

    @Test
    void storesNothingWhereOneOfThemIsRefused() {
        try (var ledger = open()) {
            ledger.send(begin("d1"));

            assertThatThrownBy(() -> ledger.sendAll(
                            List.of(stateReturn(child(1), 1), complete(submission(404)), stateReturn(child(2), 1))))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("SUBMISSION_SUPERSEDED"));
            assertThat(ledger.log().head()).isEqualTo(1);
        }
        try (var ledger = open()) {
            assertThat(ledger.log().head()).isEqualTo(1);
        }
    }

    @Test
    void storesNothingWhereTheLastOfThemIsRefused() {
        try (var ledger = open()) {
            ledger.send(begin("d1"));

            assertThatThrownBy(() -> ledger.sendAll(List.of(stateReturn(child(1), 1), complete(submission(404)))))
                    .isInstanceOf(Refusal.class);
            assertThat(ledger.log().head()).isEqualTo(1);
        }
    }

    @Test
    void goesOnWithoutAGapAfterARefusal() {
        try (var ledger = open()) {
            ledger.send(begin("d1"));
            assertThatThrownBy(() -> ledger.sendAll(List.of(stateReturn(child(1), 1), complete(submission(404)))))
                    .isInstanceOf(Refusal.class);

            ledger.send(stateReturn(child(1), 1));

            assertThat(all(ledger)).extracting(StoredEvent::position).containsExactly(1L, 2L, 3L, 4L);
            assertThat(all(ledger)).extracting(StoredEvent::sequence).containsExactly(0L, 0L, 1L, 2L);
        }
    }

    @Test
    void answersEachCommandOfATransaction() {
        try (var ledger = open()) {
            var answers = ledger.askAll(List.of(begin("d1"), begin("d1")), Begun.class);

            assertThat(answers).hasSize(2).doesNotContainNull();
            assertThat(answers.get(1)).isEqualTo(answers.get(0));
            assertThat(ledger.log().head()).isEqualTo(1);
        }
    }

    @Test
    void callsBackAfterEachCommitAndAfterNoRefusal() {
        try (var ledger = open()) {
            List<Long> heads = new ArrayList<>();
            ledger.afterCommit(() -> heads.add(ledger.log().head()));

            ledger.send(begin("d1"));
            assertThatThrownBy(() -> ledger.send(complete(submission(404)))).isInstanceOf(Refusal.class);
            ledger.send(stateReturn(child(1), 1));

            assertThat(heads).containsExactly(1L, 4L);
        }
    }

    @Test
    void readsRangesOfPositions() {
        try (var ledger = open()) {
            assertThat(ledger.log().head()).isZero();
            assertThat(positions(ledger, 0, 100, 100)).isEmpty();
            ledger.sendAll(List.of(stateReturn(child(1), 1), stateReturn(child(2), 1)));

            assertThat(ledger.log().head()).isEqualTo(6);
            assertThat(positions(ledger, 0, 6, 100)).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
            assertThat(positions(ledger, 2, 4, 100)).as("behind 2 up to 4").containsExactly(3L, 4L);
            assertThat(positions(ledger, 2, 6, 3)).as("no more than 3").containsExactly(3L, 4L, 5L);
            assertThat(positions(ledger, 6, 9, 100)).as("behind the head").isEmpty();
            assertThat(positions(ledger, 4, 2, 100)).as("an empty range").isEmpty();
        }
    }

    @Test
    void tellsHowFarARangeWasRead() {
        try (var ledger = open()) {
            ledger.sendAll(List.of(stateReturn(child(1), 1), stateReturn(child(2), 1)));
            var seen = new AtomicLong();

            assertThat(ledger.log().read(1, 5, 2, _ -> seen.incrementAndGet())).isEqualTo(3);
            assertThat(ledger.log().read(6, 9, 2, _ -> seen.incrementAndGet())).isEqualTo(6);
            assertThat(seen).hasValue(2);
        }
    }

    private static org.assertj.core.groups.Tuple tuple(long position, int child, long sequence) {
        return org.assertj.core.groups.Tuple.tuple(position, child(child).toString(), sequence);
    }

    private static List<Long> positions(Ledger ledger, long after, long upTo, int limit) {
        List<Long> positions = new ArrayList<>();
        ledger.log().read(after, upTo, limit, event -> positions.add(event.position()));
        return positions;
    }

    private static List<StoredEvent> all(Ledger ledger) {
        List<StoredEvent> events = new ArrayList<>();
        ledger.log().read(0, Long.MAX_VALUE, Integer.MAX_VALUE, events::add);
        return events;
    }

    private Ledger open() {
        return Ledger.open(folder.resolve("events.db"));
    }
}

package org.waymark.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.waymark.ledger.Commands.begin;
import static org.waymark.ledger.Commands.child;
import static org.waymark.ledger.Commands.complete;
import static org.waymark.ledger.Commands.stateReturn;
import static org.waymark.ledger.Commands.submission;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.shared.Refusal;

/**
 * Two children of three events each, the first child's second return in a transaction of its own: positions 1 to 3 and
 * 7 to 9 are child 1, 4 to 6 are child 2.
 */
class ChainTests {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = folder.resolve("events.db");
        try (var ledger = Ledger.open(file)) {
            ledger.sendAll(List.of(stateReturn(child(1), 1), stateReturn(child(2), 1)));
            assertThatThrownBy(() -> ledger.sendAll(List.of(begin("d1"), complete(submission(404)))))
                    .isInstanceOf(Refusal.class);
            ledger.send(stateReturn(child(1), 2));
        }
    }

    @Test
    void fitsAsItWasWritten() throws Exception {
        assertThat(Chain.breaks(file)).isEmpty();
    }

    @Test
    void goesOnAfterReopening() throws Exception {
        try (var ledger = Ledger.open(file)) {
            ledger.send(stateReturn(child(2), 2));
        }
        assertThat(Chain.breaks(file)).isEmpty();
    }

    @Test
    void fitsWhatManyThreadsWrote() throws Exception {
        try (var ledger = Ledger.open(file);
                var threads = java.util.concurrent.Executors.newFixedThreadPool(4)) {
            for (int n = 10; n < 50; n++) {
                int submission = n;
                threads.submit(() -> ledger.send(stateReturn(child(submission % 3), submission)));
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(30, java.util.concurrent.TimeUnit.SECONDS))
                    .isTrue();
            assertThat(ledger.log().head()).isEqualTo(9 + 40 * 3);
        }
        assertThat(Chain.breaks(file)).isEmpty();
    }

    private record Tampering(String what, String... sql) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Tampering> tamperings() {
        return Stream.of(
                new Tampering(
                        "a flipped bit in a payload",
                        "update event set payload = replace(payload, 'SSDA903', 'SSDA904') where position = 5"),
                new Tampering(
                        "a changed day of recording",
                        "update event set recorded_at = '2001' || substr(recorded_at, 5) where position = 2"),
                new Tampering("a changed type", "update event set type = 'DecisionStated' where position = 3"),
                new Tampering("a changed revision", "update event set revision = '9' where position = 3"),
                new Tampering("changed metadata", "update event set metadata = '{\"a\":1}' where position = 3"),
                new Tampering("a changed id", "update event set event_id = 'other' where position = 3"),
                new Tampering(
                        "a border moved between two fields",
                        "update event set type = type || revision, revision = '' where position = 3"),
                new Tampering("a changed hash", "update event set hash = zeroblob(32) where position = 3"),
                new Tampering("the first row deleted", "delete from event where position = 1"),
                new Tampering("a row deleted", "delete from event where position = 5"),
                new Tampering("the last row deleted", "delete from event where position = 9"),
                new Tampering(
                        "a row deleted and the gap closed",
                        "delete from event where position = 2",
                        "update event set sequence = sequence - 1 where stream = (select stream from event where position = 1) and sequence > 0",
                        "update event set position = position - 1 where position > 2",
                        "update sqlite_sequence set seq = 8"),
                new Tampering(
                        "two payloads of a stream swapped",
                        "update event set payload = (select payload from event other where other.position = 11 - event.position) where position in (5, 6)"),
                new Tampering(
                        "two rows of a stream swapped",
                        "update event set sequence = 99 where position = 5",
                        "update event set sequence = 1 where position = 6",
                        "update event set sequence = 2 where position = 5"),
                new Tampering(
                        "two positions of a stream swapped",
                        "update event set position = 99 where position = 5",
                        "update event set position = 5 where position = 6",
                        "update event set position = 6 where position = 99"),
                new Tampering(
                        "a row moved to another stream",
                        "update event set stream = (select stream from event where position = 1), sequence = 6 where position = 6"));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void noLongerFitsAfter(Tampering tampering) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = connection.createStatement()) {
            for (var sql : tampering.sql()) {
                assertThat(statement.executeUpdate(sql)).as(sql).isPositive();
            }
        }
        assertThat(Chain.breaks(file)).isNotEmpty();
    }
}

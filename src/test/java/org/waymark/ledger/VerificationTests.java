package org.waymark.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.ledger.SealedLedger.CHILD_1;
import static org.waymark.ledger.SealedLedger.CHILD_2;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.ledger.Verification.Fault;
import org.waymark.ledger.Verification.Reason;

/** What is done to the events of a {@link SealedLedger}, and what is found. */
class VerificationTests {
    private static final int FLIPS = 150;

    @TempDir
    private Path folder;

    private SealedLedger ledger;

    @BeforeEach
    void write() {
        ledger = SealedLedger.in(folder);
    }

    @Test
    void findsNothingWhereNothingWasDone() {
        var found = ledger.verify();

        assertThat(found.fault()).isNull();
        assertThat(found.streams()).isEqualTo(2);
        assertThat(found.events()).isEqualTo(12);
        assertThat(found.lastSeal()).satisfies(seal -> {
            assertThat(seal.number()).isEqualTo(2);
            assertThat(seal.at()).isEqualTo(SealedLedger.SECOND);
            assertThat(seal.position()).isEqualTo(9);
            assertThat(seal.streams()).isEqualTo(2);
            assertThat(seal.events()).isEqualTo(9);
        });
        assertThat(found.eventsSince()).as("10, 11 and 12").isEqualTo(3);
        assertThat(found.torn()).isZero();
    }

    private record Tampering(String what, boolean hashedAgain, Fault found, String... sql) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Tampering seen(String what, Fault found, String... sql) {
        return new Tampering(what, false, found, sql);
    }

    private static Tampering forged(String what, Fault found, String... sql) {
        return new Tampering(what, true, found, sql);
    }

    private static Fault event(Reason reason, String stream, long sequence, long position) {
        return new Fault(reason, stream, sequence, null, position, null);
    }

    private static Fault missing(long position) {
        return new Fault(Reason.POSITION, null, null, null, position, null);
    }

    private static Fault notAsSealed(long seal, long after, long position) {
        return new Fault(Reason.SEAL, null, null, after, position, seal);
    }

    static Stream<Tampering> whatHashesShow() {
        return Stream.of(
                seen(
                        "a flipped byte",
                        event(Reason.HASH, CHILD_2, 1, 5),
                        "update event set payload = replace(payload, 'SSDA903', 'SSDA904') where position = 5"),
                seen(
                        "a flipped byte in what no seal covers",
                        event(Reason.HASH, CHILD_2, 4, 11),
                        "update event set payload = payload || ' ' where position = 11"),
                seen(
                        "a changed timestamp",
                        event(Reason.HASH, CHILD_1, 1, 2),
                        "update event set recorded_at = '2001' || substr(recorded_at, 5) where position = 2"),
                seen(
                        "a changed hash",
                        event(Reason.HASH, CHILD_1, 2, 3),
                        "update event set hash = zeroblob(32) where position = 3"),
                seen("a deleted row", event(Reason.SEQUENCE, CHILD_1, 1, 3), "delete from event where position = 2"),
                seen(
                        "a stream's first row deleted",
                        event(Reason.SEQUENCE, CHILD_2, 0, 5),
                        "delete from event where position = 4"),
                seen(
                        "a row deleted and the gap closed",
                        event(Reason.HASH, CHILD_1, 1, 2),
                        "delete from event where position = 2",
                        "update event set sequence = sequence - 1 where position in (3, 7, 8, 9)",
                        "update event set position = position - 1 where position > 2",
                        "update sqlite_sequence set seq = 11 where name = 'event'"),
                seen(
                        "two rows of a stream swapped",
                        event(Reason.HASH, CHILD_2, 1, 6),
                        "update event set sequence = 99 where position = 5",
                        "update event set sequence = 1 where position = 6",
                        "update event set sequence = 2 where position = 5"),
                seen(
                        "two payloads swapped",
                        event(Reason.HASH, CHILD_2, 1, 5),
                        "update event set payload = (select payload from event other where other.position = 11 - event.position) where position in (5, 6)"),
                seen("two positions of a stream swapped", event(Reason.POSITION, CHILD_2, 2, 5), swapped(5, 6)),
                seen(
                        "a row moved to another stream",
                        event(Reason.HASH, CHILD_1, 6, 6),
                        "update event set stream = '%s', sequence = 6 where position = 6".formatted(CHILD_1)),
                seen(
                        "an inserted row",
                        event(Reason.HASH, CHILD_1, 6, 13),
                        "insert into event (event_id, stream, sequence, stream_type, type, revision, recorded_at, payload, metadata, hash)"
                                + " select 'inserted', stream, 6, stream_type, type, revision, recorded_at, payload, metadata, hash from event where position = 9"),
                seen("the newest row deleted", missing(12), "delete from event where position = 12"),
                seen(
                        "the newest row of a stream deleted inside what is sealed",
                        missing(9),
                        "delete from event where position = 9"),
                seen("a whole stream deleted", missing(4), "delete from event where stream = '%s'".formatted(CHILD_2)));
    }

    /** Positions are no part of a hash. */
    private static String[] swapped(int one, int other) {
        return new String[] {
            "update event set position = 99 where position = %d".formatted(one),
            "update event set position = %d where position = %d".formatted(one, other),
            "update event set position = %d where position = 99".formatted(other)
        };
    }

    static Stream<Tampering> whatOnlySealsShow() {
        return Stream.of(
                forged(
                        "a stream rewritten",
                        notAsSealed(1, 0, 6),
                        "update event set payload = replace(payload, 'SSDA903', 'SSDA904') where position = 2"),
                forged(
                        "a stream rewritten behind the first seal",
                        notAsSealed(2, 6, 9),
                        "update event set payload = payload || ' ' where position = 8"),
                forged(
                        "the newest row of a stream deleted and the gap closed",
                        notAsSealed(2, 6, 9),
                        "delete from event where position = 9",
                        "update event set position = position - 1 where position > 9",
                        "update sqlite_sequence set seq = 11 where name = 'event'"),
                forged(
                        "a whole stream deleted and the gaps closed",
                        notAsSealed(1, 0, 6),
                        "delete from event where stream = '%s'".formatted(CHILD_2),
                        "update event set position = position - 3 where position > 6",
                        "update sqlite_sequence set seq = 6 where name = 'event'"),
                forged(
                        "the store put back to an earlier day",
                        notAsSealed(2, 6, 9),
                        "delete from event where position > 6",
                        "update sqlite_sequence set seq = 6 where name = 'event'"),
                forged(
                        "a row inserted between others",
                        notAsSealed(2, 6, 9),
                        "update event set position = -position where position > 8",
                        "update event set position = 1 - position where position < 0",
                        "update event set sequence = 6 where position = 10",
                        "update sqlite_sequence set seq = 13 where name = 'event'",
                        "insert into event (position, event_id, stream, sequence, stream_type, type, revision, recorded_at, payload, metadata, hash)"
                                + " select 9, 'inserted', stream, 5, stream_type, type, revision, recorded_at, payload, metadata, hash from event where position = 8"),
                forged("positions of two streams swapped", notAsSealed(1, 0, 6), swapped(3, 4)));
    }

    @ParameterizedTest
    @MethodSource({"whatHashesShow", "whatOnlySealsShow"})
    void findsWhatWasDone(Tampering tampering) throws Exception {
        ledger.change(tampering.sql());
        if (tampering.hashedAgain()) {
            ledger.hashAgain();
        }

        var found = ledger.verify().fault();

        assertThat(found).isEqualTo(tampering.found());
        assertThat(found.sentence()).doesNotContain("null");
    }

    @Test
    void namesTheFirstOfSeveral() throws Exception {
        ledger.change(
                "update event set revision = '7' where position in (5, 8)", "delete from event where position = 12");

        assertThat(ledger.verify().fault())
                .as("child 1 comes before child 2")
                .isEqualTo(event(Reason.HASH, CHILD_1, 4, 8));
    }

    @Test
    void readsOnBehindWhatIsWrong() throws Exception {
        ledger.change("delete from event where position = 2");

        var found = ledger.verify();

        assertThat(found.events()).isEqualTo(11);
        assertThat(found.streams()).isEqualTo(2);
        assertThat(found.eventsSince()).as("still 10, 11 and 12").isEqualTo(3);
    }

    /** What seals are for: without one, whoever rewrites all hashes goes unseen. */
    @Test
    void cannotTellAForgeryOfWhatNoSealCovers() throws Exception {
        ledger.change("update event set payload = payload || ' ' where position = 11");
        ledger.hashAgain();

        assertThat(ledger.verify().fault()).isNull();
    }

    /** One bit of the file is turned, wherever it lies: either that is found, or every row reads as before. */
    @Test
    void findsEveryFlippedBitThatAReaderCouldSee() throws Exception {
        var random = new Random(903);
        var bytes = Files.readAllBytes(ledger.events());
        var copy = folder.resolve("copy.db");
        var before = rows(ledger.events());
        int found = 0;
        for (int flip = 0; flip < FLIPS; flip++) {
            var flipped = bytes.clone();
            int at = random.nextInt(bytes.length);
            flipped[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(copy, flipped);
            if (ledger.verify(copy).fault() != null) {
                found++;
            } else {
                assertThat(rows(copy)).as("byte %d", at).isEqualTo(before);
            }
        }
        assertThat(before).hasValueSatisfying(rows -> assertThat(rows).hasSize(12));
        assertThat(found).isGreaterThan(FLIPS / 10);
    }

    private static Optional<List<List<@Nullable String>>> rows(Path file) {
        List<List<@Nullable String>> rows = new ArrayList<>();
        try (var store = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = store.createStatement();
                var row = statement.executeQuery(
                        "select position, event_id, stream, sequence, stream_type, type, revision, recorded_at, payload, metadata, hex(hash) from event order by position")) {
            while (row.next()) {
                List<@Nullable String> cells = new ArrayList<>();
                for (int i = 1; i <= 11; i++) {
                    cells.add(row.getString(i));
                }
                rows.add(cells);
            }
            return Optional.of(rows);
        } catch (SQLException e) {
            return Optional.empty();
        }
    }
}

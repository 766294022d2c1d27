package org.waymark.querylog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.querylog.LogCheck.Fault;
import org.waymark.querylog.LogCheck.Reason;
import org.waymark.shared.CannotStart;
import org.waymark.shared.StorageFull;

class QueryLogTests {
    @TempDir
    private Path folder;

    @Test
    void givesBackPageByPageWhatWasAppended() {
        var questions = SomeQuestions.random(25, 1);
        try (var log = QueryLog.open(file())) {
            log.append(questions.subList(0, 10));
            log.append(questions.subList(10, 25));

            var first = log.reading().page(0, 20);
            var second = log.reading().page(first.getLast().number(), 20);
            assertThat(first).hasSize(20);
            assertThat(Stream.concat(first.stream(), second.stream()).map(Logged::asked))
                    .containsExactlyElementsOf(questions);
            assertThat(second.getLast().number()).isEqualTo(25);
            assertThat(log.end()).isEqualTo(new Mark(25, second.getLast().hash()));
        }
    }

    @Test
    void goesOnWhereItLeftOff() {
        write(3);
        try (var log = QueryLog.open(file())) {
            log.append(List.of(SomeQuestions.by("officer", null)));
            assertThat(log.end().number()).isEqualTo(4);
        }
        assertThat(new LogReading(file()).verify(null).fault()).isNull();
    }

    /** By the words of the decision: the hash before, then each field behind its length as four bytes. */
    @ParameterizedTest
    @ValueSource(longs = {3, 4, 5})
    void hashesWhatTheDecisionSays(long seed) throws NoSuchAlgorithmException {
        try (var log = QueryLog.open(file())) {
            log.append(SomeQuestions.random(200, seed));
        }
        byte[] before = {};
        for (var logged : new LogReading(file()).page(0, 1000)) {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(before);
            var asked = logged.asked();
            Stream.of(
                            String.valueOf(logged.number()),
                            asked.at().toString(),
                            asked.login(),
                            asked.roles(),
                            orNothing(asked.viewedAs()),
                            asked.tier().name(),
                            asked.kind(),
                            asked.question(),
                            orNothing(asked.purpose()),
                            asked.outcome(),
                            orNothing(asked.digest()),
                            String.valueOf(asked.amount()))
                    .map(each -> each.getBytes(StandardCharsets.UTF_8))
                    .forEach(bytes -> {
                        digest.update(ByteBuffer.allocate(4).putInt(0, bytes.length));
                        digest.update(bytes);
                    });
            before = digest.digest();
            assertThat(logged.hash()).isEqualTo(HexFormat.of().formatHex(before));
        }
    }

    private static String orNothing(@Nullable String text) {
        return text == null ? "" : text;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update question set login = 'nobody' where number = 2",
                "delete from question where number = 3",
                "delete from question",
                "insert or replace into question select 2, asked_at, login, roles, viewed_as, tier, kind, asked, purpose, outcome, digest, 0, hash from question where number = 2",
                "insert into question select 9, asked_at, login, roles, viewed_as, tier, kind, asked, purpose, outcome, digest, 0, hash from question where number = 2",
                "update head set number = 2",
                "delete from head"
            })
    void refusesToForget(String sql) {
        write(3);
        assertThatThrownBy(() -> run(sql)).isInstanceOf(SQLException.class);
        assertThat(new LogReading(file()).verify(null)).isEqualTo(new LogCheck(null, new LogReading(file()).end()));
    }

    private record Tampering(String what, @Nullable Fault found, String... sql) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Tampering> tamperings() {
        var moved = "update question set number = %d where number = %d";
        return Stream.of(
                new Tampering("nothing", null),
                new Tampering(
                        "a purpose", changed(4), "update question set purpose = 'statutory return' where number = 4"),
                new Tampering("no purpose", changed(4), "update question set purpose = null where number = 4"),
                new Tampering("an instant", changed(1), "update question set asked_at = 'yesterday' where number = 1"),
                new Tampering("a login", changed(5), "update question set login = 'admin' where number = 5"),
                new Tampering("a digest", changed(5), "update question set digest = 'cd' where number = 5"),
                new Tampering("the last one's hash", changed(6), "update question set hash = x'00' where number = 6"),
                new Tampering(
                        "a border between fields",
                        changed(2),
                        "update question set login = login || 'A', roles = substr(roles, 2) where number = 2"),
                new Tampering("one taken out", missing(3), "delete from question where number = 3"),
                new Tampering("the first taken out", missing(1), "delete from question where number = 1"),
                new Tampering("the last cut off", cutOff(6), "delete from question where number = 6"),
                new Tampering("two cut off", cutOff(5), "delete from question where number > 4"),
                new Tampering("all taken out", cutOff(1), "delete from question"),
                new Tampering(
                        "two swapped",
                        changed(2),
                        moved.formatted(100, 2),
                        moved.formatted(2, 3),
                        moved.formatted(3, 100)),
                new Tampering(
                        "moved up",
                        changed(3),
                        "delete from question where number = 3",
                        "update question set number = number - 1 where number > 3"),
                new Tampering(
                        "one put in twice",
                        changed(7),
                        "insert into question select 7, asked_at, login, roles, viewed_as, tier, kind, asked, purpose, outcome, digest, amount, hash from question where number = 6"),
                new Tampering("no head", changed(6), "delete from head"));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void findsWhatWasDone(Tampering tampering) throws SQLException {
        write(6);
        withoutTriggers();
        run(tampering.sql());

        var found = new LogReading(file()).verify(null).fault();
        assertThat(found).isEqualTo(tampering.found());
        if (found != null) {
            assertThat(found.sentence()).contains(String.valueOf(found.number()));
        }
    }

    @Test
    void findsByAMarkKeptElsewhereThatAllOfItWasWrittenAnew() throws IOException {
        var kept = write(6);
        assertThat(new LogReading(file()).verify(kept).fault()).isNull();
        for (var left : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(folder.resolve("querylog.db" + left));
        }
        try (var log = QueryLog.open(file())) {
            log.append(Collections.nCopies(5, SomeQuestions.by("officer", "another")));
            assertThat(log.reading().verify(kept).fault()).isEqualTo(cutOff(6));
            log.append(List.of(SomeQuestions.by("officer", "another")));
        }
        assertThat(new LogReading(file()).verify(null).fault())
                .as("by itself it fits")
                .isNull();
        assertThat(new LogReading(file()).verify(kept).fault()).isEqualTo(new Fault(Reason.OTHER_THAN_KEPT, 6));
    }

    @Test
    void saysThatAFileIsDamaged() throws IOException {
        write(200);
        var bytes = Files.readAllBytes(file());
        for (int i = bytes.length / 2; i < bytes.length / 2 + 4096; i++) {
            bytes[i] = 0;
        }
        Files.write(file(), bytes);
        assertThat(new LogReading(file()).verify(null).fault()).isNotNull();
    }

    @Test
    void startsOverNoDamagedFile() throws IOException {
        Files.writeString(file(), "this is no database".repeat(1000));
        assertThatThrownBy(() -> QueryLog.open(file())).isInstanceOf(CannotStart.class);
    }

    @Test
    void keepsAllOfWhatIsAppendedTogetherOrNothing() throws SQLException {
        try (var log = QueryLog.open(file())) {
            log.append(List.of(SomeQuestions.by("analyst", null)));
            run(
                    "create trigger planted before insert on question when new.login = 'third' begin select raise(abort, 'planted'); end");
            var together = Stream.of("first", "second", "third")
                    .map(login -> SomeQuestions.by(login, null))
                    .toList();
            assertThatThrownBy(() -> log.append(together))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageNotContaining("third");
            log.append(List.of(SomeQuestions.by("fourth", null)));
            assertThat(log.reading().page(0, 10))
                    .extracting(each -> each.asked().login())
                    .containsExactly("analyst", "fourth");
            assertThat(log.reading().verify(null).fault()).isNull();
        }
    }

    @Test
    void saysThatThereIsNoRoomAndGoesOnWhenThereIs() throws SQLException {
        var connection = LogFile.open(file());
        try (var log = QueryLog.of(file(), connection);
                var statement = connection.createStatement()) {
            statement.execute("pragma max_page_count = 20");
            var large = List.of(SomeQuestions.by("analyst", "x".repeat(200_000)));
            assertThatThrownBy(() -> log.append(large)).isInstanceOf(StorageFull.class);
            assertThat(log.end().number()).isZero();

            statement.execute("pragma max_page_count = 1000000");
            log.append(large);
            assertThat(log.reading().verify(null)).isEqualTo(new LogCheck(null, log.end()));
        }
    }

    private Mark write(int count) {
        try (var log = QueryLog.open(file())) {
            log.append(IntStream.range(0, count)
                    .mapToObj(i -> SomeQuestions.by("analyst", "question " + i))
                    .toList());
            return log.end();
        }
    }

    private void withoutTriggers() throws SQLException {
        run(
                "drop trigger question_is_next",
                "drop trigger question_stays_as_it_is",
                "drop trigger question_stays",
                "drop trigger head_goes_on",
                "drop trigger head_stays");
    }

    private void run(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private static Fault changed(long number) {
        return new Fault(Reason.CHANGED, number);
    }

    private static Fault missing(long number) {
        return new Fault(Reason.MISSING, number);
    }

    private static Fault cutOff(long number) {
        return new Fault(Reason.CUT_OFF, number);
    }

    private Path file() {
        return folder.resolve("querylog.db");
    }
}

package org.waymark.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.waymark.ledger.Commands.child;
import static org.waymark.ledger.Commands.stateReturn;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.ledger.Verification.Fault;
import org.waymark.ledger.Verification.Reason;

/** What becomes of the seals' own file, and how seals are made. */
class SealsTests {
    private static final Clock CLOCK = Clock.fixed(SealedLedger.FIRST, ZoneOffset.UTC);
    private static final Duration NEVER = Duration.ofDays(1);

    @TempDir
    private Path folder;

    @Test
    void addsNoLineWhereNothingWasStored() throws Exception {
        try (var ledger = open()) {
            assertThat(ledger.seals().seal(SealedLedger.FIRST))
                    .as("nothing ever")
                    .isEmpty();
            assertThat(folder.resolve("seals")).doesNotExist();
            ledger.send(stateReturn(child(1), 1));

            assertThat(ledger.seals().seal(SealedLedger.FIRST)).isPresent();
            assertThat(ledger.seals().seal(SealedLedger.SECOND))
                    .as("nothing since")
                    .isEmpty();
            assertThat(Files.readAllLines(folder.resolve("seals"))).hasSize(1);
        }
    }

    @Test
    void saysNoStreamAndNoPayload() throws Exception {
        var sealed = SealedLedger.in(folder);

        assertThat(sealed.lines()).hasSize(2).noneMatch(line -> line.contains(SealedLedger.CHILD_1));
        assertThat(sealed.lines().getFirst())
                .startsWith("{\"number\":1,\"at\":\"2023-07-01T10:00:00Z\",\"position\":6,\"streams\":2,\"events\":6,");
    }

    @Test
    void knowsAnEmptyLedgerFromOneThatWasNeverSealed() {
        try (var ledger = open()) {
            assertThat(ledger.seals().verify().fault()).isNull();
            ledger.send(stateReturn(child(1), 1));

            var found = ledger.seals().verify();

            assertThat(found.fault()).isEqualTo(new Fault(Reason.NOT_SEALED, null, null, null, null, null));
            assertThat(found.eventsSince()).isEqualTo(3);
            assertThat(found.lastSeal()).isNull();
        }
    }

    @Test
    void tellsOfAMissingFileEvenAfterTheNextSeal() throws Exception {
        var sealed = SealedLedger.in(folder);
        Files.delete(sealed.seals());
        assertThat(sealed.verify().fault()).isEqualTo(new Fault(Reason.NOT_SEALED, null, null, null, null, 2L));
        assertThat(sealed.verify().fault().sentence()).contains("seals 1 to 2");

        sealed.seal();

        assertThat(sealed.verify().fault()).isEqualTo(broken(1));
    }

    @Test
    void tellsOfAShortenedFileEvenAfterTheNextSeal() throws Exception {
        var sealed = SealedLedger.in(folder);
        sealed.write(sealed.lines().subList(0, 1));
        assertThat(sealed.verify().fault()).isEqualTo(broken(2));

        sealed.seal();

        assertThat(sealed.lines()).hasSize(2);
        assertThat(sealed.verify().fault()).isEqualTo(broken(2));
    }

    @Test
    void tellsOfALostBeginning() throws Exception {
        var sealed = SealedLedger.in(folder);
        sealed.write(sealed.lines().subList(1, 2));

        assertThat(sealed.verify().fault()).isEqualTo(broken(1));
    }

    @Test
    void tellsOfSealsInAnotherOrder() throws Exception {
        var sealed = SealedLedger.in(folder);
        sealed.write(sealed.lines().reversed());

        assertThat(sealed.verify().fault()).isEqualTo(broken(1));
    }

    @Test
    void tellsOfAnEditedSeal() throws Exception {
        var sealed = SealedLedger.in(folder);
        var lines = sealed.lines();
        sealed.write(List.of(lines.get(0).replace("\"events\":6", "\"events\":7"), lines.get(1)));
        assertThat(sealed.verify().fault()).isEqualTo(broken(1));

        sealed.write(List.of(lines.get(0), lines.get(1).replace("T11:00", "T11:30")));
        assertThat(sealed.verify().fault()).isEqualTo(broken(2));

        sealed.write(List.of(lines.get(0), lines.get(1).replace("\"events\"", "\"event\"")));
        assertThat(sealed.verify().fault()).as("no longer a seal").isEqualTo(broken(2));
        assertThat(sealed.verify().torn()).isEqualTo(1);
    }

    /** Not for ever behind a seal that says to cover more than there is. */
    @Test
    void goesOnSealingBehindAnEditedSeal() throws Exception {
        var sealed = SealedLedger.in(folder);
        var lines = sealed.lines();
        sealed.write(List.of(lines.get(0), lines.get(1).replace("\"position\":9", "\"position\":9999")));
        sealed.seal();

        assertThat(sealed.lines()).hasSize(3);
        assertThat(sealed.verify().lastSeal().position()).isEqualTo(12);
        assertThat(sealed.verify().fault()).isEqualTo(broken(2));
    }

    /** The last seal made anew, with a right hash, at another time: nothing in the file tells, but the store does. */
    @Test
    void tellsOfAForgedLastSeal() throws Exception {
        var sealed = SealedLedger.in(folder);
        var lines = sealed.lines();
        var last = sealed.verify().lastSeal();
        sealed.write(lines.subList(0, 1));
        var file = new SealFile(sealed.seals());
        file.append(Seal.of(2, SealedLedger.LATER, last.contents(), last.before()), file.read());

        assertThat(sealed.verify().fault()).isEqualTo(broken(2));
    }

    @Test
    void takesALineThatIsWrittenHalfForNoSealAndGoesOnBehindIt() throws Exception {
        var sealed = SealedLedger.in(folder);
        var half = sealed.lines().getLast().substring(0, 100);
        Files.writeString(sealed.seals(), half, StandardOpenOption.APPEND);
        assertThat(sealed.verify().fault()).isNull();
        assertThat(sealed.verify().torn()).isEqualTo(1);

        sealed.seal();

        assertThat(sealed.lines()).hasSize(4).element(2).isEqualTo(half);
        assertThat(sealed.verify().fault()).isNull();
        assertThat(sealed.verify().lastSeal().position()).isEqualTo(12);
    }

    /** Written whole but for the end of its line, and killed before the store took note. */
    @Test
    void goesOnFromASealThatTheStoreDoesNotRemember() throws Exception {
        var sealed = SealedLedger.in(folder);
        sealed.change("update sealed set number = 1, hash = '%s'"
                .formatted(
                        new SealFile(sealed.seals()).read().seals().getFirst().hash()));
        Files.writeString(sealed.seals(), String.join("\n", sealed.lines()));
        assertThat(sealed.verify().fault()).isNull();

        sealed.seal();

        assertThat(sealed.lines()).hasSize(3);
        assertThat(sealed.verify().fault()).isNull();
        assertThat(sealed.verify().lastSeal().number()).isEqualTo(3);
    }

    @Test
    void blamesEventsBeforeSeals() throws Exception {
        var sealed = SealedLedger.in(folder);
        sealed.write(sealed.lines().subList(1, 2));
        sealed.change("update event set payload = payload || ' ' where position = 2");
        assertThat(sealed.verify().fault().reason()).isEqualTo(Reason.HASH);

        sealed.hashAgain();

        assertThat(sealed.verify().fault())
                .as("seal 2 is all that is left")
                .isEqualTo(new Fault(Reason.SEAL, null, null, 0L, 9L, 2L));
    }

    @Test
    void keepsNoWriterWaitingWhileItReads() throws Exception {
        try (var ledger = open();
                var readers = SqliteStore.readers(folder.resolve("events.db"))) {
            ledger.send(stateReturn(child(1), 1));

            long seen = Snapshot.of(readers, store -> {
                long before = count(store);
                ledger.send(stateReturn(child(1), 2));
                assertThat(count(store)).as("as it was").isEqualTo(before);
                return before;
            });

            assertThat(seen).isEqualTo(3);
            assertThat(ledger.log().head()).isEqualTo(6);
        }
    }

    private static long count(java.sql.Connection store) throws java.sql.SQLException {
        try (var statement = store.createStatement();
                var row = statement.executeQuery("select count(*) from event")) {
            return row.getLong(1);
        }
    }

    @Test
    void findsNothingWrongWhileOthersWriteAndSeal() throws Exception {
        try (var ledger = open();
                var threads = Executors.newFixedThreadPool(6)) {
            ledger.send(stateReturn(child(0), 0));
            ledger.seals().seal(SealedLedger.FIRST);
            var written = new AtomicBoolean();
            Callable<Integer> sealer = () -> {
                int seals = 0;
                while (!written.get()) {
                    seals += ledger.seals().seal(SealedLedger.SECOND).isPresent() ? 1 : 0;
                }
                return seals;
            };
            Callable<List<Verification>> verifier = () -> {
                List<Verification> found = new ArrayList<>();
                while (!written.get()) {
                    found.add(ledger.seals().verify());
                }
                return found;
            };
            var sealing = threads.submit(sealer);
            var verifying = threads.submit(verifier);
            var writing = java.util.stream.IntStream.range(0, 4)
                    .mapToObj(thread -> threads.submit(() -> {
                        for (int n = 1; n <= 50; n++) {
                            ledger.send(stateReturn(child(n % 5), thread * 50 + n));
                        }
                    }))
                    .toList();
            for (var each : writing) {
                each.get(60, TimeUnit.SECONDS);
            }
            written.set(true);

            assertThat(sealing.get(60, TimeUnit.SECONDS)).isGreaterThan(1);
            assertThat(verifying.get(60, TimeUnit.SECONDS))
                    .isNotEmpty()
                    .allSatisfy(found -> assertThat(found.fault()).isNull());
            assertThat(ledger.seals().verify().fault()).isNull();
            assertThat(ledger.log().head())
                    .as("3 events of each of 201 returns")
                    .isEqualTo(603);
        }
    }

    @Test
    void sealsAtTheStartEverySoOftenAndAtTheEnd() throws Exception {
        try (var ledger = open()) {
            ledger.send(stateReturn(child(1), 1));
            try (var sealing = Sealing.every(Duration.ofMillis(20), ledger.seals(), CLOCK)) {
                awaitSealed(ledger, 3);
                ledger.send(stateReturn(child(1), 2));
                awaitSealed(ledger, 6);
            }
            ledger.send(stateReturn(child(1), 3));
            Sealing.every(NEVER, ledger.seals(), CLOCK).close();

            assertThat(ledger.seals().verify().eventsSince()).isZero();
        }
    }

    private static void awaitSealed(Ledger ledger, long position) throws InterruptedException {
        for (int i = 0; i < 1000 && ledger.seals().verify().eventsSince() > 0; i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        assertThat(ledger.seals().verify().lastSeal())
                .satisfies(seal -> assertThat(seal.position()).isEqualTo(position));
    }

    @Test
    void stopsAlsoWhereItCannotSeal() throws Exception {
        Files.createDirectory(folder.resolve("seals"));
        try (var ledger = open()) {
            ledger.send(stateReturn(child(1), 1));

            assertThatCode(() -> Sealing.every(NEVER, ledger.seals(), CLOCK).close())
                    .doesNotThrowAnyException();
        }
    }

    private Ledger open() {
        return Ledger.open(folder.resolve("events.db"));
    }

    private static Fault broken(long seal) {
        return new Fault(Reason.SEAL_CHAIN, null, null, null, null, seal);
    }
}

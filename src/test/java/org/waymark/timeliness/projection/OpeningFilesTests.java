package org.waymark.timeliness.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.OneChild;
import org.waymark.TestHome;
import org.waymark.shared.Refusal;
import org.waymark.warehouse.Imprint;
import org.waymark.warehouse.Sql;
import org.waymark.warehouse.Warehouse;

/** A file is only opened here once it was seen that it can be; otherwise it is taken away and filled again. */
@Timeout(600)
class OpeningFilesTests {
    private static final Sql JOURNEYS = Sql.file("tables/journey");
    private static final Sql NAMES = Sql.file("tables/names");
    private static final Warehouse.Limits LIMITS = Warehouse.Limits.modest();

    /** On a machine that does much else too. */
    private static final Duration PATIENT = Duration.ofMinutes(5);

    private static TestHome home;

    @TempDir
    Path folder;

    private Path file;

    @BeforeAll
    static void open() {
        home = new TestHome();
        home.send("2021-22", "2022-06-30", OneChild.inCare("K1"));
    }

    @BeforeEach
    void name() {
        file = folder.resolve("answers.duckdb");
    }

    @AfterAll
    static void close() {
        home.close();
    }

    @Test
    void refusesEverybodyUntilItIsFilledAndWhatComesFirstIsDone() throws Exception {
        var goOn = new CountDownLatch(1);
        var done = new AtomicInteger();
        try (var projection = start(false)) {
            projection.filling().whenFilled(() -> {
                await(goOn);
                // who fills may ask, and take in what it has stored itself
                home.send("2022-23", "2023-06-30", OneChild.inCare("K2"));
                assertThat(projection.awaitStored(Duration.ofSeconds(20))).isTrue();
                done.set(journeys(projection).size());
            });
            projection.follow();

            assertThatThrownBy(projection::warehouse).isInstanceOfSatisfying(Refusal.class, refusal -> {
                assertThat(refusal.code()).isEqualTo("PROJECTION_REBUILDING");
                assertThat(refusal.more())
                        .containsEntry("of", home.ledger().log().head())
                        .containsKey("done");
            });
            assertThatThrownBy(() -> projection.awaitStored(Duration.ofSeconds(1)))
                    .isInstanceOf(Refusal.class);
            goOn.countDown();
            while (projection.filling().isUnderWay()) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            assertThat(done).hasValue(2);
            assertThat(journeys(projection)).hasSize(2);
        }
    }

    @Test
    void doesAtOnceWhatComesFirstWhereNothingIsToBeFilled() {
        filled();
        var done = new AtomicInteger();
        try (var projection = start(false)) {
            projection.filling().whenFilled(done::incrementAndGet);
            assertThat(done).hasValue(1);
        }
    }

    @Test
    void triesOutOnlyWhatWasNotClosedInGoodOrder() throws IOException {
        filled();
        var imprint = file.resolveSibling("answers.duckdb.closed");
        assertThat(imprint).exists();
        try (var projection = start(false)) {
            assertThat(projection.applied()).isPositive();
            // whoever is killed from now on leaves a file that is tried out
            assertThat(imprint).doesNotExist();
        }
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThat(imprint).exists();
        assertThat(Imprint.fits(file)).isFalse();
        assertThat(imprint).doesNotExist();
    }

    @Test
    void tellsFilesThatKillOrHoldUpWhoOpensThem() {
        filled();
        assertThat(Probe.tried(file, LIMITS, PATIENT, "")).isEqualTo(Verdict.USABLE);
        assertThat(Probe.tried(file, LIMITS, PATIENT, "PROBE_DIES")).isEqualTo(Verdict.KILLS);
        assertThat(Probe.tried(file, LIMITS, Duration.ofSeconds(2), "PROBE_HANGS"))
                .isEqualTo(Verdict.HANGS);
    }

    /** By hand: half a minute, and a second for each of ten pieces of 10 MiB. */
    @Test
    void waitsLongerForALargerFile() throws IOException {
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(100L << 20);
        }
        assertThat(Probe.longest(file)).isEqualTo(Duration.ofSeconds(40));
        assertThat(Probe.longest(folder.resolve("none"))).isEqualTo(Duration.ofSeconds(30));
        assertThat(List.of(Verdict.HANGS, Verdict.NOT_TRIED)).noneMatch(Verdict::isCertain);
        assertThat(List.of(Verdict.KILLS, Verdict.UNREADABLE, Verdict.OTHER_VERSION))
                .allMatch(Verdict::isCertain);
    }

    /** Blocks in which the tables' rows lie, of which opening the file reads none. */
    @Test
    void findsDamageAnywhereInAFile() throws IOException {
        filled();
        var bytes = Files.readAllBytes(file);
        // DuckDB's blocks are of 256 KiB behind three headers of 4 KiB
        bytes[3 * 4096 + 100] ^= 1;
        Files.write(file, bytes);
        assertThat(Probe.tried(file, LIMITS, PATIENT, "")).isEqualTo(Verdict.UNREADABLE);
    }

    @Test
    void readsEveryTable() throws IOException {
        var text = Files.readString(Path.of("queries/projection/whole.sql"));
        List<String> tables =
                home.projection().warehouse().read(session -> session.rows(NAMES, row -> row.getString(1)));
        assertThat(tables).isNotEmpty().allSatisfy(table -> assertThat(text).containsPattern("from " + table + "\\b"));
    }

    @Test
    void keepsWhatItCannotGoOnWithWhereThatIsWantedUntilSomethingIsShredded() throws IOException {
        Files.writeString(file, "this is no database");
        try (var projection = start(true)) {
            assertThat(beside()).singleElement().asString().startsWith("answers.duckdb.quarantine-");
            projection.keepOnlyLive();
            assertThat(beside()).isEmpty();
        }
        Files.writeString(file, "this is no database");
        start(false).close();
        assertThat(beside()).isEmpty();
    }

    private void filled() {
        Projection.open(file, home.ledger().log(), home.vault().texts(), LIMITS).close();
    }

    private Projection start(boolean kept) {
        return Projection.start(file, home.ledger().log(), home.vault().texts(), LIMITS, kept);
    }

    private List<String> beside() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString())
                    .filter(name -> name.contains("quarantine"))
                    .toList();
        }
    }

    private static List<String> journeys(Projection projection) {
        return projection.warehouse().read(session -> session.rows(JOURNEYS, row -> row.getString(1)));
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}

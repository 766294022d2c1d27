package org.waymark.timeliness.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.OneChild;
import org.waymark.TestHome;
import org.waymark.shared.Opened;
import org.waymark.shared.Refusal;
import org.waymark.shared.SealedPlace;
import org.waymark.shared.SealedText;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;
import org.waymark.warehouse.Warehouse;
import org.waymark.warehouse.WarehouseFiles;

/** A second file is filled in ranges beside the one that answers, takes its place, and gives it back. */
@Timeout(120)
class CandidatesTests {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final List<String> TABLES =
            List.of("submission", "fact", "version", "episode", "milestone", "journey");

    private static final Sql SEALED = Sql.file("planted/sealed");
    private static final Sql ENDLESS = Sql.file("planted/endless");

    private static TestHome home;
    private static int children;
    private static int opened;
    private final AtomicBoolean slow = new AtomicBoolean();
    private Path file;
    private Projection projection;

    @BeforeAll
    static void fill() {
        home = new TestHome();
        children = 0;
        sendAnotherChild();
    }

    @AfterAll
    static void empty() {
        home.close();
    }

    @BeforeEach
    void open() {
        file = home.folder().resolve("answers" + opened++ + ".duckdb");
        projection = projection();
    }

    @AfterEach
    void close() {
        projection.close();
    }

    @Test
    void holdsTheSameHoweverSmallTheRanges() {
        var candidate = projection.candidates().begin(Extent.WHOLE, NOW);
        while (candidate.fill(1)) {
            assertThat(candidate.isDerived()).isFalse();
        }
        candidate.derive();
        assertThat(candidate.isDerived()).isTrue();
        candidate.compare(() -> false, (live, made) -> {
            assertThat(tables(made)).isEqualTo(tables(live));
            assertThat(tables(live).get("journey")).hasSize(children);
            return true;
        });
    }

    @Test
    void takesInWhatArrivesMeanwhile() {
        var candidate = projection.candidates().begin(Extent.WHOLE, NOW);
        candidate.fill(2);
        sendAnotherChild();
        filled(candidate);
        sendAnotherChild();
        candidate.compare(() -> false, (live, made) -> {
            assertThat(tables(made)).isEqualTo(tables(live));
            assertThat(tables(live).get("journey")).hasSize(children);
            return true;
        });
        sendAnotherChild();
        projection.candidates().adopt();
        assertThat(projection.applied()).isEqualTo(home.ledger().log().head());
        assertThat(journeys()).hasSize(children);
        assertThat(files()).containsExactly("", ".1");
    }

    /** By hand: up to the last event of before, the child of the second return is not there. */
    @Test
    void holdsWhatWasStoredUpToAPosition() {
        var before = projection.warehouse().read(CandidatesTests::tables);
        long position = home.ledger().log().head();
        sendAnotherChild();

        var candidate = projection.candidates().begin(new Extent(position, null), NOW);
        filled(candidate);

        candidate.compare(() -> false, (live, made) -> {
            assertThat(tables(made)).isEqualTo(before);
            assertThat(tables(live).get("journey")).hasSize(children);
            return true;
        });
    }

    @Test
    void goesOnWhereAnEarlierProcessEnded() {
        var begun = projection.candidates().begin(Extent.WHOLE, NOW);
        begun.fill(3);
        projection.close();

        projection = projection();
        assertThat(journeys()).hasSize(children);
        var candidate = projection.candidates().resume().orElseThrow();
        assertThat(candidate.filled()).isEqualTo(3);
        assertThat(candidate.begunAt()).isEqualTo(NOW);
        filled(candidate);
        projection.candidates().adopt();
        projection.close();

        projection = projection();
        assertThat(journeys()).hasSize(children);
        assertThat(projection.candidates().resume()).isEmpty();
        assertThat(projection.candidates().hasLast()).isTrue();
        assertThat(files()).containsExactly("", ".1");
    }

    @Test
    void beginsAnewWhereOnlyTheNameWasThere() throws IOException {
        projection.candidates().begin(new Extent(3L, null), NOW);
        projection.close();
        Files.delete(file.resolveSibling(file.getFileName() + ".1"));

        projection = projection();
        var candidate = projection.candidates().resume().orElseThrow();
        assertThat(candidate.extent()).isEqualTo(new Extent(3L, null));
        assertThat(candidate.filled()).isZero();
    }

    @Test
    void leavesNothingOfOneThatCannotBeGoneOnWith() throws IOException {
        projection.candidates().begin(Extent.WHOLE, NOW);
        projection.close();
        Files.writeString(file.resolveSibling(file.getFileName() + ".1"), "no database");

        projection = projection();
        assertThat(projection.candidates().resume()).isEmpty();
        assertThat(files()).containsExactly("");
        assertThat(journeys()).hasSize(children);
    }

    @Test
    void rollsBackToTheLastOnceItHasCaughtUp() {
        adoptANewOne();
        sendAnotherChild();

        assertThat(projection.candidates().rollBack()).isEqualTo(RolledBack.DONE);

        assertThat(files()).containsExactly("", ".1");
        assertThat(journeys()).hasSize(children);
        sendAnotherChild();
        projection.catchUp();
        assertThat(journeys()).hasSize(children);
        // and back again
        assertThat(projection.candidates().rollBack()).isEqualTo(RolledBack.DONE);
        assertThat(journeys()).hasSize(children);
    }

    @Test
    void rollsBackToNoneThatCannotBeRead() throws IOException {
        adoptANewOne();
        Files.writeString(file, "no database");

        assertThat(projection.candidates().rollBack()).isEqualTo(RolledBack.GONE);

        assertThat(projection.candidates().hasLast()).isFalse();
        assertThat(journeys()).hasSize(children);
        assertThat(files()).containsExactly(".1");
    }

    /** What could only not be found out is no reason to throw it away. */
    @Test
    void keepsTheLastOneWhereItCouldNotBeTriedOut() throws IOException {
        adoptANewOne();
        Files.delete(closed(""));
        // so that nobody waits for the process that tries it out
        Thread.currentThread().interrupt();

        assertThat(projection.candidates().rollBack()).isEqualTo(RolledBack.NOT_TRIED);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(projection.candidates().hasLast()).isTrue();
        assertThat(files()).containsExactly("", ".1");
        assertThat(projection.candidates().rollBack()).isEqualTo(RolledBack.DONE);
        assertThat(journeys()).hasSize(children);
    }

    /** Nothing need be tried out that is as it was closed. */
    @Test
    void keepsTheLastOneAsAFileClosedInGoodOrder() {
        adoptANewOne();
        assertThat(closed("")).exists();
        assertThat(projection.candidates().rollBack()).isEqualTo(RolledBack.DONE);
        assertThat(closed("")).doesNotExist();
        assertThat(closed(".1")).exists();
    }

    @Test
    void isNotAnsweredFromWhereNothingIsDerived() throws IOException {
        projection.candidates().begin(Extent.WHOLE, NOW).fill(3);
        projection.close();
        WarehouseFiles.rename(file.resolveSibling(file.getFileName() + ".1"), file);
        Files.delete(file.resolveSibling(file.getFileName() + ".roles"));
        assertThat(files()).containsExactly("");

        projection = projection();

        assertThat(journeys()).hasSize(children);
        assertThat(Counting.of(projection).ok()).isTrue();
    }

    /** One key that is slow to open holds up the statement for longer than the second that readers are given. */
    @Test
    void comparesForAsLongAsItTakes() {
        projection.close();
        projection = projection(new Warehouse.Limits("1GB", 1, 1));
        var candidate = projection.candidates().begin(Extent.WHOLE, NOW);
        filled(candidate);
        slow.set(true);
        assertThatThrownBy(() -> projection.warehouse().read(CandidatesTests::opened))
                .as("slower than others may be")
                .satisfies(CandidatesTests::tookTooLong);
        slow.set(true);
        long compared = candidate.compare(() -> false, (live, _) -> opened(live));
        assertThat(compared).isEqualTo(5);
    }

    @Test
    void endsAComparisonThatNobodyWaitsFor() throws InterruptedException {
        projection.close();
        projection = projection(new Warehouse.Limits("1GB", 1, 60));
        var candidate = projection.candidates().begin(Extent.WHOLE, NOW);
        filled(candidate);
        var comparing = new CountDownLatch(1);
        var ended = new AtomicReference<Throwable>();
        var thread = Thread.ofPlatform()
                .uncaughtExceptionHandler((_, failure) -> ended.set(failure))
                .start(() -> candidate.compare(() -> false, (live, _) -> {
                    comparing.countDown();
                    return live.one(ENDLESS, row -> row.getLong(1));
                }));
        comparing.await();
        long dropped = System.nanoTime();

        projection.candidates().drop();

        thread.join();
        assertThat(Duration.ofNanos(System.nanoTime() - dropped))
                .as("long before the limit of those who wait")
                .isLessThan(Duration.ofSeconds(40));
        assertThat(ended.get()).satisfies(CandidatesTests::tookTooLong);
        assertThat(journeys()).hasSize(children);
    }

    @Test
    void keepsOnlyTheLastAndTheLiveOne() {
        adoptANewOne();
        adoptANewOne();
        assertThat(files()).containsExactly(".1", ".2");
        assertThat(projection.candidates().rollBack()).isEqualTo(RolledBack.DONE);
        assertThat(journeys()).hasSize(children);
    }

    /** What somebody makes while something is shredded may hold what is to go. */
    @Test
    void leavesOneFileAfterARebuildWhateverThereWas() throws IOException {
        adoptANewOne();
        var candidate = projection.candidates().begin(Extent.WHOLE, NOW);
        candidate.fill(2);
        Files.writeString(file.resolveSibling(file.getFileName() + ".quarantine-1"), "set aside");

        projection.rebuild();

        // .2 was the name of what somebody was making, and is no other file's
        assertThat(files()).containsExactly(".3");
        assertThat(candidate.isDropped()).isTrue();
        assertThat(candidate.fill(10)).isFalse();
        assertThat(projection.candidates().hasLast()).isFalse();
        assertThat(journeys()).hasSize(children);
    }

    @Test
    void doesTheSameInMemory() {
        var inMemory = home.projection();
        var before = inMemory.warehouse().read(CandidatesTests::tables);
        filled(inMemory.candidates().begin(Extent.WHOLE, NOW));
        inMemory.candidates().adopt();
        assertThat(inMemory.warehouse().read(CandidatesTests::tables)).isEqualTo(before);
        sendAnotherChild();
        assertThat(inMemory.candidates().rollBack()).isEqualTo(RolledBack.DONE);
        assertThat(inMemory.warehouse().read(CandidatesTests::tables).get("journey"))
                .hasSize(children);
    }

    private void adoptANewOne() {
        filled(projection.candidates().begin(Extent.WHOLE, NOW));
        projection.candidates().adopt();
    }

    private static void filled(Candidate candidate) {
        while (candidate.fill(2)) {
            Thread.onSpinWait();
        }
        assertThat(candidate.derive()).isTrue();
    }

    private static void tookTooLong(Throwable failure) {
        assertThat(failure)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("TOOK_TOO_LONG"));
    }

    private static long opened(Session session) {
        return session.one(SEALED, row -> row.getLong(1), 0, 5);
    }

    private Opened open(SealedPlace place, SealedText text) {
        if (slow.getAndSet(false)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1_500));
        }
        return home.vault().texts().open(place, text);
    }

    private Path closed(String name) {
        return file.resolveSibling(file.getFileName() + name + ".closed");
    }

    private Projection projection() {
        return projection(Warehouse.Limits.modest());
    }

    private Projection projection(Warehouse.Limits limits) {
        return Projection.open(file, home.ledger().log(), this::open, limits);
    }

    private List<String> journeys() {
        projection.catchUp();
        return projection.warehouse().read(session -> tables(session).get("journey"));
    }

    private static Map<String, List<String>> tables(Session session) {
        Map<String, List<String>> tables = new TreeMap<>();
        TABLES.forEach(table -> tables.put(table, session.rows(Sql.file("tables/" + table), row -> row.getString(1))));
        return tables;
    }

    private List<String> files() {
        try (var files = Files.list(home.folder())) {
            var name = file.getFileName().toString();
            return files.map(each -> each.getFileName().toString())
                    .filter(each -> each.startsWith(name) && !each.matches(".*(wal|roles|closed)"))
                    .map(each -> each.substring(name.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Who entered care in a year of which no other return tells. */
    private static void sendAnotherChild() {
        OneChild.sentTo(home, ++children);
    }
}

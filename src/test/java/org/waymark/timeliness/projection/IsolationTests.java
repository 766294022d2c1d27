package org.waymark.timeliness.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.OneChild;
import org.waymark.Poison;
import org.waymark.TestHome;
import org.waymark.shared.Opener;
import org.waymark.shared.Refusal;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;
import org.waymark.warehouse.Warehouse;

/** An event by which the tables cannot be made is found and set aside, wherever tables are made. */
@Timeout(120)
class IsolationTests {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Warehouse.Limits LIMITS = new Warehouse.Limits("1GB", 1, 30);
    private static final String PARKED = "tables/parked";

    private TestHome home;
    private Poison poison;

    @BeforeEach
    void open() {
        home = new TestHome();
        poison = new Poison(home);
        home.send("2021-22", "2022-06-30", OneChild.inCare("K1"));
    }

    @AfterEach
    void close() {
        home.close();
    }

    /** By hand: five events of K1, then the poison at 6, five of K2 from 7, and at 12 what follows the poison. */
    @Test
    void isSetAsideInASecondFileAsInANewOneWhereItFailsWhileItIsFilled() {
        poison.submissionOfNoYear();
        home.send("2022-23", "2023-06-30", OneChild.inCare("K2"));
        poison.itsCompletion();

        var parked = assertSame(made(2)).get(PARKED);
        assertThat(parked).hasSize(2);
        assertThat(parked.getFirst()).contains("6,").contains("FAILED");
        assertThat(parked.getLast()).contains("12,").contains("BEHIND_A_PARKED_EVENT");
    }

    /** By hand: five events of K1, three of the counts at 6 to 8; the completion is the one that fails. */
    @Test
    void isSetAsideInASecondFileAsInANewOneWhereItFailsWhenItIsDerived() {
        poison.completedCountOfNoYear();
        home.send("2022-23", "2023-06-30", OneChild.inCare("K2"));

        assertThat(assertSame(made(4)).get(PARKED))
                .singleElement()
                .asString()
                .contains("8,")
                .contains("SubmissionCompleted")
                .contains("FAILED");
    }

    @Test
    void isSetAsideInASecondFileThatAnotherProcessGoesOnWith() {
        var file = home.folder().resolve("kept.duckdb");
        poison.completedCountOfNoYear();
        try (var projection = open(file)) {
            var candidate = projection.candidates().begin(Extent.WHOLE, NOW);
            fill(candidate, 4);
            assertThat(candidate.derive()).isFalse();
            candidate.fill(4);
            assertThat(candidate.isDerived()).isTrue();
        }
        home.send("2022-23", "2023-06-30", OneChild.inCare("K2"));
        try (var projection = open(file)) {
            var candidate = projection.candidates().resume().orElseThrow();
            assertThat(candidate.filled()).isEqualTo(8);
            fill(candidate, 2);
            assertThat(candidate.filled()).isEqualTo(13);
            var clean = assertSame(candidate);
            projection.candidates().adopt();
            assertThat(projection.warehouse().read(IsolationTests::tables)).isEqualTo(clean);
        }
    }

    /**
     * By hand: what is sealed of K1 is the third event, and of K2 the third behind the poison at 6: at 9. Who asks while
     * one of them is opened is told of fewer events than stand before it, however often all is taken in again.
     */
    @Test
    void tellsNoMoreThanIsTakenInWhileItIsLookedFor() throws InterruptedException {
        poison.submissionOfNoYear();
        home.send("2022-23", "2023-06-30", OneChild.inCare("K2"));
        var asked = new AtomicReference<Projection>();
        Queue<Long> told = new ConcurrentLinkedQueue<>();
        Opener opener = (place, text) -> {
            var projection = asked.get();
            if (projection != null && projection.filling().isUnderWay()) {
                told.add(CompletableFuture.supplyAsync(() -> done(projection)).join());
            }
            return home.vault().texts().open(place, text);
        };
        try (var projection = Projection.start(
                home.folder().resolve("new.duckdb"), home.ledger().log(), opener, LIMITS, false)) {
            asked.set(projection);
            projection.follow();
            while (projection.filling().isUnderWay()) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
        }
        assertThat(told)
                .hasSizeGreaterThan(2)
                .allSatisfy(done -> assertThat(done).isLessThan(9));
    }

    private static long done(Projection projection) {
        try {
            projection.filling().refuseMeanwhile();
            throw new AssertionError("let in while it is filled");
        } catch (Refusal refusal) {
            return (long) refusal.more().get("done");
        }
    }

    private Candidate made(long range) {
        var candidate = home.projection().candidates().begin(Extent.WHOLE, NOW);
        do {
            fill(candidate, range);
        } while (!candidate.derive());
        assertThat(candidate.filled()).isEqualTo(home.ledger().log().head());
        return candidate;
    }

    private static void fill(Candidate candidate, long range) {
        while (candidate.fill(range)) {
            Thread.onSpinWait();
        }
    }

    /** The tables of a clean rebuild. */
    private Map<String, List<String>> assertSame(Candidate candidate) {
        var clean = clean();
        return candidate.compare(() -> false, (_, made) -> {
            assertThat(tables(made)).isEqualTo(clean);
            assertThat(Counting.of(made, home.ledger().log()).ok()).isTrue();
            return clean;
        });
    }

    private Projection open(Path file) {
        return Projection.open(file, home.ledger().log(), home.vault().texts(), LIMITS);
    }

    private Map<String, List<String>> clean() {
        try (var clean = Projection.open(null, home.ledger().log(), home.vault().texts(), LIMITS)) {
            return clean.warehouse().read(IsolationTests::tables);
        }
    }

    private static Map<String, List<String>> tables(Session session) {
        return Sql.namesIn("tables").stream()
                .filter(name -> !name.endsWith("/names"))
                .collect(Collectors.toMap(
                        name -> name,
                        name -> session.rows(Sql.file(name), row -> row.getString(1)),
                        (one, _) -> one,
                        TreeMap::new));
    }
}

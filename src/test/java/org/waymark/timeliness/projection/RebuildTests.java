package org.waymark.timeliness.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.OneChild;
import org.waymark.TestHome;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;
import org.waymark.warehouse.Warehouse;

/** A new file is filled beside the one that answers, and takes its place. */
@Timeout(120)
class RebuildTests {
    private static final Sql JOURNEYS = Sql.file("tables/journey");

    private TestHome home;
    private Path file;

    @BeforeEach
    void open() {
        home = new TestHome();
        home.send("2021-22", "2022-06-30", OneChild.inCare("K1"));
        file = home.folder().resolve("answers.duckdb");
    }

    @AfterEach
    void close() {
        home.close();
    }

    @Test
    void answersTheSameFromOneFileThatIsLeft() throws IOException {
        try (var projection = projection()) {
            var before = journeys(projection);
            projection.rebuild();
            assertThat(journeys(projection)).isEqualTo(before).hasSize(1);
            assertThat(files()).containsExactly("answers.duckdb.1");

            projection.rebuild();
            assertThat(journeys(projection)).isEqualTo(before);
            assertThat(files()).containsExactly("answers.duckdb.2");
        }
    }

    @Test
    void takesInWhatComesAfterwardsAndTriesOutInTheNewFile() {
        try (var projection = projection()) {
            projection.rebuild();
            home.send("2022-23", "2023-06-30", OneChild.inCare("K2"));
            projection.catchUp();

            assertThat(projection.applied()).isEqualTo(home.ledger().log().head());
            assertThat(journeys(projection)).hasSize(2);
            int tried = new TryOut(projection)
                    .of(
                            List.of(),
                            home.vault().texts(),
                            session -> session.rows(JOURNEYS, row -> row.getString(1))
                                    .size());
            assertThat(tried).isEqualTo(2);
        }
    }

    @Test
    void goesOnInTheFileThatAnsweredAfterAStart() throws IOException {
        try (var projection = projection()) {
            projection.rebuild();
        }
        try (var projection = projection()) {
            assertThat(journeys(projection)).hasSize(1);
            assertThat(files()).containsExactly("answers.duckdb.1");
        }
    }

    /** Of the two, one may hold what was to be destroyed. */
    @Test
    void keepsNeitherOfTwoFilesThatABrokenRebuildLeft() throws IOException {
        projection().close();
        Files.copy(file, file.resolveSibling("answers.duckdb.1"));
        Files.writeString(file.resolveSibling("answers.duckdb.1.wal"), "left over");

        try (var projection = projection()) {
            assertThat(journeys(projection)).hasSize(1);
            assertThat(files()).doesNotContain("answers.duckdb.1", "answers.duckdb.1.wal");
        }
    }

    @Test
    void letsWhoReadsReadToTheEnd() throws Exception {
        try (var projection = projection();
                var threads = Executors.newFixedThreadPool(2)) {
            var reading = new CountDownLatch(1);
            var goOn = new CountDownLatch(1);
            var read = threads.submit(() -> projection.warehouse().read(session -> {
                reading.countDown();
                await(goOn);
                return session.rows(JOURNEYS, row -> row.getString(1)).size();
            }));
            await(reading);
            var rebuilt = threads.submit(projection::rebuild);
            // the others are answered from the new file already
            while (!Files.exists(file.resolveSibling("answers.duckdb.1")) || !answersFrom(projection)) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(rebuilt.isDone()).isFalse();
            assertThat(file).exists();

            goOn.countDown();
            assertThat(read.get()).isEqualTo(1);
            rebuilt.get();
            assertThat(file).doesNotExist();
        }
    }

    private static boolean answersFrom(Projection projection) {
        return projection.warehouse().read(Projection::applied) > 0;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Projection projection() {
        return Projection.open(file, home.ledger().log(), home.vault().texts(), Warehouse.Limits.modest());
    }

    private static List<String> journeys(Projection projection) {
        return projection.warehouse().read((Session session) -> session.rows(JOURNEYS, row -> row.getString(1)));
    }

    private List<String> files() throws IOException {
        try (var files = Files.list(home.folder())) {
            return files.map(each -> each.getFileName().toString())
                    .filter(name -> name.startsWith("answers") && !name.endsWith(".wal") && !name.endsWith(".roles"))
                    .sorted()
                    .toList();
        }
    }
}

package org.waymark.timeliness.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.OneChild;
import org.waymark.TestHome;
import org.waymark.warehouse.Sql;
import org.waymark.warehouse.Warehouse;

/** Adopting and rolling back that fail half-way, and are tried again once what was in the way is gone. */
@Timeout(120)
class SecondTryTests {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private final AtomicBoolean armed = new AtomicBoolean();
    private int children;
    private TestHome home;
    private Path file;
    private Projection projection;

    @BeforeEach
    void open() {
        home = new TestHome();
        send();
        file = home.folder().resolve("answers.duckdb");
        projection = Projection.open(
                file,
                home.ledger().log(),
                (place, text) -> {
                    if (armed.getAndSet(false)) {
                        send();
                    }
                    return home.vault().texts().open(place, text);
                },
                Warehouse.Limits.modest());
    }

    @AfterEach
    void close() {
        projection.close();
        home.close();
    }

    /** The roles cannot be written, after the file that is to answer has taken in an import that came during adoption. */
    @Test
    void doublesNothingWhereAnImportCameAndTheRolesCouldNotBeWritten() throws IOException {
        made();
        projection.catchUp();
        send();
        armed.set(true);
        var inTheWay = Files.createDirectory(home.folder().resolve("answers.duckdb.roles.new"));
        assertThatThrownBy(() -> projection.candidates().adopt()).isInstanceOf(UncheckedIOException.class);
        Files.delete(inTheWay);
        projection.candidates().adopt();
        assertThat(Counting.of(projection).ok()).isTrue();
    }

    /** As DuckDB's failed checkpoint after a durable commit leaves it: in the file, and told as STORAGE_FULL. */
    @Test
    void doublesNothingWhereWhatWasToldAsFailedIsStored() {
        var candidate = made();
        long applied = candidate.filled();
        send();
        candidate.file().takeAll(applied, home.ledger().log().head());
        projection.candidates().adopt();
        assertThat(Counting.of(projection).ok()).isTrue();
    }

    @Test
    void keepsTheLastFileWhereTheRolesCouldNotBeWritten() throws IOException {
        adoptNew();
        var inTheWay = Files.createDirectory(home.folder().resolve("answers.duckdb.roles.new"));
        assertThatThrownBy(() -> projection.candidates().rollBack()).isInstanceOf(UncheckedIOException.class);
        Files.delete(inTheWay);
        assertThat(projection.candidates().rollBack()).isEqualTo(RolledBack.DONE);
    }

    /** The other one answers by then, so that nothing of it may be taken back. */
    @Test
    void answersOnWhereTheFileOfBeforeCannotBeRemoved() throws IOException {
        adoptNew();
        Files.deleteIfExists(home.folder().resolve("answers.duckdb.closed"));
        Files.delete(file);
        Files.createDirectory(file);
        Files.writeString(file.resolve("x"), "x");
        adoptNew();
        projection.candidates().drop();

        assertThat(projection
                        .warehouse()
                        .<List<String>>read(
                                session -> session.rows(Sql.file("tables/journey"), row -> row.getString(1))))
                .hasSize(1);
    }

    private Candidate made() {
        var candidate = projection.candidates().begin(Extent.WHOLE, NOW);
        while (candidate.fill(100)) {
            // range by range
        }
        candidate.derive();
        return candidate;
    }

    private void adoptNew() {
        made();
        projection.candidates().adopt();
    }

    private void send() {
        OneChild.sentTo(home, ++children);
    }
}

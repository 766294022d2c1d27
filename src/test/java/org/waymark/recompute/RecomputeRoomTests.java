package org.waymark.recompute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.TestHome;
import org.waymark.publication.Gate;
import org.waymark.shared.StorageFull;
import org.waymark.timeliness.TestMeasures;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Warehouse;

/** A second file is not begun where it has no room, and given up where it runs out, so that the first one has it. */
@Timeout(60)
class RecomputeRoomTests {
    private static final Map<String, String> RETURN =
            Map.of("header", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nK1,2,05/06/2017,MWBC,,,\n");

    private final AtomicBoolean full = new AtomicBoolean();
    private TestHome home;
    private Path file;
    private Projection projection;

    @BeforeEach
    void open() {
        home = new TestHome();
        home.send("2019-20", "2020-06-30", RETURN);
        file = home.folder().resolve("answers.duckdb");
        var texts = home.vault().texts();
        projection = Projection.open(
                file,
                home.ledger().log(),
                (place, text) -> {
                    if (full.get()) {
                        // as the engine says it, which here has what it reads from
                        throw new UncheckedIOException(new IOException("No space left on device"));
                    }
                    return texts.open(place, text);
                },
                new Warehouse.Limits("1GB", 1, 30));
    }

    @AfterEach
    void close() {
        projection.close();
        home.close();
    }

    @Test
    void isNotBegunWhereThereIsLessThanTheFirstFileTakes() throws IOException {
        var asked = new AtomicLong();
        try (var recompute = recompute(bytes -> {
            asked.set(bytes);
            return false;
        })) {
            assertThatThrownBy(() -> recompute.start(null, null, "officer"))
                    .isInstanceOf(StorageFull.class)
                    .hasMessageContaining("Nothing was begun");

            assertThat(asked.get()).isGreaterThanOrEqualTo(Files.size(file));
            assertThat(recompute.state()).isEqualTo(new State(null, null, false));
            assertThat(home.folder().resolve("answers.duckdb.1")).doesNotExist();
        }
    }

    @Test
    void isGivenUpWhereItRunsOut() throws InterruptedException {
        try (var recompute = recompute(_ -> true)) {
            full.set(true);
            recompute.start(null, null, "officer");
            while (recompute.state().current() != null) {
                TimeUnit.MILLISECONDS.sleep(10);
            }

            assertThat(Objects.requireNonNull(recompute.state().ended()).outcome())
                    .isEqualTo(Outcome.NO_ROOM);
            assertThat(home.folder().resolve("answers.duckdb.1")).doesNotExist();

            full.set(false);
            recompute.start(null, null, "officer");
            while (recompute.report() == null) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            assertThat(Objects.requireNonNull(recompute.report()).isEmpty()).isTrue();
        }
    }

    private Recompute recompute(LongPredicate room) {
        var library = TestMeasures.ofFiles("adopted");
        return Recompute.open(
                projection,
                library,
                new Gate(projection, library, TestHome.everyAuthority(), TestHome.CLOCK),
                TestHome.CLOCK,
                room);
    }
}

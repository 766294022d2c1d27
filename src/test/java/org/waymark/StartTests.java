package org.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;
import org.waymark.ledger.Ledger;
import org.waymark.shared.CannotStart;

/** What only a person can put right is told in words, and nothing is begun anew in its place. */
class StartTests {
    private static final WaymarkConfiguration BEANS = new WaymarkConfiguration();

    @TempDir
    Path home;

    private WaymarkSettings settings;

    @BeforeEach
    void set() {
        settings = settings(0);
    }

    @Test
    void stopsWhereTheEventStoreIsDamaged() throws IOException {
        Files.writeString(home.resolve("events.db"), "this is no database".repeat(1000));
        assertStops(() -> Ledger.open(home.resolve("events.db")), "cannot be opened", "Put back", "put back");
        assertThat(Files.readString(home.resolve("events.db"))).startsWith("this is no database");
    }

    @Test
    void stopsWhereTheEventStoreIsMissingThatSealsTellOf() throws IOException {
        Files.writeString(home.resolve("seals"), "{}\n");
        assertStops(() -> Ledger.open(home.resolve("events.db")), "is missing", "Put back");
        assertThat(home.resolve("events.db")).doesNotExist();
    }

    @Test
    void stopsWhereTheVaultIsDamaged() throws IOException {
        Files.writeString(home.resolve("vault.db"), "this is no database".repeat(1000));
        try (var ledger = Ledger.open(home.resolve("events.db"))) {
            assertStops(() -> BEANS.vault(settings, ledger), "cannot be opened", "put back");
        }
    }

    @Test
    void stopsWhereTheVaultIsMissingOfTheseEvents() {
        try (var ledger = new TestHome()) {
            ledger.send(
                    "2021-22",
                    "2022-06-30",
                    Map.of("header", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nK1,1,05/06/2020,WBRI,,,\n"));
            assertStops(() -> BEANS.vault(settings, ledger.ledger()), "is missing", "Put back");
        }
        assertThat(home.resolve("vault.db")).doesNotExist();
    }

    @Test
    void stopsWhereAnotherProcessWorksInTheHome() throws IOException {
        try (var held = HomeLock.take(home)) {
            assertThat(held).isNotNull();
            assertStops(
                    () -> HomeLock.take(home),
                    "Another Waymark (process %d) is working in"
                            .formatted(ProcessHandle.current().pid()),
                    "Stop it");
        }
        HomeLock.take(home).close();
    }

    @Test
    void knowsTheHomeBeforeAnythingElseWhereItIsSaidPlainly() {
        var properties = new Properties();
        assertThat(HomeSaid.by(new String[] {"--server.port=1"}, properties, Map.of()))
                .isEmpty();
        var variables = Map.of("WAYMARK_HOME", "variable");
        assertThat(HomeSaid.by(new String[0], properties, variables)).contains(Path.of("variable"));
        properties.setProperty("waymark.home", "property");
        assertThat(HomeSaid.by(new String[0], properties, variables)).contains(Path.of("property"));
        assertThat(HomeSaid.by(new String[] {"--waymark.home=argument"}, properties, variables))
                .contains(Path.of("argument"));
        // Spring makes a list of them
        assertThat(HomeSaid.by(new String[] {"--waymark.home=a", "--waymark.home=b"}, properties, variables))
                .isEmpty();
    }

    @Test
    void keepsRoomBackAndStoresNothingMoreWhereThereIsNone() {
        assertThat(Reserve.hold(home, DataSize.ofKilobytes(64).toBytes()).hasRoom())
                .isTrue();
        assertThat(home.resolve("reserve")).hasSize(64 * 1024);

        // no disk has so much: what was kept back is given up
        assertThat(Reserve.hold(home, Long.MAX_VALUE / 4).hasRoom()).isFalse();
        assertThat(home.resolve("reserve")).doesNotExist();
        assertThat(Reserve.hold(home, 0).hasRoom()).isTrue();
    }

    private static void assertStops(ThrowingCallable start, String... words) {
        assertThatThrownBy(start).isInstanceOfSatisfying(CannotStart.class, told -> {
            assertThat(told).hasMessageContaining(words[0]);
            assertThat(told.action()).containsAnyOf(words);
        });
    }

    private WaymarkSettings settings(long reserve) {
        return new WaymarkSettings(
                home,
                false,
                "1GB",
                2,
                Duration.ofHours(1),
                Duration.ofMinutes(5),
                DataSize.ofBytes(reserve),
                null,
                false,
                new WaymarkSettings.Retention(null));
    }
}

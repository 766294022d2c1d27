package org.waymark.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestHome;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.Refusal;
import org.waymark.shared.ShredBasis;

/** A home is taken away while it is worked in, and what is put back is what was there. */
class BackupTests {
    @TempDir
    private Path folder;

    @Test
    void bringsBackEveryTableEverySealAndEveryChild() throws IOException {
        try (var home = new TestHome()) {
            home.send("2020-21", "2021-06-30", Moving.children(3));
            home.ledger().seals().seal(TestHome.CLOCK.instant());
            home.send("2021-22", "2022-06-30", Moving.children(4));
            Files.createDirectories(home.folder().resolve("reference/2023"));
            Files.writeString(home.folder().resolve("reference/2023/releases.csv"), "release\n");
            var moving = new Moving(home, folder);
            var taken = moving.take();

            var put = moving.restore(taken.archive(), null);

            assertThat(taken.manifest().authorities()).containsExactly(TestHome.COVENTRY);
            assertThat(taken.manifest().ledger().position())
                    .isEqualTo(home.ledger().log().head());
            assertThat(taken.manifest().seals()).isEqualTo(1);
            assertThat(put.home().resolve("reference/2023/releases.csv")).hasContent("release\n");
            assertThat(put.restoring()).doesNotExist();
            try (var again = new TestHome(put.home())) {
                assertThat(again.tables()).isEqualTo(home.tables());
                assertThat(again.ledger().seals().verify().fault()).isNull();
                assertThat(again.ledger().seals().verify().eventsSince())
                        .isEqualTo(home.ledger().seals().verify().eventsSince());
                assertThat(again.send("2021-22", "2022-06-30", Moving.children(4))
                                .status()
                                .name())
                        .isEqualTo("UNCHANGED");
                assertThat(again.vault().keysOf(new AuthorityCode(TestHome.COVENTRY), List.of("C1")))
                        .isEqualTo(home.vault().keysOf(new AuthorityCode(TestHome.COVENTRY), List.of("C1")));
            }
        }
    }

    /** After each transaction of an import one backup; in it nothing of that import shows, and it can be sent again. */
    @Test
    void isWholeThoughAnImportIsRunning() {
        Map<Integer, Path> taken = new HashMap<>();
        List<Moving> running = new ArrayList<>();
        try (var home =
                new TestHome((children, _) -> running.forEach(moving -> taken.put(children, moving.backUp())))) {
            home.send("2020-21", "2021-06-30", Moving.children(2));
            var before = ofChildren(home);
            running.add(new Moving(home, folder));
            home.send("2021-22", "2022-06-30", Moving.children(101));

            assertThat(taken.keySet()).containsExactlyInAnyOrder(100, 101);
            var put = running.getFirst().restore(Objects.requireNonNull(taken.get(100)), null);
            running.getFirst().restore(Objects.requireNonNull(taken.get(101)), null);
            try (var again = new TestHome(put.home())) {
                assertThat(ofChildren(again)).isEqualTo(before);
                again.send("2021-22", "2022-06-30", Moving.children(101));
                assertThat(counts(again.tables())).isEqualTo(counts(home.tables()));
            }
        }
    }

    /** Begun submissions are listed, and hold nothing yet. */
    private static Map<String, List<String>> ofChildren(TestHome home) {
        var tables = new HashMap<>(home.tables());
        tables.remove("submission");
        return tables;
    }

    /** New children have keys of their own in each home, so rows are counted. */
    private static Map<String, Integer> counts(Map<String, List<String>> tables) {
        Map<String, Integer> counts = new HashMap<>();
        tables.forEach((table, rows) -> counts.put(table, rows.size()));
        return counts;
    }

    @Test
    void keepsAChildShreddedThatWasShreddedAfterIt() throws IOException {
        try (var home = new TestHome()) {
            home.send("2020-21", "2021-06-30", Moving.children(2));
            var child = home.vault()
                    .keysOf(new AuthorityCode(TestHome.COVENTRY), List.of("C1"))
                    .get("C1");
            var moving = new Moving(home, folder);
            var archive = moving.backUp();
            home.shredding().shred(child, ShredBasis.ERASURE_REQUEST);
            var kept = Files.copy(moving.files().shredded(), folder.resolve("kept"));

            var put = moving.restore(archive, kept);
            var cameBack = moving.restore(archive, null);

            try (var again = new TestHome(put.home());
                    var unwary = new TestHome(cameBack.home())) {
                assertThat(again.vault().texts().shredded()).containsExactly(child);
                assertThat(again.vault().readableId(child)).isEmpty();
                again.shredding();
                assertThat(again.tables()).isEqualTo(home.tables());
                assertThat(unwary.vault().texts().shredded()).isEmpty();
            }
        }
    }

    @Test
    void holdsNeitherTheKeyNorTheLedgerOfShreddedKeysNorAnythingThatIsMadeFromEvents() throws IOException {
        try (var home = new TestHome()) {
            home.send("2020-21", "2021-06-30", Moving.children(2));
            Files.writeString(home.folder().resolve("waymark.duckdb"), "filled again");
            var key = Files.readString(home.folder().resolve("vault.key"));
            var archive = new Moving(home, folder).backUp();

            try (var zip = new ZipFile(archive.toFile())) {
                assertThat(zip.stream().map(Object::toString))
                        .containsExactly("manifest.json", "events.db", "seals", "vault.db");
                for (var entry : zip.stream().toList()) {
                    assertThat(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.ISO_8859_1))
                            .doesNotContain(key);
                }
            }
            assertThat(folder.toFile().list())
                    .containsExactly(archive.getFileName().toString());
        }
    }

    @Test
    void refusesAPlaceThatIsNoPlaceForIt() {
        try (var home = new TestHome()) {
            home.send("2020-21", "2021-06-30", Moving.children(1));
            var files = Moving.of(home.folder());
            var there = new Moving(home, folder).backUp();

            refuses(files, there, "is there already");
            refuses(files, home.folder().resolve("backups"), "lies within the home");
            refuses(Moving.of(folder), folder, "There is no Waymark home in");
        }
    }

    private static void refuses(HomeFolder files, Path to, String because) {
        assertThatThrownBy(() -> Backup.take(files, to, "1.0", TestHome.CLOCK))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("BACKUP_REFUSED"))
                .hasMessageContaining(because);
    }
}

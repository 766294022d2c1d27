package org.waymark.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.TestHome;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.Refusal;
import org.waymark.shared.ShredBasis;

/** What is not one whole home is not restored, everything that is wrong is said at once, and nothing is left of it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestoreTests {
    @TempDir
    private static Path folder;

    private TestHome home;
    private Moving moving;
    private Path archive;
    private Path target;

    @BeforeAll
    void backUp() {
        home = new TestHome();
        home.send("2020-21", "2021-06-30", Moving.children(2));
        home.ledger().seals().seal(TestHome.CLOCK.instant());
        moving = new Moving(home, folder);
        archive = moving.backUp();
    }

    @BeforeEach
    void choosePlace() {
        target = folder.resolve(UUID.randomUUID().toString());
    }

    @AfterAll
    void close() {
        home.close();
    }

    private void refuses(Path from, KeptApart apart, String... reasons) {
        var refusal = catchThrowableOfType(
                Refusal.class, () -> Restore.run(new Restore.Asked(from, Moving.of(target), apart)));
        assertThat(refusal.code()).isEqualTo("RESTORE_REFUSED");
        assertThat(Moving.reasons(refusal)).containsExactly(reasons);
        assertThat(refusal.reason()).contains(reasons);
        assertThat(target.resolve("events.db")).doesNotExist();
        assertThat(target.resolve("restoring")).doesNotExist();
    }

    private KeptApart apart() {
        return new KeptApart(moving.files().key(), null, null);
    }

    @Test
    void refusesHalfAnArchive() throws IOException {
        var whole = Files.readAllBytes(archive);
        var half = Files.write(folder.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2));

        refuses(half, apart(), "HALF");
    }

    @Test
    void refusesAChangedFileAMissingOneAndOneThatDoesNotBelong() {
        refuses(moving.with(archive, "seals", bytes("{}\n")), apart(), "CHECKSUM");
        refuses(moving.without(archive, "vault.db"), apart(), "FILE_MISSING");
        refuses(moving.with(archive, "vault.key", bytes("key")), apart(), "NOT_LISTED");
        refuses(moving.with(archive, "manifest.json", bytes("{\"format\":1,")), apart(), "CHECKSUM");
        refuses(moving.without(archive, "manifest.json"), apart(), "NO_BACKUP");
    }

    /** Only a bit that no file's content hangs on, such as one of a time in the archive's own list, may pass. */
    @Test
    void restoresNothingElseFromAnArchiveWithATurnedBit() throws IOException {
        var right = moving.restore(archive, null).home();
        int refused = 0;
        var whole = Files.readAllBytes(archive);
        for (int i = 1; i < 20; i++) {
            var turned = whole.clone();
            turned[turned.length * i / 20] ^= 16;
            var file = Files.write(folder.resolve("turned.zip"), turned);
            try {
                assertThat(moving.restore(file, null).home().resolve("events.db"))
                        .hasSameBinaryContentAs(right.resolve("events.db"));
            } catch (Refusal refusal) {
                assertThat(Moving.reasons(refusal)).isNotEmpty();
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    @Test
    void refusesANewerFormat() {
        refuses(
                moving.with(archive, "manifest.json", bytes("{\"format\":3,\"program\":\"9.0\"}")),
                apart(),
                "NEWER_FORMAT");
    }

    @Test
    void refusesAHomeThatIsNotEmpty() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("lock"), "");
        Files.writeString(target.resolve("vault.key"), "");

        refuses(archive, apart(), "HOME_NOT_EMPTY");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("notes.txt"), "");
        var damaged = moving.without(moving.with(archive, "seals", bytes("")), "vault.db");

        refuses(
                damaged,
                new KeptApart(null, folder.resolve("no such file"), null),
                "CHECKSUM",
                "FILE_MISSING",
                "NO_KEY",
                "NO_SHREDDED",
                "HOME_NOT_EMPTY");
    }

    @Test
    void refusesAnotherCouncilsKeyAndSeals() {
        try (var other = new TestHome()) {
            other.send("E06000990", "2020-21", "2021-06-30", false, Moving.children(1));
            other.ledger().seals().seal(TestHome.CLOCK.instant());

            refuses(
                    archive,
                    new KeptApart(
                            other.folder().resolve("vault.key"),
                            null,
                            other.folder().resolve("seals")),
                    "OTHER_SEALS",
                    "WRONG_KEY");
        }
    }

    @Test
    void refusesALedgerOfShreddedKeysThatIsOlderThanTheBackup() throws IOException {
        try (var other = new TestHome()) {
            var shredding = twoChildren(other);
            shred(other, "C1");
            var older = Files.copy(shredding.files().shredded(), folder.resolve("older"));
            shred(other, "C2");
            var later = shredding.backUp();

            refuses(later, apart(shredding, older), "OLDER_SHREDDED");
            refuses(later, apart(shredding, folder.resolve("none")), "NO_SHREDDED");
            assertThat(Moving.of(shredding
                                    .restore(later, shredding.files().shredded())
                                    .home())
                            .shredded())
                    .hasSameTextualContentAs(shredding.files().shredded());
        }
    }

    /** The child that was shredded after the backup would be there again, with its id. */
    @Test
    void believesThatNobodyWasShreddedOnlyWhereNothingTellsOfIt() throws IOException {
        try (var other = new TestHome()) {
            var shredding = twoChildren(other);
            var before = shredding.backUp();
            shred(other, "C1");
            var backedUp = shredding.backUp();
            shred(other, "C2");

            refuses(backedUp, apart(shredding, null), "NO_SHREDDED");
            Files.createDirectories(target);
            Files.copy(shredding.files().shredded(), target.resolve("shredded"));
            refuses(before, apart(shredding, null), "NO_SHREDDED", "HOME_NOT_EMPTY");
        }
    }

    private static Moving twoChildren(TestHome other) {
        other.send("2020-21", "2021-06-30", Moving.children(2));
        return new Moving(other, folder);
    }

    private static void shred(TestHome from, String id) {
        var child = from.vault()
                .keysOf(new AuthorityCode(TestHome.COVENTRY), List.of(id))
                .get(id);
        from.shredding().shred(child, ShredBasis.ERASURE_REQUEST);
    }

    private static KeptApart apart(Moving of, @Nullable Path shredded) {
        return new KeptApart(of.files().key(), shredded, null);
    }

    /** The archive is as its manifest says, but its vault is that of a backup before the third child came. */
    @Test
    void refusesAVaultThatIsOlderThanTheEvents() {
        home.send("2021-22", "2022-06-30", Moving.children(3));
        var later = moving.backUp();

        refuses(moving.mixed(later, "vault.db", archive), apart(), "VAULT_OLDER");
    }

    @Test
    void refusesEventsThatAreNotThoseOfTheManifest() {
        home.send("2022-23", "2023-06-30", Moving.children(2));
        var later = moving.backUp();

        refuses(moving.mixed(later, "events.db", archive), apart(), "NOT_AS_TAKEN");
    }

    /** A seal that came after the backup shows how far the home had got before it was lost. */
    @Test
    void tellsHowMuchHadBeenSealedSince() {
        home.send("2023-24", "2024-06-30", Moving.children(2));
        home.ledger().seals().seal(TestHome.CLOCK.instant());

        var restored = Restore.run(new Restore.Asked(
                archive,
                Moving.of(target),
                new KeptApart(moving.files().key(), null, home.folder().resolve("seals"))));

        assertThat(restored.manifest().ledger().position()).isLessThan(restored.sealedTo());
        assertThat(restored.sealedTo()).isEqualTo(home.ledger().log().head());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

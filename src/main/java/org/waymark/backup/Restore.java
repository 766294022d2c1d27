package org.waymark.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.springframework.util.FileSystemUtils;
import org.waymark.backup.Problem.Reason;
import org.waymark.identity.ShreddedCopy;
import org.waymark.identity.Vault;
import org.waymark.shared.Refusal;

/**
 * Puts a backup into an empty home: all of it, once everything that can be checked was checked, or nothing. Keys that were
 * shredded since it was taken are destroyed before it is in place.
 */
public final class Restore {
    private static final String NEW_FILES =
            "The home cannot be written (%s). Look for space and rights there, empty it and restore again";

    private final Asked asked;
    private final HomeFolder home;
    private final HomeFolder work;
    private final List<Problem> problems = new ArrayList<>();

    private Restore(Asked asked) {
        this.asked = asked;
        this.home = asked.home();
        var shredded = asked.apart().shredded();
        this.work = new HomeFolder(
                home.restoring(), shredded == null ? home.restoring().resolve("shredded") : shredded);
    }

    /**
     * @param from the backup
     * @param home where it is to lie
     * @param apart what is kept apart from backups
     */
    public record Asked(Path from, HomeFolder home, KeptApart apart) {}

    /**
     * @param manifest of what was put back
     * @param shredded how far the ledger of shredded keys reaches that was given
     * @param sealedTo the position up to which the seals that were given reach; that of the backup where none were
     */
    public record Restored(Manifest manifest, ShreddedCopy.Mark shredded, long sealedTo) {}

    /** @throws Refusal that names everything that is wrong; the home is as it was then */
    public static Restored run(Asked asked) {
        try {
            return new Restore(asked).run();
        } catch (IOException e) {
            throw new Refusal(
                    "RESTORE_REFUSED", NEW_FILES.formatted(e.getClass().getSimpleName()));
        }
    }

    private Restored run() throws IOException {
        var checked = Checked.of(asked.from());
        problems.addAll(checked.problems());
        problems.addAll(asked.apart().problems(home, checked.manifest()));
        var found = home.found();
        if (!found.isEmpty()) {
            problem(
                    Reason.HOME_NOT_EMPTY,
                    home.home().toString(),
                    "It holds " + String.join(", ", found),
                    "Name an empty folder, or move what is there away");
        }
        stopAtProblems();
        var manifest = checked.manifest().orElseThrow();
        boolean inPlace = false;
        try {
            unpack(manifest);
            look(manifest);
            stopAtProblems();
            inPlace = true;
            moveIn(manifest);
        } finally {
            if (!inPlace) {
                FileSystemUtils.deleteRecursively(home.restoring());
            }
        }
        Files.delete(home.restoring());
        return new Restored(
                manifest,
                ShreddedCopy.of(home.shredded()).mark(),
                asked.apart().sealedTo(manifest.ledger().position()));
    }

    private void unpack(Manifest manifest) throws IOException {
        Files.createDirectories(home.home());
        OwnersOnly.folder(work.home());
        try (var zip = new ZipFile(asked.from().toFile())) {
            for (var entry : manifest.files()) {
                var file = work.home().resolve(entry.name());
                Files.createDirectories(file.resolveSibling("."));
                try (var content = zip.getInputStream(Objects.requireNonNull(zip.getEntry(entry.name())));
                        var out = OwnersOnly.create(file)) {
                    Archive.copied(entry.name(), content, out);
                }
            }
        }
        asked.apart().copyKeyTo(work.key());
    }

    private void look(Manifest manifest) {
        var unpacked = new Unpacked(work, manifest);
        problems.addAll(unpacked.problems());
        problems.addAll(asked.apart().sealProblems(work.ledger()));
        try (var vault = Vault.open(work.vault(), work.key(), work.shredded())) {
            vault.texts();
        } catch (IllegalStateException e) {
            problem(
                    Reason.WRONG_KEY,
                    String.valueOf(asked.apart().key()),
                    "The vault of this backup, of " + String.join(", ", manifest.authorities())
                            + ", does not open with it",
                    "Name the vault.key that this council's home was made with");
        }
    }

    /** The events last: where it breaks off, the folder from which it moves says that the home is not whole. */
    private void moveIn(Manifest manifest) throws IOException {
        for (var entry : manifest.files()) {
            Archive.sync(work.home().resolve(entry.name()));
        }
        asked.apart().putShreddedAt(home.shredded());
        if (Files.exists(work.home().resolve(HomeFolder.REFERENCE))) {
            move(HomeFolder.REFERENCE);
        }
        if (manifest.asked() != null) {
            move(HomeFolder.QUERY_LOG);
        }
        move(home.key().getFileName().toString());
        move(HomeFolder.SEALS);
        move(HomeFolder.VAULT);
        move(HomeFolder.EVENTS);
    }

    private void move(String name) throws IOException {
        Files.move(work.home().resolve(name), home.home().resolve(name));
    }

    private void problem(Reason reason, String where, String what, String todo) {
        problems.add(new Problem(reason, where, what, todo));
    }

    private void stopAtProblems() {
        if (!problems.isEmpty()) {
            throw Problem.refusal(problems);
        }
    }
}

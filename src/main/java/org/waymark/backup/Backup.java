package org.waymark.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;
import org.waymark.identity.ShreddedCopy;
import org.waymark.identity.VaultCopy;
import org.waymark.querylog.LogReading;
import org.waymark.querylog.Mark;
import org.waymark.shared.Refusal;

/**
 * Takes what cannot be made again out of a home, while a service may be working in it: first the events and their seals,
 * then the vault, which so has the key of every child that the events name, then the query log. Neither the vault's key nor the ledger of
 * shredded keys is taken, since both are kept apart; nor DuckDB's file, which is filled again from the events.
 */
public final class Backup {
    private static final DateTimeFormatter IN_NAMES =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final String ZIP = ".zip";

    private final HomeFolder home;
    private final String program;
    private final Instant at;

    private Backup(HomeFolder home, String program, Instant at) {
        this.home = home;
        this.program = program;
        this.at = at;
    }

    /** @param archive where it lies */
    public record Taken(Path archive, Manifest manifest) {}

    /**
     * @param to a file that ends with .zip and is not there yet, or a folder that is given one named after the time
     * @param program the version that makes it
     * @throws Refusal where nothing can be taken, or nothing can be put there
     */
    public static Taken take(HomeFolder home, Path to, String program, Clock clock) {
        var backup = new Backup(home, program, clock.instant().truncatedTo(ChronoUnit.MILLIS));
        try {
            return backup.into(backup.archive(to.toAbsolutePath().normalize()));
        } catch (IOException e) {
            throw refused("The backup cannot be written to %s (%s). Look for space and rights there and take it again."
                    .formatted(to.toAbsolutePath(), e.getClass().getSimpleName()));
        } catch (IllegalStateException e) {
            throw refused(e.getMessage() + ". Look for space at " + to.toAbsolutePath() + " and take it again.");
        }
    }

    private Path archive(Path to) throws IOException {
        if (!Files.isRegularFile(home.home().resolve(HomeFolder.EVENTS)) || !Files.isRegularFile(home.vault())) {
            throw refused(
                    "There is no Waymark home in %s: it holds no %s and %s. Name the home with --waymark.home=DIR."
                            .formatted(home.home().toAbsolutePath(), HomeFolder.EVENTS, HomeFolder.VAULT));
        }
        if (to.startsWith(home.home().toAbsolutePath().normalize())) {
            throw refused(
                    "%s lies within the home, which is lost together with it. Name a place outside.".formatted(to));
        }
        var archive =
                to.getFileName().toString().endsWith(ZIP) ? to : to.resolve("waymark-" + IN_NAMES.format(at) + ZIP);
        if (Files.exists(archive)) {
            throw refused("%s is there already, and no backup is written over another. Name another file."
                    .formatted(archive));
        }
        Files.createDirectories(archive.resolveSibling("."));
        return archive;
    }

    private Taken into(Path archive) throws IOException {
        var work = OwnersOnly.folder(archive.resolveSibling(archive.getFileName() + ".work"));
        try {
            var manifest = copied(new HomeFolder(work, home.shredded()));
            Archive.write(archive, manifest, work);
            return new Taken(archive, manifest);
        } finally {
            FileSystemUtils.deleteRecursively(work);
        }
    }

    private Manifest copied(HomeFolder work) throws IOException {
        var ledger = work.ledger();
        ledger.takeFrom(home.ledger());
        var vault = new VaultCopy(work.vault());
        vault.takeFrom(home.vault());
        List<String> names = new ArrayList<>(List.of(HomeFolder.EVENTS, HomeFolder.SEALS, HomeFolder.VAULT));
        Mark asked = null;
        if (Files.exists(home.queryLog())) {
            new LogReading(home.queryLog()).copyTo(work.queryLog());
            asked = new LogReading(work.queryLog()).end();
            names.add(HomeFolder.QUERY_LOG);
        }
        for (var name : home.reference()) {
            Files.createDirectories(work.home().resolve(name).getParent());
            Files.copy(home.home().resolve(name), work.home().resolve(name));
            names.add(name);
        }
        List<Manifest.Entry> entries = new ArrayList<>();
        for (var name : names) {
            entries.add(Archive.entry(name, work.home().resolve(name)));
        }
        return new Manifest(
                Manifest.FORMAT,
                program,
                at,
                List.copyOf(vault.authorities()),
                ledger.contents(),
                ledger.fault().orElse(null),
                ledger.sealedText().lines().count(),
                ShreddedCopy.of(home.shredded()).mark(),
                asked,
                entries);
    }

    private static Refusal refused(String message) {
        return new Refusal("BACKUP_REFUSED", message);
    }
}

package org.waymark.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.ledger.LedgerCopy;

/**
 * Where what is backed up lies in a home, or in a folder laid out like one.
 *
 * @param home the folder
 * @param shredded the ledger of shredded keys, wherever that lies
 */
public record HomeFolder(Path home, Path shredded) {
    static final String EVENTS = "events.db";
    static final String SEALS = "seals";
    static final String VAULT = "vault.db";
    static final String QUERY_LOG = "querylog.db";
    static final String REFERENCE = "reference";
    static final List<String> KEPT = List.of(EVENTS, SEALS, VAULT);

    /** @param shredded null where the ledger of shredded keys lies in the home too */
    public static HomeFolder of(Path home, @Nullable Path shredded) {
        return new HomeFolder(home, shredded == null ? home.resolve("shredded") : shredded);
    }

    LedgerCopy ledger() {
        return new LedgerCopy(events(), home.resolve(SEALS));
    }

    public Path events() {
        return home.resolve(EVENTS);
    }

    public Path vault() {
        return home.resolve(VAULT);
    }

    /** Who asked what. */
    public Path queryLog() {
        return home.resolve(QUERY_LOG);
    }

    public Path key() {
        return home.resolve("vault.key");
    }

    /** While it is there, nothing else in the home is to be relied on. */
    public Path restoring() {
        return home.resolve("restoring");
    }

    /** Where releases lie that the council added. */
    public Path referenceFolder() {
        return home.resolve(REFERENCE);
    }

    /** Releases that the council added, by their names relative to the home. */
    List<String> reference() {
        var folder = referenceFolder();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> home.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The folder reference cannot be read", e);
        }
    }

    /** Whether a backup may hold a file of this name: nothing that would land outside the folder. */
    static boolean mayHold(String name) {
        return KEPT.contains(name)
                || name.equals(QUERY_LOG)
                || name.startsWith(REFERENCE + "/")
                        && Stream.of(name.split("/", -1)).noneMatch(HomeFolder::leadsElsewhere);
    }

    private static boolean leadsElsewhere(String part) {
        return part.isEmpty() || part.equals(".") || part.equals("..") || part.contains("\\") || part.contains(":");
    }

    /** What lies in the home already, by name; the lock and what filesystems keep for themselves do not count. */
    List<String> found() {
        if (!Files.isDirectory(home)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !List.of("lock", "lost+found").contains(name))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The home cannot be read", e);
        }
    }
}

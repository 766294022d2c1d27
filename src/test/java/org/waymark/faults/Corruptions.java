package org.waymark.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.springframework.util.FileSystemUtils;

/** Damages the DuckDB file of a home, or its log, and opens the home. */
final class Corruptions {
    private static final int OLDER = 3;
    private static final int NEWER = 6;

    private final Path folder;
    private final Random random;
    private String clean = "";

    Corruptions(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** Each kind in its turn. */
    Tally inTurn(int times) throws IOException {
        var kinds = Corruption.values();
        var tally = new Tally("damage to the DuckDB file or its log, of " + kinds.length + " kinds");
        prepare();
        for (int n = 0; n < times; n++) {
            look(kinds[n % kinds.length], tally);
        }
        FileSystemUtils.deleteRecursively(folder);
        return tally;
    }

    /** A file of some events, and the same of more, with a log: as a process leaves it that is killed. */
    private void prepare() throws IOException {
        Files.createDirectories(whole());
        var file = whole().resolve(FaultHome.DUCKDB);
        try (var home = FaultHome.open(whole())) {
            send(home, 0, OLDER);
        }
        Files.copy(file, folder.resolve("older"));
        try (var home = FaultHome.open(whole())) {
            send(home, OLDER, NEWER);
            clean = home.digestOfCleanRebuild();
            copy(List.of(file, Corruption.log(file)), Files.createDirectories(folder.resolve("killed")));
        }
    }

    private static void send(FaultHome home, int first, int end) {
        for (int nth = first; nth < end; nth++) {
            home.send(nth);
        }
    }

    private Path whole() {
        return folder.resolve("home");
    }

    private void look(Corruption kind, Tally tally) throws IOException {
        var file = whole().resolve(FaultHome.DUCKDB);
        clear(file);
        copy(
                List.of(
                        folder.resolve("killed").resolve(FaultHome.DUCKDB),
                        Corruption.log(folder.resolve("killed").resolve(FaultHome.DUCKDB))),
                whole());
        kind.damage(file, folder.resolve("older"), random);
        tally.tried();
        try (var home = FaultHome.open(whole())) {
            if (!home.digest().equals(clean)) {
                tally.wrong(kind + ": other figures than those of a clean rebuild");
            }
            if (!home.addsUp()) {
                tally.wrong(kind + ": events do not add up");
            }
        } catch (RuntimeException e) {
            tally.wrong(kind + ": could not be opened: " + e.getMessage());
        }
    }

    private void clear(Path file) throws IOException {
        try (var files = Files.list(whole())) {
            files.filter(each -> each.getFileName()
                            .toString()
                            .startsWith(file.getFileName().toString()))
                    .forEach(Corruptions::delete);
        }
    }

    private static void delete(Path path) {
        try {
            FileSystemUtils.deleteRecursively(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(List<Path> files, Path to) throws IOException {
        for (var file : files) {
            if (Files.exists(file)) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}

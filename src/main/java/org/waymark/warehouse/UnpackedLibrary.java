package org.waymark.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * DuckDB's library, 72 MB, which its driver unpacks for each process into a new file among the temporary ones, and removes
 * only where that process ends by itself. Linux needs no name for what is loaded, so it is taken away at once. Where
 * {@code /proc} does not tell what is in use, nothing is.
 */
public final class UnpackedLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(UnpackedLibrary.class);
    private static final Pattern NAME = Pattern.compile("libduckdb_java\\d+\\.so");
    private static final Path PROCESSES = Path.of("/proc");

    /** Unpacking and loading one takes a second; until it is loaded nothing tells that it is in use. */
    private static final Duration LOADED_BY_THEN = Duration.ofMinutes(10);

    private static final AtomicBoolean FORGOTTEN = new AtomicBoolean();

    private UnpackedLibrary() {}

    /** Leaves no file of this process, once it has loaded it. */
    static void forget() {
        if (FORGOTTEN.compareAndSet(false, true)) {
            mappedBy(PROCESSES.resolve("self")).forEach(UnpackedLibrary::remove);
        }
    }

    /** Removes what was left by processes that ended before they could do so. */
    public static void removeLeftOver(Clock clock) {
        removeLeftOver(Path.of(System.getProperty("java.io.tmpdir")), clock.instant());
    }

    static void removeLeftOver(Path folder, Instant now) {
        try {
            var left = old(folder, now.minus(LOADED_BY_THEN));
            if (left.isEmpty() || !Files.isReadable(PROCESSES)) {
                return;
            }
            left.removeAll(mapped());
            left.forEach(UnpackedLibrary::remove);
            LOG.info("{} libraries that nobody uses any more were removed from {}", left.size(), folder);
        } catch (IOException | UncheckedIOException e) {
            LOG.debug("Libraries that nobody uses any more were not looked for in {}", folder);
        }
    }

    private static Set<Path> old(Path folder, Instant before) throws IOException {
        Set<Path> old = new HashSet<>();
        try (var files = Files.newDirectoryStream(folder.toRealPath(), UnpackedLibrary::isOne)) {
            for (var file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
                    old.add(file);
                }
            }
        }
        return old;
    }

    private static boolean isOne(Path file) {
        return NAME.matcher(String.valueOf(file.getFileName())).matches() && Files.isRegularFile(file);
    }

    private static Set<Path> mapped() throws IOException {
        Set<Path> mapped = new HashSet<>();
        try (var processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            processes.forEach(process -> mapped.addAll(mappedBy(process)));
        }
        return mapped;
    }

    /** Of what somebody else runs nothing is told, but neither does it lie in files of ours. */
    private static Set<Path> mappedBy(Path process) {
        try (var lines = Files.lines(process.resolve("maps"))) {
            Set<Path> mapped = new HashSet<>();
            lines.filter(line -> line.contains("libduckdb_java"))
                    .map(line -> Path.of(line.substring(line.indexOf('/'))))
                    .filter(UnpackedLibrary::isOne)
                    .forEach(mapped::add);
            return mapped;
        } catch (IOException | UncheckedIOException e) {
            return Set.of();
        }
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.debug("{} could not be removed", file.getFileName());
        }
    }
}

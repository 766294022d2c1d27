package org.waymark.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** DuckDB files that nobody has open, each with what lies beside it. */
public final class WarehouseFiles {
    private WarehouseFiles() {}

    public static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(logOf(file));
            Files.deleteIfExists(Imprint.beside(file));
            FileSystemUtils.deleteRecursively(file.resolveSibling(file.getFileName() + ".tmp"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves a file that nobody has open, with what lies beside it. */
    public static void rename(Path from, Path to) {
        try {
            remove(to);
            Files.move(from, to);
            moveIfThere(logOf(from), logOf(to));
            moveIfThere(Imprint.beside(from), Imprint.beside(to));
            remove(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static long bytes(Path file) {
        return file.toFile().length() + logOf(file).toFile().length();
    }

    private static void moveIfThere(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            Files.move(from, to);
        }
    }

    static void removeIfThere(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path logOf(Path file) {
        return file.resolveSibling(file.getFileName() + ".wal");
    }
}

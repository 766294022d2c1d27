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
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".wal"));
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
            var log = from.resolveSibling(from.getFileName() + ".wal");
            if (Files.exists(log)) {
                Files.move(log, to.resolveSibling(to.getFileName() + ".wal"));
            }
            remove(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

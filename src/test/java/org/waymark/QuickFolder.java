package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/**
 * Where the files of tests lie that are not about what a disk keeps: in memory, where this machine has a place for that and room in
 * it, else among the temporary files. A disk makes each stored event wait. Tests of killed processes and full disks take the disk.
 */
public final class QuickFolder implements TempDirFactory {
    private static final Path IN_MEMORY = Path.of("/dev/shm");

    /** In containers there are often only 64 MB of it. */
    private static final long ROOM = 1L << 30;

    @Override
    public Path createTempDirectory(AnnotatedElementContext of, ExtensionContext test) {
        return fresh();
    }

    /** A new and empty one, to be removed by who asked for it. */
    static Path fresh() {
        try {
            return isUsable()
                    ? Files.createTempDirectory(IN_MEMORY, "waymark-test")
                    : Files.createTempDirectory("waymark-test");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUsable() {
        return Files.isDirectory(IN_MEMORY)
                && Files.isWritable(IN_MEMORY)
                && IN_MEMORY.toFile().getUsableSpace() >= ROOM;
    }
}

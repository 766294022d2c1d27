package org.waymark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Room on the home's disk that is kept back. Given up at a start that finds none, so that the service can start and say
 * so: even to read, SQLite needs a little. While there is not twice as much free, nothing more is stored.
 */
final class Reserve {
    private static final Logger LOG = LoggerFactory.getLogger(Reserve.class);
    private static final int PIECE = 1 << 16;

    private final Path home;
    private final long size;

    private Reserve(Path home, long size) {
        this.home = home;
        this.size = size;
    }

    static Reserve hold(Path home, long size) {
        var reserve = new Reserve(home, size);
        if (size > 0) {
            reserve.hold();
        }
        return reserve;
    }

    private void hold() {
        var file = home.resolve("reserve");
        try {
            if (free() < size) {
                Files.deleteIfExists(file);
                LOG.error("The disk of {} is full. Nothing more is stored until there is room", home.toAbsolutePath());
            } else if (!Files.exists(file) || Files.size(file) < size) {
                write(file);
            }
        } catch (IOException e) {
            LOG.warn("No room could be kept back on the disk of {}", home.toAbsolutePath());
        }
    }

    /** Zeros, since what is only said to be so long takes no room. */
    private void write(Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            for (long written = 0; written < size; written += PIECE) {
                out.write(new byte[PIECE]);
            }
        }
    }

    /** Whether more may be stored. */
    boolean hasRoom() {
        return size == 0 || hasRoomFor(0);
    }

    /** Whether so many bytes may be written, and more be stored then. */
    boolean hasRoomFor(long bytes) {
        try {
            return free() >= 2 * size + bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long free() throws IOException {
        return Files.getFileStore(home).getUsableSpace();
    }
}

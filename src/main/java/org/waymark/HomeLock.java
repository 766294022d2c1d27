package org.waymark;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.waymark.backup.HomeFolder;
import org.waymark.shared.CannotStart;

/** One process at a time works in a home. */
final class HomeLock implements AutoCloseable {
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws CannotStart where another process holds the home */
    static HomeLock take(Path home) {
        try {
            Files.createDirectories(home);
            var file = home.resolve("lock");
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) == null) {
                channel.close();
                throw new CannotStart(
                        "Another Waymark%s is working in %s.".formatted(holder(file), home.toAbsolutePath()),
                        "Stop it, or give this one a home of its own with --waymark.home=DIR.",
                        null);
            }
            sign(channel);
            return new HomeLock(channel);
        } catch (IOException e) {
            throw new CannotStart(
                    "The home " + home.toAbsolutePath() + " cannot be used.",
                    "See to it that it is a folder in which this program may write, or give it another with --waymark.home=DIR.",
                    e);
        }
    }

    /** As {@link #take}, for one who works with what is in it. */
    static HomeLock takeWhole(HomeFolder home) {
        var lock = take(home.home());
        if (Files.exists(home.restoring())) {
            throw new IllegalStateException(
                    "A restore broke off in " + home.home().toAbsolutePath()
                            + ", so it is not whole. Empty it and restore again: docs/restore.md.");
        }
        return lock;
    }

    /** For who comes second, and wants to know which process it is. */
    private static void sign(FileChannel channel) {
        try {
            var pid = Long.toString(ProcessHandle.current().pid());
            channel.truncate(0);
            channel.write(StandardCharsets.US_ASCII.encode(pid));
        } catch (IOException e) {
            // on a full disk nothing can be written, and the lock holds all the same
        }
    }

    private static String holder(Path file) {
        try {
            var pid = Files.readString(file);
            return pid.isBlank() ? "" : " (process " + pid + ")";
        } catch (IOException e) {
            return "";
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}

package org.waymark.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files and folders that nobody else may read, where the file system knows of such a thing. */
final class OwnersOnly {
    private OwnersOnly() {}

    static OutputStream create(Path file) throws IOException {
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return Channels.newOutputStream(Files.newByteChannel(file, options, may(file, "rw-------")));
    }

    static Path folder(Path folder) throws IOException {
        return Files.createDirectory(folder, may(folder, "rwx------"));
    }

    private static FileAttribute<?>[] may(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}

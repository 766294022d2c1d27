package org.waymark.timeliness.projection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.waymark.shared.StorageFull;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The roles of the files, on disk: as they were, or as they are to be, and nothing between. What is written here is what
 * makes one file take the place of another.
 */
record RolesFile(Path path) {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    /** Empty where none is told, or it cannot be read. */
    Optional<Roles> read() {
        try {
            return Files.exists(path)
                    ? Optional.ofNullable(JSON.readValue(Files.readString(path), Roles.class))
                    : Optional.empty();
        } catch (JacksonException | IOException e) {
            return Optional.empty();
        }
    }

    boolean exists() {
        return Files.exists(path);
    }

    /** On disk when it returns. */
    void write(Roles roles) {
        var beside = path.resolveSibling(path.getFileName() + ".new");
        try {
            var bytes = ByteBuffer.wrap(JSON.writeValueAsBytes(roles));
            try (var file = FileChannel.open(
                    beside,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE)) {
                while (bytes.hasRemaining()) {
                    file.write(bytes);
                }
                file.force(true);
            }
            FaultPoint.ROLES_WRITTEN_BESIDE.reached();
            Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            FaultPoint.ROLES_MOVED.reached();
            forceFolder();
        } catch (IOException e) {
            if (StorageFull.isSaidBy(e)) {
                throw StorageFull.ofTables();
            }
            throw new UncheckedIOException("Which DuckDB file is which cannot be written", e);
        }
    }

    /** The name itself must outlast a power cut; where a folder cannot be forced, as on Windows, the system sees to it. */
    private void forceFolder() throws IOException {
        var folder = path.toAbsolutePath().getParent();
        if (folder != null && path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}

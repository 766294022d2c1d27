package org.waymark.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.waymark.shared.Sha256;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The one file that a backup is: a zip of the home's files behind the manifest that says what each must be. */
final class Archive {
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private static final int PIECE = 1 << 16;

    private Archive() {}

    /** On disk when it returns, and under its own name only then. */
    static void write(Path archive, Manifest manifest, Path folder) throws IOException {
        var part = archive.resolveSibling(archive.getFileName() + ".part");
        try (var zip = new ZipOutputStream(OwnersOnly.create(part))) {
            zip.setLevel(Deflater.BEST_SPEED);
            zip.putNextEntry(new ZipEntry(Manifest.NAME));
            zip.write(JSON.writeValueAsBytes(manifest));
            for (var entry : manifest.files()) {
                zip.putNextEntry(new ZipEntry(entry.name()));
                Files.copy(folder.resolve(entry.name()), zip);
            }
        } catch (IOException e) {
            Files.deleteIfExists(part);
            throw e;
        }
        sync(part);
        Files.move(part, archive);
    }

    static void sync(Path file) throws IOException {
        try (var open = FileChannel.open(file, StandardOpenOption.WRITE)) {
            open.force(true);
        }
    }

    static Manifest.Entry entry(String name, Path file) throws IOException {
        try (var content = Files.newInputStream(file)) {
            return copied(name, content, OutputStream.nullOutputStream());
        }
    }

    /** What was copied: as many bytes, with this digest. */
    static Manifest.Entry copied(String name, InputStream from, OutputStream to) throws IOException {
        var digest = new Sha256();
        var piece = new byte[PIECE];
        long bytes = 0;
        for (int count = from.read(piece); count >= 0; count = from.read(piece)) {
            digest.with(ByteBuffer.wrap(piece, 0, count));
            to.write(piece, 0, count);
            bytes += count;
        }
        return new Manifest.Entry(name, bytes, digest.hex());
    }
}

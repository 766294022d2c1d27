package org.waymark.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives to send, the good and the harmful. */
final class Zips {
    private static final int SYMLINK = 0120777;
    private static final long SOME_TIME = 1_688_083_200_000L;

    private Zips() {}

    static byte[] of(Map<String, byte[]> entries) {
        return written(zip -> {
            for (var entry : entries.entrySet()) {
                put(zip, new ZipArchiveEntry(entry.getKey()), entry.getValue());
            }
        });
    }

    static byte[] of(String name, String content) {
        return of(Map.of(name, content.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] link(String name, String target) {
        return written(zip -> {
            var entry = new ZipArchiveEntry(name);
            entry.setUnixMode(SYMLINK);
            put(zip, entry, target.getBytes(StandardCharsets.UTF_8));
        });
    }

    static byte[] ofMany(int entries) {
        return written(zip -> {
            for (int i = 0; i < entries; i++) {
                put(zip, new ZipArchiveEntry("f" + i + ".csv"), new byte[] {'x'});
            }
        });
    }

    /** As if its entries were encrypted. */
    static byte[] encrypted(byte[] zip) {
        return withHeaders(zip, 6, 1);
    }

    /** As if its entries were compressed in that way. */
    static byte[] compressedBy(int method, byte[] zip) {
        return withHeaders(zip, 8, method);
    }

    /** Overwrites one byte of each entry's own header, and the same in the directory's, where it stands two later. */
    private static byte[] withHeaders(byte[] zip, int offset, int value) {
        var changed = zip.clone();
        for (int i = 0; i + 10 < changed.length; i++) {
            if (changed[i] == 'P' && changed[i + 1] == 'K' && changed[i + 2] == 3 && changed[i + 3] == 4) {
                changed[i + offset] = (byte) value;
            }
            if (changed[i] == 'P' && changed[i + 1] == 'K' && changed[i + 2] == 1 && changed[i + 3] == 2) {
                changed[i + 2 + offset] = (byte) value;
            }
        }
        return changed;
    }

    private interface Filling {
        void into(ZipArchiveOutputStream zip) throws IOException;
    }

    private static void put(ZipArchiveOutputStream zip, ZipArchiveEntry entry, byte[] content) throws IOException {
        entry.setTime(SOME_TIME);
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
    }

    private static byte[] written(Filling filling) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            filling.into(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

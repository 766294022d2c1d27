package org.waymark.warehouse;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.waymark.shared.FaultPoint;
import org.waymark.shared.Sha256;

/**
 * What a DuckDB file was like when it was closed in good order, kept beside it as {@code .closed}. A file that is still
 * like that opens as it did, and need not be tried out first.
 */
public final class Imprint {
    static final String ENDING = ".closed";
    private static final int PIECE = 1 << 20;

    private Imprint() {}

    /** Of a file that has just been closed; none where its log was left, since it was not closed in good order then. */
    public static void take(Path file) {
        FaultPoint.CLOSED_WITHOUT_IMPRINT.reached();
        if (!Files.exists(WarehouseFiles.logOf(file))) {
            try {
                Files.writeString(beside(file), digest(file));
            } catch (IOException e) {
                // without one it is tried out at the next start, and that is all
                WarehouseFiles.removeIfThere(beside(file));
            }
        }
    }

    /** Whether a file is as it was closed. Can be asked once: what is opened is not like that for long. */
    public static boolean fits(Path file) {
        try {
            if (!Files.isRegularFile(beside(file))) {
                return false;
            }
            var taken = Files.readString(beside(file));
            Files.delete(beside(file));
            return !Files.exists(WarehouseFiles.logOf(file)) && taken.equals(digest(file));
        } catch (IOException e) {
            return false;
        }
    }

    static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ENDING);
    }

    private static String digest(Path file) throws IOException {
        var digest = new Sha256();
        try (var channel = FileChannel.open(file)) {
            var piece = ByteBuffer.allocate(PIECE);
            while (channel.read(piece) >= 0) {
                piece.flip();
                digest.with(piece);
                piece.clear();
            }
            return digest.hex();
        }
    }
}

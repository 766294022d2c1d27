package org.waymark.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Opens a zip of CSV files in memory, and refuses one that is built to harm. */
final class Archive {
    private static final int MAX_ENTRIES = 1_000;
    private static final long MAX_BYTES = 100L * 1024 * 1024;
    private static final int MAX_RATIO = 100;

    private Archive() {}

    /** The files as sent, with those of a zip in its place. */
    static List<SubmittedFile> opened(List<SubmittedFile> sent, Problems problems) {
        List<SubmittedFile> files = new ArrayList<>();
        for (var file : sent) {
            if (isZip(file.content()) && !isWorkbook(file)) {
                files.addAll(entries(file, problems));
            } else {
                files.add(file);
            }
        }
        return files;
    }

    /** A zip with files in it begins with the first of these, an empty one with the other. */
    private static boolean isZip(byte[] content) {
        return content.length > 4
                && content[0] == 'P'
                && content[1] == 'K'
                && ((content[2] == 3 && content[3] == 4) || (content[2] == 5 && content[3] == 6));
    }

    private static boolean isWorkbook(SubmittedFile file) {
        try (var zip = open(file)) {
            return zip.getEntry("[Content_Types].xml") != null || zip.getEntry("mimetype") != null;
        } catch (IOException e) {
            return false;
        }
    }

    private static ZipFile open(SubmittedFile file) throws IOException {
        return ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.content()))
                .get();
    }

    private static List<SubmittedFile> entries(SubmittedFile file, Problems problems) {
        List<SubmittedFile> files = new ArrayList<>();
        try (var zip = open(file)) {
            long budget = MAX_BYTES;
            for (var entry : Collections.list(zip.getEntries())) {
                var wrong = wrongWith(entry, files.size());
                if (wrong.isPresent()) {
                    return refused(file, wrong.get(), problems);
                }
                if (entry.isDirectory() || isOfTheSystem(entry.getName())) {
                    continue;
                }
                long allowed = Math.min(budget, Math.max(1, entry.getCompressedSize()) * MAX_RATIO);
                byte[] content;
                try (var in = zip.getInputStream(entry)) {
                    content = in.readNBytes((int) allowed + 1);
                }
                if (content.length > allowed) {
                    return refused(file, "it unpacks to far more than its size", problems);
                }
                if (isZip(content)) {
                    return refused(file, "it holds another archive or a workbook", problems);
                }
                budget -= content.length;
                files.add(new SubmittedFile(lastPart(entry.getName()), content));
            }
            return files.isEmpty() ? refused(file, "it holds no file", problems) : files;
        } catch (IOException | IllegalArgumentException e) {
            return refused(file, "it is damaged or cut off", problems);
        }
    }

    /** What a computer puts beside the files when it zips a folder. */
    private static boolean isOfTheSystem(String name) {
        return name.startsWith("__MACOSX/") || lastPart(name).startsWith(".");
    }

    private static Optional<String> wrongWith(ZipArchiveEntry entry, int files) {
        var name = entry.getName();
        if (name.contains("..") || name.startsWith("/") || name.contains("\\") || name.contains(":")) {
            return Optional.of("an entry's name leads out of the archive");
        }
        if (entry.isUnixSymlink()) {
            return Optional.of("it holds a link instead of a file");
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            return Optional.of("it is protected by a password");
        }
        if (entry.getMethod() != ZipArchiveEntry.STORED && entry.getMethod() != ZipArchiveEntry.DEFLATED) {
            return Optional.of("it is compressed in an unusual way");
        }
        return files >= MAX_ENTRIES ? Optional.of("it holds too many files") : Optional.empty();
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static List<SubmittedFile> refused(SubmittedFile file, String why, Problems problems) {
        problems.error(
                file.name(),
                "ARCHIVE_REFUSED",
                "This archive was not opened: %s. Zip the CSV files again, or send them as they are.".formatted(why));
        return List.of();
    }
}

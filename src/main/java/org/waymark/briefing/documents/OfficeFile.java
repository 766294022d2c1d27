package org.waymark.briefing.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;
import org.waymark.briefing.Note;

/** What files of Word and of Excel have in common: zip archives of XML. */
final class OfficeFile {
    /** The first moment that a zip archive can tell. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private OfficeFile() {}

    /** The same content as the same bytes: POI notes the time of writing at each entry. */
    static void write(byte[] archive, OutputStream out) throws IOException {
        var repacked = new ZipOutputStream(out);
        try (var entries = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                var timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(NO_TIME);
                repacked.putNextEntry(timeless);
                entries.transferTo(repacked);
                repacked.closeEntry();
            }
        }
        repacked.finish();
    }

    /** One of the files that this service brings for its documents. */
    static InputStream resource(String name) {
        return Objects.requireNonNull(OfficeFile.class.getResourceAsStream("/briefing/" + name), name);
    }

    /** What a file says of itself: no user, and no clock but the knowledge date, so that the same note gives the same bytes. */
    static void describe(POIXMLDocument document, Note note) {
        var made = Optional.of(Date.from(note.reproduction().knownAt()));
        var core = document.getProperties().getCoreProperties();
        core.setTitle(note.title());
        core.setSubjectProperty(Words.subject(note));
        core.setCreator(Words.AUTHOR);
        core.setLastModifiedByUser(Words.AUTHOR);
        core.setCreated(made);
        core.setModified(made);
        core.getUnderlyingProperties().setLanguageProperty(Words.LANGUAGE);
    }
}

package org.waymark.briefing.documents;

import java.io.IOException;
import java.io.OutputStream;
import org.waymark.briefing.Note;

/** Writes a note in any format. The same note gives the same bytes. */
public final class Documents {
    private final PictureDrawing drawing;
    private final Page page = new Page();

    public Documents(PictureDrawing drawing) {
        this.drawing = drawing;
    }

    /** Leaves {@code out} open. */
    public void write(Note note, Format format, OutputStream out) throws IOException {
        var clean = CleanText.of(note);
        switch (format) {
            case HTML -> page.write(clean, Manuscript.of(clean, drawing), out);
            case DOCX -> WordDocument.write(clean, Manuscript.of(clean, drawing), out);
            case XLSX -> AccessibleWorkbook.write(clean, drawing, out);
            case CSV -> TidyFile.write(clean, out);
        }
    }

    /**
     * The body of a note as a part of a page of this service: its sections, and what cannot be said. Without title, purpose and what
     * was asked, which such a page tells in its own words. It needs no styles but those of GOV.UK Frontend, and nothing in it runs.
     *
     * @param before what its ids begin with, as {@code delays-}, where several notes stand on one page, each beneath a heading of the
     *     page's own; empty where it is the only one
     */
    public String part(Note note, String before) {
        var clean = CleanText.of(note);
        return page.part(clean, Manuscript.body(clean, drawing, !before.isEmpty()), before);
    }

    /**
     * What the file of a note is called: title, periods, the day as known on, the beginning of its digest, and whether it
     * must not be published. Of small letters, digits, dashes and underscores only.
     */
    public static String fileName(Note note, Format format) {
        return FileName.of(note, format);
    }
}

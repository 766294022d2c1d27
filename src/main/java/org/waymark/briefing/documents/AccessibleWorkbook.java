package org.waymark.briefing.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.waymark.briefing.Note;
import org.waymark.briefing.Section;
import org.waymark.briefing.Table;

/**
 * A note as a workbook by the conventions of the Government Analysis Function: a cover, the contents, what is said and how
 * figures are made, then one table a sheet. {@link WorkbookChecker} knows the conventions and holds every workbook to them.
 */
final class AccessibleWorkbook {
    private static final int COVER_WIDTH = 100;

    private final Note note;
    private final PictureDrawing drawing;
    private final XSSFWorkbook workbook;
    private final Sheets sheets;

    private AccessibleWorkbook(Note note, PictureDrawing drawing, XSSFWorkbook workbook) {
        this.note = note;
        this.drawing = drawing;
        this.workbook = workbook;
        sheets = new Sheets(workbook);
    }

    static void write(Note note, PictureDrawing drawing, OutputStream out) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            new AccessibleWorkbook(note, drawing, workbook).write();
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            OfficeFile.write(bytes.toByteArray(), out);
        }
    }

    private void write() {
        OfficeFile.describe(workbook, note);
        cover();
        var contents = sheets.reserve("Contents");
        texts("Notes", "Notes: how the figures are made", List.of("Section", "Subject", "Note"), notes());
        texts("Findings", "Findings and commentary", List.of("Section", "Kind", "Words"), findings());
        if (!note.glossary().isEmpty()) {
            texts("Words", Words.TERMS, List.of("Term", "Meaning"), terms());
        }
        for (int i = 0; i < note.sections().size(); i++) {
            tables(note.sections().get(i), i + 1);
        }
        sheets.fillContents(contents);
        workbook.forEach(sheet -> SheetFit.apply((XSSFSheet) sheet));
    }

    private void tables(Section section, int number) {
        TableSheet last = null;
        for (var table : section.tables()) {
            var sheet = sheets.open(table.name(), table.caption());
            last = new TableSheet(sheet, sheets, table);
            last.write();
        }
        var picture = section.picture();
        if (picture != null && last != null) {
            last.draw(new Block.Drawing(number, picture, drawing.draw(picture)));
        }
    }

    private void cover() {
        var sheet = sheets.open("Cover", note.title());
        sheets.line(sheet, Words.standing(note.tier()));
        sheets.line(sheet, Words.PURPOSE + ": " + note.purpose());
        note.asked().forEach(asked -> sheets.line(sheet, "Asked by " + Words.asked(asked)));
        note.answer().forEach(sentence -> sheets.line(sheet, sentence));
        Words.lines(note.reproduction()).forEach(line -> sheets.line(sheet, line.label() + ": " + line.text()));
        sheet.setColumnWidth(0, COVER_WIDTH * Sheets.CHARACTER);
    }

    private void texts(String name, String title, List<String> headings, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var sheet = sheets.open(name, title);
        sheets.line(sheet, Sheets.ONE_TABLE);
        sheets.texts(sheet, name, headings, rows);
    }

    private List<List<String>> findings() {
        List<List<String>> rows = new ArrayList<>();
        for (var section : note.sections()) {
            section.findings().forEach(text -> rows.add(List.of(section.heading(), "Finding", text)));
            for (var said : section.commentary()) {
                said.words()
                        .lines()
                        .filter(line -> !line.isBlank())
                        .forEach(line -> rows.add(List.of(section.heading(), Words.COMMENTARY, line)));
                if (!said.unfounded().isEmpty()) {
                    rows.add(List.of(section.heading(), Words.COMMENTARY, Words.unfounded(said)));
                }
            }
            if (section.isCommentedOn() && section.commentary().isEmpty()) {
                rows.add(List.of(section.heading(), Words.COMMENTARY, Words.ROOM));
            }
        }
        note.cannotBeSaid().forEach(text -> rows.add(List.of("Whole note", Words.CANNOT_BE_SAID, text)));
        return rows;
    }

    private List<List<String>> notes() {
        List<List<String>> rows = new ArrayList<>();
        for (var section : note.sections()) {
            Words.lines(section.method())
                    .forEach(line -> rows.add(List.of(section.heading(), line.label(), line.text())));
            section.tables().stream()
                    .map(Table::notes)
                    .flatMap(List::stream)
                    .distinct()
                    .forEach(text -> rows.add(List.of(section.heading(), "Note to its tables", text)));
        }
        Words.lines(note.reproduction())
                .forEach(line -> rows.add(List.of("The whole note", line.label(), line.text())));
        return rows;
    }

    private List<List<String>> terms() {
        return note.glossary().stream()
                .map(term -> List.of(term.term(), term.meaning()))
                .toList();
    }
}

package org.waymark.briefing.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.briefing.Note;
import org.waymark.briefing.documents.WorkbookChecker.Breach;

/** On the sheet of {@link SampleNotes#byGroup}: title in A1, what it shows in A2, marks in A3 to A5, the table A6 to E13. */
class WorkbookCheckerTests {
    private static final String SHEET = "by-group-a10";
    private static final byte[] SOUND = ReadBack.written(SampleNotes.byGroup(), Format.XLSX);

    private record Planted(Consumer<XSSFWorkbook> breach, String sheet, String cell, String what) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Planted> breaches() {
        return Stream.concat(ofSheets(), ofFigures());
    }

    private static Stream<Planted> ofSheets() {
        return Stream.of(
                planted(
                        sheet -> sheet.getRow(0).getCell(0).setBlank(),
                        "A1",
                        "the first cell is not the sheet's title"),
                planted(sheet -> sheet.addMergedRegion(CellRangeAddress.valueOf("A2:B2")), "A2:B2", "cells are merged"),
                planted(sheet -> sheet.setColumnHidden(1, true), "", "column 2 is hidden"),
                planted(sheet -> sheet.getRow(7).setZeroHeight(true), "A8", "the row is hidden"),
                planted(sheet -> sheet.removeRow(sheet.getRow(4)), "A5", "the row is blank"),
                planted(
                        sheet -> sheet.createRow(20).createCell(0).setCellValue("more"),
                        "A21",
                        "something stands beside or beneath the table"),
                planted(
                        sheet -> sheet.getRow(7).createCell(5).setCellValue("more"),
                        "F8",
                        "something stands beside or beneath the table"),
                planted(sheet -> sheet.getRow(7).getCell(1).setCellFormula("1+1"), "B8", "the cell calculates"),
                planted(
                        sheet -> sheet.getRow(7).getCell(1).setCellErrorValue((byte) 7),
                        "B8",
                        "the cell holds an error"),
                planted(
                        sheet -> sheet.getRow(1).getCell(0).getCellStyle().setWrapText(false),
                        "A2",
                        "the text is longer than its column and not wrapped"),
                planted(sheet -> sheet.setColumnWidth(1, 2 * 256), "B7", "the column is too narrow for the number"),
                planted(sheet -> sheet.getRow(7).getCell(0).setBlank(), "A8", "a cell of the table is blank"),
                planted(
                        sheet -> sheet.getRow(5).getCell(2).setCellValue("Children counted (children)"),
                        "C6",
                        "another column has the same heading"),
                planted(WorkbookCheckerTests::leadOut, "A3", "the link leads out of the workbook"),
                planted(
                        WorkbookCheckerTests::forgetAlternative,
                        "",
                        "a picture has no text for those who do not see it"),
                planted(sheet -> sheet.createTable(area("A2:A3")), "", "2 tables where 1 is wanted"),
                planted(sheet -> sheet.removeTable(sheet.getTables().getFirst()), "", "0 tables where 1 is wanted"),
                new Planted(
                        book -> book.setSheetVisibility(book.getSheetIndex(SHEET), SheetVisibility.VERY_HIDDEN),
                        SHEET,
                        "",
                        "the sheet is hidden"),
                new Planted(
                        book -> book.getProperties().getCoreProperties().setTitle(""),
                        "",
                        "",
                        "the document has no title"),
                new Planted(book -> language(book, ""), "", "", "the document has no language"),
                new Planted(
                        book -> book.setSheetOrder("Notes", 0),
                        "",
                        "",
                        "the first sheets are not Cover, Contents, Notes"),
                new Planted(book -> book.createSheet("more"), "Contents", "", "the contents do not link to more"),
                new Planted(
                        book -> book.getSheet("Contents")
                                .getHyperlinkList()
                                .getFirst()
                                .setLocation("'gone'!A1"),
                        "Contents",
                        "A4",
                        "the link leads to no sheet of the workbook"));
    }

    private static Stream<Planted> ofFigures() {
        return Stream.of(
                planted(sheet -> sheet.getRow(7).getCell(1).setCellValue("1,240"), "B8", "a number is stored as text"),
                planted(
                        sheet -> sheet.getRow(7).getCell(1).setCellValue("many"),
                        "B8",
                        "a text stands where a number or a mark belongs"),
                planted(sheet -> sheet.getRow(7).getCell(1).setCellValue("[q]"), "B8", "nobody knows the mark [q]"),
                planted(sheet -> sheet.getRow(7).getCell(1).setCellValue("[r]"), "B8", "nothing explains the mark [r]"),
                planted(WorkbookCheckerTests::colour, "B8", "the cell has a colour"),
                planted(WorkbookCheckerTests::wordsOnly, "A6:E13", "the table holds no number"),
                planted(
                        sheet -> sheet.getRow(12).getCell(0).setCellValue("Sum"),
                        "A13",
                        "the row is set apart, but is not called a total"));
    }

    static Stream<Note> notes() {
        return Stream.concat(
                Stream.of(SampleNotes.annual(), SampleNotes.byGroup(), SampleNotes.big(20, 3)),
                LongStream.range(0, 10).mapToObj(seed -> new MadeUpNotes(seed).next()));
    }

    @ParameterizedTest
    @MethodSource("notes")
    void findsNothingInANotesWorkbook(Note note) throws IOException {
        assertThat(check(ReadBack.written(note, Format.XLSX))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void findsAPlantedBreach(Planted planted) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(SOUND))) {
            planted.breach().accept(workbook);
            workbook.write(bytes);
        }
        assertThat(check(bytes.toByteArray())).contains(new Breach(planted.sheet(), planted.cell(), planted.what()));
    }

    @Test
    void findsThatATableHasTheNameOfAnother() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(SOUND))) {
            workbook.getSheet("Notes").getTables().getFirst().getCTTable().setName("table_by_group_a10");
            workbook.write(bytes);
        }
        assertThat(check(bytes.toByteArray()))
                .contains(new Breach(SHEET, "", "another table has the name table_by_group_a10"));
    }

    private static Planted planted(Consumer<XSSFSheet> breach, String cell, String what) {
        return new Planted(workbook -> breach.accept(workbook.getSheet(SHEET)), SHEET, cell, what);
    }

    private static java.util.List<Breach> check(byte[] xlsx) throws IOException {
        return WorkbookChecker.check(new ByteArrayInputStream(xlsx));
    }

    private static AreaReference area(String area) {
        return new AreaReference(area, SpreadsheetVersion.EXCEL2007);
    }

    private static void language(XSSFWorkbook workbook, String language) {
        workbook.getProperties().getCoreProperties().getUnderlyingProperties().setLanguageProperty(language);
    }

    private static void leadOut(XSSFSheet sheet) {
        var link = sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress("https://example.org/");
        sheet.getRow(2).getCell(0).setHyperlink(link);
    }

    private static void forgetAlternative(XSSFSheet sheet) {
        var picture = (org.apache.poi.xssf.usermodel.XSSFPicture)
                sheet.getDrawingPatriarch().getShapes().getFirst();
        picture.getCTPicture().getNvPicPr().getCNvPr().setDescr("");
    }

    private static void colour(XSSFSheet sheet) {
        var style = sheet.getWorkbook().createCellStyle();
        style.setFillForegroundColor(IndexedColors.RED.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        sheet.getRow(7).getCell(1).setCellStyle(style);
    }

    private static void wordsOnly(XSSFSheet sheet) {
        for (int row = 6; row <= 12; row++) {
            sheet.getRow(row).forEach(cell -> ((XSSFCell) cell).setCellValue("word"));
        }
    }
}

package org.waymark.briefing.documents;

import java.util.Locale;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Table;

/** One table of a note on its sheet: what it shows, its notes, and then the table. */
final class TableSheet {
    private static final int FIRST = 45;
    private static final int LABEL = 28;
    private static final int FIGURE = 16;

    /** In pixels: of pictures, and of the empty rows beneath a table. */
    private static final int BREADTH = 720;

    private static final int ROW = 20;

    private final XSSFSheet sheet;
    private final Sheets sheets;
    private final Table table;
    private final DataFormatter formatter = new DataFormatter(Locale.UK);

    TableSheet(XSSFSheet sheet, Sheets sheets, Table table) {
        this.sheet = sheet;
        this.sheets = sheets;
        this.table = table;
    }

    void write() {
        sheets.line(sheet, Sheets.ONE_TABLE + " " + table.summary());
        table.notes().forEach(text -> sheets.line(sheet, text));
        int top = sheet.getLastRowNum() + 1;
        sheets.headings(
                sheet,
                top,
                Stream.concat(
                                table.headings().stream(),
                                table.columns().stream().map(Words::heading))
                        .toList());
        for (int i = 0; i < table.rows().size(); i++) {
            write(table.rows().get(i), top + 1 + i);
        }
        int labels = table.headings().size();
        int columns = labels + table.columns().size();
        for (int column = 0; column < columns; column++) {
            int width = column == 0 ? FIRST : column < labels ? LABEL : FIGURE;
            sheet.setColumnWidth(column, width * Sheets.CHARACTER);
        }
        sheets.table(sheet, table.name(), top, table.rows().size(), columns);
    }

    private void write(Table.Row row, int at) {
        int column = 0;
        for (var label : row.labels()) {
            sheets.write(sheet, at, column++, label).setCellStyle(sheets.styles.label(row.isTotal()));
        }
        for (var figure : row.figures()) {
            write(figure, row.isTotal(), sheets.write(sheet, at, column++, figure.text()));
        }
    }

    private void write(Figure figure, boolean isTotal, XSSFCell cell) {
        var number = PrintedNumber.of(figure, formatter);
        number.ifPresent(each -> cell.setCellValue(each.value()));
        cell.setCellStyle(
                sheets.styles.figure(number.map(PrintedNumber::pattern).orElse("@"), isTotal));
    }

    /** Beneath the table, where it hides no cell. */
    void draw(Block.Drawing drawing) {
        var png = drawing.drawn().png();
        if (png.length == 0) {
            return;
        }
        var workbook = sheet.getWorkbook();
        var anchor = workbook.getCreationHelper().createClientAnchor();
        place(anchor, PngSize.of(png));
        var picture = sheet.createDrawingPatriarch()
                .createPicture(anchor, workbook.addPicture(png, Workbook.PICTURE_TYPE_PNG));
        var said = picture.getCTPicture().getNvPicPr().getCNvPr();
        said.setTitle(drawing.picture().title());
        said.setDescr(drawing.picture().alternative());
    }

    private void place(ClientAnchor anchor, PngSize size) {
        int column = 0;
        int across = BREADTH;
        for (; across > sheet.getColumnWidthInPixels(column); column++) {
            across -= Math.round(sheet.getColumnWidthInPixels(column));
        }
        int top = sheet.getLastRowNum() + 2;
        int height = BREADTH * size.height() / size.width();
        anchor.setCol1(0);
        anchor.setRow1(top);
        anchor.setCol2(column);
        anchor.setDx2(Math.max(0, across) * Units.EMU_PER_PIXEL);
        anchor.setRow2(top + height / ROW);
        anchor.setDy2(height % ROW * Units.EMU_PER_PIXEL);
    }
}

package org.waymark.briefing.documents;

import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Makes rows as high as their wrapped texts, because not every program does so by itself, and pages as broad as the sheet. */
final class SheetFit {
    private static final float LINE = 15.5f;
    private static final float HIGHEST = 409;
    /** Arial's letters in bold, in parts of the digit that columns are measured by. */
    private static final double BREADTH = 1.1;
    /** So many rows and a picture can still be read on one page. */
    private static final int ROWS_WITH_PICTURE = 30;

    private SheetFit() {}

    static void apply(XSSFSheet sheet) {
        for (var row : sheet) {
            row.setHeightInPoints(Math.min(HIGHEST, height(row)));
        }
        sheet.setFitToPage(true);
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        setup.setFitWidth((short) 1);
        boolean isOnePage = sheet.getDrawingPatriarch() != null && sheet.getLastRowNum() < ROWS_WITH_PICTURE;
        setup.setFitHeight((short) (isOnePage ? 1 : 0));
    }

    private static float height(Row row) {
        if (row.getRowNum() == 0) {
            return 2 * LINE;
        }
        return LINE
                * StreamSupport.stream(row.spliterator(), false)
                        .mapToInt(SheetFit::lines)
                        .max()
                        .orElse(1);
    }

    private static int lines(Cell cell) {
        if (cell.getCellType() != CellType.STRING) {
            return 1;
        }
        double room = (double) cell.getSheet().getColumnWidth(cell.getColumnIndex()) / Sheets.CHARACTER;
        return Math.max(1, (int) Math.ceil(cell.getStringCellValue().length() * BREADTH / room));
    }
}

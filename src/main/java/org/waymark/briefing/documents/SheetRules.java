package org.waymark.briefing.documents;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.waymark.briefing.documents.WorkbookChecker.Breach;

/** What holds of every sheet of an accessible workbook. */
final class SheetRules {
    private static final int CHARACTER = 256;

    private final XSSFSheet sheet;
    private final List<Breach> breaches;
    private final DataFormatter formatter = new DataFormatter(Locale.UK);

    SheetRules(XSSFSheet sheet, List<Breach> breaches) {
        this.sheet = sheet;
        this.breaches = breaches;
    }

    void check() {
        var first = sheet.getRow(0) == null ? null : sheet.getRow(0).getCell(0);
        if (first == null
                || first.getCellType() != CellType.STRING
                || first.getStringCellValue().isBlank()) {
            add("A1", "the first cell is not the sheet's title");
        }
        sheet.getMergedRegions().forEach(merged -> add(merged.formatAsString(), "cells are merged"));
        columns();
        rows();
        tables();
        pictures();
    }

    /** All words of a sheet, to look for some of them. */
    static String text(XSSFSheet sheet) {
        var formatter = new DataFormatter(Locale.UK);
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .map(formatter::formatCellValue)
                .collect(Collectors.joining("\n"));
    }

    private void columns() {
        for (var columns : sheet.getCTWorksheet().getColsList()) {
            for (var column : columns.getColList()) {
                if (column.getHidden() || column.isSetWidth() && column.getWidth() == 0) {
                    add("", "column " + column.getMin() + " is hidden");
                }
            }
        }
    }

    private void rows() {
        for (int i = 0; i <= sheet.getLastRowNum(); i++) {
            var row = sheet.getRow(i);
            if (row == null || row.getPhysicalNumberOfCells() == 0) {
                add("A" + (i + 1), "the row is blank");
                continue;
            }
            if (row.getZeroHeight() || row.getHeight() == 0) {
                add("A" + (i + 1), "the row is hidden");
            }
            row.forEach(this::check);
        }
    }

    private void check(Cell cell) {
        if (cell.getCellType() == CellType.FORMULA) {
            add(cell, "the cell calculates");
        } else if (cell.getCellType() == CellType.ERROR) {
            add(cell, "the cell holds an error");
        } else {
            fits(cell);
        }
        var link = cell.getHyperlink();
        if (link != null && link.getAddress() != null && link.getAddress().contains(":")) {
            add(cell, "the link leads out of the workbook");
        }
    }

    /** A title may run on over the empty cells beside it. */
    private void fits(Cell cell) {
        int room = sheet.getColumnWidth(cell.getColumnIndex()) / CHARACTER;
        boolean isTooLong = formatter.formatCellValue(cell).length() > room;
        if (isTooLong && cell.getCellType() == CellType.NUMERIC) {
            add(cell, "the column is too narrow for the number");
        } else if (isTooLong && cell.getRowIndex() > 0 && !cell.getCellStyle().getWrapText()) {
            add(cell, "the text is longer than its column and not wrapped");
        }
    }

    private void tables() {
        var tables = sheet.getTables();
        int wanted = sheet.getSheetName().equals("Cover") ? 0 : 1;
        if (tables.size() != wanted) {
            add("", "%d tables where %d is wanted".formatted(tables.size(), wanted));
        }
        for (var table : tables) {
            var area = CellRangeAddress.valueOf(table.getCTTable().getRef());
            check(area);
            headings(area);
        }
    }

    private void check(CellRangeAddress area) {
        if (area.getFirstColumn() != 0) {
            add(area.formatAsString(), "the table does not begin in column A");
        }
        for (int row = area.getFirstRow(); row <= area.getLastRow(); row++) {
            for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
                var cell = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(column);
                if (cell == null || formatter.formatCellValue(cell).isBlank()) {
                    add(new CellReference(row, column).formatAsString(), "a cell of the table is blank");
                }
            }
        }
        for (var row : sheet) {
            for (var cell : row) {
                if (cell.getColumnIndex() > area.getLastColumn() || cell.getRowIndex() > area.getLastRow()) {
                    add(cell, "something stands beside or beneath the table");
                }
            }
        }
    }

    private void headings(CellRangeAddress area) {
        Set<String> taken = new HashSet<>();
        for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
            var row = sheet.getRow(area.getFirstRow());
            var cell = row == null ? null : row.getCell(column);
            if (cell != null && cell.getCellType() != CellType.STRING) {
                add(cell, "a heading is no text");
            } else if (cell != null && !taken.add(cell.getStringCellValue().toLowerCase(Locale.ROOT))) {
                add(cell, "another column has the same heading");
            }
        }
    }

    private void pictures() {
        var drawings = sheet.getDrawingPatriarch();
        if (drawings == null) {
            return;
        }
        for (var shape : drawings.getShapes()) {
            boolean isDescribed = shape instanceof XSSFPicture picture
                    && !Objects.requireNonNullElse(
                                    picture.getCTPicture()
                                            .getNvPicPr()
                                            .getCNvPr()
                                            .getDescr(),
                                    "")
                            .isBlank();
            if (!isDescribed) {
                add("", "a picture has no text for those who do not see it");
            }
        }
    }

    private void add(Cell cell, String what) {
        add(cell.getAddress().formatAsString(), what);
    }

    private void add(String cell, String what) {
        breaches.add(new Breach(sheet.getSheetName(), cell, what));
    }
}

package org.waymark.briefing.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The sheets of a workbook as they come: each with a title in its first cell and at most one table, all with names of their own. */
final class Sheets {
    /** Excel's unit of a column's width. */
    static final int CHARACTER = 256;

    static final String ONE_TABLE = "This worksheet contains one table.";
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int NARROW = 28;
    private static final int BROAD = 90;

    final SheetStyles styles;
    private final XSSFWorkbook workbook;
    private final Map<String, String> titles = new LinkedHashMap<>();
    private final Set<String> tableNames = new HashSet<>();

    Sheets(XSSFWorkbook workbook) {
        this.workbook = workbook;
        styles = new SheetStyles(workbook);
    }

    XSSFSheet open(String name, String title) {
        var sheet = reserve(name);
        titles.put(sheet.getSheetName(), title);
        write(sheet, 0, 0, title).setCellStyle(styles.title());
        return sheet;
    }

    /** A sheet that is filled when the others are known. */
    XSSFSheet reserve(String name) {
        var safe = WorkbookUtil.createSafeSheetName(name.isBlank() ? "table" : name);
        var free = safe;
        for (int i = 2; workbook.getSheet(free) != null; i++) {
            var ending = "-" + i;
            free = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - ending.length())) + ending;
        }
        return workbook.createSheet(free);
    }

    /** One more line of text in the first column. */
    void line(XSSFSheet sheet, String text) {
        write(sheet, sheet.getLastRowNum() + 1, 0, text).setCellStyle(styles.line());
    }

    void fillContents(XSSFSheet contents) {
        write(contents, 0, 0, "Contents").setCellStyle(styles.title());
        line(contents, ONE_TABLE);
        List<List<String>> rows = new ArrayList<>();
        titles.forEach((name, title) -> rows.add(List.of(name, title)));
        texts(contents, "Contents", List.of("Worksheet", "Title"), rows);
        int first = contents.getLastRowNum() - rows.size() + 1;
        for (int i = 0; i < rows.size(); i++) {
            var name = rows.get(i).getFirst();
            var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(new CellReference(name, 0, 0, false, false).formatAsString());
            var cell = contents.getRow(first + i).getCell(0);
            cell.setHyperlink(link);
            cell.setCellStyle(styles.link());
        }
    }

    /** A table of texts: its last column is the broad one. */
    void texts(XSSFSheet sheet, String name, List<String> headings, List<List<String>> rows) {
        int top = sheet.getLastRowNum() + 1;
        headings(sheet, top, headings);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < headings.size(); column++) {
                write(sheet, top + 1 + row, column, rows.get(row).get(column)).setCellStyle(styles.text());
            }
        }
        for (int column = 0; column < headings.size(); column++) {
            sheet.setColumnWidth(column, (column < headings.size() - 1 ? NARROW : BROAD) * CHARACTER);
        }
        table(sheet, name, top, rows.size(), headings.size());
    }

    void headings(XSSFSheet sheet, int row, List<String> headings) {
        Set<String> taken = new HashSet<>();
        for (int column = 0; column < headings.size(); column++) {
            var heading = headings.get(column);
            // Excel repairs, and so renames, headings of one table that do not differ.
            var free = heading;
            for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
                free = heading + " (" + i + ")";
            }
            write(sheet, row, column, free).setCellStyle(styles.heading());
        }
    }

    /** Makes a real table of what is written, so that it has a name, a header and filters. */
    void table(XSSFSheet sheet, String name, int top, int rows, int columns) {
        var area = new AreaReference(
                new CellReference(top, 0), new CellReference(top + rows, columns - 1), SpreadsheetVersion.EXCEL2007);
        var table = sheet.createTable(area);
        var free = tableName(name);
        table.setName(free);
        table.setDisplayName(free);
        var style = table.getCTTable().addNewTableStyleInfo();
        style.setName("TableStyleLight1");
        style.setShowRowStripes(false);
        style.setShowColumnStripes(false);
        style.setShowFirstColumn(false);
        style.setShowLastColumn(false);
        table.updateHeaders();
    }

    /** Letters, digits and underscores; a name such as A10 would be that of a cell. */
    private String tableName(String name) {
        var plain = "table_" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
        var cut = plain.substring(0, Math.min(plain.length(), 200));
        var free = cut;
        for (int i = 2; !tableNames.add(free); i++) {
            free = cut + "_" + i;
        }
        return free;
    }

    XSSFCell write(XSSFSheet sheet, int row, int column, String text) {
        var at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = at.createCell(column);
        cell.setCellValue(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        return cell;
    }
}

package org.waymark.briefing.documents;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.documents.WorkbookChecker.Breach;

/** What holds of a sheet with figures: numbers are numbers, marks are known and explained, totals are called so. */
final class FigureRules {
    private static final Set<String> MARKS = Set.of("[c]", "[x]", "[z]", "[low]", "[b]", "[p]", "[r]", "[e]", "[u]");
    private static final Pattern MARK = Pattern.compile("\\[[^\\]]*\\]");
    private static final Pattern NUMBER = Pattern.compile("[+\\-\u2212]?[\\d,]+(\\.\\d+)?%?");
    private static final Pattern TOTAL = Pattern.compile("(?i).*\\b(all|total|every)\\b.*");

    private final XSSFSheet sheet;
    private final List<Breach> breaches;
    private final String explained;
    private String explainedHere = "";

    /** @param explained what is explained elsewhere in the workbook */
    FigureRules(XSSFSheet sheet, List<Breach> breaches, String explained) {
        this.sheet = sheet;
        this.breaches = breaches;
        this.explained = explained;
    }

    void check() {
        for (var table : sheet.getTables()) {
            var area = CellRangeAddress.valueOf(table.getCTTable().getRef());
            int labels = labels(area);
            explainedHere = explained + above(area);
            if (labels > area.getLastColumn()) {
                add(area.formatAsString(), "the table holds no number");
            }
            for (int row = area.getFirstRow() + 1; row <= area.getLastRow(); row++) {
                check(row, area, labels);
            }
        }
    }

    /** How many columns say what a row is about: those before the first that holds a number or a mark. */
    private int labels(CellRangeAddress area) {
        return IntStream.rangeClosed(area.getFirstColumn(), area.getLastColumn())
                .filter(column -> IntStream.rangeClosed(area.getFirstRow() + 1, area.getLastRow())
                        .mapToObj(row -> cell(row, column))
                        .anyMatch(FigureRules::isFigure))
                .findFirst()
                .orElse(area.getLastColumn() + 1);
    }

    private void check(int row, CellRangeAddress area, int labels) {
        for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
            var cell = cell(row, column);
            if (cell == null) {
                continue;
            }
            plain(cell);
            if (column >= labels && cell.getCellType() == CellType.STRING) {
                text(cell);
            }
        }
        var label = cell(row, area.getFirstColumn());
        if (label != null
                && label.getCellStyle().getFont().getBold()
                && IntStream.range(area.getFirstColumn(), labels)
                        .mapToObj(column -> cell(row, column))
                        .noneMatch(each ->
                                each != null && TOTAL.matcher(each.toString()).matches())) {
            add(label, "the row is set apart, but is not called a total");
        }
    }

    private void text(Cell cell) {
        var text = cell.getStringCellValue();
        if (NUMBER.matcher(text).matches()) {
            add(cell, "a number is stored as text");
        } else if (!MARK.matcher(text).find()) {
            add(cell, "a text stands where a number or a mark belongs");
        }
        MARK.matcher(text).results().map(found -> found.group()).forEach(mark -> {
            if (!MARKS.contains(mark)) {
                add(cell, "nobody knows the mark " + mark);
            } else if (!explainedHere.contains(mark + " ")) {
                add(cell, "nothing explains the mark " + mark);
            }
        });
    }

    private String above(CellRangeAddress area) {
        return IntStream.range(0, area.getFirstRow())
                .mapToObj(row -> String.valueOf(cell(row, 0)))
                .collect(Collectors.joining("\n"));
    }

    /** Who sees no colours misses nothing. */
    private void plain(XSSFCell cell) {
        var style = cell.getCellStyle();
        var colour = style.getFont().getXSSFColor();
        boolean isBlack = colour == null || colour.isThemed() || "FF000000".equals(colour.getARGBHex());
        if (style.getFillPattern() != FillPatternType.NO_FILL || !isBlack) {
            add(cell, "the cell has a colour");
        }
    }

    private static boolean isFigure(@Nullable XSSFCell cell) {
        return cell != null
                && (cell.getCellType() == CellType.NUMERIC
                        || cell.getCellType() == CellType.STRING && MARKS.contains(cell.getStringCellValue()));
    }

    private @Nullable XSSFCell cell(int row, int column) {
        var at = sheet.getRow(row);
        return at == null ? null : at.getCell(column);
    }

    private void add(Cell cell, String what) {
        add(cell.getAddress().formatAsString(), what);
    }

    private void add(String cell, String what) {
        breaches.add(new Breach(sheet.getSheetName(), cell, what));
    }
}

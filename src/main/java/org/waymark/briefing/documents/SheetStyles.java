package org.waymark.briefing.documents;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** How cells look: each look once in a workbook, plain, and none that says something by colour. */
final class SheetStyles {
    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> numbers = new HashMap<>();
    private final XSSFFont plain;
    private final XSSFFont bold;
    private final XSSFCellStyle title;
    private final XSSFCellStyle line;
    private final XSSFCellStyle heading;
    private final XSSFCellStyle text;
    private final XSSFCellStyle totalText;
    private final XSSFCellStyle link;

    SheetStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        plain = font(workbook.getFontAt(0), false, 12);
        bold = font(workbook.createFont(), true, 12);
        title = style(font(workbook.createFont(), true, 16));
        line = style(plain);
        heading = style(bold);
        text = style(plain);
        totalText = style(bold);
        link = style(underlined());
        // A sheet's title may run on over the columns beside it, where nothing stands.
        title.setWrapText(false);
    }

    XSSFCellStyle title() {
        return title;
    }

    XSSFCellStyle line() {
        return line;
    }

    XSSFCellStyle heading() {
        return heading;
    }

    XSSFCellStyle text() {
        return text;
    }

    XSSFCellStyle label(boolean isTotal) {
        return isTotal ? totalText : text;
    }

    XSSFCellStyle link() {
        return link;
    }

    /** @param pattern of the number; {@code @} for a mark in its place */
    XSSFCellStyle figure(String pattern, boolean isTotal) {
        return numbers.computeIfAbsent(pattern + isTotal, _ -> {
            var style = style(isTotal ? bold : plain);
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
            return style;
        });
    }

    private XSSFCellStyle style(XSSFFont font) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private XSSFFont underlined() {
        var font = font(workbook.createFont(), false, 12);
        font.setUnderline(FontUnderline.SINGLE);
        font.setColor(IndexedColors.DARK_BLUE.getIndex());
        return font;
    }

    private static XSSFFont font(XSSFFont font, boolean isBold, int points) {
        font.setFontName("Arial");
        font.setBold(isBold);
        font.setFontHeightInPoints((short) points);
        return font;
    }
}

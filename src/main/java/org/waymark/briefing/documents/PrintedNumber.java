package org.waymark.briefing.documents;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.waymark.briefing.Figure;

/**
 * A figure as a number and the pattern by which a spreadsheet prints it exactly as the note does.
 *
 * @param value never rounded, unless the spreadsheet would round it another way than the note
 */
record PrintedNumber(double value, String pattern) {
    private static final Pattern PRINTED = Pattern.compile("([+\\-\u2212]?)(\\d+|\\d{1,3}(?:,\\d{3})+)(\\.\\d+)?(%?)");
    private static final double HUNDRED = 100;

    /** Empty for marks, and for a text that is not only a number. */
    static Optional<PrintedNumber> of(Figure figure, DataFormatter formatter) {
        var printed = PRINTED.matcher(figure.text());
        var value = figure.value();
        if (value == null || !printed.matches()) {
            return Optional.empty();
        }
        var sign = printed.group(1);
        var decimals = printed.group(3) == null
                ? ""
                : "." + "0".repeat(printed.group(3).length() - 1);
        var body = (printed.group(2).contains(",") ? "#,##0" : "0") + decimals + printed.group(4);
        var pattern = switch (sign) {
            case "+" -> "+" + body + ";-" + body + ";" + body;
            case "\u2212" -> body + ";\"\u2212\"" + body;
            default -> body;
        };
        var whole = new PrintedNumber(value, pattern);
        return Optional.of(
                whole.prints(figure.text(), formatter) ? whole : new PrintedNumber(said(figure.text()), pattern));
    }

    private boolean prints(String text, DataFormatter formatter) {
        return formatter.formatRawCellContents(value, -1, pattern).equals(text);
    }

    private static double said(String text) {
        var digits = text.replace("\u2212", "-").replaceAll("[+,%]", "");
        double number = new BigDecimal(digits).doubleValue();
        return text.endsWith("%") ? number / HUNDRED : number;
    }
}

package org.waymark.intake;

import java.util.Set;

/** Looks for NHS numbers where no identifier belongs. What is found is not stored in any case; it should not be sent. */
final class IdentifierShapes {
    private static final Set<String> OF_IDS = Set.of("CHILD", "child_id", "URN", "group_id", "old_id", "new_id");
    private static final int DIGITS = 10;
    private static final int LONGEST = 14;
    private static final int MODULUS = 11;

    private IdentifierShapes() {}

    static void warn(CsvTable table, Problems problems) {
        var columns = table.positions().keySet().stream()
                .filter(column -> !OF_IDS.contains(column))
                .toList();
        for (var row : table.rows()) {
            for (var column : columns) {
                if (isNhsNumber(table.text(row, column))) {
                    problems.warning(
                            // a column that is not known here may be named after anything
                            table.kind().knows(column) ? table.at(row, column) : table.at(row),
                            "LOOKS_LIKE_IDENTIFIER",
                            null,
                            "This value has the shape of an NHS number. It was not kept; leave identifiers out of the files that you send.");
                }
            }
        }
    }

    /** Ten digits, perhaps in groups, of which the last checks the others. */
    static boolean isNhsNumber(String text) {
        if (text.length() < DIGITS || text.length() > LONGEST) {
            return false;
        }
        var digits = text.replaceAll("[ -]", "");
        if (digits.length() != DIGITS || !digits.chars().allMatch(each -> each >= '0' && each <= '9')) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < DIGITS - 1; i++) {
            sum += (digits.charAt(i) - '0') * (DIGITS - i);
        }
        int check = (MODULUS - sum % MODULUS) % MODULUS;
        return check == digits.charAt(DIGITS - 1) - '0';
    }
}

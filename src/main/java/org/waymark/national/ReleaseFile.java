package org.waymark.national;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;

/**
 * One file of a release, and where in it things stand; what its shape does not need is empty.
 *
 * @param year that its figures are of; null where the file says so itself
 * @param group, item the columns whose words say what a row is about
 * @param value the column of the figures
 * @param percentage the column of the percentages beside them
 * @param only the rows to read, as {@code column=value}
 */
record ReleaseFile(
        Release release,
        String file,
        Shape shape,
        @Nullable FinancialYear year,
        String group,
        String item,
        String value,
        String percentage,
        String only) {

    /** The columns that this line of files.csv names. */
    List<String> named() {
        return Stream.of(group, item, value, percentage, only.split("=", 2)[0])
                .filter(column -> !column.isEmpty())
                .toList();
    }
}

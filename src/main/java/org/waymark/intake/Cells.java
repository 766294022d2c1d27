package org.waymark.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.CsvTable.Row;

/** Reads the cells of one file as dates and codes, noting what cannot be one. From here on no text carries either. */
final class Cells {
    private static final DateTimeFormatter RETURN_DATE =
            DateTimeFormatter.ofPattern("dd/MM/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final Pattern RETURN_SHAPE = Pattern.compile("\\d{2}/\\d{2}/\\d{4}");
    private static final Pattern ISO_SHAPE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SERIAL = Pattern.compile("\\d{4,6}");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final CsvTable table;
    private final Problems problems;
    private final Bounds bounds;
    private final boolean iso;

    /**
     * What no date of a file may lie behind.
     *
     * @param yearEnd last day of the return's year; null in tracker files
     * @param asAt the day on which the file was submitted
     * @param today today in London
     */
    record Bounds(@Nullable LocalDate yearEnd, LocalDate asAt, LocalDate today) {}

    Cells(CsvTable table, Problems problems, Bounds bounds) {
        this.table = table;
        this.problems = problems;
        this.bounds = bounds;
        this.iso = table.kind().use() == FileKind.Use.TRACKER;
    }

    boolean isBlank(Row row, String column) {
        return table.text(row, column).isEmpty();
    }

    String text(Row row, String column) {
        return table.text(row, column);
    }

    /** Null where the cell is blank or, with a problem noted, not a date that may stand there. */
    @Nullable
    LocalDate date(Row row, String column, @Nullable String rule) {
        var text = table.text(row, column);
        if (text.isEmpty()) {
            return null;
        }
        var at = table.at(row, column);
        if (!(iso ? ISO_SHAPE : RETURN_SHAPE).matcher(text).matches()) {
            problems.error(at, "DATE_FORMAT", rule, notADate(text));
            return null;
        }
        LocalDate date;
        try {
            date = iso ? LocalDate.parse(text) : LocalDate.parse(text, RETURN_DATE);
        } catch (DateTimeException e) {
            problems.error(at, "DATE_INVALID", rule, "There is no such day in the calendar.");
            return null;
        }
        return isInRange(date, at, rule) ? date : null;
    }

    /** Whether the cell holds a day of the calendar, whether or not that day may stand there. */
    boolean isDay(Row row, String column) {
        return dayOf(table.text(row, column)) != null;
    }

    /** The day that a cell of a return holds; null where it holds none. */
    static @Nullable LocalDate dayOf(String text) {
        try {
            return LocalDate.parse(text, RETURN_DATE);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** As above, of a tracker file. */
    static @Nullable LocalDate isoDayOf(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private String notADate(String text) {
        var wanted = "Write dates as " + (iso ? "2024-03-31." : "31/03/2024.");
        return SERIAL.matcher(text).matches()
                ? "This looks like a spreadsheet's number for a date. Format the column as a date before saving. "
                        + wanted
                : "This is not a date as it is written here. " + wanted;
    }

    private boolean isInRange(LocalDate date, Problems.Place at, @Nullable String rule) {
        if (date.isBefore(EARLIEST) || date.getYear() > 2199) {
            problems.error(at, "DATE_RANGE", rule, "This day is too far away to be true.");
        } else if (date.isAfter(bounds.today())) {
            problems.error(at, "DATE_IN_FUTURE", rule, "This day has not come yet.");
        } else if (bounds.yearEnd() != null && date.isAfter(bounds.yearEnd())) {
            problems.error(
                    at,
                    "DATE_AFTER_YEAR",
                    rule,
                    "This day is after the return's year. Check the day, or whether the file is of another year.");
        } else if (date.isAfter(bounds.asAt())) {
            problems.error(
                    at, "DATE_AFTER_AS_AT", rule, "This day is after the day on which the file was submitted (asAt).");
        } else {
            return true;
        }
        return false;
    }

    /** Null where the cell is blank or, with a problem noted, holds no code of the list. */
    <E extends Enum<E>> @Nullable E code(Row row, String column, Class<E> list, @Nullable String rule) {
        var text = table.text(row, column);
        if (text.isEmpty()) {
            return null;
        }
        var found = Arrays.stream(list.getEnumConstants())
                .filter(each -> each.name().equals(text))
                .findFirst();
        return known(found, row, column, rule);
    }

    /** As above, for a list whose codes in the file are not names. */
    <T> @Nullable T code(Row row, String column, Map<String, T> list, @Nullable String rule) {
        var text = table.text(row, column);
        return text.isEmpty() ? null : known(Optional.ofNullable(list.get(text)), row, column, rule);
    }

    private <T> @Nullable T known(Optional<T> found, Row row, String column, @Nullable String rule) {
        if (found.isEmpty()) {
            problems.error(
                    table.at(row, column),
                    "UNKNOWN_CODE",
                    rule,
                    "This is not a code of the list for %s. Correct it in the case system and export again."
                            .formatted(column));
        }
        return found.orElse(null);
    }
}

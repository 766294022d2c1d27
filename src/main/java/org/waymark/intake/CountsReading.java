package org.waymark.intake;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.CsvTable.Row;
import org.waymark.journey.events.CountRow;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.London;
import org.waymark.shared.YearlyCount;

/** counts.csv: what is counted once a year because no record of a child holds it. */
final class CountsReading {
    /** No name or free text gets into an event: where a number comes from is told by a code. */
    private static final Pattern SOURCE = Pattern.compile("[a-z][a-z0-9_]{1,39}");

    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}(\\.\\d{1,4})?");

    private static final Comparator<CountRow> ORDER = Comparator.comparing(CountRow::year)
            .thenComparing(CountRow::what)
            .thenComparing(CountRow::key)
            .thenComparing(CountRow::knownAt);

    private final CsvTable table;
    private final Cells cells;
    private final FinancialYear latest;
    private final Instant asAt;
    private final Problems problems;

    /** @param latest no row may be of a later year */
    CountsReading(CsvTable table, Cells.Bounds bounds, FinancialYear latest, Instant asAt, Problems problems) {
        this.table = table;
        this.cells = new Cells(table, problems, bounds);
        this.latest = latest;
        this.asAt = asAt;
        this.problems = problems;
    }

    /** Each thing once, in an order that does not depend on that of the rows. */
    List<CountRow> read() {
        List<CountRow> counts = new ArrayList<>();
        Map<List<?>, CountRow> told = new HashMap<>();
        for (var row : table.rows()) {
            var count = read(row);
            if (count == null) {
                continue;
            }
            var before = told.putIfAbsent(List.of(count.year(), count.what(), count.key(), count.knownAt()), count);
            if (before == null) {
                counts.add(count);
            } else if (before.equals(count)) {
                problems.warning(
                        table.at(row),
                        "DUPLICATE_ROW",
                        null,
                        "This row says what another says already; it is counted once.");
            } else {
                problems.error(
                        table.at(row, "value"),
                        "COUNT_TWICE",
                        null,
                        "Another row tells the same count of the same year with another value. Keep the one that is right, or say by known_on which came later.");
            }
        }
        return counts.stream().sorted(ORDER).toList();
    }

    private @Nullable CountRow read(Row row) {
        int before = problems.errors();
        var year = year(row);
        var what = what(row);
        what.ifPresent(each -> checkKey(row, each));
        var value = value(row, what);
        var source = cells.text(row, "source");
        if (!SOURCE.matcher(source).matches()) {
            problems.error(
                    table.at(row, "source"),
                    "UNKNOWN_CODE",
                    null,
                    "Say where the number comes from in a code of lower-case letters, digits and underscores, such as annual_report.");
        }
        var knownOn = cells.date(row, "known_on", null);
        if (problems.errors() > before || year.isEmpty() || what.isEmpty() || value == null) {
            return null;
        }
        var knownAt = knownOn == null ? asAt : London.startOf(knownOn);
        return new CountRow(year.get(), what.get(), cells.text(row, "key"), value, source, knownAt);
    }

    private Optional<FinancialYear> year(Row row) {
        var year = FinancialYear.parse(cells.text(row, "year"));
        if (year.isEmpty()) {
            problems.error(
                    table.at(row, "year"), "UNKNOWN_YEAR", null, "Write years from April to March, such as 2022-23.");
        } else if (year.get().compareTo(latest) > 0) {
            problems.error(
                    table.at(row, "year"),
                    "YEAR_AFTER_IMPORT",
                    null,
                    "This year is later than the one that the file was sent for. Check the year, or send the file for the later one.");
        }
        return year;
    }

    private Optional<YearlyCount> what(Row row) {
        var what = YearlyCount.ofFileName(cells.text(row, "what"));
        if (what.isEmpty()) {
            problems.error(
                    table.at(row, "what"),
                    "UNKNOWN_CODE",
                    null,
                    "This is not something that is counted here. Known are: %s."
                            .formatted(String.join(
                                    ", ",
                                    Arrays.stream(YearlyCount.values())
                                            .map(YearlyCount::fileName)
                                            .toList())));
        }
        return what;
    }

    private void checkKey(Row row, YearlyCount what) {
        if (!what.hasKey(cells.text(row, "key"))) {
            problems.error(
                    table.at(row, "key"),
                    "UNKNOWN_CODE",
                    null,
                    what.keys().isEmpty()
                            ? "The key of a published figure is the measure's id, such as A2, or A3.numerator and A3.denominator."
                            : "The keys of this count are: %s.".formatted(String.join(", ", what.keys())));
        }
    }

    private @Nullable BigDecimal value(Row row, Optional<YearlyCount> what) {
        var text = cells.text(row, "value");
        if (!NUMBER.matcher(text).matches()) {
            problems.error(
                    table.at(row, "value"),
                    "NUMBER_FORMAT",
                    null,
                    "This is not a number as it is written here, such as 42.");
            return null;
        }
        var value = new BigDecimal(text).stripTrailingZeros();
        var plain = value.scale() < 0 ? value.setScale(0) : value;
        if (what.isPresent() && !what.get().canBe(plain)) {
            problems.error(
                    table.at(row, "value"),
                    "NUMBER_RANGE",
                    null,
                    "This cannot be so many: write a whole number of at most 100000; only published figures have decimals.");
            return null;
        }
        return plain;
    }
}

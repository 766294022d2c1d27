package org.waymark.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A collection year, 1 April to 31 March, written {@code 2022-23}. */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {
    private static final Pattern LABEL = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern PERIOD = Pattern.compile("(\\d{4})-(\\d{2})( Q[1-4])?");
    private static final int FIRST = 1980;
    private static final int LAST = 2099;

    /** The year that a label names; empty where it is not a label of two consecutive years from 1980 on. */
    public static Optional<FinancialYear> parse(String label) {
        var match = LABEL.matcher(label);
        if (!match.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(match.group(1));
        boolean consecutive = (start + 1) % 100 == Integer.parseInt(match.group(2));
        return consecutive && start >= FIRST && start <= LAST
                ? Optional.of(new FinancialYear(start))
                : Optional.empty();
    }

    /** The year in which a period ends, as answers name it: {@code 2022-23}, {@code 2020-23} or {@code 2022-23 Q3}; else empty. */
    public static Optional<FinancialYear> inWhichEnds(String period) {
        var match = PERIOD.matcher(period);
        if (!match.matches()) {
            return Optional.empty();
        }
        int start = Integer.parseInt(match.group(1));
        int years = Math.floorMod(Integer.parseInt(match.group(2)) - start, 100);
        return parse(new FinancialYear(start + years - 1).label());
    }

    /** The year in which a day lies. */
    public static FinancialYear of(LocalDate day) {
        return new FinancialYear(day.getMonthValue() < 4 ? day.getYear() - 1 : day.getYear());
    }

    @JsonCreator
    static FinancialYear of(String label) {
        return parse(label).orElseThrow(() -> new IllegalArgumentException("not a financial year"));
    }

    public LocalDate startsOn() {
        return LocalDate.of(startYear, 4, 1);
    }

    public LocalDate endsOn() {
        return LocalDate.of(startYear + 1, 3, 31);
    }

    @JsonValue
    public String label() {
        return "%d-%02d".formatted(startYear, (startYear + 1) % 100);
    }

    public FinancialYear minusYears(int years) {
        return new FinancialYear(startYear - years);
    }

    public FinancialYear plusYears(int years) {
        return minusYears(-years);
    }

    @Override
    public int compareTo(FinancialYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    @Override
    public String toString() {
        return label();
    }
}

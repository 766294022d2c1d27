package org.waymark.national;

import java.util.Optional;
import java.util.regex.Pattern;

/** What the numbers of a series are of, and so how files write them. */
public enum Unit {
    CHILDREN("a whole number", "\\d{1,9}"),
    /** Of a hundred, whole. */
    PERCENT("a whole per cent", "\\d{1,3}"),
    /** Written as years and months: {@code 0:9} is nine months, {@code 1:1} thirteen. */
    MONTHS("years:months", "(\\d{1,2}):(0?\\d|1[01])");

    private static final int MONTHS_OF_A_YEAR = 12;

    private final String expected;
    private final Pattern pattern;

    Unit(String expected, String pattern) {
        this.expected = expected;
        this.pattern = Pattern.compile(pattern);
    }

    /** The number that a text writes; empty where it writes none. */
    Optional<Integer> number(String text) {
        var match = pattern.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                this == MONTHS
                        ? Integer.parseInt(match.group(1)) * MONTHS_OF_A_YEAR + Integer.parseInt(match.group(2))
                        : Integer.parseInt(text));
    }

    String expected() {
        return expected;
    }

    /** Ready to print. */
    public String text(Figure figure) {
        return switch (figure) {
            case Figure.Signed signed -> signed.sign().text();
            case Figure.Shown shown ->
                switch (this) {
                    case CHILDREN -> "%,d".formatted(shown.value());
                    case PERCENT -> shown.value() + "%";
                    case MONTHS -> shown.value() == 1 ? "1 month" : shown.value() + " months";
                };
        };
    }
}

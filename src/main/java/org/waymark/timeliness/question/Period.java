package org.waymark.timeliness.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.shared.FinancialYear;

/**
 * A window of time.
 *
 * @param label {@code 2022-23}, {@code 2020-23} or {@code 2022-23 Q3}
 * @param needs the years whose returns must be there to tell all of it
 */
public record Period(String label, LocalDate startsOn, LocalDate endsOn, List<FinancialYear> needs) {
    private static final Pattern THREE = Pattern.compile("(\\d{4})-(\\d{2})");

    /** Whether it holds all of the years that it lies in. */
    public boolean isOfWholeYears() {
        return startsOn.equals(needs.getFirst().startsOn())
                && endsOn.equals(needs.getLast().endsOn());
    }

    /** The period that a label names; empty where it names none. */
    public static Optional<Period> parse(String label) {
        var year = FinancialYear.parse(label.length() > 7 ? label.substring(0, 7) : label);
        if (year.isPresent()) {
            return label.length() == 7
                    ? Window.ONE_YEAR.endingIn(year.get()).stream().findFirst()
                    : Window.QUARTER.endingIn(year.get()).stream()
                            .filter(each -> each.label().equals(label))
                            .findFirst();
        }
        var three = THREE.matcher(label);
        return three.matches()
                ? Window.THREE_YEARS.endingIn(new FinancialYear(Integer.parseInt(three.group(1)) + 2)).stream()
                        .filter(each -> each.label().equals(label))
                        .findFirst()
                : Optional.empty();
    }
}

package org.waymark.journey.events;

import java.util.regex.Pattern;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.Refusal;

/**
 * One proposal of what a council publishes of a period, and what became of it.
 *
 * @param catalogue what is published whatever the data say, with its version: {@code council-year@1}
 * @param period {@code 2022-23} or {@code 2020-23}
 * @param number from 1, counted for the authority, catalogue and period
 */
public record EditionId(AuthorityCode authority, String catalogue, String period, int number) {
    private static final Pattern PERIOD = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern WRITTEN =
            Pattern.compile("(E\\d{8}|W\\d{8})/([a-z-]+@\\d+)/(\\d{4}-\\d{2})/([1-9]\\d{0,5})");

    public EditionId {
        if (!PERIOD.matcher(period).matches() || number < 1) {
            throw new IllegalArgumentException("No edition is named so.");
        }
    }

    /** @throws Refusal where nothing is named so */
    public static EditionId parse(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw unknown();
        }
        return new EditionId(
                new AuthorityCode(written.group(1)),
                written.group(2),
                written.group(3),
                Integer.parseInt(written.group(4)));
    }

    /** What is said where there is none of that name, or none that may be read. */
    public static Refusal unknown() {
        return new Refusal("UNKNOWN_EDITION", "There is no such edition. Give its id as the proposal was answered.");
    }

    /** Whether both are proposals of the same: then the later one is told in the place of the earlier. */
    public boolean hasPlaceOf(EditionId other) {
        return authority.equals(other.authority) && catalogue.equals(other.catalogue) && period.equals(other.period);
    }

    /** Whether both are of the same council and period, whatever version of the catalogue they follow. */
    public boolean isOfTheSame(EditionId other) {
        return authority.equals(other.authority) && period.equals(other.period);
    }

    /** Whether they tell of a year in common, and so of the same children. */
    public boolean overlaps(EditionId other) {
        return authority.equals(other.authority) && firstYear() < other.endYear() && other.firstYear() < endYear();
    }

    private int firstYear() {
        return Integer.parseInt(period.substring(0, 4));
    }

    /** The year after the last, counted from the first: a label has no more of it than two digits. */
    private int endYear() {
        int years = Integer.parseInt(period.substring(5)) - firstYear() % 100;
        return firstYear() + (years > 0 ? years : years + 100);
    }

    @Override
    public String toString() {
        return "%s/%s/%s/%d".formatted(authority, catalogue, period, number);
    }
}

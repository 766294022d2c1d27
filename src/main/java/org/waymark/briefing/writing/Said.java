package org.waymark.briefing.writing;

import org.waymark.briefing.Figure.Unit;

/** A measure's figure as it stands in a sentence: with its unit, and a share never without its numbers. */
record Said(Measure measure, Wording wording) {
    private static final double PER_CENT = 100;

    /** {@code 508 days}, {@code 39}, {@code 39 of 112 (35%)}, {@code 2 of 7}. */
    String value(Cell cell) {
        if (measure.kind() == Measure.Kind.SHARE) {
            return share(cell);
        }
        var value = cell.headline(measure.kind());
        return value == null ? whole(cell.count()) : inUnit(value);
    }

    private String share(Cell cell) {
        var percent = cell.share() == null ? "" : Numbers.percent(cell.share());
        if (cell.numerator() == null || cell.count() == null) {
            return percent;
        }
        var numbers = "%s of %s".formatted(whole(cell.numerator()), whole(cell.count()));
        return percent.isEmpty() || isSmall(cell) ? numbers : "%s (%s)".formatted(numbers, percent);
    }

    /** Whether a percentage would be of too few. */
    boolean isSmall(Cell cell) {
        return cell.count() == null || cell.count() < wording.limit(Limit.SMALLEST_BASE);
    }

    /** {@code 64 days}; {@code 2 percentage points}; a count alone. */
    String distance(double printed) {
        if (measure.kind() != Measure.Kind.SHARE) {
            return inUnit(printed);
        }
        var points = Numbers.whole(printed * PER_CENT);
        return points.equals("1") ? "1 percentage point" : points + " percentage points";
    }

    private String inUnit(double value) {
        var number = Numbers.whole(value);
        if (measure.kind() == Measure.Kind.COUNT) {
            return number;
        }
        return number.equals("1") ? "1 " + measure.unit().replaceFirst("s$", "") : number + " " + measure.unit();
    }

    /** The headline as it is printed: of a share, a whole percentage. */
    double printed(double value) {
        return measure.unitOfFigures() == Unit.SHARE ? Numbers.rounded(value, 2) : Numbers.rounded(value, 0);
    }

    private static String whole(@org.jspecify.annotations.Nullable Integer count) {
        return count == null ? "0" : Numbers.whole(count);
    }
}

package org.waymark.briefing.pictures;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** From where to where an axis goes, and in which steps its lines stand: 1, 2 or 5, or those times ten. */
record Scale(double lower, double upper, double step) {
    private static final int STEPS = 8;

    /** From zero, to further than all values. Of values that are all whole, no line stands between two whole numbers. */
    static Scale fromZero(Collection<Double> values) {
        return over(Math.min(0, min(values)), Math.max(0, max(values)), areWhole(values));
    }

    /** Only as far as the values lie, for marks whose length from zero says nothing. */
    static Scale around(Collection<Double> values) {
        return over(min(values), max(values), areWhole(values));
    }

    private static Scale over(double least, double most, boolean isWhole) {
        if (least == most) {
            return new Scale(least, least + 1, 1);
        }
        double step = step((most - least) / STEPS, isWhole);
        return new Scale(Math.floor(least / step + 1e-9) * step, Math.ceil(most / step - 1e-9) * step, step);
    }

    private static double step(double atLeast, boolean isWhole) {
        double ten = Math.pow(10, Math.floor(Math.log10(atLeast)));
        double step = IntStream.of(1, 2, 5, 10)
                .mapToDouble(each -> each * ten)
                .filter(each -> each >= atLeast * (1 - 1e-9))
                .findFirst()
                .orElse(10 * ten);
        return isWhole ? Math.max(1, step) : step;
    }

    private static boolean areWhole(Collection<Double> values) {
        return values.stream().allMatch(each -> each == Math.rint(each));
    }

    private static double min(Collection<Double> values) {
        return values.stream().mapToDouble(each -> each).min().orElse(0);
    }

    private static double max(Collection<Double> values) {
        return values.stream().mapToDouble(each -> each).max().orElse(0);
    }

    List<Double> ticks() {
        return IntStream.rangeClosed(0, (int) Math.round((upper - lower) / step))
                .mapToObj(each -> lower + each * step)
                .toList();
    }

    /** How a level is written on the axis; shares, whose unit is "%", as percentages. */
    String written(double level, String unit) {
        boolean isShare = unit.equals("%");
        double factor = isShare ? 100 : 1;
        int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step * factor) - 1e-9));
        // adding nought makes minus nought plain nought
        return String.format(Locale.UK, "%,." + decimals + "f", level * factor + 0.0) + (isShare ? "%" : "");
    }

    /** How a value is written beside its mark: whole, as in tables. */
    static String rounded(double value, String unit) {
        boolean isShare = unit.equals("%");
        return String.format(Locale.UK, "%,.0f", value * (isShare ? 100 : 1) + 0.0) + (isShare ? "%" : "");
    }

    /** Where a level lies between two ends of a line. */
    double position(double level, double from, double to) {
        return from + (level - lower) / (upper - lower) * (to - from);
    }
}

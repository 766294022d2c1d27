package org.waymark.briefing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a picture shows, before it is drawn. It holds only figures that its table shows: what is hidden there leaves no mark, no gap
 * of a certain width and no stretch of the axis here.
 */
public sealed interface Picture {
    /** The finding, as a sentence. */
    String title();

    /** Measure, area and years. */
    String subtitle();

    /** What it shows in words, computed from the figures. */
    String alternative();

    /** Unit of the axis of values, as "days". */
    String unit();

    /**
     * Values over periods, in lines.
     *
     * @param lines at most four
     * @param reference a level to compare with, as a threshold; null where there is none
     * @param breaks periods from which on figures do not compare with earlier ones
     * @param provisional periods that are drawn dashed
     */
    record Trend(
            String title,
            String subtitle,
            String alternative,
            String unit,
            List<String> periods,
            List<Line> lines,
            @Nullable Reference reference,
            List<String> breaks,
            List<String> provisional)
            implements Picture {}

    /** Groups beside each other as horizontal bars from zero, with intervals where there are. */
    record Bars(
            String title,
            String subtitle,
            String alternative,
            String unit,
            List<Bar> bars,
            @Nullable Reference reference)
            implements Picture {}

    /** How parts come to a change: from one level by steps to another. */
    record Waterfall(
            String title, String subtitle, String alternative, String unit, Step from, List<Step> parts, Step to)
            implements Picture {}

    /**
     * The share that still waits, day by day, in steps.
     *
     * @param curves at most four
     * @param atRisk numbers that stand beneath the axis
     */
    record Curves(
            String title, String subtitle, String alternative, String unit, List<Curve> curves, List<AtRisk> atRisk)
            implements Picture {}

    /**
     * Parts of wholes: for each row a stacked horizontal bar, its parts in one order.
     *
     * @param unit of the lengths
     * @param parts in the order in which they stand; of more than four, numbers tell them apart
     * @param remarks what must be known to read it, in sentences
     */
    record Stacks(
            String title,
            String subtitle,
            String alternative,
            String unit,
            List<StackPart> parts,
            List<Stack> stacks,
            List<String> remarks)
            implements Picture {}

    /**
     * How values are spread: for each row a box over the middle half of them, with its median.
     *
     * @param reference a level to compare with, as a threshold; null where there is none
     */
    record Spreads(
            String title,
            String subtitle,
            String alternative,
            String unit,
            List<Spread> spreads,
            @Nullable Reference reference)
            implements Picture {}

    /**
     * Values over periods, a small panel for each line, all on one scale.
     *
     * @param reference, breaks, provisional as in a trend
     */
    record Multiples(
            String title,
            String subtitle,
            String alternative,
            String unit,
            List<String> periods,
            List<Line> panels,
            @Nullable Reference reference,
            List<String> breaks,
            List<String> provisional)
            implements Picture {}

    /** @param values one for each period; null where none is shown */
    record Line(String label, List<@Nullable Double> values) {}

    /** @param lower 95%, null with {@code upper} where there is no interval */
    record Bar(
            String label,
            double value,
            String text,
            @Nullable Double lower,
            @Nullable Double upper) {}

    record Reference(String label, double value) {}

    record Step(String label, double value, String text) {}

    record Curve(String label, List<Point> points) {}

    /** @param isOpen whether it is of those who are still on their way: drawn hollow */
    record StackPart(String label, boolean isOpen) {}

    /**
     * @param isOpen whether all of it is of those who are still on their way
     * @param lengths one for each part; null where none is shown, which leaves no room either
     * @param text what stands right of it, as how many it is of; may be empty
     */
    record Stack(String label, boolean isOpen, List<@Nullable Double> lengths, String text) {}

    /**
     * @param ninth what nine of ten reach at most; null where it is not told
     * @param text what stands right of it, as of how many it is
     */
    record Spread(
            String label,
            double lower,
            double median,
            double upper,
            @Nullable Double ninth,
            String text) {}

    /** @param share from 0 to 1 */
    record Point(int day, double share) {}

    /** @param counts one for each of the days */
    record AtRisk(String label, List<Integer> days, List<Integer> counts) {}
}

package org.waymark.briefing.pictures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.AtRisk;
import org.waymark.briefing.Picture.Bar;
import org.waymark.briefing.Picture.Bars;
import org.waymark.briefing.Picture.Curve;
import org.waymark.briefing.Picture.Curves;
import org.waymark.briefing.Picture.Line;
import org.waymark.briefing.Picture.Multiples;
import org.waymark.briefing.Picture.Point;
import org.waymark.briefing.Picture.Reference;
import org.waymark.briefing.Picture.Spread;
import org.waymark.briefing.Picture.Spreads;
import org.waymark.briefing.Picture.Stack;
import org.waymark.briefing.Picture.StackPart;
import org.waymark.briefing.Picture.Stacks;
import org.waymark.briefing.Picture.Step;
import org.waymark.briefing.Picture.Trend;
import org.waymark.briefing.Picture.Waterfall;

/** Pictures of each kind, plain and awkward. */
final class SamplePictures {
    private static final String LONG =
            "Mixed or multiple ethnic groups, those whose other group is not known among them";

    private SamplePictures() {}

    static Trend trend(List<String> periods, List<Line> lines, List<String> breaks, List<String> provisional) {
        return new Trend(
                "The wait grew", "A2, Coventry", "Days by year.", "days", periods, lines, null, breaks, provisional);
    }

    static Line line(String label, @Nullable Double... values) {
        return new Line(label, Arrays.asList(values));
    }

    static Bars bars(@Nullable Reference reference, Bar... bars) {
        return new Bars("Waits differ", "A10, Coventry, 2022-23", "Days by group.", "days", List.of(bars), reference);
    }

    static Bar bar(String label, double value) {
        return new Bar(label, value, String.valueOf(Math.round(value)), null, null);
    }

    static Waterfall waterfall(double from, double to, double... parts) {
        return new Waterfall(
                "Decisions fell",
                "ADM decisions, Coventry",
                "Parts of the change.",
                "decisions",
                step("2021-22", from),
                IntStream.range(0, parts.length)
                        .mapToObj(i -> step("Part " + i, parts[i]))
                        .toList(),
                step("2022-23", to));
    }

    private static Step step(String label, double value) {
        return new Step(label, value, String.valueOf(Math.round(value)));
    }

    static Curves curves(String... labels) {
        return new Curves(
                "Half had moved in after 200 days",
                "From decision to moving in",
                "Share by day.",
                "share still waiting",
                Arrays.stream(labels)
                        .map(each -> new Curve(
                                each,
                                List.of(
                                        new Point(0, 1),
                                        new Point(100, 0.8),
                                        new Point(200, 0.5),
                                        new Point(400, 0.5))))
                        .toList(),
                List.of(new AtRisk("Children still waiting", List.of(0, 200, 400), List.of(10, 5, 3))));
    }

    static Stacks stacks(List<StackPart> parts, Stack... stacks) {
        return new Stacks(
                "Most days go by at court", "By stage", "Days by stage.", "days", parts, List.of(stacks), List.of());
    }

    static Stack stack(String label, boolean isOpen, @Nullable Double... lengths) {
        return new Stack(label, isOpen, Arrays.asList(lengths), "n = 12");
    }

    static List<StackPart> parts(int count, String... more) {
        return Stream.concat(IntStream.range(0, count).mapToObj(i -> "Part " + i), Arrays.stream(more))
                .map(each -> new StackPart(each, false))
                .toList();
    }

    static Spreads spreads(@Nullable Reference reference, Spread... spreads) {
        return new Spreads("Half wait long", "A2", "Boxes of days.", "days", List.of(spreads), reference);
    }

    static Multiples multiples(List<String> periods, List<Line> panels, List<String> breaks, List<String> provisional) {
        return new Multiples(
                "Most waits grew",
                "A2 by group",
                "Days by year and group.",
                "days",
                periods,
                panels,
                new Reference("threshold of A2", 121),
                breaks,
                provisional);
    }

    /** What tends to go wrong: long words, many groups, one value, all equal, none, below nought, too much on one spot. */
    static List<Picture> awkward() {
        var eighteen = IntStream.range(0, 18)
                .mapToObj(i -> bar(i % 5 == 0 ? LONG : "W" + i, i * i * 10))
                .toArray(Bar[]::new);
        var quarters = IntStream.range(0, 20)
                .mapToObj(i -> "20%d-%d Q%d".formatted(18 + i / 4, 19 + i / 4, i % 4 + 1))
                .toList();
        var level = new Line(LONG, IntStream.range(0, 20).mapToObj(_ -> 5.0).toList());
        return List.of(
                bars(null, eighteen),
                bars(null, bar("One", 5)),
                bars(null, bar("A", 5), bar("B", 5), new Bar("C", -5, "-5", -8.0, -2.0)),
                bars(new Reference(LONG, 426), bar("Donaudampfschifffahrtsgesellschaft".repeat(3), 480)),
                bars(null, bar("Nobody", 0)),
                bars(null),
                trend(quarters, List.of(level, level, level, level), List.of("2019-20 Q1"), List.of("2022-23 Q4")),
                trend(List.of("2022-23"), List.of(line("One", 5.0)), List.of(), List.of()),
                trend(List.of("2021-22", "2022-23"), List.of(line("None", null, null)), List.of(), List.of()),
                waterfall(48, 34, -15, -3, 0, 4),
                waterfall(459, 508, -6, 12, 43),
                waterfall(10, -15, -30, 5),
                waterfall(0, 0),
                curves("White", LONG, "Asian", "Black"),
                stacks(
                        parts(6, LONG, LONG.repeat(2)),
                        stack(LONG, false, 300.0, null, 0.5, 1.0, 30.0, 0.0, 20.0, 60.0),
                        stack("2022-23", true, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0)),
                stacks(parts(3), stack("None", false, null, null, null)),
                spreads(
                        new Reference(LONG, 426),
                        new Spread(LONG, 10, 20, 30, 900.0, "median 20 (n = 4)"),
                        new Spread("All equal", 5, 5, 5, 5.0, "median 5 (n = 1)"),
                        new Spread("At nought", 0, 0, 0, null, "median 0 (n = 9)")),
                multiples(quarters, List.of(level, level, level, level, level), List.of("2019-20 Q1"), quarters),
                multiples(List.of("2022-23"), List.of(line("One", 5.0)), List.of(), List.of()),
                multiples(
                        List.of("2021-22", "2022-23"),
                        List.of(line("None", null, null), line("A", 4.0, null)),
                        List.of("2022-23"),
                        List.of()));
    }
}

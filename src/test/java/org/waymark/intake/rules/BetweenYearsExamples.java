package org.waymark.intake.rules;

import static org.waymark.intake.rules.Example.breaks;
import static org.waymark.intake.rules.Example.keeps;

import java.util.List;

/** Of what an earlier return had said. */
final class BetweenYearsExamples {
    static final List<Example> ALL = List.of(
            breaks("559", "before listed\ndecided 2019-12-01", "PLACED_FOR_ADOPTION:2:DATE_PLACED"),
            keeps("559", "before decided 2019-12-01\ndecided 2019-12-01"),
            keeps("559", "before listed\ndecided 2020-04-01"),
            // nobody told of the child before, so there was no return to tell it
            keeps("559", "decided 2019-12-01"),
            breaks("560", "before decided 2019-12-01\ndecided 2019-12-02", "PLACED_FOR_ADOPTION:2:DATE_PLACED"),
            keeps("560", "before decided 2019-12-01\ndecided 2019-12-01..2020-05-01 RD1\ndecided 2020-06-01"),
            keeps("560", "before decided 2019-12-01..2020-02-01\ndecided 2020-06-01"),
            breaks(
                    "561",
                    "before decided 2019-06-01..2019-12-01\ndecided 2019-06-01",
                    "PLACED_FOR_ADOPTION:2:DATE_PLACED"),
            keeps("561", "before decided 2019-06-01..2019-12-01\ndecided 2020-06-01"),
            keeps("561", "before decided 2019-06-01\ndecided 2019-06-01"),
            breaks(
                    "584",
                    "before decided 2019-06-01..2019-12-01\ndecided 2019-05-31",
                    "PLACED_FOR_ADOPTION:2:DATE_PLACED"),
            keeps("584", "before decided 2019-06-01..2019-12-01\ndecided 2020-06-01"),
            breaks("503D", "before open U6 2020-01-01\nL C2 K2 2020-01-01..", "EPISODES:2:PLACE"),
            keeps("503D", "before open H5 2024-12-01\nS C2 K3 2024-12-01..").in("2025-26"),
            keeps("503D", "before open U6 2020-01-01\nL C2 U6 2020-01-01..2020-06-01 X1\nP C2 K2 2020-06-01.."));

    private BetweenYearsExamples() {}
}

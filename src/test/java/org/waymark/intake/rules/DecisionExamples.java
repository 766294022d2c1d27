package org.waymark.intake.rules;

import static org.waymark.intake.rules.Example.breaks;
import static org.waymark.intake.rules.Example.keeps;

import java.util.List;

/** Of placed_for_adoption rows, and of children who should have one. */
final class DecisionExamples {
    private static final String IN_CARE = "S C2 U6 2020-05-01..\n";

    static final List<Example> ALL = List.of(
            breaks("119", "decided 2020-06-01..2020-08-01", "PLACED_FOR_ADOPTION:2:DATE_PLACED_CEASED"),
            breaks("119", "decided 2020-06-01 RD1", "PLACED_FOR_ADOPTION:2:DATE_PLACED_CEASED"),
            keeps("119", "decided 2020-06-01..2020-08-01 RD1\ndecided 2020-09-01"),
            breaks("184", "born 2020-06-02\ndecided 2020-06-01", "PLACED_FOR_ADOPTION:2:DATE_PLACED"),
            keeps("184", "born 2020-06-01\ndecided 2020-06-01"),
            breaks("1003", IN_CARE + "decided 2020-04-30", "PLACED_FOR_ADOPTION:2:DATE_PLACED"),
            keeps("1003", IN_CARE + "decided 2020-05-01"),
            // the first episode runs on from the year before, so nobody knows here when the child came
            keeps("1003", "L C2 U6 2020-05-01..\ndecided 2020-04-30"),
            breaks(
                    "117",
                    "S C2 U6 2020-05-01..2020-09-01 E4A\ndecided 2020-09-02",
                    "PLACED_FOR_ADOPTION:2:DATE_PLACED"),
            breaks(
                    "117",
                    "S C2 U6 2020-05-01..2020-09-01 E4A\ndecided 2020-06-01..2020-09-02 RD1",
                    "PLACED_FOR_ADOPTION:2:DATE_PLACED"),
            keeps("117", "S C2 U6 2020-05-01..2020-09-01 E4A\ndecided 2020-06-01..2020-09-01 RD1"),
            breaks("118", IN_CARE + "decided 2020-04-02..2020-04-30 RD1", "PLACED_FOR_ADOPTION:2:DATE_PLACED_CEASED"),
            keeps("118", IN_CARE + "decided 2020-05-01..2020-06-30 RD1"),
            breaks("522", "decided 2020-06-02..2020-06-01 RD1", "PLACED_FOR_ADOPTION:2:DATE_PLACED_CEASED"),
            keeps("522", "decided 2020-06-01..2020-06-01 RD1"),
            breaks("552", IN_CARE + "P C2 A4 2020-08-01..\ndecided 2020-08-02", "PLACED_FOR_ADOPTION:2:DATE_PLACED"),
            keeps("552", IN_CARE + "P C2 A4 2020-08-01..\ndecided 2020-08-01\ndecided 2020-10-01"),
            breaks("554", IN_CARE + "L E1 U6 2020-08-01..\ndecided 2020-08-02", "PLACED_FOR_ADOPTION:2:DATE_PLACED"),
            keeps("554", IN_CARE + "L E1 U6 2020-08-01..\ndecided 2020-08-01"),
            breaks("556", "L D1 U6 2020-08-01..\ndecided 2020-08-02", "PLACED_FOR_ADOPTION:2:DATE_PLACED"),
            keeps("556", "L D1 U6 2020-08-01..\ndecided 2020-08-01"),
            // what was decided first was told the year before
            keeps("552", "before decided 2019-06-01..2020-03-01\nL E1 A6 2020-02-01..\ndecided 2020-07-01"),
            keeps("554", "before decided 2019-06-01..2020-03-01\nL E1 U6 2020-02-01..\ndecided 2020-07-01"),
            keeps(
                    "553",
                    "before decided 2019-06-01..2020-03-01\nL E1 U6 2020-02-01..2020-06-01 X1\nL C2 U6 2020-06-01.."),
            keeps("557", "before decided 2019-06-01..2020-03-01\nL E1 U6 2020-02-01..2020-06-01 E45"),
            breaks("551", IN_CARE + "P C2 A4 2020-08-01..2020-09-01 X1\nP C2 A4 2020-09-01..", "EPISODES:3:PLACE"),
            keeps("551", IN_CARE + "P C2 A4 2020-08-01..\ndecided 2020-06-01"),
            keeps("551", IN_CARE + "P C2 A4 2020-08-01..\nlacks DECISIONS"),
            breaks("553", IN_CARE + "L E1 U6 2020-08-01..2020-09-01 X1\nP E1 U6 2020-09-01..", "EPISODES:3:LS"),
            // the order is in force though the decision is reversed
            breaks(
                    "553",
                    "L E1 U6 2020-08-01..2020-09-01 X1\nP E1 U6 2020-09-01..\ndecided 2020-06-01..2020-10-01 RD1",
                    "EPISODES:3:LS"),
            keeps("553", "L E1 U6 2020-08-01..2020-09-01 X1\nL C2 U6 2020-09-01..\ndecided 2020-06-01..2020-09-01 RD1"),
            keeps("553", IN_CARE + "L E1 U6 2020-08-01..\nlacks DECISIONS"),
            breaks("557", "S E1 U6 2020-05-01..2020-09-01 E4A\ndecided 2020-06-01", "EPISODES:2:REC"),
            keeps("557", "S E1 U6 2020-05-01..2020-09-01 E4A\ndecided 2020-06-01..2020-09-01 RD1"),
            keeps("557", "S E1 A6 2020-05-01..2020-09-01 E11\ndecided 2020-06-01"),
            keeps("557", "S C2 U6 2020-05-01..2020-09-01 E4A"),
            breaks(
                    "558",
                    "S E1 A6 2020-05-01..2020-09-01 E11\ndecided 2020-06-01..2020-07-01 RD1",
                    "PLACED_FOR_ADOPTION:2:DATE_PLACED_CEASED"),
            keeps("558", "S E1 A6 2020-05-01..2020-09-01 E11\ndecided 2020-06-01..2020-07-01 RD1\ndecided 2020-07-02"),
            breaks(
                    "579",
                    "decided 2020-06-01..2020-08-02 RD1\ndecided 2020-08-01",
                    "PLACED_FOR_ADOPTION:3:DATE_PLACED"),
            breaks("579", "decided 2020-06-01\ndecided 2020-08-01", "PLACED_FOR_ADOPTION:3:DATE_PLACED"),
            keeps("579", "decided 2020-06-01\ndecided 2020-08-01").in("2022-23"),
            keeps("579", "decided 2020-06-01..2020-08-01 RD1\ndecided 2020-08-01"),
            breaks("583", "decided 2022-06-01\ndecided 2022-08-01", "PLACED_FOR_ADOPTION:2:DATE_PLACED_CEASED")
                    .in("2022-23"),
            keeps("583", "decided 2022-06-01..2022-08-01 RD1\ndecided 2022-08-01")
                    .in("2022-23"));

    private DecisionExamples() {}
}

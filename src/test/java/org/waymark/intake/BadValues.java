package org.waymark.intake;

import static org.waymark.intake.Sending.AD1;
import static org.waymark.intake.Sending.EPISODES;
import static org.waymark.intake.Sending.HEADER;
import static org.waymark.intake.Sending.MILESTONES;
import static org.waymark.intake.Sending.PLACED;
import static org.waymark.intake.Sending.good;
import static org.waymark.intake.Sending.tracked;

import java.util.List;

/** Files that read well and say what cannot be. */
final class BadValues {
    private BadValues() {}

    static List<BadFile> dates() {
        return List.of(
                decom("15", "ISO date in a 903 file", "2022-05-05", "DATE_FORMAT"),
                decom("15", "day without its nought", "5/05/2022", "DATE_FORMAT"),
                decom("16", "29/02/2023", "29/02/2023", "DATE_INVALID"),
                decom("16", "month 13", "01/13/2022", "DATE_INVALID"),
                decom("17", "spreadsheet's number", "44686", "DATE_FORMAT"),
                decom("18", "year 1", "01/01/0001", "DATE_RANGE"),
                decom("18", "year 9999", "31/12/9999", "DATE_RANGE"),
                decom("19", "date and time", "05/05/2022 00:00:00", "DATE_FORMAT"),
                decom("20", "a day to come", "05/05/2031", "DATE_IN_FUTURE"),
                decom("year's end", "a day after the year", "01/04/2023", "DATE_AFTER_YEAR"),
                decom("38", "formula in a date", "=DATE(2022;5;5)", "DATE_FORMAT"),
                BadFile.of(
                                "16",
                                "29/02/2023 in header",
                                good().turning(HEADER, "03/06/2020", "29/02/2019"),
                                "DATE_INVALID")
                        .in(HEADER, 3)
                        .hiding("29/02/2019"),
                BadFile.of(
                                "year's end",
                                "end of a decision after the year",
                                good().turning(PLACED, "01/06/2022,,", "01/06/2022,01/04/2023,RD4"),
                                "DATE_AFTER_YEAR")
                        .in(PLACED, 2)
                        .hiding("01/04/2023"),
                BadFile.of("missing", "no DECOM", good().turning(EPISODES, "05/05/2022", ""), "DATE_MISSING")
                        .in(EPISODES, 4),
                milestone("15", "31/03/2023 in milestones.csv", "ZQ7001,match,31/03/2023,,", "DATE_FORMAT")
                        .hiding("31/03/2023"),
                milestone("16", "2023-02-29", "ZQ7001,match,2023-02-29,,", "DATE_INVALID")
                        .hiding("2023-02-29"),
                milestone("17", "spreadsheet's number", "ZQ7001,match,44686,,", "DATE_FORMAT")
                        .hiding("44686"),
                milestone("18", "0001-01-01", "ZQ7001,match,0001-01-01,,", "DATE_RANGE")
                        .hiding("0001-01-01"),
                milestone("19", "instant", "ZQ7001,match,2022-08-01T00:00:00Z,,", "DATE_FORMAT")
                        .hiding("2022-08-01T"),
                milestone("asAt", "after asAt", "ZQ7001,match,2023-07-01,,", "DATE_AFTER_AS_AT")
                        .hiding("2023-07-01"),
                milestone("known_on", "known after asAt", "ZQ7001,match,2022-08-01,2023-07-01,", "DATE_AFTER_AS_AT")
                        .hiding("2023-07-01"),
                milestone(
                                "knownAt",
                                "known before it was",
                                "ZQ7001,match,2022-08-01,2022-07-31,",
                                "KNOWN_BEFORE_OCCURRED")
                        .hiding("2022-07-31"));
    }

    private static BadFile decom(String item, String what, String value, String code) {
        return BadFile.of(item, what, good().turning(EPISODES, "05/05/2022", value), code)
                .in(EPISODES, 4)
                .hiding(value);
    }

    private static BadFile milestone(String item, String what, String row, String code) {
        return BadFile.of(item, what, tracked(row), code).in(MILESTONES, 2);
    }

    static List<BadFile> codes() {
        return List.of(
                ethnic("27", "unknown ethnicity", "ZQMARKER"),
                ethnic("27", "a code in lower case", "mwbc"),
                ethnic("38", "=HYPERLINK", "\"=HYPERLINK(\"\"http://zqmarker\"\")\""),
                ethnic("38", "+cmd", "+cmd|' /C calc'!A0"),
                ethnic("38", "@SUM", "@SUM(1+1)*cmd|' /C calc'!A0"),
                ethnic("39", "SQL", "'; DROP TABLE event; --"),
                ethnic("7", "a number shaped as the NHS's", "9434765919"),
                BadFile.of("codes", "unknown sex", good().turning(HEADER, "ZQ7002,2", "ZQ7002,7"), "UNKNOWN_CODE")
                        .in(HEADER, 3),
                BadFile.of(
                                "codes",
                                "unknown legal status",
                                good().turning(EPISODES, "S,C2", "S,ZQMARKER"),
                                "UNKNOWN_CODE")
                        .in(EPISODES, 4)
                        .hiding("ZQMARKER"),
                BadFile.of("codes", "unknown provider", good().turning(EPISODES, "U1,PR1", "U1,PR9"), "UNKNOWN_CODE")
                        .in(EPISODES, 4)
                        .hiding("PR9"),
                BadFile.of(
                                "codes",
                                "unknown reason of a changed plan",
                                good().turning(PLACED, "01/06/2022,,", "01/06/2022,01/02/2023,XXX"),
                                "UNKNOWN_CODE")
                        .in(PLACED, 2)
                        .hiding("XXX"),
                BadFile.of("codes", "three adopters", good().turning(AD1, "0,2,MF", "0,3,MF"), "UNKNOWN_CODE")
                        .in(AD1, 2),
                milestone("codes", "unknown milestone", "ZQ7001,zqmarker,2022-08-01,,", "UNKNOWN_CODE")
                        .hiding("zqmarker"),
                milestone("codes", "free text as detail", "ZQ7001,delay,2022-08-01,,Zqmarker was ill", "UNKNOWN_CODE")
                        .hiding("Zqmarker"),
                milestone("codes", "SQL as detail", "ZQ7001,delay,2022-08-01,,stage='; drop--", "UNKNOWN_CODE")
                        .hiding("drop"),
                milestone("codes", "a name as detail", "ZQ7001,delay,2022-08-01,,reason=Anna_Zqmarker", "UNKNOWN_CODE")
                        .hiding("Zqmarker"),
                milestone(
                                "7",
                                "a number shaped as the NHS's as detail",
                                "ZQ7001,delay,2022-08-01,,reason=9434765919",
                                "UNKNOWN_CODE")
                        .hiding("9434765919"),
                milestone(
                        "codes",
                        "a reason that is not listed",
                        "ZQ7001,delay,2022-08-01,,reason=weather",
                        "UNKNOWN_CODE"),
                milestone(
                        "codes",
                        "a detail of another milestone",
                        "ZQ7001,panel,2022-08-01,,stage=court",
                        "UNKNOWN_CODE"),
                milestone(
                        "codes",
                        "a sibling's plan as a contact",
                        "ZQ7001,sibling_contact,2022-08-01,,kind=sibling",
                        "UNKNOWN_CODE"),
                milestone("codes", "a birth date as detail", "ZQ7001,delay,2022-08-01,,reason=20191026", "UNKNOWN_CODE")
                        .hiding("20191026"));
    }

    private static BadFile ethnic(String item, String what, String value) {
        return BadFile.of(item, what, good().turning(HEADER, "MWBC", value), "UNKNOWN_CODE")
                .in(HEADER, 3)
                .hiding(value.replace("\"", ""));
    }

    static List<BadFile> rules() {
        var late = "ZQ7002,10/09/2022,P,C2,N1,U1,PR1,,,,,,";
        return List.of(
                BadFile.of(
                                "AD1",
                                "two AD1 rows of one child",
                                good().adding(AD1, "ZQ7001,26/10/2019,01/06/2022,02/08/2022,0,2,MF,L11"),
                                "DUPLICATE_AD1")
                        .in(AD1, 3),
                BadFile.of(
                                "header",
                                "a child not in the header",
                                good().turning(EPISODES, "ZQ7002", "ZQMARKER"),
                                "CHILD_NOT_IN_HEADER")
                        .in(EPISODES, 4)
                        .hiding("ZQMARKER"),
                BadFile.of(
                                "header",
                                "a decision of a child not in the header",
                                good().turning(PLACED, "ZQ7001", "ZQMARKER"),
                                "CHILD_NOT_IN_HEADER")
                        .in(PLACED, 2)
                        .hiding("ZQMARKER"),
                BadFile.of("header", "a row without a child", good().turning(EPISODES, "ZQ7002", "  "), "CHILD_MISSING")
                        .in(EPISODES, 4),
                BadFile.of(
                                "overlap",
                                "an episode before the last one ended",
                                good().adding(EPISODES, late),
                                "EPISODES_OVERLAP")
                        .in(EPISODES, 5),
                BadFile.of(
                                "overlap",
                                "two episodes of one day",
                                good().adding(EPISODES, late.replace("10/09", "05/05")),
                                "EPISODES_OVERLAP")
                        .in(EPISODES, 5),
                BadFile.of(
                                "DEC",
                                "DEC before DECOM",
                                good().turning(EPISODES, "10/09/2022,X1", "11/01/2021,X1"),
                                "DEC_BEFORE_DECOM")
                        .in(EPISODES, 2)
                        .hiding("11/01/2021"));
    }
}

package org.waymark.intake;

import static org.waymark.intake.Sending.AD1;
import static org.waymark.intake.Sending.EPISODES;
import static org.waymark.intake.Sending.HEADER;
import static org.waymark.intake.Sending.MILESTONES;
import static org.waymark.intake.Sending.PLACED;
import static org.waymark.intake.Sending.good;
import static org.waymark.intake.Sending.tracked;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;

/** What looks wrong and must be taken in. */
final class OddFiles {
    private static final String ROW = "ZQ7002,05/05/2022,S,C2,N1,U1,PR1,,,,,,";
    private static final String REVIEWS = "CHILD,DOB,REVIEW,REVIEW_CODE\n";

    private OddFiles() {}

    static List<BadFile> files() {
        var folder = new HashMap<String, byte[]>();
        good().files().forEach((name, content) -> folder.put("SSDA903/2022-23/" + name, content));
        var zipped = good().without(HEADER).without(EPISODES).without(PLACED).without(AD1);
        return List.of(
                BadFile.fine("10", "byte order mark", good().with(EPISODES, "\uFEFF" + good().text(EPISODES))),
                BadFile.fine(
                        "9", "CRLF", good().with(EPISODES, good().text(EPISODES).replace("\n", "\r\n"))),
                BadFile.fine(
                        "9", "CR", good().with(EPISODES, good().text(EPISODES).replace("\n", "\r"))),
                BadFile.fine(
                        "9",
                        "no line end at the end",
                        good().with(EPISODES, good().text(EPISODES).strip())),
                BadFile.fine(
                        "9",
                        "blank lines",
                        good().with(EPISODES, "\n" + good().text(EPISODES).replace("\n", "\n\n"))),
                BadFile.fine(
                        "9",
                        "all quoted",
                        good().with(EPISODES, good().text(EPISODES).replaceAll("[^,\n]+", "\"$0\""))),
                BadFile.fine("40", "a zip of CSV files", zipped.with("return.zip", Zips.of(folder))),
                BadFile.of(
                                "2",
                                "header-only milestones.csv",
                                good().with(MILESTONES, "child_id,milestone,occurred_on,known_on,detail\n"),
                                "NO_ROWS")
                        .in(MILESTONES),
                BadFile.of(
                                "2",
                                "header-only milestones.csv alone",
                                zipped.with(MILESTONES, "child_id,milestone,occurred_on,known_on,detail\n"),
                                "NO_ROWS")
                        .in(MILESTONES),
                BadFile.fine(
                        "2",
                        "header-only ad1.csv",
                        good().with(AD1, good().text(AD1).lines().findFirst().orElseThrow())),
                BadFile.of(
                                "5",
                                "a newer column in a 903 file",
                                good().turning(EPISODES, "URN", "ZQMARKER"),
                                "UNKNOWN_COLUMN")
                        .in(EPISODES, 1)
                        .hiding("ZQMARKER"),
                BadFile.of("30", "the same row twice", good().adding(EPISODES, ROW), "DUPLICATE_ROW")
                        .in(EPISODES, 5),
                BadFile.of("36", "50,000 rows", good().adding(EPISODES, (ROW + "\n").repeat(49_997)), "DUPLICATE_ROW")
                        .in(EPISODES, 5),
                BadFile.of("asAt", "before the year's end", good().asAt("2023-03-31"), "AS_AT_BEFORE_YEAR_END"));
    }

    static List<BadFile> values() {
        return List.of(
                BadFile.fine("7", "a child id shaped as the NHS's number", everywhere("9434765919")),
                BadFile.fine("39", "SQL as a child id", everywhere("'; DROP TABLE event; --")),
                BadFile.fine("38", "a formula as a child id", everywhere("=1+1")),
                BadFile.fine("28", "blank ethnicity", good().turning(HEADER, "MWBC", "")),
                BadFile.of(
                                "7",
                                "a number shaped as the NHS's beside a child",
                                good().turning(
                                                HEADER,
                                                "ZQ7002,2,03/06/2020,MWBC,,,",
                                                "ZQ7002,2,03/06/2020,MWBC,,943 476 5919,"),
                                "LOOKS_LIKE_IDENTIFIER")
                        .in(HEADER, 3)
                        .hiding("943 476 5919"),
                BadFile.of(
                                "21",
                                "match before the placement order",
                                tracked("ZQ7001,placement_order,2022-09-10,,\nZQ7001,match,2022-01-01,,"),
                                "SEQUENCE")
                        .in(MILESTONES, 3),
                BadFile.of(
                                "21",
                                "adoption order before moving in",
                                tracked("ZQ7001,adoption_order,2022-09-10,,\nZQ7001,moved_in,2022-10-01,,"),
                                "SEQUENCE")
                        .in(MILESTONES, 2),
                BadFile.of(
                                "22",
                                "milestone before the month of birth",
                                tracked("ZQ7001,match,2018-01-01,,"),
                                "BEFORE_BIRTH")
                        .in(MILESTONES, 2),
                BadFile.of(
                                "23",
                                "two adoption orders",
                                tracked("ZQ7001,adoption_order,2022-11-01,,\nZQ7001,adoption_order,2022-12-01,,"),
                                "DUPLICATE_TERMINAL_EVENT")
                        .in(MILESTONES, 3),
                BadFile.of(
                                "24",
                                "a match after the adoption order",
                                tracked("ZQ7001,adoption_order,2022-11-01,,\nZQ7001,match,2022-12-01,,"),
                                "CASE_CLOSED")
                        .in(MILESTONES, 3),
                BadFile.fine(
                        "24",
                        "what comes after an adoption",
                        tracked("ZQ7001,adoption_order,2022-11-01,,\nZQ7001,life_story_book,2022-12-01,,")),
                BadFile.of(
                                "29",
                                "a sibling group of one",
                                good().with(
                                                "siblings.csv",
                                                "group_id,child_id,joined_on,left_on,placed\nZQG,ZQ7001,,,\n"),
                                "SIBLING_GROUP")
                        .in("siblings.csv", 2)
                        .hiding("ZQG"),
                BadFile.fine("milestones.csv", "a milestone that never was", tracked("ZQ7001,panel,,,")),
                BadFile.fine(
                        "milestones.csv",
                        "coded details",
                        tracked("ZQ7001,delay,2022-12-01,,stage=court;reason=listing")),
                BadFile.fine("year's end", "the year's last day", good().turning(EPISODES, "05/05/2022", "31/03/2023")),
                BadFile.fine("asAt", "a milestone on that very day", tracked("ZQ7001,match,2023-06-30,2023-06-30,")),
                BadFile.fine("overlap", "one episode ends on the day on which the next begins", good()));
    }

    private static Sending everywhere(String child) {
        var sending = good();
        for (var file : List.of(HEADER, EPISODES, PLACED, AD1)) {
            sending = sending.with(file, sending.text(file).replace("ZQ7001", child));
        }
        return sending;
    }

    /** Files that are recognised and not used block nothing, whatever is wrong with them. */
    static List<BadFile> unused() {
        return List.of(
                unused("fine", "ZQ7001,26/10/2019,13/01/2023,PN1\n"),
                unused("nothing below its header", ""),
                unused("NUL", "ZQ7001,\0,,\n"),
                unused("unclosed quote", "\"ZQ7001,26/10/2019,13/01/2023,PN1\n"),
                unused("too few fields", "ZQ7001,26/10/2019\n"),
                unused("impossible date and code", "ZQ7001,26/10/2019,32/13/2023,ZQMARKER\n"),
                unused("60,000 rows", "ZQ7001,26/10/2019,13/01/2023,PN1\n".repeat(60_000)),
                unused("a field of 5 MB", "Z".repeat(5_000_000) + "\n"),
                unused("bidirectional mark", "ZQ\u202E7001,26/10/2019,13/01/2023,PN1\n"),
                unusedBytes("Windows-1252", "5a51929200"),
                BadFile.of(
                                "unused",
                                "two of one kind",
                                good().with("r.csv", REVIEWS).with("s.csv", REVIEWS),
                                "FILE_NOT_USED")
                        .in("s.csv"),
                BadFile.of(
                                "unused",
                                "two of one kind, each behind a blank line",
                                good().with("r.csv", "\n" + REVIEWS).with("s.csv", "\n" + REVIEWS),
                                "FILE_NOT_USED")
                        .in("s.csv"),
                BadFile.of(
                                "unused",
                                "NUL behind a blank line",
                                good().with("r.csv", "\n" + REVIEWS + "\0"),
                                "FILE_NOT_USED")
                        .in("r.csv"),
                BadFile.of(
                                "unused",
                                "behind a byte order mark, quoted",
                                good().with("r.csv", "\uFEFF\"CHILD\",\"DOB\",\"REVIEW\",\"REVIEW_CODE\"\n\"\n"),
                                "FILE_NOT_USED")
                        .in("r.csv"));
    }

    private static BadFile unused(String what, String rows) {
        return BadFile.of("unused", what, good().with("reviews.csv", REVIEWS + rows), "FILE_NOT_USED")
                .in("reviews.csv");
    }

    private static BadFile unusedBytes(String what, String hex) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(REVIEWS.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        bytes.writeBytes(HexFormat.of().parseHex(hex));
        return BadFile.of("unused", what, good().with("reviews.csv", bytes.toByteArray()), "FILE_NOT_USED")
                .in("reviews.csv");
    }

    static List<BadFile> all() {
        var all = new ArrayList<BadFile>();
        all.addAll(files());
        all.addAll(values());
        all.addAll(unused());
        return all;
    }
}

package org.waymark.intake;

import static org.waymark.intake.Sending.AD1;
import static org.waymark.intake.Sending.EPISODES;
import static org.waymark.intake.Sending.HEADER;
import static org.waymark.intake.Sending.MILESTONES;
import static org.waymark.intake.Sending.PLACED;
import static org.waymark.intake.Sending.good;
import static org.waymark.intake.Sending.tracked;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/** Files that cannot be read as their kind. */
final class BadStructures {
    private static final String ROW = "ZQ7002,05/05/2022,S,C2,N1,U1,PR1,,,,,,";

    private BadStructures() {}

    static List<BadFile> columns() {
        return List.of(
                BadFile.of("1", "empty file", good().with(EPISODES, ""), "IMPORT_EMPTY")
                        .in(EPISODES),
                BadFile.of("1", "only blanks", good().with(EPISODES, " \n\n \n"), "IMPORT_EMPTY")
                        .in(EPISODES),
                BadFile.of("1", "only a byte order mark", good().with(EPISODES, "\uFEFF"), "IMPORT_EMPTY")
                        .in(EPISODES),
                BadFile.of("3", "missing column", good().turning(EPISODES, "DECOM", "ZQMARKER"), "MISSING_COLUMN")
                        .in(EPISODES)
                        .hiding("ZQMARKER"),
                BadFile.of("3", "header without ETHNIC", good().turning(HEADER, "ETHNIC", "ZQMARKER"), "MISSING_COLUMN")
                        .in(HEADER)
                        .hiding("ZQMARKER"),
                BadFile.of(
                                "3",
                                "missing column of milestones.csv",
                                good().with(MILESTONES, "child_id,milestone\nZQ7001,match\n"),
                                "MISSING_COLUMN")
                        .in(MILESTONES),
                BadFile.of("4", "duplicate column", good().turning(EPISODES, "URN", "DECOM"), "DUPLICATE_COLUMN")
                        .in(EPISODES, 1),
                BadFile.of(
                                "5",
                                "unknown column in milestones.csv",
                                tracked("ZQ7001,match,2022-08-01,,").turning(MILESTONES, "detail", "detail,ZQMARKER"),
                                "UNKNOWN_COLUMN")
                        .in(MILESTONES, 1)
                        .hiding("ZQMARKER"),
                personal("name"),
                personal("Surname"),
                personal("NHS_NUMBER"),
                personal("UPN"),
                personal("postcode"),
                BadFile.of(
                                "header",
                                "a file of no known kind",
                                good().with("x.csv", "ZQMARKER,B\n1,2\n"),
                                "UNKNOWN_FILE")
                        .in("x.csv")
                        .hiding("ZQMARKER"),
                BadFile.of(
                                "two files",
                                "two files of one kind",
                                good().with("more.csv", good().text(EPISODES)),
                                "DUPLICATE_FILE")
                        .in("more.csv"),
                BadFile.of("header", "a return without its header", good().without(HEADER), "MISSING_FILE"),
                BadFile.of(
                        "scope",
                        "no file",
                        good().without(HEADER).without(EPISODES).without(PLACED).without(AD1),
                        "NOTHING_TO_IMPORT"));
    }

    private static BadFile personal(String column) {
        var file = "child_id,milestone,occurred_on,%s\nZQ7001,match,2022-08-01,ZQMARKER\n".formatted(column);
        return BadFile.of("6", "a column called " + column, good().with(MILESTONES, file), "IDENTIFIER_NOT_ACCEPTED")
                .in(MILESTONES, 1)
                .hiding("ZQMARKER");
    }

    static List<BadFile> rows() {
        return List.of(
                BadFile.of(
                                "12",
                                "unclosed quote",
                                good().turning(EPISODES, ROW, "\"ZQMARKER" + ROW),
                                "UNTERMINATED_QUOTE")
                        .in(EPISODES, 4)
                        .hiding("ZQMARKER"),
                BadFile.of(
                                "12",
                                "unclosed quote behind a blank line",
                                good().turning(EPISODES, ROW, "\n\"" + ROW),
                                "UNTERMINATED_QUOTE")
                        .in(EPISODES, 5),
                BadFile.of(
                                "12",
                                "unclosed quote behind a value of two lines",
                                good().turning(
                                                EPISODES,
                                                "A6,PR1,20/02/2023,E11,,,,",
                                                "A6,PR1,20/02/2023,E11,,\"ZQ\nMARKER\",,")
                                        .turning(EPISODES, ROW, "\"" + ROW),
                                "UNTERMINATED_QUOTE")
                        .in(EPISODES, 5),
                BadFile.of("13", "too few fields", good().adding(EPISODES, "ZQMARKER,05/05/2022,S"), "FIELD_COUNT")
                        .in(EPISODES, 5)
                        .hiding("ZQMARKER"),
                BadFile.of("13", "too many fields", good().turning(EPISODES, ROW, ROW + ",ZQMARKER"), "FIELD_COUNT")
                        .in(EPISODES, 4)
                        .hiding("ZQMARKER"),
                BadFile.of(
                                "14",
                                "semicolons",
                                good().with(EPISODES, good().text(EPISODES).replace(',', ';')),
                                "DELIMITER")
                        .in(EPISODES),
                BadFile.of(
                                "14",
                                "tabs",
                                good().with(EPISODES, good().text(EPISODES).replace(',', '\t')),
                                "DELIMITER")
                        .in(EPISODES),
                BadFile.of("36", "50,001 rows", good().adding(EPISODES, (ROW + "\n").repeat(49_998)), "TOO_MANY_ROWS")
                        .in(EPISODES),
                BadFile.of(
                                "37",
                                "a field of 5 MB",
                                good().adding(EPISODES, "Z".repeat(5_000_000) + ROW.substring(6)),
                                "FIELD_TOO_LONG")
                        .in(EPISODES, 5)
                        .hiding("ZZZZ"));
    }

    static List<BadFile> characters() {
        return List.of(
                encoded("8", "UTF-16 little endian", utf16("fffe", StandardCharsets.UTF_16LE), "ENCODING"),
                encoded("8", "UTF-16 big endian", utf16("feff", StandardCharsets.UTF_16BE), "ENCODING"),
                encoded(
                        "8",
                        "UTF-16 without a mark",
                        good().text(EPISODES).getBytes(StandardCharsets.UTF_16LE),
                        "ILLEGAL_CHARACTER"),
                encoded(
                        "9",
                        "Windows-1252 apostrophe (0x92)",
                        good().turning(EPISODES, "ZQ7002", "ZQ\u20197002")
                                .text(EPISODES)
                                .getBytes(Charset.forName("windows-1252")),
                        "ENCODING"),
                encoded(
                        "9",
                        "cut inside a character",
                        (good().text(EPISODES) + "é").getBytes(StandardCharsets.UTF_8),
                        -1),
                illegal("11", "NUL", "\0"),
                illegal("11", "escape", "\u001B"),
                illegal("11", "delete", "\u007F"),
                illegal("45", "right-to-left override", "\u202E"),
                illegal("45", "zero-width space", "\u200B"),
                illegal("45", "no-break space", "\u00A0"),
                illegal("45", "byte order mark inside", "\uFEFF"),
                illegal("45", "full-width digit", "\uFF11"),
                illegal("45", "Arabic digit", "\u0661"),
                illegal("45", "digit beyond the first plane", "\uD835\uDFD9"),
                illegal("45", "invisible tag character", "\uDB40\uDC41"),
                content("41", "PDF renamed .csv", "255044462d312e370a25c7ec8fa2"),
                content("41", "old workbook renamed .csv", "d0cf11e0a1b11ae1000000000000"),
                content("41", "program renamed .csv", "4d5a90000300000004000000ffff"),
                content("41", "compressed file", "1f8b080000000000000354c1"),
                BadFile.of("41", "XML", good().with(EPISODES, "<?xml version='1.0'?><ZQMARKER/>"), "CONTENT_TYPE")
                        .in(EPISODES)
                        .hiding("ZQMARKER"));
    }

    private static byte[] utf16(String mark, Charset charset) {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(HexFormat.of().parseHex(mark));
        bytes.writeBytes(good().text(EPISODES).getBytes(charset));
        return bytes.toByteArray();
    }

    private static BadFile encoded(String item, String what, byte[] content, String code) {
        return BadFile.of(item, what, good().with(EPISODES, content), code).in(EPISODES);
    }

    private static BadFile encoded(String item, String what, byte[] content, int cut) {
        return encoded(item, what, java.util.Arrays.copyOf(content, content.length + cut), "ENCODING");
    }

    private static BadFile illegal(String item, String what, String character) {
        return BadFile.of(
                        item, what, good().turning(EPISODES, "ZQ7002", "ZQ" + character + "7002"), "ILLEGAL_CHARACTER")
                .in(EPISODES)
                .hiding(character);
    }

    private static BadFile content(String item, String what, String hex) {
        return BadFile.of(item, what, good().with(EPISODES, HexFormat.of().parseHex(hex)), "CONTENT_TYPE")
                .in(EPISODES);
    }
}

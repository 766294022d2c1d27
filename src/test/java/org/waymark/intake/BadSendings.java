package org.waymark.intake;

import static org.waymark.intake.Sending.EPISODES;
import static org.waymark.intake.Sending.good;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Archives built to harm, and files said to be of whom, of when or of what year they cannot be. */
final class BadSendings {
    private static final String ZIP = "return.zip";

    private BadSendings() {}

    static List<BadFile> archives() {
        var whole = Zips.of(good().files());
        return List.of(
                archive("40", "zip slip", Zips.of("../../zqmarker.csv", "x")).hiding("zqmarker"),
                archive("40", "zip slip by an absolute name", Zips.of("/etc/zqmarker.csv", "x"))
                        .hiding("zqmarker"),
                archive("40", "zip slip in Windows' way", Zips.of("..\\zqmarker.csv", "x"))
                        .hiding("zqmarker"),
                archive("40", "zip slip to a drive", Zips.of("C:zqmarker.csv", "x"))
                        .hiding("zqmarker"),
                archive("40", "nested zip", Zips.of(Map.of("inner.zip", whole))),
                archive("40", "zip bomb", Zips.of(Map.of("big.csv", new byte[20_000_000]))),
                archive("40", "link", Zips.link(EPISODES, "/etc/zqmarker")).hiding("zqmarker"),
                archive("40", "too many entries", Zips.ofMany(1_001)),
                archive("40", "password", Zips.encrypted(whole)),
                archive("40", "compressed as LZMA", Zips.compressedBy(14, whole)),
                archive("40", "compressed as Zstandard", Zips.compressedBy(93, whole)),
                archive("40", "compressed as XZ", Zips.compressedBy(95, whole)),
                archive("40", "compressed in a way that there is not", Zips.compressedBy(77, whole)),
                archive("43", "cut at half", Arrays.copyOf(whole, whole.length / 2)),
                archive("43", "cut at its last byte", Arrays.copyOf(whole, whole.length - 1)),
                archive("40", "without entries", Zips.of(Map.of())),
                content(
                        "workbook",
                        Zips.of(Map.of("[Content_Types].xml", new byte[] {'<'}, "xl/workbook.xml", new byte[1]))),
                content(
                        "workbook with macros and an external link",
                        Zips.of(Map.of(
                                "[Content_Types].xml",
                                new byte[] {'<'},
                                "xl/vbaProject.bin",
                                new byte[1],
                                "xl/externalLinks/externalLink1.xml",
                                new byte[1]))),
                content("open document", Zips.of("mimetype", "application/vnd.oasis.opendocument.spreadsheet")));
    }

    private static BadFile archive(String item, String what, byte[] content) {
        return BadFile.of(item, what, good().with(ZIP, content), "ARCHIVE_REFUSED")
                .in(ZIP);
    }

    private static BadFile content(String what, byte[] content) {
        return BadFile.of("42", what, good().with("return.csv", content), "CONTENT_TYPE")
                .in("return.csv");
    }

    static List<BadFile> scopes() {
        return List.of(
                BadFile.of("33", "an authority that is none", good().ofAuthority("E99ZQMARKER"), "UNKNOWN_AUTHORITY")
                        .hiding("ZQMARKER"),
                BadFile.of("33", "no authority", good().ofAuthority(""), "UNKNOWN_AUTHORITY"),
                BadFile.of(
                        "34",
                        "an authority abolished before the year",
                        good().ofAuthority("E06000028"),
                        "AUTHORITY_NOT_ACTIVE"),
                BadFile.of("60", "2022-24", good().ofYear("2022-24"), "UNKNOWN_YEAR")
                        .hiding("2022-24"),
                BadFile.of("60", "22/23", good().ofYear("22/23"), "UNKNOWN_YEAR"),
                BadFile.of("60", "1899-00", good().ofYear("1899-00"), "UNKNOWN_YEAR"),
                BadFile.of("60", "no year", good().ofYear(""), "UNKNOWN_YEAR"),
                BadFile.of("asAt", "in the future", good().asAt("2031-06-30"), "AS_AT_RANGE")
                        .hiding("2031"),
                BadFile.of("asAt", "a second ahead", good().asAt("2026-11-21T12:00:01Z"), "AS_AT_RANGE"),
                BadFile.of("asAt", "an instant without offset", good().asAt("2023-06-30T10:00:00"), "AS_AT_FORMAT"),
                BadFile.of("asAt", "no such day", good().asAt("2023-02-29"), "AS_AT_FORMAT")
                        .hiding("2023-02-29"),
                BadFile.of(
                        "asAt",
                        "at the beginning of time",
                        good().asAt("-999999999-01-01T00:00:00+18:00"),
                        "AS_AT_RANGE"),
                BadFile.of("asAt", "none", good().asAt(""), "AS_AT_FORMAT"));
    }
}

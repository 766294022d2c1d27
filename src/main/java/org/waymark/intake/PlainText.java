package org.waymark.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Bytes as the text of a CSV, or why they are not. */
final class PlainText {
    private static final Map<String, String> NOT_TEXT = Map.of(
            "504b0304", "a workbook or archive",
            "25504446", "a PDF document",
            "d0cf11e0", "an old Excel workbook",
            "4d5a", "a program",
            "7f454c46", "a program",
            "89504e47", "a picture",
            "1f8b", "a compressed file");

    private PlainText() {}

    /** Empty, with a problem noted, where the file is not UTF-8 text. A byte order mark is dropped. */
    static Optional<String> of(SubmittedFile file, Problems problems) {
        byte[] bytes = file.content();
        for (var magic : NOT_TEXT.entrySet()) {
            if (startsWith(bytes, magic.getKey())) {
                problems.error(
                        file.name(),
                        "CONTENT_TYPE",
                        "This is %s, not a CSV file. Save each sheet or table as CSV (UTF-8) and send that."
                                .formatted(magic.getValue()));
                return Optional.empty();
            }
        }
        if (startsWith(bytes, "fffe") || startsWith(bytes, "feff")) {
            problems.error(file.name(), "ENCODING", "This file is UTF-16. Save it as \"CSV UTF-8\" and send it again.");
            return Optional.empty();
        }
        return decoded(file, problems).filter(text -> isClean(file, text, problems));
    }

    private static boolean startsWith(byte[] bytes, String hex) {
        byte[] magic = HexFormat.of().parseHex(hex);
        return bytes.length >= magic.length && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }

    private static Optional<String> decoded(SubmittedFile file, Problems problems) {
        var in = ByteBuffer.wrap(file.content());
        var out = CharBuffer.allocate(file.content().length);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            var result = decoder.decode(in, out, true);
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            problems.error(
                    file.name(),
                    "ENCODING",
                    "This file is not UTF-8: byte %d (of %d) is from another character set, probably Windows-1252. Save it as \"CSV UTF-8\" and send it again."
                            .formatted(in.position() + 1, file.content().length));
            return Optional.empty();
        }
        var text = out.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    /** Characters that no return holds on purpose: controls, invisible marks and digits that only look like digits. */
    private static boolean isClean(SubmittedFile file, String text, Problems problems) {
        int line = 1;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == '\n') {
                line++;
            }
            boolean wrong = (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                    || (c > 0x7F && Character.isSpaceChar(c))
                    || Character.getType(c) == Character.FORMAT
                    || (c > 0x7F && Character.isDigit(c));
            if (wrong) {
                problems.error(
                        new Problems.Place(file.name(), line, null),
                        "ILLEGAL_CHARACTER",
                        null,
                        "This line holds an invisible or look-alike character (U+%04X). Type the value again and send the file again."
                                .formatted(c));
                return false;
            }
        }
        return true;
    }
}

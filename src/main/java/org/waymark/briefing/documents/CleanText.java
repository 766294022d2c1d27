package org.waymark.briefing.documents;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Note;
import org.waymark.briefing.Section.Commentary;

/**
 * Text that every format can hold. XML knows no control characters; marks that turn the direction of reading could make a
 * number read backwards; and a line that breaks inside a heading or a cell breaks its table. Only commentary keeps its lines.
 */
final class CleanText {
    /** Spreadsheets read _x000A_ as the end of a line. */
    private static final String A_SPREADSHEETS_CHARACTER = "_(?=x[0-9A-Fa-f]{4}_)";

    private CleanText() {}

    static Note of(Note note) {
        return (Note) cleaned(note);
    }

    private static Object cleaned(Object value) {
        return switch (value) {
            case String text -> line(text);
            case Commentary said ->
                new Commentary(
                        said.words().lines().map(CleanText::line).collect(Collectors.joining("\n")),
                        said.unfounded().stream().map(CleanText::line).toList());
            case List<?> list -> list(list);
            case Record parts -> copy(parts);
            default -> value;
        };
    }

    /** A list of a picture may hold nothing in place of a value. */
    private static List<@Nullable Object> list(List<?> list) {
        List<@Nullable Object> copies = new ArrayList<>();
        for (var each : list) {
            copies.add(each == null ? null : cleaned(each));
        }
        return copies;
    }

    private static Record copy(Record original) {
        var type = original.getClass();
        var components = type.getRecordComponents();
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            @Nullable Object[] values = new @Nullable Object[components.length];
            for (int i = 0; i < values.length; i++) {
                var value = components[i].getAccessor().invoke(original);
                values[i] = value == null ? null : cleaned(value);
            }
            return constructor.newInstance(values);
        } catch (NoSuchMethodException
                | IllegalAccessException
                | InstantiationException
                | InvocationTargetException e) {
            throw new IllegalStateException("a part of a note is no public record: " + type.getSimpleName(), e);
        }
    }

    /** As one line. */
    static String line(String text) {
        return text.codePoints()
                .map(point -> Character.isWhitespace(point) ? ' ' : point)
                .filter(CleanText::isPlain)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(A_SPREADSHEETS_CHARACTER, " ");
    }

    private static boolean isPlain(int point) {
        boolean turnsReading = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
        boolean isNoCharacter = (point & 0xFFFE) == 0xFFFE || point >= 0xFDD0 && point <= 0xFDEF || point == 0xFEFF;
        int kind = Character.getType(point);
        return !turnsReading && !isNoCharacter && kind != Character.CONTROL && kind != Character.SURROGATE;
    }
}

package org.waymark.web.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.core.io.ClassPathResource;

/** What codes are called on pages, as {@code pages/words.properties} says. */
final class Words {
    private static final Map<String, SequencedMap<String, String>> ALL = read();

    private Words() {}

    /** What a code is called; the code itself, written as words are, where nothing is said of it. */
    static String of(String enumeration, String code) {
        var said = all(enumeration).get(code);
        return said == null ? plain(code) : said;
    }

    /** Codes and what they are called, in the order in which they are offered; empty where the enumeration is not told of. */
    static SequencedMap<String, String> all(String enumeration) {
        return ALL.getOrDefault(enumeration, new LinkedHashMap<>());
    }

    /** {@code FAMILY_FINDING} as "Family finding". */
    static String plain(String code) {
        var words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Map<String, SequencedMap<String, String>> read() {
        Map<String, SequencedMap<String, String>> words = new LinkedHashMap<>();
        try {
            new ClassPathResource("pages/words.properties")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        var name = line.substring(0, line.indexOf('='));
                        int point = name.indexOf('.');
                        words.computeIfAbsent(name.substring(0, point), _ -> new LinkedHashMap<>())
                                .put(name.substring(point + 1), line.substring(line.indexOf('=') + 1));
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}

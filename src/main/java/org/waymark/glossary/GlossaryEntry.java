package org.waymark.glossary;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A word and what is meant by it.
 *
 * @param expansion what the letters stand for, or the title; null where the term is plain words
 * @param source the paper or law that uses it; null where it is general use
 */
public record GlossaryEntry(
        String term,
        @Nullable String expansion,
        String meaning,
        @Nullable String source) {

    /** How well it answers a search: the term itself, then its words, then the expansion's, then all; 0 for not. */
    int answers(List<String> words) {
        if (words.equals(words(term))) {
            return 4;
        }
        if (begin(words, words(term))) {
            return 3;
        }
        if (expansion != null && begin(words, words(expansion))) {
            return 2;
        }
        var all = Stream.of(words(term), words(expansion == null ? "" : expansion), words(meaning))
                .flatMap(List::stream)
                .toList();
        return begin(words, all) ? 1 : 0;
    }

    private static boolean begin(List<String> beginnings, List<String> words) {
        return beginnings.stream().allMatch(each -> words.stream().anyMatch(word -> word.startsWith(each)));
    }

    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}

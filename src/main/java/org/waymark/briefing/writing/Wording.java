package org.waymark.briefing.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;

/** The guard words of notes: which words there are, and how large a change must be for which. */
record Wording(Map<Phrase, String> phrases, Map<Limit, Double> limits) {
    /** @throws IllegalStateException with every line that is malformed */
    static Wording load() {
        return WordingFile.read("/briefing/wording.txt");
    }

    double limit(Limit limit) {
        return Objects.requireNonNull(limits.get(limit));
    }

    /**
     * A phrase with its places filled. What is filled in stays as it is, whatever braces it has.
     *
     * @param values for each of the phrase's places, in the order in which {@link Phrase} names them
     */
    String say(Phrase phrase, Object... values) {
        List<String> places = phrase.places();
        if (places.size() != values.length) {
            throw new IllegalArgumentException(phrase + " has other places");
        }
        Map<String, String> filled = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            filled.put(places.get(i), values[i].toString());
        }
        var words = WordingFile.PLACE
                .matcher(Objects.requireNonNull(phrases.get(phrase)))
                .replaceAll(place -> Matcher.quoteReplacement(Objects.requireNonNull(filled.get(place.group(1)))));
        return phrase == Phrase.PERCENT ? words : words.replaceAll(" {2,}", " ").strip();
    }
}

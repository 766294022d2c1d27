package org.waymark.questions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A word or phrase of what was typed, and all that it may mean.
 *
 * @param written as it was typed
 * @param readings the likeliest first
 */
record Clue(String written, List<Reading> readings) {
    /**
     * @param words what it is read as; as it was written, where that is how questions say it
     * @param trust 1 for the word itself, less for a synonym
     */
    record Reading(String words, List<String> stems, double trust) {
        double worth(QuestionIndex index, SavedQuestion question) {
            return index.worth(stems, question) * trust;
        }
    }

    private static final double SYNONYM = 0.8;
    private static final double PAIR = 0.8;

    static Clue of(String written, List<String> stems, List<String> synonyms) {
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(written, stems, 1));
        synonyms.forEach(each -> readings.add(new Reading(each, Stems.telling(each), SYNONYM)));
        return new Clue(written, readings);
    }

    /** Two words that follow each other: something beside each of them. */
    static Clue pair(Stems.Word first, Stems.Word second) {
        var written = first.written() + " " + second.written();
        var stems = List.of(QuestionIndex.pair(first.stem(), second.stem()));
        return new Clue(written, List.of(new Reading(written, stems, PAIR)));
    }

    double worth(QuestionIndex index, SavedQuestion question) {
        return best(index, question).worth(index, question);
    }

    String because(QuestionIndex index, SavedQuestion question) {
        var best = best(index, question);
        return best.words().equals(written) ? written : written + ": " + best.words();
    }

    private Reading best(QuestionIndex index, SavedQuestion question) {
        // of equals the first
        return Stream.iterate(readings.size() - 1, i -> i >= 0, i -> i - 1)
                .map(readings::get)
                .max(Comparator.comparingDouble(each -> each.worth(index, question)))
                .orElseThrow();
    }
}

package org.waymark.questions;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * In which question which words stand, and how much that says: a word of the title or a tag more than one of the text, and a rare
 * word more than one that many questions have.
 */
final class QuestionIndex {
    private static final double TITLE = 3;
    private static final double TAG = 3;
    private static final double TEXT = 1.5;

    /** An indicator's, as "a20": who writes it means it. */
    private static final Pattern CODE = Pattern.compile("[a-z]\\d+");

    private static final double CODE_SAYS_MORE = 3;

    private final List<SavedQuestion> questions;
    private final Map<SavedQuestion, Map<String, Double>> weights = new HashMap<>();
    private final Map<String, Integer> spread = new HashMap<>();

    QuestionIndex(Collection<SavedQuestion> questions) {
        this.questions = List.copyOf(questions);
        for (var question : questions) {
            var found = weights(question);
            weights.put(question, found);
            found.keySet().forEach(stem -> spread.merge(stem, 1, Integer::sum));
        }
    }

    private static Map<String, Double> weights(SavedQuestion question) {
        Map<String, Double> weights = new HashMap<>();
        add(weights, List.of(question.name(), question.title()), TITLE);
        add(weights, question.tags(), TAG);
        add(weights, List.of(question.answers()), TEXT);
        return weights;
    }

    private static void add(Map<String, Double> weights, Collection<String> texts, double weight) {
        for (var text : texts) {
            var stems = Stems.telling(text);
            List<String> all = new ArrayList<>(stems);
            for (int i = 1; i < stems.size(); i++) {
                all.add(pair(stems.get(i - 1), stems.get(i)));
            }
            all.forEach(stem -> weights.merge(stem, weight, Math::max));
        }
    }

    /** Two words that follow each other say more than each of them. */
    static String pair(String first, String second) {
        return first + " " + second;
    }

    List<SavedQuestion> questions() {
        return questions;
    }

    /** Whether some question tells of all these words. */
    boolean knows(String words) {
        var stems = Stems.telling(words);
        return !stems.isEmpty()
                && questions.stream().anyMatch(each -> stems.stream().allMatch(weightsOf(each)::containsKey));
    }

    private Map<String, Double> weightsOf(SavedQuestion question) {
        return weights.getOrDefault(question, Map.of());
    }

    /** How much a stem or pair says for a question; 0 where it is not in it. */
    double worth(String stem, SavedQuestion question) {
        return weightsOf(question).getOrDefault(stem, 0.0) * rarity(stem);
    }

    /** How much several words together say for a question; 0 where one is missing. */
    double worth(List<String> stems, SavedQuestion question) {
        double sum = 0;
        for (var stem : stems) {
            double worth = worth(stem, question);
            if (worth == 0) {
                return 0;
            }
            sum += worth;
        }
        return stems.isEmpty() ? 0 : sum / stems.size();
    }

    /** 0 for a word that every question has. */
    private double rarity(String stem) {
        double rarity = Math.log((double) questions.size() / spread.getOrDefault(stem, questions.size()));
        return CODE.matcher(stem).matches() ? rarity * CODE_SAYS_MORE : rarity;
    }
}

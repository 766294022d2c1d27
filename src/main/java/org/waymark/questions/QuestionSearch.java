package org.waymark.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.waymark.shared.Refusal;

/**
 * Leads from plain words to the saved questions that answer them: by their own words, by synonyms that somebody reviewed, and by
 * what letters are short for. It guesses nothing else, and says which words led where.
 */
public final class QuestionSearch {
    private static final String FILE = "queries/questions/synonyms.csv";
    private static final int LONGEST = 2_000;
    private static final Pattern LETTERS = Pattern.compile("(?=.*[A-Z].*[A-Z0-9])[A-Za-z0-9]{2,7}");
    /** Less than a rare word of a text is worth: a question that shares only words that many have is not what was meant. */
    private static final double LEAST = 2.5;

    /** What is worth less beside the best was not meant. */
    private static final double SHARE_OF_BEST = 0.25;

    private final QuestionIndex index;
    private final List<Synonym> synonyms;

    private QuestionSearch(QuestionIndex index, List<Synonym> synonyms) {
        this.index = index;
        this.synonyms = synonyms;
    }

    /**
     * @param shortFor letters and what they are short for; those that no question tells of lead nowhere
     * @throws IllegalStateException with every problem of the file of synonyms
     */
    public static QuestionSearch over(SavedQuestions questions, Map<String, String> shortFor) {
        var index = new QuestionIndex(questions.find(null, null));
        var reviewed = Synonyms.read(FILE, text(), index);
        var told = reviewed.stream().map(Synonym::stems).collect(Collectors.toSet());
        var letters = letters(shortFor, index).filter(each -> !told.contains(each.stems()));
        return new QuestionSearch(
                index, Stream.concat(reviewed.stream(), letters).toList());
    }

    private static String text() {
        try {
            return new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From letters to the words and from the words to the letters. */
    private static Stream<Synonym> letters(Map<String, String> shortFor, QuestionIndex index) {
        return shortFor.entrySet().stream()
                .filter(each -> LETTERS.matcher(each.getKey()).matches())
                .flatMap(each -> Stream.of(
                        new Synonym(each.getKey(), List.of(each.getValue()), null),
                        new Synonym(each.getValue(), List.of(each.getKey()), null)))
                .filter(each -> each.means().stream().allMatch(index::knows))
                .sorted(Comparator.comparing(Synonym::words));
    }

    /**
     * The likeliest first; none where the words fit none.
     *
     * @throws Refusal {@code TOO_MANY_WORDS} for a text that is longer than any question
     */
    public FoundQuestions find(String words) {
        if (words.length() > LONGEST) {
            throw new Refusal(
                    "TOO_MANY_WORDS", "A question is looked for with at most %,d characters.".formatted(LONGEST));
        }
        var clues = Clues.of(words, synonyms, index);
        var suggestions = Suggestions.of(words, clues.codes());
        record Scored(SavedQuestion question, double score) {}
        var scored = index.questions().stream()
                .map(each -> new Scored(each, score(clues, each)))
                .sorted(Comparator.comparingDouble(Scored::score)
                        .reversed()
                        .thenComparing(each -> each.question().name()))
                .toList();
        double least = Math.max(LEAST, scored.isEmpty() ? 0 : scored.getFirst().score() * SHARE_OF_BEST);
        var found = scored.stream()
                .takeWhile(each -> each.score() >= least)
                .map(each -> new FoundQuestion(
                        each.question(), because(clues, each.question()), suggestions.fitting(each.question())))
                .toList();
        return new FoundQuestions(found, clues.unknown());
    }

    private double score(Clues clues, SavedQuestion question) {
        return clues.clues().stream()
                .mapToDouble(each -> each.worth(index, question))
                .sum();
    }

    private List<String> because(Clues clues, SavedQuestion question) {
        List<String> because = new ArrayList<>();
        clues.clues().stream()
                .filter(each -> each.worth(index, question) > 0)
                .sorted(Comparator.comparingDouble(each -> -each.worth(index, question)))
                .map(each -> each.because(index, question))
                .distinct()
                .forEach(because::add);
        return because;
    }
}

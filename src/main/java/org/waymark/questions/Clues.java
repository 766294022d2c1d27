package org.waymark.questions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.waymark.questions.Stems.Word;

/**
 * What was typed, as clues: its words, words that follow each other, and synonyms.
 *
 * @param unknown words of which nothing is known
 * @param codes that it names
 */
record Clues(List<Clue> clues, List<String> unknown, List<Synonym.Code> codes) {

    static Clues of(String typed, List<Synonym> synonyms, QuestionIndex index) {
        var words = Stems.words(Suggestions.withoutYears(typed));
        List<Clue> clues = new ArrayList<>();
        List<Synonym.Code> codes = new ArrayList<>();
        var isToldOf = new boolean[words.size()];
        for (var synonym : synonyms) {
            int at = Collections.indexOfSubList(words.stream().map(Word::stem).toList(), synonym.stems());
            if (at >= 0) {
                clues.add(clue(synonym, words.subList(at, at + synonym.stems().size())));
                IntStream.range(at, at + synonym.stems().size()).forEach(i -> isToldOf[i] = true);
                if (synonym.suggested() != null) {
                    codes.add(synonym.suggested());
                }
            }
        }
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (isToldOf[i] || word.isPassedOver()) {
                continue;
            }
            if (index.knows(word.written())) {
                clues.add(Clue.of(word.written(), List.of(word.stem()), List.of()));
            } else if (!word.isNumber()) {
                unknown.add(word.written());
            }
        }
        clues.addAll(pairs(words));
        return new Clues(distinct(clues), unknown.stream().distinct().toList(), List.copyOf(codes));
    }

    private static List<Clue> distinct(List<Clue> clues) {
        return clues.stream().distinct().toList();
    }

    private static Clue clue(Synonym synonym, List<Word> words) {
        var written = String.join(" ", words.stream().map(Word::written).toList());
        return Clue.of(
                written,
                words.stream()
                        .filter(each -> !each.isPassedOver())
                        .map(Word::stem)
                        .toList(),
                synonym.means());
    }

    private static List<Clue> pairs(List<Word> words) {
        var telling = words.stream().filter(each -> !each.isPassedOver()).toList();
        return IntStream.range(1, telling.size())
                .mapToObj(i -> Clue.pair(telling.get(i - 1), telling.get(i)))
                .toList();
    }
}

package org.waymark.questions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/** Words without their endings, so that "waited", "waiting" and "waits" are one. */
final class Stems {
    /** Words that stand in every question. "Why", "before", "under" and the like are none of them: they say what is asked. */
    private static final Set<String> PASSED_OVER =
            Set.copyOf(Arrays.asList("""
            a an the of to in on for and or nor but if as at by from with into onto than then also so not no own very most
            is are was were be been being am do does did done has have had having can could will would shall should may
            might must that this these those there here it its they them their theirs he she his her him we us our ours i
            me my you your yours who whom whose which what where when how s t re ve please tell show give see want like
            know any some all each every such up out over get got just only both per via due about regarding concerning
            following during that period many number figures council councils coventry
            """.strip().split("\\s+")));

    /**
     * @param written in small letters, as it was typed
     * @param stem what it is without its ending
     */
    record Word(String written, String stem) {
        boolean isPassedOver() {
            return PASSED_OVER.contains(written);
        }

        boolean isNumber() {
            return written.chars().allMatch(Character::isDigit);
        }
    }

    private Stems() {}

    static List<Word> words(String text) {
        // not safe for several threads, and cheap to make
        var stemmer = new SnowballStemmer(ALGORITHM.ENGLISH);
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(each -> !each.isEmpty())
                .map(each -> new Word(each, stemmer.stem(each).toString()))
                .toList();
    }

    /** Those that say something. */
    static List<String> telling(String text) {
        return words(text).stream()
                .filter(each -> !each.isPassedOver())
                .map(Word::stem)
                .toList();
    }
}

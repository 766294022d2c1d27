package org.waymark.web.pages.editions;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/** What the codes of editions are called on pages. */
final class EditionWords {
    private static final Map<String, String> STATUS = Map.of(
            "PROPOSED", "Waits for a decision",
            "OVERTAKEN", "Overtaken by a later proposal",
            "APPROVED", "Published",
            "REJECTED", "Rejected");

    private static final Map<String, String> HIDDEN = Map.of(
            "FEW_CHILDREN", "too few children",
            "FEW_FAMILIES", "its children are of too few families",
            "WHOLE_LINE", "all children of its line are in it, which tells of each of them",
            "SMALL_REST", "nearly all of its line are in it, so that few are left",
            "TELLING_NOUGHT", "a nought that says where all others of its line are",
            "DECOY", "by chance, so that nobody can tell from what is hidden that it had to be",
            "PROTECTS_OTHERS", "shown, it would give another figure away",
            "FEW_MAKE_IT", "a mean that few children or families make, or that tells too much of one of them",
            "FEW_CHANGED", "too little has changed since something was published that tells of the same");

    static final SequencedMap<String, String> REJECTED = inOrder(
            "FIGURES_WRONG", "Figures in it are known to be wrong",
            "TOO_EARLY", "More is about to be known of the period",
            "TOO_LITTLE_SHOWN", "So much is hidden that it tells nobody anything",
            "PROPOSED_IN_ERROR", "It was proposed in error");

    static final SequencedMap<String, String> OVERRIDDEN = inOrder(
            "ALREADY_PUBLIC", "Whoever wants to know it can read it elsewhere",
            "LEGAL_DUTY", "A law or a court asks for it",
            "PUBLIC_INTEREST", "What is at stake for many weighs more");

    private EditionWords() {}

    static String status(String code) {
        return STATUS.getOrDefault(code, plain(code));
    }

    static String hidden(String code) {
        return HIDDEN.getOrDefault(code, plain(code).toLowerCase(Locale.ROOT));
    }

    /** {@code sibling_group_size_within_14_months} as "Children adopted, by sibling group size, within 14 months". */
    static String title(String table) {
        return "Children adopted, by " + table.replace('_', ' ').replace(" within", ", within");
    }

    /** {@code AGE_AT_ENTRY} as "Age at entry". */
    static String attribute(String code) {
        return plain(code);
    }

    static String plain(String code) {
        var words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static SequencedMap<String, String> inOrder(String... codesAndWords) {
        SequencedMap<String, String> all = new LinkedHashMap<>();
        for (int i = 0; i < codesAndWords.length; i += 2) {
            all.put(codesAndWords[i], codesAndWords[i + 1]);
        }
        return all;
    }
}

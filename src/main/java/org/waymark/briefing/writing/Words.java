package org.waymark.briefing.writing;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of the interface as people write them. */
final class Words {
    private static final Map<String, String> MILESTONES = Map.of(
            "ENTERED_CARE", "entering care",
            "MOVED_IN", "moving in",
            "ADM_DECISION", "ADM decision",
            "CPR_COMPLETED", "completed CPR",
            "PLAN_CHANGED", "changed plan");

    private Words() {}

    /** {@code ENTERED_CARE} as {@code entering care}. */
    static String milestone(String name) {
        return MILESTONES.getOrDefault(name, plain(name));
    }

    /** {@code ETHNIC_GROUP} as {@code Ethnic group}. */
    static String title(String name) {
        return capital(plain(name));
    }

    /** {@code OTHER_ORDER} as {@code other order}. */
    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** {@code byEthnicGroup} as {@code By ethnic group}. */
    static String alias(String name) {
        return capital(name.replaceAll("([a-z0-9])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT));
    }

    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String small(String words) {
        return words.length() > 1 && Character.isLowerCase(words.charAt(1))
                ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
                : words;
    }

    /** {@code 2020-21, 2021-22 and 2022-23}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** Ends with a full stop. */
    static String sentence(String words) {
        return words.isBlank() || words.matches("(?s).*[.?!]") ? words : words + ".";
    }

    /** The first of several sentences, without its full stop: for titles. */
    static String first(String sentences) {
        return sentences.split("(?<=[^.])\\. (?=\\p{Lu})", 2)[0].replaceFirst("\\.$", "");
    }

    /** {@code by-ethnic-group}: for files, sheets and anchors. */
    static String slug(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}

package org.waymark.briefing.writing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the numbers of a text: digits, and words up to ninety-nine. Years, dates and the letters of measures are none. */
final class NumbersInWords {
    private static final List<String> WORDS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final Pattern DATES = Pattern.compile("\\b\\d{1,2}(?:st|nd|rd|th)? " + MONTH + "(?: \\d{4})?\\b"
            + "|\\b" + MONTH + " \\d{4}\\b"
            + "|\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b"
            + "|\\b\\d{4}-\\d{2}-\\d{2}\\b"
            + "|\\b(?:19|20)\\d{2}(?: ?[-/–] ?(?:\\d{4}|\\d{2}))?\\b(?![,.]?\\d|%| per cent)"
            + "|\\b\\d{2}/\\d{2}\\b(?: Q[1-4])?");
    private static final Pattern IDIOMS =
            Pattern.compile("\\b(?:no one|one another|one of|one by one|each one)\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final String WORD = "(?:%s)(?:-(?:%s))?|%s"
            .formatted(String.join("|", TENS), String.join("|", WORDS.subList(1, 10)), String.join("|", WORDS));
    // what stands behind a letter and a dash is part of a name, as in Covid-19
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}_.,])(?<!\\p{L}-)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|(?:" + WORD
                    + ")(?![\\p{L}]))(%| percentage points?| ?per ?cent)?",
            Pattern.CASE_INSENSITIVE);

    /** How a number is meant. */
    enum Kind {
        PLAIN,
        PERCENT,
        POINTS
    }

    /** @param written as it stands in the text */
    record Found(String written, BigDecimal value, Kind kind) {}

    private NumbersInWords() {}

    static List<Found> of(String text) {
        var undated = IDIOMS.matcher(DATES.matcher(text).replaceAll(" ")).replaceAll(" ");
        List<Found> found = new ArrayList<>();
        var matcher = NUMBER.matcher(undated);
        while (matcher.find()) {
            var behind = matcher.group(2) == null ? "" : matcher.group(2).strip();
            found.add(new Found(matcher.group().strip(), value(matcher.group(1)), kind(behind)));
        }
        return found;
    }

    private static Kind kind(String behind) {
        if (behind.startsWith("percentage")) {
            return Kind.POINTS;
        }
        return behind.isEmpty() ? Kind.PLAIN : Kind.PERCENT;
    }

    private static BigDecimal value(String written) {
        var word = written.toLowerCase(Locale.ROOT);
        if (Character.isDigit(word.charAt(0))) {
            return new BigDecimal(word.replace(",", ""));
        }
        if (WORDS.contains(word)) {
            return BigDecimal.valueOf(WORDS.indexOf(word));
        }
        var parts = word.split("-");
        int units = parts.length > 1 ? WORDS.indexOf(parts[1]) : 0;
        return BigDecimal.valueOf((TENS.indexOf(parts[0]) + 2) * 10L + units);
    }
}

package org.waymark.questions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.questions.FoundQuestion.SuggestedVariable;

/** What a question may be asked with, since words name a code or a year. */
record Suggestions(SortedMap<String, Set<String>> codes, List<String> years) {
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\s?[-/\u2013]\\s?(?:20)?(\\d\\d)\\b");
    private static final int CENTURY = 100;

    static Suggestions of(String typed, List<Synonym.Code> named) {
        var codes = new TreeMap<String, Set<String>>();
        named.forEach(each ->
                codes.computeIfAbsent(each.field(), _ -> new LinkedHashSet<>()).add(each.code()));
        return new Suggestions(codes, years(typed));
    }

    /** What else was typed: a year says when, not what. */
    static String withoutYears(String typed) {
        return YEAR.matcher(typed).replaceAll(" ");
    }

    private static List<String> years(String typed) {
        return YEAR.matcher(typed)
                .results()
                .filter(each -> (Integer.parseInt(each.group(1)) + 1) % CENTURY == Integer.parseInt(each.group(2)))
                .map(each -> each.group(1) + "-" + each.group(2))
                .distinct()
                .toList();
    }

    /** Those for which the question has a variable. */
    List<SuggestedVariable> fitting(SavedQuestion question) {
        List<SuggestedVariable> fitting = new ArrayList<>();
        if (!codes.isEmpty() && has("where", question)) {
            fitting.add(new SuggestedVariable(
                    "where",
                    codes.entrySet().stream()
                            .map(each -> "\"%s\": %s".formatted(each.getKey(), list(each.getValue())))
                            .collect(Collectors.joining(", ", "{", "}"))));
        }
        if (!years.isEmpty() && has("years", question)) {
            fitting.add(new SuggestedVariable("years", list(years)));
        }
        return fitting;
    }

    private static boolean has(String variable, SavedQuestion question) {
        return question.variables().stream().anyMatch(each -> each.name().equals(variable));
    }

    private static String list(Iterable<String> values) {
        List<String> quoted = new ArrayList<>();
        values.forEach(each -> quoted.add("\"" + each + "\""));
        return "[" + String.join(", ", quoted) + "]";
    }
}

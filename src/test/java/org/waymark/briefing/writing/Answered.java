package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.AnsweredQuestion;
import org.waymark.briefing.AnsweredQuestion.Part;
import org.waymark.questions.SavedQuestion;

/** Makes answers as GraphQL gives them, by hand. */
final class Answered {
    static final String A2 = "Time from placement order to match (A2)";

    private Answered() {}

    static AnsweredQuestion question(Part... parts) {
        var question = new SavedQuestion(
                "by-hand",
                "By hand",
                List.of(),
                "A member",
                "A meeting",
                "How long?",
                null,
                "query ByHand { a }",
                List.of());
        return new AnsweredQuestion(question, Map.of(), List.of(parts), List.of());
    }

    static Part breakdown(List<Map<String, Object>> definitions, List<Map<String, Object>> rows) {
        return new Part(
                "figures",
                "breakdown",
                Map.of(),
                Map.of("rows", rows, "definitions", definitions, "provenance", provenance()));
    }

    static Map<String, Object> provenance() {
        return Map.of("knownAt", "2024-01-31T00:00:00Z", "position", 7, "provisional", false, "digest", "abc");
    }

    static Map<String, Object> definition(String code, String title, String figure, String unit) {
        return Map.of(
                "code", code,
                "version", "1",
                "title", title,
                "meaning", "What it means.",
                "cohort", "Every child with an adoption order dated in the window.",
                "leftOut", "NO_MATCH, no match is recorded",
                "figure", figure,
                "unit", unit,
                "source", "By hand");
    }

    static Map<String, Object> a2() {
        return definition("A2", "Time from placement order to match", "MEAN", "days");
    }

    static Map<String, Object> adopted() {
        return definition("ADOPTED", "Children adopted", "COUNT", "children");
    }

    static Map<String, Object> a3() {
        return definition("A3", "Children who wait less than 14 months", "SHARE", "children");
    }

    static Map<String, Object> row(String period, Map<String, Object>... cells) {
        return Map.of("period", period, "keys", List.of(), "isTotal", true, "cells", List.of(cells));
    }

    static Map<String, Object> group(String period, String code, String label, Map<String, Object>... cells) {
        return Map.of(
                "period",
                period,
                "keys",
                List.of(Map.of("dimension", "ETHNIC_GROUP", "code", code, "label", label)),
                "isTotal",
                false,
                "cells",
                List.of(cells));
    }

    static Map<String, Object> count(String measure, int count) {
        return cell(measure, Map.of("count", count));
    }

    static Map<String, Object> mean(String measure, double mean, int count, double lower, double upper) {
        return cell(measure, Map.of("mean", mean, "count", count, "lower", lower, "upper", upper));
    }

    static Map<String, Object> share(String measure, int numerator, int denominator, double lower, double upper) {
        return cell(
                measure,
                Map.of(
                        "numerator", numerator,
                        "denominator", denominator,
                        "count", denominator,
                        "share", (double) numerator / denominator,
                        "lower", lower,
                        "upper", upper));
    }

    private static Map<String, Object> cell(String measure, Map<String, Object> numbers) {
        Map<String, Object> cell = new HashMap<>(numbers);
        cell.put("measure", measure);
        cell.put("status", "SHOWN");
        cell.put("excluded", new ArrayList<>());
        return cell;
    }

    static Map<String, Object> with(Map<String, Object> cell, String name, @Nullable Object value) {
        Map<String, Object> other = new HashMap<>(cell);
        other.put(name, value);
        return other;
    }

    /** A cell that should hold no number, and does. */
    static Map<String, Object> hidden(Map<String, Object> cell) {
        return with(with(cell, "status", "SUPPRESSED"), "text", "[c]");
    }

    static Map<String, Object> notAvailable(String measure, String why) {
        return Map.of("measure", measure, "status", "NOT_AVAILABLE", "text", "[x]", "explanation", why);
    }
}

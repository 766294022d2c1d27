package org.waymark.briefing.writing;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.waymark.briefing.Figure.Unit;

/**
 * What an answer's definition says of a measure.
 *
 * @param id as it was asked for, {@code A10@2020} or {@code INTERVAL:MATCH:MOVED_IN}
 * @param meaning, cohort, source empty where the answer does not tell
 * @param unit in words, as {@code days}
 * @param leftOut in words by the name of the reason
 */
record Measure(
        String id,
        String code,
        String version,
        String title,
        String meaning,
        String cohort,
        Kind kind,
        String unit,
        Map<String, String> leftOut,
        String source) {
    private static final Pattern INDICATOR = Pattern.compile("A\\d{1,2}\\w*");

    /** What is made of the cases. */
    enum Kind {
        COUNT,
        MEAN,
        SHARE
    }

    static Measure of(Told told) {
        var kind = told.words("figure").map(Kind::valueOf).orElse(Kind.COUNT);
        return new Measure(
                told.text("code"),
                told.text("code"),
                told.text("version"),
                told.text("title"),
                told.text("meaning"),
                told.text("cohort"),
                kind,
                told.words("unit").orElse("cases"),
                reasons(told.text("leftOut")),
                told.text("source"));
    }

    /** {@code NO_MATCH, no match is recorded; OTHER, in words}. */
    private static Map<String, String> reasons(String leftOut) {
        Map<String, String> reasons = new TreeMap<>();
        for (var reason : leftOut.replaceFirst("\\.$", "").split(";\\s*")) {
            int comma = reason.indexOf(',');
            if (comma > 0) {
                reasons.put(
                        reason.substring(0, comma).strip(),
                        reason.substring(comma + 1).strip());
            }
        }
        return reasons;
    }

    boolean isCalled(String asked) {
        return asked.equals(code) || asked.equals(code + "@" + version) || asked.startsWith(code + ":");
    }

    Measure as(String asked) {
        return new Measure(asked, code, version, title, meaning, cohort, kind, unit, leftOut, source);
    }

    /** The title, with the letters by which an indicator is known; of an interval with its milestones. */
    String name() {
        var asked = id.split("[:@]");
        if (asked.length > 2 && code.equals("INTERVAL")) {
            return "Time from %s to %s".formatted(Words.milestone(asked[1]), Words.milestone(asked[2]));
        }
        if (asked.length > 2 && code.equals("BETWEEN")) {
            return "Time so far of those between %s and %s"
                    .formatted(Words.milestone(asked[1]), Words.milestone(asked[2]));
        }
        return INDICATOR.matcher(code).matches() ? "%s (%s)".formatted(title, code) : title;
    }

    /** Why cases are left out, in words. */
    String reason(String name) {
        return leftOut.getOrDefault(name, name.toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** Of whom or of what each case is one, in words. */
    String cases() {
        if (kind != Kind.MEAN) {
            return unit;
        }
        var counted = cohort.toLowerCase(Locale.ROOT);
        return counted.startsWith("every child") || counted.startsWith("children") ? "children" : "cases";
    }

    /** Whether the headlines of both may stand on one axis. */
    boolean isLike(Measure other) {
        return kind == other.kind && unit.equals(other.unit);
    }

    /** As the axis of a picture names it. */
    String unitOfPictures() {
        return kind == Kind.SHARE ? "%" : unit;
    }

    /** Of the headline's value. */
    Unit unitOfFigures() {
        return kind == Kind.SHARE ? Unit.SHARE : unitOf(unit);
    }

    /** Of the cases that are counted in it. */
    Unit unitOfCases() {
        return unitOf(cases());
    }

    static Unit unitOf(String unit) {
        return switch (unit) {
            case "days" -> Unit.DAYS;
            case "children" -> Unit.CHILDREN;
            case "pounds", "" -> Unit.OTHER;
            default -> Unit.CASES;
        };
    }
}

package org.waymark.timeliness;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.waymark.shared.Milestone;
import org.waymark.shared.Refusal;

/**
 * The milestones that a measure looks between, of its id {@code INTERVAL:FROM:TO} for those who arrived, or
 * {@code BETWEEN:FROM:TO} for those who are still on the way.
 *
 * @param from, to empty for every other measure
 */
record Interval(String from, String to) {
    private static final Set<String> CODES = Set.of("INTERVAL", "BETWEEN");
    private static final Interval NONE = new Interval("", "");

    static Interval of(String id) {
        var code = codeOf(id);
        if (code.isEmpty()) {
            return NONE;
        }
        var parts = withoutVersion(id).split(":", -1);
        if (parts.length != 3) {
            throw new Refusal(
                    "UNKNOWN_MEASURE",
                    "Two milestones are asked for as %1$s:FROM:TO, such as %1$s:MATCH:MOVED_IN.".formatted(code.get()));
        }
        return new Interval(milestone(parts[1]), milestone(parts[2]));
    }

    /** The code under which its definition stands. */
    static String code(String id) {
        return codeOf(id).orElse(withoutVersion(id));
    }

    private static Optional<String> codeOf(String id) {
        return CODES.stream().filter(code -> id.startsWith(code + ":")).findFirst();
    }

    private static String withoutVersion(String id) {
        int at = id.indexOf('@');
        return at < 0 ? id : id.substring(0, at);
    }

    private static String milestone(String name) {
        var names = Arrays.stream(Milestone.values()).map(Milestone::name).toList();
        if (!names.contains(name)) {
            throw new Refusal("UNKNOWN_MEASURE", "It is asked for between two milestones.", names);
        }
        return name;
    }
}

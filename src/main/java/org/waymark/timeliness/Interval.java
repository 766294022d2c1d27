package org.waymark.timeliness;

import java.util.Arrays;
import org.waymark.shared.Milestone;
import org.waymark.shared.Refusal;

/**
 * The milestones that an interval runs between, of a measure's id {@code INTERVAL:FROM:TO}.
 *
 * @param from, to empty for every other measure
 */
record Interval(String from, String to) {
    private static final String CODE = "INTERVAL";
    private static final Interval NONE = new Interval("", "");

    static Interval of(String id) {
        if (!id.startsWith(CODE + ":")) {
            return NONE;
        }
        var parts = withoutVersion(id).split(":", -1);
        if (parts.length != 3) {
            throw new Refusal(
                    "UNKNOWN_MEASURE",
                    "An interval is asked for as INTERVAL:FROM:TO, such as INTERVAL:MATCH:MOVED_IN.");
        }
        return new Interval(milestone(parts[1]), milestone(parts[2]));
    }

    /** The code under which its definition stands. */
    static String code(String id) {
        return id.startsWith(CODE + ":") ? CODE : withoutVersion(id);
    }

    private static String withoutVersion(String id) {
        int at = id.indexOf('@');
        return at < 0 ? id : id.substring(0, at);
    }

    private static String milestone(String name) {
        var names = Arrays.stream(Milestone.values()).map(Milestone::name).toList();
        if (!names.contains(name)) {
            throw new Refusal("UNKNOWN_MEASURE", "An interval runs between two milestones.", names);
        }
        return name;
    }
}

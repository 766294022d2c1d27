package org.waymark.timeliness;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    private static final String STILL_ON_THE_WAY = "BETWEEN:";

    /** What returns tell also of children who are still on the way. */
    private static final Set<Milestone> RETURNED = EnumSet.of(
            Milestone.ENTERED_CARE,
            Milestone.ADM_DECISION,
            Milestone.PLAN_CHANGED,
            Milestone.EARLY_PERMANENCE_PLACEMENT,
            Milestone.PLACEMENT_ORDER,
            Milestone.MOVED_IN,
            Milestone.ADOPTION_ORDER,
            Milestone.DISRUPTION,
            Milestone.LEFT_CARE);

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

    static boolean isCode(String code) {
        return CODES.contains(code);
    }

    /** The code under which its definition stands. */
    static String code(String id) {
        return codeOf(id).orElse(withoutVersion(id));
    }

    /**
     * Of those who are still between two milestones, those of the two that only a tracker tells; none for every other
     * measure. Returns tell the match of children only who were adopted, and so of nobody who is still on the way.
     */
    static List<Milestone> needs(String id) {
        return id.startsWith(STILL_ON_THE_WAY) ? of(id).toldByTrackers() : List.of();
    }

    /** Those of the two that only a tracker tells of who is still on the way. */
    List<Milestone> toldByTrackers() {
        return Stream.of(from, to)
                .filter(name -> !name.isEmpty())
                .map(Milestone::valueOf)
                .filter(milestone -> !RETURNED.contains(milestone))
                .distinct()
                .toList();
    }

    private static Optional<String> codeOf(String id) {
        return CODES.stream()
                .filter(code -> withoutVersion(id).equals(code) || id.startsWith(code + ":"))
                .findFirst();
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

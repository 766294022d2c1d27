package org.waymark.recording;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.shared.MilestoneCodes;
import org.waymark.shared.Precision;
import org.waymark.shared.Refusal;

/** Whether what is said of a milestone is said in codes. What is not is never repeated. */
final class MilestoneInput {
    private MilestoneInput() {}

    static void check(MilestoneFact milestone) {
        if (milestone.precision() == Precision.MONTH && milestone.occurredOn().getDayOfMonth() != 1) {
            throw new Refusal(
                    "MONTH_BEGINS", "Where only the month is known, give the first of it, such as 2024-03-01.");
        }
        var codes = MilestoneCodes.of(milestone.milestone());
        for (Map.Entry<String, String> detail : milestone.detail().entrySet()) {
            if (!codes.getOrDefault(detail.getKey(), Set.of()).contains(detail.getValue())) {
                throw new Refusal(
                        "UNKNOWN_CODE",
                        codes.isEmpty()
                                ? "Nothing but its day may be told of a %s."
                                        .formatted(milestone.milestone().fileName())
                                : "A detail of a %s is not one of its codes."
                                        .formatted(milestone.milestone().fileName()),
                        allowed(codes));
            }
        }
    }

    private static List<String> allowed(Map<String, Set<String>> codes) {
        var allowed = new TreeSet<String>();
        codes.forEach((key, values) -> values.forEach(value -> allowed.add(key + "=" + value)));
        return List.copyOf(allowed);
    }
}

package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.briefing.AnsweredQuestion.Part;

/** Makes curves of waits as GraphQL gives them, by hand. */
final class Waited {
    private Waited() {}

    static Part waiting(String name, String to, Map<String, Object>... curves) {
        return new Part(name, "waiting", Map.of("from", "ADM_DECISION", "to", to), List.of(curves));
    }

    /** Of those who began to wait. */
    static Map<String, Object> began(String period, int waits, int arrived, int changed, int home, int still) {
        Map<String, Object> curve = new HashMap<>();
        curve.put("period", period);
        curve.put("cohort", "ENTRY");
        curve.put("keys", List.of());
        curve.put("isTotal", true);
        curve.put("status", "SHOWN");
        curve.put("text", "half by day 120; %d of %d still wait".formatted(still, waits));
        curve.put("children", waits);
        curve.put("count", waits);
        curve.put("stillWaiting", still);
        curve.put(
                "waysOut", List.of(out("ARRIVED", arrived), out("PLAN_CHANGED", changed), out("RETURNED_HOME", home)));
        curve.put("excluded", new ArrayList<>());
        curve.put("definition", Answered.definition("WAITING", "How long children wait", "MEAN", "days"));
        curve.put("provenance", Answered.provenance());
        return curve;
    }

    private static Map<String, Object> out(String outcome, int count) {
        return Map.of("outcome", outcome, "count", count);
    }

    static Map<String, Object> step(int day, int atRisk, double survival) {
        return Map.of("day", day, "atRisk", atRisk, "survival", survival);
    }
}

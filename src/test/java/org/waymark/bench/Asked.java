package org.waymark.bench;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.timeliness.question.Window;
import tools.jackson.databind.json.JsonMapper;

/**
 * A question of the fixed set that is asked over HTTP.
 *
 * @param flat the file that answers it from the flat table
 */
record Asked(String measure, @Nullable String by, Window window, String flat) {
    static final List<Asked> QUESTIONS = List.of(
            new Asked("ADOPTED", null, Window.ONE_YEAR, "flat_adopted"),
            new Asked("A2", "ETHNIC_GROUP", Window.ONE_YEAR, "flat_a2_by_ethnic_group"),
            new Asked("A3", null, Window.ONE_YEAR, "flat_a3"),
            new Asked("LOOKED_AFTER_AT_PERIOD_END", "SEX", Window.ONE_YEAR, "flat_looked_after_by_sex"),
            new Asked("A1", null, Window.THREE_YEARS, "flat_a1"));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    String name() {
        return measure + (by == null ? "" : " by " + by) + (window == Window.ONE_YEAR ? "" : ", three-year");
    }

    String body() {
        return JSON.writeValueAsString(Map.of("query", """
                { breakdown(measures: ["%s"], window: %s, by: [%s]) {
                    rows { period keys { code } isTotal cells { text count mean median p25 p75 share } }
                    provenance { digest position } } }""".formatted(measure, window, by == null ? "" : by)));
    }
}

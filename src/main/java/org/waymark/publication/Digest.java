package org.waymark.publication;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonIgnoreType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.shared.Sha256;
import org.waymark.timeliness.question.Period;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The same question with the same answer has the same digest, here and on any other machine. */
final class Digest {
    /** They follow from the definition and the period, and may be worded better without a figure's changing. */
    @JsonIgnoreType
    private interface LeftOut {}

    /** They say what the numbers beside them say. */
    @JsonIgnoreProperties({"sentence", "title", "text"})
    private interface WithoutWords {}

    private static final JsonMapper CANONICAL = JsonMapper.builder()
            .addMixIn(PublishedCell.Remarks.class, LeftOut.class)
            .addMixIn(Comparison.Difference.class, WithoutWords.class)
            .addMixIn(ChangeExplanation.Part.class, WithoutWords.class)
            .addMixIn(ChangeExplanation.Evidence.class, WithoutWords.class)
            .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private Digest() {}

    static String of(Resolved resolved, List<Answer.Row> rows) {
        return of(resolved, Map.of(), rows);
    }

    /** @param more what else was asked */
    static String of(Resolved resolved, Map<String, Object> more, Object rows) {
        var question = resolved.question();
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("measures", question.measures());
        whole.put("periods", resolved.periods().stream().map(Period::label).toList());
        whole.put("by", question.by());
        whole.put("where", new TreeMap<>(resolved.scope().where()));
        whole.put("unit", question.unit());
        // "now" is left as such: the clock is no part of what was asked
        whole.put("asKnownAt", String.valueOf(question.asKnownAt()));
        whole.put(
                "definitions",
                resolved.definitions().stream()
                        .map(each -> each.code() + "@" + each.version())
                        .toList());
        whole.putAll(more);
        whole.put("rows", rows);
        return of(whole);
    }

    /** @param whole the resolved question, the definition versions and the answer; no child keys */
    static String of(Map<String, Object> whole) {
        return new Sha256().with(CANONICAL.writeValueAsString(whole)).hex();
    }
}

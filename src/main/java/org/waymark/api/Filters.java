package org.waymark.api;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.question.Dimension;

/** A CaseFilter as codes by dimension. */
final class Filters {
    private static final Map<String, Dimension> BY_FIELD =
            Arrays.stream(Dimension.values()).collect(Collectors.toMap(Filters::field, dimension -> dimension));

    private Filters() {}

    /** {@code ETHNIC_GROUP} is asked for as {@code ethnicGroup}. */
    private static String field(Dimension dimension) {
        var words = dimension.name().toLowerCase(Locale.ROOT).split("_");
        return words[0]
                + Arrays.stream(words)
                        .skip(1)
                        .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                        .collect(Collectors.joining());
    }

    @SuppressWarnings("unchecked")
    static Map<Dimension, List<String>> of(@Nullable Map<String, Object> where) {
        Map<Dimension, List<String>> filter = new EnumMap<>(Dimension.class);
        if (where != null) {
            where.forEach((field, codes) -> {
                var dimension = BY_FIELD.get(field);
                if (dimension != null && codes != null) {
                    filter.put(dimension, known(dimension, (List<String>) codes));
                }
            });
        }
        return filter;
    }

    private static List<String> known(Dimension dimension, List<String> codes) {
        var all = dimension.codes();
        for (var code : codes) {
            if (!all.isEmpty()
                    && !all.contains(code)
                    && !List.of("NOT_KNOWN", Dimension.SHREDDED).contains(code)) {
                throw new Refusal("UNKNOWN_CODE", "A code of the filter is not one of " + dimension + ".", all);
            }
        }
        return codes;
    }
}

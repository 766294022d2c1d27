package org.waymark.reference;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One occurrence of a milestone as the tracker tells it, with its details. */
record Noted(LocalDate on, Map<String, String> details) {

    static Noted of(LocalDate on, String detail) {
        Map<String, String> details = new TreeMap<>();
        for (String part : detail.split(";")) {
            String[] pair = part.split("=");
            if (pair.length == 2) {
                details.put(pair[0], pair[1]);
            }
        }
        return new Noted(on, details);
    }

    @Nullable
    String detail(String key) {
        return details.get(key);
    }

    /** In capitals, as a code of a dimension. */
    String code(String key) {
        return details.getOrDefault(key, "not_known").toUpperCase(Locale.ROOT);
    }
}

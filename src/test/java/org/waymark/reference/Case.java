package org.waymark.reference;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One case that a measure considered, counted or left out with a reason. */
public record Case(
        String authority,
        String child,
        String caseKey,
        LocalDate countedOn,
        @Nullable Double value,
        @Nullable Boolean inNumerator,
        @Nullable String excludedBecause,
        Map<String, String> dimensions) {

    public boolean counts() {
        return excludedBecause == null;
    }
}

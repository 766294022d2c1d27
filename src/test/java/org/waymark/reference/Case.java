package org.waymark.reference;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One case that a measure considered, counted or left out with a reason. {@code siblingGroup} is the group that the
 * child was in on the day it counts on, or the child itself; where groups are counted it is the child and the key too.
 */
public record Case(
        String authority,
        String child,
        String caseKey,
        LocalDate countedOn,
        @Nullable Double value,
        @Nullable Boolean inNumerator,
        @Nullable String excludedBecause,
        Map<String, String> dimensions,
        String siblingGroup) {

    public boolean counts() {
        return excludedBecause == null;
    }
}

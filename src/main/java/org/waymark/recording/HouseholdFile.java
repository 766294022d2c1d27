package org.waymark.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.HouseholdKey;

/**
 * All that was ever told of one household of adopters.
 *
 * @param version for the next command to expect
 * @param descriptions oldest first
 * @param steps in the order of their days, what no longer holds beside what holds
 */
public record HouseholdFile(
        HouseholdKey household, String authority, long version, List<Description> descriptions, List<Step> steps) {

    /**
     * From when to when it was known.
     *
     * @param knownTo null while it holds
     */
    public record Description(
            String ethnicGroup,
            String agency,
            Instant knownFrom,
            @Nullable Instant knownTo) {}

    /**
     * A step and from when to when it was known.
     *
     * @param outcome, child null where the step has none
     * @param knownTo null while it holds
     * @param status HOLDS, CORRECTED or RETRACTED
     * @param replacedBy the fact that holds in its place; null unless it was corrected
     * @param confirmed the rules that had warned
     */
    public record Step(
            String factId,
            String step,
            LocalDate occurredOn,
            String precision,
            @Nullable String outcome,
            @Nullable String child,
            Instant knownFrom,
            @Nullable Instant knownTo,
            String status,
            @Nullable String replacedBy,
            @Nullable String because,
            @Nullable String onAuthorityOf,
            List<String> confirmed) {}
}

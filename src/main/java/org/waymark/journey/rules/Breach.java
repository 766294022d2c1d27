package org.waymark.journey.rules;

import org.jspecify.annotations.Nullable;
import org.waymark.journey.rules.OrderRule.Severity;

/**
 * A rule that a fact breaks.
 *
 * @param number of the SSDA903 validation rule; null where none says the same
 * @param factId the milestone that stands in the wrong place
 */
public record Breach(String rule, @Nullable String number, Severity severity, String sentence, String factId) {
    Breach of(String otherFact) {
        return new Breach(rule, number, severity, sentence, otherFact);
    }
}

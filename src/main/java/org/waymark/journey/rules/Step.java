package org.waymark.journey.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;

/**
 * A milestone that holds.
 *
 * @param occurredOn null for a placement order that is older than the records
 * @param precision how well that day is known
 * @param carePeriod the period of care to which it belongs
 */
public record Step(
        String factId, Milestone milestone, @Nullable LocalDate occurredOn, Precision precision, int carePeriod) {}

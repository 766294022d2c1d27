package org.waymark.journey.timeline;

import java.time.LocalDate;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.Source;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;

/**
 * A milestone that holds of the child.
 *
 * @param factIds by what it is corrected or retracted; several where what was told of one day differs in its details
 * @param occurredOn null only for a placement order that is older than the records
 * @param precision how well that day is known
 * @param carePeriod number of the period of care, 0 for one that was under way when the records begin
 * @param ceasedOn of a decision, the day the plan changed; null while it stands
 * @param ledToAdoption of moving in as returns tell it, whether the child was adopted from there; else null
 * @param source who told it last
 */
public record Held(
        SortedSet<String> factIds,
        Milestone milestone,
        @Nullable LocalDate occurredOn,
        Precision precision,
        int carePeriod,
        @Nullable LocalDate ceasedOn,
        @Nullable Boolean ledToAdoption,
        Source source) {}

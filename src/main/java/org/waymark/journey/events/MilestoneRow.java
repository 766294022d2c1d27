package org.waymark.journey.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;

/**
 * A row of milestones.csv.
 *
 * @param occurredOn null where the row says that there is none
 * @param knownAt when the council came to know it
 * @param detail coded values by coded key
 */
public record MilestoneRow(
        Milestone milestone,
        @Nullable LocalDate occurredOn,
        Instant knownAt,
        Precision precision,
        SortedMap<String, String> detail) {}

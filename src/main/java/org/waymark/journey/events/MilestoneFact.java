package org.waymark.journey.events;

import java.time.LocalDate;
import java.util.SortedMap;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;

/**
 * An occurrence of a milestone as a recorder says it.
 *
 * @param detail coded values by coded key
 */
public record MilestoneFact(
        Milestone milestone, LocalDate occurredOn, Precision precision, SortedMap<String, String> detail) {}

package org.waymark.journey.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of siblings.csv: a child's time in a sibling group.
 *
 * @param joinedOn null where the child has always belonged to it
 * @param leftOn null while the child belongs to it
 * @param placedTogether whether the child is placed with its siblings; null where the row does not say
 */
public record Membership(
        @Nullable LocalDate joinedOn,
        @Nullable LocalDate leftOn,
        @Nullable Boolean placedTogether) {}

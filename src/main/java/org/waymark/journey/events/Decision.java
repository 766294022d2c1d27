package org.waymark.journey.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.ReturnCodes.ReasonPlanChanged;

/**
 * A row of placed_for_adoption.csv: the agency decision maker's decision that a child should be placed for adoption.
 *
 * @param decidedOn DATE_PLACED, which despite its name is the day of the decision
 * @param ceasedOn DATE_PLACED_CEASED, the day the plan changed; null while it stands
 */
public record Decision(
        LocalDate decidedOn,
        @Nullable LocalDate ceasedOn,
        @Nullable ReasonPlanChanged ceasedBecause) {}

package org.waymark.timeliness.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A case that a measure considered, and the dates that it rests on.
 *
 * @param caseKey pseudonym; for measures that count decisions, with the day of the decision
 * @param countedOn the day that puts the case into the period
 * @param value in the measure's unit; null for counts, and where the case is left out
 * @param inNumerator null where the measure is no share
 * @param excludedBecause why the case is left out; null where it is in the figure
 */
public record WorkedCase(
        String caseKey,
        String authority,
        LocalDate countedOn,
        @Nullable Double value,
        @Nullable Boolean inNumerator,
        @Nullable String excludedBecause,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate orderedOn,
        @Nullable LocalDate matchedOn,
        @Nullable LocalDate movedInOn,
        @Nullable LocalDate adoptedOn) {}

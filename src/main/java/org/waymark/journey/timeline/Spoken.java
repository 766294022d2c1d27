package org.waymark.journey.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.commands.Holding;
import org.waymark.journey.events.AdoptionDetails;
import org.waymark.journey.events.Decision;
import org.waymark.journey.events.Episode;
import org.waymark.journey.events.ReturnFile;
import org.waymark.shared.FinancialYear;

/**
 * A return that speaks of the child, with what it says inside its coverage: of what was open at any time on or after its
 * 1 April.
 *
 * @param lists false where an earlier return of the same year listed the child and this one does not
 */
record Spoken(
        Holding by,
        Turn turn,
        boolean lists,
        SortedMap<LocalDate, Episode> episodes,
        SortedMap<LocalDate, Decision> decisions,
        @Nullable AdoptionDetails adoption) {

    Instant knownAt() {
        return by.knownAt();
    }

    FinancialYear year() {
        return by.year();
    }

    boolean speaksOf(ReturnFile file) {
        return by.speaksOf().contains(file);
    }
}

package org.waymark.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.AdoptionDetails;
import org.waymark.journey.events.Characteristics;
import org.waymark.journey.events.Decision;
import org.waymark.journey.events.Episode;

/** All that a return says of one child, each list in the order of its days. */
record ChildReturn(
        Characteristics characteristics,
        List<Episode> episodes,
        List<Decision> decisions,
        @Nullable AdoptionDetails adoption) {

    int facts() {
        return 1 + episodes.size() + decisions.size() + (adoption == null ? 0 : 1);
    }
}

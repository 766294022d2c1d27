package org.waymark.journey.events;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.ReturnCodes.LegalStatus;
import org.waymark.shared.ReturnCodes.Placement;
import org.waymark.shared.ReturnCodes.PlacementProvider;
import org.waymark.shared.ReturnCodes.ReasonEpisodeCeased;
import org.waymark.shared.ReturnCodes.ReasonForNewEpisode;
import org.waymark.shared.ReturnCodes.ReasonForPlaceChange;

/**
 * A row of episodes.csv: one stretch of care in one place under one legal status. Null is what the row left blank.
 *
 * @param startedOn DECOM, which with the child names the episode
 * @param endedOn DEC; null while it is open
 */
public record Episode(
        LocalDate startedOn,
        @Nullable ReasonForNewEpisode startedBecause,
        @Nullable LegalStatus legalStatus,
        @Nullable Placement placement,
        @Nullable PlacementProvider provider,
        @Nullable LocalDate endedOn,
        @Nullable ReasonEpisodeCeased endedBecause,
        @Nullable ReasonForPlaceChange placeChangedBecause) {}

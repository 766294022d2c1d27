package org.waymark.intake.rules;

import java.util.EnumSet;
import java.util.Set;
import org.waymark.journey.events.Episode;
import org.waymark.shared.ReturnCodes.Placement;
import org.waymark.shared.ReturnCodes.ReasonEpisodeCeased;
import org.waymark.shared.ReturnCodes.ReasonForNewEpisode;

/** What the codes of an episode mean to the rules. */
final class Episodes {
    private static final Set<Placement> FOSTERED = EnumSet.range(Placement.U1, Placement.U6);
    private static final Set<Placement> ADOPTIVE = EnumSet.range(Placement.A3, Placement.A6);
    private static final Set<ReasonEpisodeCeased> ADOPTED =
            EnumSet.of(ReasonEpisodeCeased.E1, ReasonEpisodeCeased.E11, ReasonEpisodeCeased.E12);
    private static final Set<ReasonForNewEpisode> SAME_CARER =
            EnumSet.of(ReasonForNewEpisode.L, ReasonForNewEpisode.T, ReasonForNewEpisode.U);

    private Episodes() {}

    static boolean endsInAdoption(Episode episode) {
        return episode.endedBecause() != null && ADOPTED.contains(episode.endedBecause());
    }

    static boolean isAdoptive(Episode episode) {
        return episode.placement() != null && ADOPTIVE.contains(episode.placement());
    }

    static boolean isFostered(Episode episode) {
        return episode.placement() != null && FOSTERED.contains(episode.placement());
    }

    /** Placed for adoption with the foster carer of before. */
    static boolean isWithFosterCarer(Episode episode) {
        return episode.placement() == Placement.A3 || episode.placement() == Placement.A5;
    }

    static boolean isUnderPlacementOrderByCode(Episode episode) {
        return episode.placement() == Placement.A5 || episode.placement() == Placement.A6;
    }

    static boolean staysWithCarer(Episode episode) {
        return episode.startedBecause() != null && SAME_CARER.contains(episode.startedBecause());
    }
}

package org.waymark.journey.timeline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.Episode;
import org.waymark.shared.ReturnCodes.LegalStatus;
import org.waymark.shared.ReturnCodes.Placement;
import org.waymark.shared.ReturnCodes.ReasonEpisodeCeased;
import org.waymark.shared.ReturnCodes.ReasonForNewEpisode;

/**
 * An episode as it holds, in its period of care.
 *
 * @param carePeriod number of the period of care, 0 for one that was under way when the records begin
 * @param adoptivePlacement number of the run of adoptive episodes; null where the child is not placed for adoption
 */
record Stay(Fact<Episode> fact, int carePeriod, @Nullable Integer adoptivePlacement) {

    static boolean isShortBreak(Episode episode) {
        return episode.legalStatus() == LegalStatus.V3 || episode.legalStatus() == LegalStatus.V4;
    }

    static boolean isAdoptive(@Nullable Placement placement) {
        return placement != null
                && switch (placement) {
                    case A3, A4, A5, A6 -> true;
                    default -> false;
                };
    }

    static boolean isEntry(Episode episode) {
        return episode.startedBecause() == ReasonForNewEpisode.S;
    }

    /** Whether the child came into it with the carer whom it lived with. */
    static boolean keepsCarer(Episode episode) {
        return switch (episode.startedBecause()) {
            case L, T, U -> true;
            case S, P, B -> false;
            case null -> false;
        };
    }

    Episode told() {
        return fact.told();
    }

    Turn turn() {
        return fact.turn();
    }

    LocalDate startedOn() {
        return fact.day();
    }

    @Nullable
    LocalDate endedOn() {
        return fact.endedOn();
    }

    @Nullable
    ReasonEpisodeCeased endedBecause() {
        return fact.ending() == null ? null : fact.ending().endedBecause();
    }

    boolean endedInAdoption() {
        return switch (endedBecause()) {
            case E1, E11, E12 -> true;
            case null -> false;
            default -> false;
        };
    }

    boolean endedCare() {
        return endedCare(fact);
    }

    /** Whether the child has left care with the end of this episode, so that no other follows it. */
    static boolean endedCare(Fact<Episode> fact) {
        var ending = fact.ending();
        return fact.endedOn() != null && (ending == null || ending.endedBecause() != ReasonEpisodeCeased.X1);
    }
}

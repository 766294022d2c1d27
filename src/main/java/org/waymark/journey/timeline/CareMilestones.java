package org.waymark.journey.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.Milestone;
import org.waymark.shared.ReturnCodes.LegalStatus;
import org.waymark.shared.ReturnCodes.Placement;
import org.waymark.shared.ReturnCodes.ReasonEpisodeCeased;
import org.waymark.shared.ReturnCodes.ReasonForNewEpisode;

/** The milestones that follow from the child's episodes. */
final class CareMilestones {
    private final List<Occurrence> occurrences = new ArrayList<>();

    private CareMilestones() {}

    static List<Occurrence> of(Care care) {
        var milestones = new CareMilestones();
        var stays = care.stays();
        stays.forEach(milestones::enterOrLeave);
        for (int i = 1; i < stays.size(); i++) {
            milestones.disrupt(stays.get(i - 1), stays.get(i));
        }
        firstOfEachPeriod(stays, stay -> stay.told().legalStatus() == LegalStatus.E1)
                .forEach(milestones::order);
        firstOfEachPeriod(stays, stay -> isWithApprovedAdopters(stay.told().placement()))
                .forEach(stay -> milestones.add(Milestone.EARLY_PERMANENCE_PLACEMENT, stay, stay.startedOn()));
        adoptivePlacements(stays).forEach(milestones::moveIn);
        return milestones.occurrences;
    }

    private void enterOrLeave(Stay stay) {
        if (Stay.isEntry(stay.told())) {
            add(Milestone.ENTERED_CARE, stay, stay.startedOn());
        }
        if (stay.endedCare()) {
            add(Milestone.LEFT_CARE, stay, stay.endedOn());
        }
        if (stay.endedOn() != null && stay.endedInAdoption()) {
            add(Milestone.ADOPTION_ORDER, stay, stay.endedOn());
        }
    }

    private void disrupt(Stay stay, Stay next) {
        if (stay.adoptivePlacement() != null
                && stay.endedOn() != null
                && stay.endedBecause() == ReasonEpisodeCeased.X1
                && !Stay.keepsCarer(next.told())) {
            add(Milestone.DISRUPTION, stay, stay.endedOn());
        }
    }

    /** Where the first known E1 begins with P or T, the status is older than the episode, and so than the records. */
    private void order(Stay first) {
        var because = first.told().startedBecause();
        boolean begins = because != null && because != ReasonForNewEpisode.P && because != ReasonForNewEpisode.T;
        add(Milestone.PLACEMENT_ORDER, first, begins ? first.startedOn() : null);
    }

    private void moveIn(List<Stay> placement) {
        var first = placement.getFirst();
        occurrences.add(Occurrence.ofReturn(
                Milestone.MOVED_IN,
                first.startedOn(),
                first.carePeriod(),
                placement.stream().anyMatch(Stay::endedInAdoption),
                first.turn()));
    }

    private void add(Milestone milestone, Stay stay, @Nullable LocalDate occurredOn) {
        occurrences.add(Occurrence.ofReturn(milestone, occurredOn, stay.carePeriod(), stay.turn()));
    }

    private static boolean isWithApprovedAdopters(@Nullable Placement placement) {
        return placement == Placement.U2 || placement == Placement.U5;
    }

    private static Collection<Stay> firstOfEachPeriod(List<Stay> stays, Predicate<Stay> wanted) {
        Map<Integer, Stay> first = new LinkedHashMap<>();
        stays.stream().filter(wanted).forEach(stay -> first.putIfAbsent(stay.carePeriod(), stay));
        return first.values();
    }

    /** A return to care that falls into one parts it. */
    private static Collection<List<Stay>> adoptivePlacements(List<Stay> stays) {
        Map<InPeriod, List<Stay>> placements = new LinkedHashMap<>();
        for (var stay : stays) {
            var number = stay.adoptivePlacement();
            if (number != null) {
                placements
                        .computeIfAbsent(new InPeriod(stay.carePeriod(), number), _ -> new ArrayList<>())
                        .add(stay);
            }
        }
        return placements.values();
    }

    private record InPeriod(int carePeriod, int adoptivePlacement) {}
}

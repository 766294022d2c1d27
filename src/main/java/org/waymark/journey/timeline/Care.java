package org.waymark.journey.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.Episode;
import org.waymark.shared.ReturnCodes.Placement;

/** The child's episodes as they hold, short breaks left out, parted into periods of care and adoptive placements. */
public final class Care {
    private final NavigableMap<LocalDate, Stay> stays = new TreeMap<>();
    private int periods;
    private int adoptivePlacements;
    private @Nullable Placement placementBefore;

    private Care() {}

    /** @param episodes in the order of their days */
    static Care of(List<Fact<Episode>> episodes) {
        var care = new Care();
        episodes.stream()
                .filter(each -> each.holds() && !Stay.isShortBreak(each.told()))
                .forEach(care::add);
        return care;
    }

    private void add(Fact<Episode> fact) {
        var told = fact.told();
        boolean adoptive = Stay.isAdoptive(told.placement());
        if (Stay.isEntry(told)) {
            periods++;
        }
        if (adoptive && !(Stay.isAdoptive(placementBefore) && Stay.keepsCarer(told))) {
            adoptivePlacements++;
        }
        placementBefore = told.placement();
        stays.put(fact.day(), new Stay(fact, periods, adoptive ? adoptivePlacements : null));
    }

    /** In the order in which they began. */
    List<Stay> stays() {
        return Collections.unmodifiableList(new ArrayList<>(stays.values()));
    }

    /**
     * The period of care to which a day belongs: the last one begun by then, else the first that is known; 0 where no
     * episode is known.
     */
    public int periodOf(LocalDate day) {
        var last = stays.floorEntry(day);
        return last != null ? last.getValue().carePeriod() : stays.isEmpty() ? 0 : first().carePeriod();
    }

    private Stay first() {
        return stays.firstEntry().getValue();
    }

    /** The last period of care of which an episode ended in adoption. */
    OptionalInt adoptedIn() {
        return stays.values().stream()
                .filter(Stay::endedInAdoption)
                .mapToInt(Stay::carePeriod)
                .max();
    }

    /** Whether the last episode begun by that day has not ended by it otherwise than by a next one. */
    public boolean isInCareOn(LocalDate day) {
        return lastBegunBy(day).filter(stay -> !hasEndedBy(day, stay)).isPresent();
    }

    /** When the child last entered care by that day; empty where it was in care before the records begin. */
    public Optional<LocalDate> latestEntryBy(LocalDate day) {
        return stays.headMap(day, true).descendingMap().values().stream()
                .filter(stay -> Stay.isEntry(stay.told()))
                .map(Stay::startedOn)
                .findFirst();
    }

    /** When the child left care, if it has left by that day and not come back. */
    public Optional<LocalDate> leftBy(LocalDate day) {
        return lastBegunBy(day).filter(stay -> hasEndedBy(day, stay)).map(Stay::endedOn);
    }

    /** When the child was adopted, if it has left care so by that day and not come back. */
    public Optional<LocalDate> adoptedBy(LocalDate day) {
        return lastBegunBy(day)
                .filter(stay -> hasEndedBy(day, stay) && stay.endedInAdoption())
                .map(Stay::endedOn);
    }

    private Optional<Stay> lastBegunBy(LocalDate day) {
        return Optional.ofNullable(stays.floorEntry(day)).map(NavigableMap.Entry::getValue);
    }

    private static boolean hasEndedBy(LocalDate day, Stay stay) {
        var endedOn = stay.endedOn();
        return stay.endedCare() && endedOn != null && !endedOn.isAfter(day);
    }
}

package org.waymark.journey.timeline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.journey.events.Episode;

/**
 * The returns to care that no return has told: a tracker or recorder says that the child entered care, on or after a day
 * on which it had left it, with nothing told between that shows it in care. A leaving of which nothing is known that it
 * ended ends nothing.
 */
final class ReturnsToCare {
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final Set<LocalDate> toldLater = new HashSet<>();

    /**
     * @param episodes short breaks left out
     * @param entered the days on which trackers and recorders say that the child entered care
     * @param left the days on which it left care, whoever says so
     */
    ReturnsToCare(
            NavigableMap<LocalDate, Fact<Episode>> episodes,
            Collection<LocalDate> entered,
            Collection<LocalDate> left) {
        var entries = new TreeSet<>(entered);
        var leavings = new TreeSet<>(left);
        leavings.removeIf(day -> entries.lower(day) == null && episodes.floorKey(day) == null);
        for (var day : entries) {
            var leftOn = leavings.floor(day);
            if (leftOn != null
                    && episodes.subMap(leftOn, true, day, true).isEmpty()
                    && entries.subSet(leftOn, day).isEmpty()) {
                days.add(day);
                var next = episodes.higherEntry(day);
                if (next != null
                        && Stay.isEntry(next.getValue().told())
                        && leavings.subSet(day, false, next.getKey(), true).isEmpty()) {
                    toldLater.add(next.getKey());
                }
            }
        }
    }

    NavigableSet<LocalDate> days() {
        return Collections.unmodifiableNavigableSet(days);
    }

    /** Whether an episode that begins care on that day tells of one of these returns, of a later day. */
    boolean isToldBy(LocalDate startedOn) {
        return toldLater.contains(startedOn);
    }
}

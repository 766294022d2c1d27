package org.waymark.journey.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.Episode;
import org.waymark.shared.Milestone;
import org.waymark.shared.ReturnCodes.Placement;

/**
 * The child's episodes as they hold, short breaks left out, parted into periods of care and adoptive placements. A period of
 * care begins with an episode, or with a return to care that no return has told.
 */
public final class Care {
    private static final List<String> PARTED_BY = Stream.of(
                    Milestone.ENTERED_CARE, Milestone.ADOPTION_ORDER, Milestone.LEFT_CARE)
            .map(milestone -> milestone.fileName() + "/")
            .toList();

    private final NavigableMap<LocalDate, Stay> stays = new TreeMap<>();
    private final NavigableMap<LocalDate, Integer> begun = new TreeMap<>();
    private final ReturnsToCare returns;
    private int periods;
    private int adoptivePlacements;
    private @Nullable Placement placementBefore;

    private Care(ReturnsToCare returns) {
        this.returns = returns;
    }

    /**
     * @param episodes in the order of their days
     * @param entered the days on which trackers and recorders say that the child entered care
     * @param left the days on which it left care, whoever says so
     */
    static Care of(List<Fact<Episode>> episodes, Collection<LocalDate> entered, Collection<LocalDate> left) {
        NavigableMap<LocalDate, Fact<Episode>> held = new TreeMap<>();
        episodes.stream()
                .filter(each -> each.holds() && !Stay.isShortBreak(each.told()))
                .forEach(each -> held.put(each.day(), each));
        var returns = new ReturnsToCare(held, entered, left);
        var care = new Care(returns);
        var days = new TreeSet<>(held.keySet());
        days.addAll(returns.days());
        days.forEach(day -> care.add(day, held.get(day)));
        return care;
    }

    private void add(LocalDate day, @Nullable Fact<Episode> fact) {
        if (fact == null) {
            periods++;
        } else {
            add(fact);
        }
        begun.put(day, periods);
    }

    private void add(Fact<Episode> fact) {
        var told = fact.told();
        boolean adoptive = Stay.isAdoptive(told.placement());
        if (Stay.isEntry(told) && !returns.isToldBy(fact.day())) {
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

    /** Whether a fact of that name may begin or end a period of care. */
    public static boolean isPartedBy(String factId) {
        return PARTED_BY.stream().anyMatch(factId::startsWith);
    }

    /** Whether the periods of care are the same. */
    public boolean isPartedAs(Care other) {
        return begun.equals(other.begun);
    }

    /** The days of the returns to care that no return has told. */
    public NavigableSet<LocalDate> returnsToCare() {
        return returns.days();
    }

    /**
     * The period of care to which a milestone of a day belongs. Leaving and adoption belong to the one that ends with them,
     * also where the child came back on that day.
     */
    public int periodOf(Milestone milestone, LocalDate day) {
        return switch (milestone) {
            case ADOPTION_ORDER, LEFT_CARE -> periodOf(day.minusDays(1));
            default -> periodOf(day);
        };
    }

    /**
     * The period of care to which a day belongs: the last one begun by then, else the first that is known; 0 where none is.
     */
    int periodOf(LocalDate day) {
        var last = begun.floorEntry(day);
        return last != null ? last.getValue() : begun.isEmpty() ? 0 : firstKnown();
    }

    private int firstKnown() {
        var first = begun.firstEntry();
        return stays.containsKey(first.getKey()) ? first.getValue() : first.getValue() - 1;
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

package org.waymark.journey.timeline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.waymark.journey.events.Episode;
import org.waymark.journey.events.ReturnFile;
import org.waymark.shared.FinancialYear;

/**
 * Which days lie in a period of care that a return lists, as the periods were known when it was submitted. A return that
 * drops the child speaks of the periods that the earlier returns of its year listed.
 */
final class ListedPeriods {
    private final List<Fact<Episode>> episodes;
    private final Map<FinancialYear, Set<LocalDate>> listedIn = new HashMap<>();

    ListedPeriods(List<Fact<Episode>> episodes) {
        this.episodes = episodes.stream()
                .filter(each -> !Stay.isShortBreak(each.told()))
                .toList();
    }

    /** Of the returns in their turns. */
    Predicate<LocalDate> by(Spoken spoken) {
        var named = spoken.speaksOf(ReturnFile.EPISODES) ? spoken.episodes().keySet() : Set.<LocalDate>of();
        var listedByNow = listedIn.computeIfAbsent(spoken.year(), _ -> new HashSet<>());
        listedByNow.addAll(named);
        var entries = entriesKnownTo(spoken);
        Set<LocalDate> periods = new HashSet<>();
        (spoken.lists() ? named : listedByNow).forEach(day -> periods.add(beginOfPeriod(entries, day)));
        return day -> periods.contains(beginOfPeriod(entries, day));
    }

    private static LocalDate beginOfPeriod(NavigableSet<LocalDate> entries, LocalDate day) {
        return Objects.requireNonNullElse(entries.floor(day), LocalDate.MIN);
    }

    /** The starts of care with something known before them: these part one period from another. */
    private NavigableSet<LocalDate> entriesKnownTo(Spoken spoken) {
        var known = episodes.stream()
                .filter(each -> !each.knownFrom().isAfter(spoken.knownAt()))
                .toList();
        NavigableSet<LocalDate> entries = new TreeSet<>();
        known.stream()
                .filter(each -> Stay.isEntry(each.told()) && stoodFor(spoken, each))
                .map(Fact::day)
                .filter(day -> day.isAfter(known.getFirst().day()))
                .forEach(entries::add);
        return entries;
    }

    /** A return that drops the child takes the starts themselves away: what parted the periods just before still does. */
    private static boolean stoodFor(Spoken spoken, Fact<Episode> episode) {
        var until = episode.knownTo();
        return spoken.knownAt().isBefore(until)
                || (!spoken.lists() && spoken.knownAt().equals(until));
    }
}

package org.waymark.reference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How one return changes what is known of one child: it replaces inside its coverage and touches nothing outside. */
final class ReturnCoverage {

    private ReturnCoverage() {}

    /** Returns the days on which the episodes that this return lists began, short breaks left out. */
    static Set<LocalDate> episodes(
            ChildRecord child, List<Map<String, String>> rows, CollectionYear year, Order order) {
        Map<LocalDate, Episode> stated = new HashMap<>();
        for (Map<String, String> row : rows) {
            Episode episode = Episode.of(row, order);
            if (!year.liesBefore(episode.dec())) {
                stated.put(episode.decom(), episode);
            }
        }
        child.episodes
                .values()
                .removeIf(known -> year.overlaps(known.decom(), known.dec()) && !stated.containsKey(known.decom()));
        Set<LocalDate> listed = new HashSet<>();
        for (Episode episode : stated.values()) {
            Episode known = child.episodes.get(episode.decom());
            boolean laterEnd = episode.dec() == null
                    && known != null
                    && known.dec() != null
                    && known.dec().isAfter(year.ends());
            child.episodes.put(episode.decom(), laterEnd ? episode.endingAs(known) : episode);
            if (!episode.isShortBreak()) {
                listed.add(episode.decom());
            }
        }
        return listed;
    }

    static void decisions(
            ChildRecord child,
            List<Map<String, String>> rows,
            CollectionYear year,
            Order order,
            Set<LocalDate> listedEpisodes) {
        Map<LocalDate, Decision> stated = new HashMap<>();
        for (Map<String, String> row : rows) {
            Decision decision = Decision.of(row, order);
            if (!year.liesBefore(decision.ceased())) {
                stated.put(decision.made(), decision);
            }
        }
        Periods periods = child.periods();
        Set<Integer> spokenOf = periodsOf(periods, listedEpisodes);
        child.decisions
                .values()
                .removeIf(known -> year.overlaps(known.made(), known.ceased())
                        && spokenOf.contains(periods.of(known.made()))
                        && !stated.containsKey(known.made()));
        for (Decision decision : stated.values()) {
            Decision known = child.decisions.get(decision.made());
            boolean laterEnd = decision.ceased() == null
                    && known != null
                    && known.ceased() != null
                    && known.ceased().isAfter(year.ends());
            child.decisions.put(decision.made(), laterEnd ? decision.ceasingAs(known) : decision);
        }
    }

    /** An earlier return of the same year listed the child and this one does not. */
    static void omitted(
            ChildRecord child,
            CollectionYear year,
            Set<LocalDate> listedBefore,
            boolean hasEpisodes,
            boolean hasDecisions) {
        Periods periods = child.periods();
        Set<Integer> spokenOf = periodsOf(periods, listedBefore);
        if (hasDecisions) {
            child.decisions
                    .values()
                    .removeIf(known ->
                            year.overlaps(known.made(), known.ceased()) && spokenOf.contains(periods.of(known.made())));
        }
        if (hasEpisodes) {
            child.episodes.values().removeIf(known -> year.overlaps(known.decom(), known.dec()));
        }
    }

    private static Set<Integer> periodsOf(Periods periods, Collection<LocalDate> days) {
        Set<Integer> numbers = new HashSet<>();
        days.forEach(day -> numbers.add(periods.of(day)));
        return numbers;
    }
}

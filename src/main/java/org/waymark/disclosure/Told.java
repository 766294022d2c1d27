package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Of whom each release tells anything. A year's tells nothing of other years, so of these it can be said what is said next. */
final class Told {
    private final Counts counts;

    private Told(Proposal proposal) {
        this.counts = new Counts(List.of(), proposal.codes());
    }

    /**
     * The children of each release and of the proposal. The others are as they are in the one after it, and in the proposal as they
     * were in the one before it: nothing shown speaks of them there, and what did not change needs no unknowns.
     */
    static List<List<Child>> releases(Proposal proposal) {
        var told = new Told(proposal);
        List<Child> latest = List.of();
        for (var release : proposal.earlier()) {
            latest = told.of(release.children(), cells(release), latest);
        }
        var now = Table.cells(proposal.catalogue().tables());
        List<List<Child>> releases = new ArrayList<>(List.of(told.of(proposal.children(), now, latest)));
        for (var release : proposal.earlier().reversed()) {
            releases.addFirst(told.of(release.children(), cells(release), releases.getFirst()));
        }
        return releases;
    }

    private static Set<CellId> cells(EarlierRelease release) {
        var cells = new TreeSet<CellId>(Table.cells(release.tables()));
        cells.addAll(release.shown().keySet());
        return cells;
    }

    private List<Child> of(Collection<Child> children, Set<CellId> cells, Collection<Child> others) {
        return Stream.concat(
                        children.stream().filter(child -> counts.isInAny(child, cells)),
                        others.stream().filter(child -> !counts.isInAny(child, cells)))
                .toList();
    }
}

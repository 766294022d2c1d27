package org.waymark.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.disclosure.CellId.Part;

/**
 * What was published is published anew only where each number has stayed, or changed by enough children of enough families
 * since every release before: a change of one tells who came.
 */
final class RestatementGate {
    private final Proposal proposal;
    private final Map<Part, Set<String>> codes;

    RestatementGate(Proposal proposal) {
        this.proposal = proposal;
        this.codes = proposal.codes();
    }

    /** Whether tables of those children may be published: all of these tables or none. */
    boolean lets(List<Part> within) {
        var cells = new TreeSet<CellId>();
        proposal.catalogue().ladders().stream()
                .flatMap(ladder -> ladder.rungs().stream())
                .filter(table -> table.within().equals(within))
                .forEach(table -> cells.addAll(table.cells()));
        return cells.stream().allMatch(this::lets);
    }

    boolean lets(CellId cell) {
        return proposal.earlier().stream().allMatch(release -> lets(cell, release));
    }

    boolean hasChanged(CellId cell) {
        return proposal.earlier().stream().anyMatch(release -> change(cell, release) != 0);
    }

    private int change(CellId cell, EarlierRelease release) {
        var before = release.shown().get(cell);
        return before == null ? 0 : new Counts(proposal.children(), codes).children(cell) - before;
    }

    private boolean lets(CellId cell, EarlierRelease release) {
        var change = change(cell, release);
        if (change == 0) {
            return true;
        }
        var before = new Counts(release.children(), codes).keys(cell);
        var after = new Counts(proposal.children(), codes).keys(cell);
        var moved = Stream.concat(release.children().stream(), proposal.children().stream())
                .filter(child -> before.contains(child.key()) != after.contains(child.key()))
                .map(Child::family)
                .distinct()
                .count();
        return Math.abs(change) >= proposal.rules().threshold()
                && moved >= proposal.rules().families();
    }
}

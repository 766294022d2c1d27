package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The children of a proposal and of what was released before, as unknowns; the numbers as they are; what is known of them. */
final class Scene {
    private final Proposal proposal;
    private final Alike alike;
    private final List<EarlierRelease> earlier;
    private final SortedSet<CellId> whole;
    private final Stage stage;
    private final int[] truth;

    Scene(Proposal proposal, List<Table> tables) {
        this.proposal = proposal;
        this.alike = proposal.alike();
        this.earlier = proposal.earlier();
        var headlines = proposal.catalogue().headlines();
        var all = Stream.of(
                        headlines.stream(),
                        tables.stream(),
                        earlier.stream().flatMap(release -> release.tables().stream()))
                .flatMap(some -> some)
                .toList();
        this.whole = Table.cells(headlines);
        all.forEach(table -> whole.add(new CellId(table.within())));
        var space =
                Space.of(alike.attributes(), all.stream().map(Table::attributes).toList());
        this.stage = Stage.of(
                space,
                Told.releases(proposal).stream()
                        .map(children -> children.stream().map(alike::child).toList())
                        .toList());
        this.truth = stage.counted(_ -> true);
    }

    /**
     * All that was shown before is known, and what that tells of other cells by the rules; and how many came and left in all, as a
     * newspaper might know of one child.
     */
    Puzzle puzzle() {
        List<Known> known = new ArrayList<>();
        List<Limit> limits = new ArrayList<>();
        for (int release = 0; release < earlier.size(); release++) {
            var shown = earlier.get(release).shown();
            for (var cell : shown.entrySet()) {
                known.add(new Known(sum(cell.getKey(), release), cell.getValue()));
            }
            limits.addAll(implied(release));
            if (isStep(release)) {
                for (var all : whole) {
                    known.add(asItIs(left(all, release)));
                    known.add(asItIs(joined(all, release)));
                }
            }
        }
        return Puzzle.of(stage.unknowns(), stage.ties(), known, limits);
    }

    private List<Limit> implied(int release) {
        var then = earlier.get(release);
        var counts = new Counts(then.children(), proposal.codes());
        return then.shown().keySet().stream()
                .filter(cell -> !whole.contains(cell))
                .flatMap(cell ->
                        PrimaryRules.implied(
                                proposal.rules(),
                                then.tables(),
                                counts,
                                cell,
                                then.shown().keySet())
                                .stream())
                .map(each -> each.limit(cell -> sum(cell, release)))
                .toList();
    }

    /** The whole sets of children of which there are tables, such as a year: how many came and left of these is known. */
    SortedSet<CellId> whole() {
        return whole;
    }

    /** Those in which a cell lies. */
    List<CellId> around(CellId cell) {
        return whole.stream()
                .filter(all -> cell.parts().containsAll(all.parts()))
                .toList();
    }

    Known asItIs(Sum sum) {
        return new Known(sum, sum.of(truth));
    }

    int[] truth() {
        return truth;
    }

    /** What each family knows of the unknowns: each different one once, in the order of what is known. */
    List<int[]> families() {
        SortedMap<String, int[]> known = new TreeMap<>();
        stage.states().stream()
                .flatMap(List::stream)
                .map(Child::family)
                .distinct()
                .map(family -> stage.counted(child -> child.family().equals(family)))
                .forEach(counted -> known.put(Arrays.toString(counted), counted));
        return List.copyOf(known.values());
    }

    Sum sum(CellId cell) {
        return sum(cell, earlier.size());
    }

    /** @param release the proposal is the one after the last of those before */
    Sum sum(CellId cell, int release) {
        return stage.release(inSpace(cell), release);
    }

    /** Whether anybody came or left between a release and the next. */
    boolean isStep(int release) {
        return stage.isStep(release);
    }

    Sum left(CellId cell, int release) {
        return stage.left(inSpace(cell), release);
    }

    Sum joined(CellId cell, int release) {
        return stage.joined(inSpace(cell), release);
    }

    private Sum inSpace(CellId cell) {
        return stage.space().where(alike.asked(cell));
    }
}

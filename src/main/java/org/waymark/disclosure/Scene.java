package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.disclosure.CellId.Part;

/** The children of a proposal and of what was released before, as unknowns; the numbers as they are; what is known of them. */
final class Scene {
    private final Map<Part, Set<String>> codes;
    private final List<EarlierRelease> earlier;
    private final Stage stage;
    private final int[] truth;

    Scene(Proposal proposal, List<Table> tables) {
        var catalogue = proposal.catalogue();
        this.codes = catalogue.codes();
        this.earlier = proposal.earlier();
        var space = Space.of(
                catalogue.attributes(),
                Stream.of(
                                catalogue.headlines().stream(),
                                tables.stream(),
                                earlier.stream().flatMap(release -> release.tables().stream()))
                        .flatMap(all -> all)
                        .map(Table::attributes)
                        .toList());
        List<List<Child>> releases = new ArrayList<>();
        earlier.forEach(release -> releases.add(release.children()));
        releases.add(proposal.children());
        this.stage = new Stage(space, releases);
        this.truth = stage.counted(releases);
    }

    /**
     * All that was shown before is known; and how many came and left in all, as a newspaper might know of one child.
     *
     * @param headlines cells that are always shown
     */
    Puzzle puzzle(Set<CellId> headlines) {
        List<Known> known = new ArrayList<>();
        for (int release = 0; release < earlier.size(); release++) {
            var shown = earlier.get(release).shown();
            for (var cell : shown.entrySet()) {
                known.add(new Known(sum(cell.getKey(), release), cell.getValue()));
            }
            for (var cell : headlines) {
                if (shown.containsKey(cell)) {
                    known.add(asItIs(stage.left(inSpace(cell), release)));
                    known.add(asItIs(stage.joined(inSpace(cell), release)));
                }
            }
        }
        return new Puzzle(stage.unknowns(), stage.ties(), known);
    }

    private Known asItIs(Sum sum) {
        return new Known(sum, sum.of(truth));
    }

    int[] truth() {
        return truth;
    }

    /** What each family knows of the unknowns: each different one once, in the order of what is known. */
    List<int[]> families() {
        SortedMap<String, int[]> known = new TreeMap<>();
        stage.releases().stream()
                .flatMap(List::stream)
                .map(Child::family)
                .distinct()
                .map(this::known)
                .forEach(counted -> known.put(Arrays.toString(counted), counted));
        return List.copyOf(known.values());
    }

    private int[] known(String family) {
        return stage.counted(stage.releases().stream()
                .map(children -> children.stream()
                        .filter(child -> child.family().equals(family))
                        .toList())
                .toList());
    }

    Sum sum(CellId cell) {
        return sum(cell, earlier.size());
    }

    /** @param release the proposal is the one after the last of those before */
    Sum sum(CellId cell, int release) {
        return stage.release(inSpace(cell), release);
    }

    Sum left(CellId cell, int step) {
        return stage.left(inSpace(cell), step);
    }

    Sum joined(CellId cell, int step) {
        return stage.joined(inSpace(cell), step);
    }

    private Sum inSpace(CellId cell) {
        return stage.space()
                .where(cell.parts().stream()
                        .collect(Collectors.toMap(
                                part -> part.attribute(), part -> codes.getOrDefault(part, Set.of()))));
    }
}

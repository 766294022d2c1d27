package org.waymark.disclosure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a council would publish.
 *
 * @param earlier what has been released of any of these children, the first first
 * @param overruled cells that the information owner has decided to show; nothing protects them, but all others still are
 * @param time after which nothing finer is tried any more
 */
public record Proposal(
        Catalogue catalogue,
        List<Child> children,
        List<EarlierRelease> earlier,
        Rules rules,
        Weights weights,
        Set<CellId> overruled,
        Duration time) {
    public Proposal {
        children = List.copyOf(children);
        earlier = List.copyOf(earlier);
        overruled = Set.copyOf(overruled);
    }

    /** As if nothing had been released before. */
    Proposal alone() {
        return new Proposal(catalogue, children, List.of(), rules, weights, overruled, time);
    }

    Counts counts() {
        return new Counts(children, codes());
    }

    /** The codes that each category puts together, of what is proposed and of what was released before. */
    Map<CellId.Part, Set<String>> codes() {
        return Catalogue.codes(catalogue.attributes(), tables());
    }

    /** As far as anything that is or was published tells codes apart. */
    Alike alike() {
        var told = Stream.concat(
                        Table.cells(tables()).stream(),
                        earlier.stream().flatMap(release -> release.shown().keySet().stream()))
                .flatMap(cell -> cell.parts().stream())
                .collect(Collectors.toSet());
        return new Alike(catalogue.attributes(), codes(), told);
    }

    private List<Table> tables() {
        return Stream.concat(
                        catalogue.tables().stream(), earlier.stream().flatMap(release -> release.tables().stream()))
                .toList();
    }
}

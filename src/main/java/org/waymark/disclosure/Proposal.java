package org.waymark.disclosure;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What a council would publish.
 *
 * @param overruled cells that the information owner has decided to show; nothing protects them, but all others still are
 * @param time after which coarser tables are tried
 */
public record Proposal(
        Catalogue catalogue, List<Child> children, Rules rules, Weights weights, Set<CellId> overruled, Duration time) {
    public Proposal {
        children = List.copyOf(children);
        overruled = Set.copyOf(overruled);
    }
}

package org.waymark.disclosure;

import java.time.Duration;
import java.util.List;
import java.util.Set;

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
}

package org.waymark.disclosure;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.waymark.disclosure.Deadline.OutOfTime;

/** One set of cells, hidden as far as is needed and no further. */
final class Protection {
    private final List<Published> cells;
    private final List<Demand> demands;
    private final Attacker attacker;
    private final Repair repair;
    private BitSet hidden;

    /** @param primary the cells that tell too much by themselves */
    Protection(List<Published> cells, BitSet primary, List<Demand> demands, Attacker attacker, Repair repair) {
        this.cells = cells;
        this.demands = demands;
        this.attacker = attacker;
        this.repair = repair;
        this.hidden = (BitSet) primary.clone();
    }

    BitSet hidden() {
        return hidden;
    }

    /**
     * Hides more until every demand is met. What has been met stays so: hiding takes no numbers away from those that fit.
     *
     * @return a demand that cannot be met whatever is hidden
     */
    Optional<Demand> hide() throws OutOfTime {
        for (var demand : demands) {
            if (!isMet(demand, hidden, attacker.fitting(hidden))) {
                var found = repair.cheapest(demand, hidden);
                if (found.isEmpty()) {
                    return Optional.of(demand);
                }
                attacker.remember(found.get().world());
                hidden.or(found.get().more());
            }
        }
        return Optional.empty();
    }

    /** Shows again what need not be hidden, the weightiest first; what is primary stays hidden. */
    void prune(BitSet primary) throws OutOfTime {
        var secondary = IntStream.range(0, cells.size())
                .filter(n -> hidden.get(n) && !primary.get(n))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer n) -> -cells.get(n).weight())
                        .thenComparing(n -> cells.get(n).id()))
                .toList();
        for (int n : secondary) {
            var fewer = (BitSet) hidden.clone();
            fewer.clear(n);
            if (areAllMet(fewer)) {
                hidden = fewer;
            }
        }
    }

    boolean areAllMet(BitSet hidden) throws OutOfTime {
        var worlds = attacker.fitting(hidden);
        for (var demand : demands) {
            if (!isMet(demand, hidden, worlds)) {
                return false;
            }
        }
        return true;
    }

    private boolean isMet(Demand demand, BitSet hidden, List<int[]> worlds) throws OutOfTime {
        return worlds.stream().anyMatch(demand::metBy) || attacker.finds(demand, hidden);
    }
}

package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far down its ladder each table stands. */
final class Rungs {
    private final List<Ladder> ladders;
    private final List<Integer> rungs = new ArrayList<>();

    Rungs(List<Ladder> ladders) {
        this.ladders = ladders;
        ladders.forEach(_ -> rungs.add(0));
    }

    List<Table> tables() {
        List<Table> tables = new ArrayList<>();
        for (int ladder = 0; ladder < ladders.size(); ladder++) {
            table(ladder).ifPresent(tables::add);
        }
        return tables;
    }

    private Optional<Table> table(int ladder) {
        var all = ladders.get(ladder).rungs();
        return rungs.get(ladder) < all.size() ? Optional.of(all.get(rungs.get(ladder))) : Optional.empty();
    }

    /** Takes a table off its ladder. */
    void drop(Table table) {
        for (int ladder = 0; ladder < ladders.size(); ladder++) {
            if (table(ladder).filter(table::equals).isPresent()) {
                rungs.set(ladder, ladders.get(ladder).rungs().size());
            }
        }
    }

    /** Takes the next rung of the last table that the cell stands in, or of the last table if it stands in none. */
    void coarsen(Optional<CellId> stuck) {
        var tables = tables();
        var with = tables.stream()
                .filter(table -> stuck.map(table.cells()::contains).orElse(true))
                .toList();
        var last = (with.isEmpty() ? tables : with).getLast();
        for (int ladder = ladders.size() - 1; ladder >= 0; ladder--) {
            if (table(ladder).filter(last::equals).isPresent()) {
                rungs.set(ladder, rungs.get(ladder) + 1);
                return;
            }
        }
    }
}

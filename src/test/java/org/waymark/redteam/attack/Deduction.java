package org.waymark.redteam.attack;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that was learnt of one council, over its tables, years, windows and amended returns, as one system in whole numbers. */
public final class Deduction {
    private static final Map<String, String> ALL = Map.of();

    private final Map<Of, Children> children = new LinkedHashMap<>();
    private final Map<Children, Wait> waits = new LinkedHashMap<>();
    private final Map<Target, IntVar> asked = new LinkedHashMap<>();
    private final CpModel model = new CpModel();
    private final Space space;
    private final List<Turn> turns;

    private record Of(Target.Whose whose, String year, int state) {}

    static {
        Loader.loadNativeLibraries();
    }

    private Deduction(Space space, Collection<Turn> turns) {
        this.space = space;
        this.turns = List.copyOf(turns);
    }

    /** @param whole looks at all attributes together, which tables need that go in rings */
    public static Deduction of(Collection<Told> told, Collection<Turn> turns, boolean whole) {
        var deduction = new Deduction(
                Space.of(told.stream().flatMap(each -> each.tables().stream()).toList(), whole), turns);
        told.forEach(deduction::learn);
        turns.forEach(deduction::learn);
        return deduction;
    }

    private void learn(Told told) {
        for (var table : told.tables()) {
            for (var row : table.rows()) {
                var shown = row.shown();
                if (shown != null) {
                    model.addEquality(counted(told, row.of()), shown);
                }
            }
        }
        var adopted = told.headlines().get("ADOPTED");
        if (adopted != null) {
            model.addEquality(counted(told, ALL), adopted);
        }
        var mean = told.headlines().get("A1");
        if (mean != null && told.years().size() == 1 && space.tellsOf(Wait.ATTRIBUTE)) {
            wait(Target.Whose.COUNTED, told.years().getFirst(), told.state()).hasMean(model, counted(told, ALL), mean);
        }
    }

    private void learn(Turn turn) {
        var joined = of(Target.Whose.JOINED, turn.year(), turn.state());
        var left = of(Target.Whose.LEFT, turn.year(), turn.state());
        model.addEquality(joined.in(ALL), turn.joined());
        model.addEquality(left.in(ALL), turn.left());
        Children.turn(
                model,
                of(Target.Whose.COUNTED, turn.year(), turn.state()),
                left,
                of(Target.Whose.COUNTED, turn.year(), turn.state() + 1),
                joined);
        if (space.tellsOf(Wait.ATTRIBUTE)) {
            Wait.turn(
                    model,
                    wait(Target.Whose.COUNTED, turn.year(), turn.state()),
                    wait(Target.Whose.LEFT, turn.year(), turn.state()),
                    wait(Target.Whose.COUNTED, turn.year(), turn.state() + 1),
                    wait(Target.Whose.JOINED, turn.year(), turn.state()));
        }
    }

    private LinearExpr counted(Told told, Map<String, String> cell) {
        return sum(new Target(Target.Whose.COUNTED, told.years(), told.state(), List.of(cell)));
    }

    private LinearExpr sum(Target target) {
        var sum = LinearExpr.newBuilder();
        for (var year : target.years()) {
            var of = of(target.whose(), year, target.state());
            target.cells().forEach(cell -> sum.add(of.in(cell)));
        }
        return sum.build();
    }

    private Wait wait(Target.Whose whose, String year, int state) {
        return waits.computeIfAbsent(of(whose, year, state), all -> new Wait(model, all));
    }

    /** A year that no return amended since is as it was told before. */
    private Children of(Target.Whose whose, String year, int state) {
        var last = turns.stream()
                .filter(turn -> turn.year().equals(year))
                .mapToInt(turn -> turn.state() + 1)
                .max()
                .orElse(0);
        return children.computeIfAbsent(new Of(whose, year, Math.min(state, last)), _ -> new Children(model, space));
    }

    /** Whatever fits what was learnt. */
    public Worlds worlds(Collection<Target> targets) {
        for (var target : targets) {
            asked.computeIfAbsent(target, this::number);
        }
        return Worlds.of(model.getClone(), asked);
    }

    /**
     * Whatever fits what one knows as well who knows some of the children.
     *
     * @param known all their codes by the year that counts them
     */
    public Worlds knowing(Worlds worlds, Map<String, List<Map<String, String>>> known) {
        Map<IntVar, Integer> least = new LinkedHashMap<>();
        children.forEach((of, all) -> {
            if (of.whose() == Target.Whose.COUNTED) {
                least.putAll(all.least(known.getOrDefault(of.year(), List.of())));
            }
        });
        return worlds.with(least);
    }

    private IntVar number(Target target) {
        var number = model.newIntVar(0, Children.MANY, "");
        model.addEquality(number, sum(target));
        return number;
    }
}

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
    private final Map<Target, IntVar> asked = new LinkedHashMap<>();
    private final CpModel model = new CpModel();
    private final Space space;

    private record Of(Target.Whose whose, String year, int state) {}

    static {
        Loader.loadNativeLibraries();
    }

    private Deduction(Space space) {
        this.space = space;
    }

    /** @param whole looks at all attributes together, which tables need that go in rings */
    public static Deduction of(Collection<Told> told, Collection<Turn> turns, boolean whole) {
        var deduction = new Deduction(
                Space.of(told.stream().flatMap(each -> each.tables().stream()).toList(), whole));
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
            var mean = told.headlines().get("A1");
            if (mean != null && space.tellsOf(Wait.ATTRIBUTE)) {
                Wait.learn(model, counted(told, Wait.QUICK), counted(told, Wait.SLOW), adopted, mean);
            }
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

    private Children of(Target.Whose whose, String year, int state) {
        return children.computeIfAbsent(new Of(whose, year, state), _ -> new Children(model, space));
    }

    /** Whatever fits what was learnt. */
    public Worlds worlds(Collection<Target> targets) {
        return worlds(targets, Map.of());
    }

    /** @param known some of the children counted in a year, by all their codes: what one of their family knows */
    public Worlds worlds(Collection<Target> targets, Map<String, List<Map<String, String>>> known) {
        for (var target : targets) {
            asked.computeIfAbsent(target, this::number);
        }
        var own = model.getClone();
        children.forEach((of, all) -> {
            if (of.whose() == Target.Whose.COUNTED) {
                all.include(own, known.getOrDefault(of.year(), List.of()));
            }
        });
        return new Worlds(own, asked);
    }

    private IntVar number(Target target) {
        var number = model.newIntVar(0, Children.MANY, "");
        model.addEquality(number, sum(target));
        return number;
    }
}

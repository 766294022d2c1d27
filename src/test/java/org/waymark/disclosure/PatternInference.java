package org.waymark.disclosure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * One who knows all that is shown makes up children who would be shown the same, runs the protector on them, and forgets those
 * of whom it hides other cells. What is left of each secret? Run by hand; arguments: cohort's size, seeds of cohorts.
 */
final class PatternInference {
    private static final int WORLDS = 3;

    private final Random chance = new Random(1);
    private final Proposal proposal;
    private final boolean isSecret;
    private final Decision decision;
    private int made;
    private int left;

    private PatternInference(Proposal proposal, boolean isSecret) {
        this.proposal = proposal;
        this.isSecret = isSecret;
        this.decision = new Protector().decide(proposal);
    }

    public static void main(String[] arguments) throws Exception {
        var size = Integer.parseInt(arguments[0]);
        for (int n = 1; n < arguments.length; n++) {
            var children = Cohorts.of(size, Long.parseLong(arguments[n]));
            for (var isSecret : new boolean[] {false, true}) {
                var weights = isSecret ? Weights.secret("the council's", 10) : Weights.byCount();
                new PatternInference(proposal(children, weights), isSecret).report(arguments[n]);
            }
        }
    }

    private static Proposal proposal(List<Child> children, Weights weights) {
        return new Proposal(
                Cohorts.defaults(), children, List.of(), Rules.DEFAULT, weights, Set.of(), Duration.ofMinutes(1));
    }

    private void report(String seed) throws Exception {
        List<String> narrow = new ArrayList<>();
        for (var bounds : decision.bounds()) {
            var values = values(bounds);
            if (values.size() < Rules.DEFAULT.threshold()) {
                narrow.add(bounds.cells() + " = " + bounds.value() + ": " + values);
            }
        }
        System.out.printf(
                "%d children, cohort %s, %s weights: %d secrets, %d narrowed; %d of %d worlds left%n",
                proposal.children().size(),
                seed,
                isSecret ? "secret" : "known",
                decision.bounds().size(),
                narrow.size(),
                left,
                made);
        narrow.forEach(each -> System.out.println("  " + each));
    }

    /** Those that some children have of whom the same would be shown and hidden. */
    private Set<Integer> values(Bounds bounds) throws Exception {
        Set<Integer> values = new TreeSet<>();
        for (int value = bounds.least(); value <= bounds.most() && values.size() < Rules.DEFAULT.threshold(); value++) {
            for (int n = 0; n < WORLDS && !values.contains(value); n++) {
                if (explains(world(bounds, value))) {
                    values.add(value);
                }
            }
        }
        return values;
    }

    private List<Child> world(Bounds bounds, int value) throws Exception {
        var scene = new Scene(proposal, decision.tables());
        var programme = scene.puzzle().programme(Demand.OUTSIDER);
        decision.shown().forEach((cell, shown) -> programme.between(scene.sum(cell), shown, shown));
        programme.between(bounds.cells().stream().map(scene::sum).reduce(Sum.NONE, Sum::and), value, value);
        nearTheTruth(programme, scene.truth());
        var space = Space.of(
                proposal.catalogue().attributes(),
                decision.tables().stream().map(Table::attributes).toList());
        return new OjSolver().solve(programme, 60_000) instanceof Solver.Answer.Found(var world)
                ? Made.children(space, Arrays.copyOf(world, scene.truth().length))
                : List.of();
    }

    /** The attacker does not know it; but if any world is left it is like this, and one is enough to show that it is. */
    private void nearTheTruth(Programme programme, int[] truth) {
        for (int place = 0; place < truth.length; place++) {
            var more = programme.unknown(0, Programme.FREE, 1 + chance.nextDouble());
            var fewer = programme.unknown(0, Programme.FREE, 1 + chance.nextDouble());
            programme
                    .rows()
                    .add(new Programme.Row(
                            new int[] {place, more, fewer}, new long[] {1, -1, 1}, truth[place], truth[place]));
        }
    }

    private boolean explains(List<Child> children) {
        made++;
        var explains = hidesNothingShown(children)
                && new Protector()
                        .decide(proposal(children, isSecret ? favourable() : Weights.byCount()))
                        .shown()
                        .equals(decision.shown());
        left += explains ? 1 : 0;
        return explains;
    }

    /** A secret that there could be, by which what is hidden and need not be is a decoy, or costs least. */
    private Weights favourable() {
        return new Weights() {
            @Override
            public double of(CellId cell, int value) {
                return hides(cell) ? 1 : 2;
            }

            @Override
            public boolean hides(CellId cell) {
                return !decision.shown().containsKey(cell);
            }
        };
    }

    /** No need to run the protector where a rule hides by itself what was shown. */
    private boolean hidesNothingShown(List<Child> children) {
        var counts = new Counts(children, proposal.catalogue().codes());
        return PrimaryRules.findings(proposal.rules(), decision.tables(), counts, Set.of(CellId.TOTAL)).stream()
                .map(Finding::cell)
                .noneMatch(decision.shown()::containsKey);
    }
}

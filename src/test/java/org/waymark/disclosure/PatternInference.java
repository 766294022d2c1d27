package org.waymark.disclosure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * One who knows all that is shown makes up children who would be shown the same, runs the protector on them, and forgets those
 * of whom it hides other cells. What is left of each secret? Run by hand; arguments: cohort's size, seeds of cohorts.
 */
final class PatternInference {
    private static final int WORLDS = 3;
    private static final int SECRETS = 20;

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
                var weights = isSecret ? Weights.secret("the council's") : Weights.byCount();
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
        var programme = scene.puzzle(Set.of()).programme(Demand.OUTSIDER);
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
        var explains = IntStream.range(0, isSecret ? SECRETS : 1).anyMatch(n -> {
            var weights = isSecret ? Weights.secret("guess " + n) : Weights.byCount();
            return new Protector().decide(proposal(children, weights)).shown().equals(decision.shown());
        });
        left += explains ? 1 : 0;
        return explains;
    }
}

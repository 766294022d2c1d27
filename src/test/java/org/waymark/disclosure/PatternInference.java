package org.waymark.disclosure;

import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One who knows all that is shown makes up children who would be shown the same, runs the protector on them, and forgets those
 * of whom it hides other cells. What is left of each secret?
 */
final class PatternInference {
    /** For each value that a secret could have. */
    private static final int WORLDS = 3;

    private static final int AT_LEAST = 100;
    private static final Duration TIME = Duration.ofMinutes(1);
    private static final Rules RULES = Rules.DEFAULT;

    private final Random chance = new Random(1);
    private final Proposal proposal;
    private final boolean isSecret;
    private final Decision decision;
    private final Map<Bounds, SortedSet<Integer>> values = new LinkedHashMap<>();
    private int made;
    private int left;

    private PatternInference(Proposal proposal, boolean isSecret) {
        this.proposal = proposal;
        this.isSecret = isSecret;
        this.decision = new Protector().decide(proposal);
        decision.bounds().forEach(bounds -> values.put(bounds, new TreeSet<>()));
    }

    /**
     * @param made how many sets of children were made up
     * @param left how many of them would be shown the same, and nothing else
     * @param fewest values that are left of any secret; more than the threshold are not looked for
     * @param narrow secrets of which fewer values are left than the threshold
     */
    record Left(int secrets, int made, int left, int fewest, List<String> narrow) {}

    /** @param isSecret whether weights and decoys rest on a secret, or only on what anyone can count */
    static Left of(List<Child> children, boolean isSecret) {
        var weights = isSecret ? Weights.secret("the council's", RULES.decoys()) : Weights.byCount();
        return new PatternInference(proposal(children, weights), isSecret).left();
    }

    /** However few children there are: it is the floor that is asked for. */
    private static Proposal proposal(List<Child> children, Weights weights) {
        return new Proposal(
                Cohorts.defaults(),
                children,
                List.of(),
                new Rules("no floor", RULES.threshold(), RULES.families(), 0, RULES.decoys(), RULES.means()),
                weights,
                Set.of(),
                TIME);
    }

    private Left left() {
        values.keySet().forEach(this::look);
        while (made < AT_LEAST && !values.isEmpty()) {
            var bounds = List.copyOf(values.keySet()).get(chance.nextInt(values.size()));
            tryOne(bounds, bounds.least() + chance.nextInt(bounds.most() - bounds.least() + 1));
        }
        return new Left(
                values.size(),
                made,
                left,
                values.values().stream().mapToInt(Set::size).min().orElse(RULES.threshold()),
                values.entrySet().stream()
                        .filter(each -> each.getValue().size() < RULES.threshold())
                        .map(each -> "%s = %d: %s"
                                .formatted(each.getKey().cells(), each.getKey().value(), each.getValue()))
                        .toList());
    }

    private void look(Bounds bounds) {
        var found = values.get(bounds);
        for (int value = bounds.least(); value <= bounds.most() && found.size() < RULES.threshold(); value++) {
            for (int n = 0; n < WORLDS && !found.contains(value); n++) {
                tryOne(bounds, value);
            }
        }
    }

    /** Whoever would be shown the same is possible, and so is each of its secrets' values. */
    private void tryOne(Bounds bounds, int value) {
        var children = world(bounds, value);
        made++;
        if (explains(children)) {
            left++;
            var scene = new Scene(proposal(children, proposal.weights()), decision.tables());
            values.forEach((each, found) -> found.add(sum(scene, each).of(scene.truth())));
        }
    }

    private static Sum sum(Scene scene, Bounds bounds) {
        return bounds.cells().stream().map(scene::sum).reduce(Sum.NONE, Sum::and);
    }

    private List<Child> world(Bounds bounds, int value) {
        var scene = new Scene(proposal, decision.tables());
        var programme = scene.puzzle().programme(Demand.OUTSIDER);
        decision.shown().forEach((cell, shown) -> programme.between(scene.sum(cell), shown, shown));
        programme.between(sum(scene, bounds), value, value);
        nearTheTruth(programme, scene.truth());
        var space = Space.of(
                proposal.alike().attributes(),
                decision.tables().stream().map(Table::attributes).toList());
        return new OjSolver().solve(programme, TIME.toMillis()) instanceof Solver.Answer.Found(var world)
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
        return !children.isEmpty()
                && hidesNothingShown(children)
                && new Protector()
                        .decide(proposal(children, isSecret ? favourable() : Weights.byCount()))
                        .shown()
                        .equals(decision.shown());
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

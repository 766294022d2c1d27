package org.waymark.disclosure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.waymark.disclosure.Whose.Group;

/**
 * All that may not be found out: of the proposal, of what was released before, and of those who came or left in between, who
 * are few more often than any.
 */
final class Secrets {
    private final Proposal proposal;
    private final Scene scene;
    private final Map<List<Integer>, Secret> found = new LinkedHashMap<>();

    private Secrets(Proposal proposal, Scene scene) {
        this.proposal = proposal;
        this.scene = scene;
    }

    /** @param findings of the proposal */
    static List<Secret> of(Proposal proposal, List<Table> tables, Scene scene, List<Finding> findings) {
        var secrets = new Secrets(proposal, scene);
        var earlier = proposal.earlier();
        var all = Table.cells(tables);
        earlier.forEach(release -> all.addAll(Table.cells(release.tables())));
        all.removeAll(scene.whole());
        secrets.add(new Whose(Group.COUNTED, earlier.size()), findings, scene::sum);
        for (int n = 0; n < earlier.size(); n++) {
            var release = n;
            secrets.add(
                    new Whose(Group.COUNTED, n), secrets.findings(earlier.get(n)), cell -> scene.sum(cell, release));
            if (scene.isStep(n)) {
                secrets.between(n, all);
            }
        }
        return List.copyOf(secrets.found.values());
    }

    private List<Finding> findings(EarlierRelease release) {
        return PrimaryRules.findings(
                proposal.rules(),
                release.tables(),
                new Counts(release.children(), proposal.codes()),
                release.shown().keySet());
    }

    /**
     * Of those who came or left, in any cell that was or is published: that of a window less those of its years tells of them as
     * well as two releases of the same cell.
     */
    private void between(int step, Set<CellId> cells) {
        for (var cell : cells) {
            few(new Whose(Group.LEFT, step), cell, scene::left);
            few(new Whose(Group.JOINED, step), cell, scene::joined);
        }
    }

    private void few(Whose whose, CellId cell, BiFunction<CellId, Integer, Sum> sums) {
        var sum = sums.apply(cell, whose.release());
        if (proposal.rules().tooFew(sum.of(scene.truth()))) {
            var among = scene.around(cell).stream()
                    .map(all -> scene.asItIs(sums.apply(all, whose.release())))
                    .toList();
            add(new Secret(whose, cell, List.of(cell), sum, sum.of(scene.truth()), among));
        }
    }

    private void add(Whose whose, List<Finding> findings, Function<CellId, Sum> sums) {
        for (var finding : findings) {
            var sum = finding.secret().stream().map(sums).reduce(Sum.NONE, Sum::and);
            add(new Secret(whose, finding.cell(), finding.secret(), sum, sum.of(scene.truth()), List.of()));
        }
    }

    /** Once, whatever the number of rules that found it. */
    private void add(Secret secret) {
        found.putIfAbsent(Arrays.stream(secret.sum().places()).sorted().boxed().toList(), secret);
    }
}

package org.waymark.disclosure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.waymark.disclosure.Whose.Group;

/**
 * All that may not be found out: of the proposal, of what was released before, and of those who came or left in between, who
 * are few more often than any.
 */
final class Secrets {
    private final Proposal proposal;
    private final Scene scene;
    private final Set<CellId> headlines;
    private final Map<List<Integer>, Secret> found = new LinkedHashMap<>();

    private Secrets(Proposal proposal, Scene scene, Set<CellId> headlines) {
        this.proposal = proposal;
        this.scene = scene;
        this.headlines = headlines;
    }

    /** @param findings of the proposal */
    static List<Secret> of(
            Proposal proposal, List<Table> tables, Scene scene, Set<CellId> headlines, List<Finding> findings) {
        var secrets = new Secrets(proposal, scene, headlines);
        var earlier = proposal.earlier();
        secrets.add(new Whose(Group.COUNTED, earlier.size()), findings, scene::sum);
        for (int n = 0; n < earlier.size(); n++) {
            var release = n;
            secrets.add(
                    new Whose(Group.COUNTED, n), secrets.findings(earlier.get(n)), cell -> scene.sum(cell, release));
            secrets.between(
                    n,
                    earlier.get(n).tables(),
                    n + 1 < earlier.size() ? earlier.get(n + 1).tables() : tables);
        }
        return List.copyOf(secrets.found.values());
    }

    private List<Finding> findings(EarlierRelease release) {
        return PrimaryRules.findings(
                proposal.rules(),
                release.tables(),
                new Counts(release.children(), proposal.catalogue().codes()),
                release.shown().keySet());
    }

    /** Of those who came or left, in cells that are published of both. */
    private void between(int step, List<Table> before, List<Table> after) {
        var cells = Table.cells(before);
        cells.retainAll(Table.cells(after));
        cells.removeAll(headlines);
        for (var cell : cells) {
            few(new Whose(Group.LEFT, step), cell, scene.left(cell, step));
            few(new Whose(Group.JOINED, step), cell, scene.joined(cell, step));
        }
    }

    private void few(Whose whose, CellId cell, Sum sum) {
        if (proposal.rules().tooFew(sum.of(scene.truth()))) {
            add(whose, cell, List.of(cell), sum);
        }
    }

    private void add(Whose whose, List<Finding> findings, Function<CellId, Sum> sums) {
        for (var finding : findings) {
            add(
                    whose,
                    finding.cell(),
                    finding.secret(),
                    finding.secret().stream().map(sums).reduce(Sum.NONE, Sum::and));
        }
    }

    /** Once, whatever the number of rules that found it. */
    private void add(Whose whose, CellId about, List<CellId> cells, Sum sum) {
        found.putIfAbsent(
                Arrays.stream(sum.places()).sorted().boxed().toList(),
                new Secret(whose, about, cells, sum, sum.of(scene.truth())));
    }
}

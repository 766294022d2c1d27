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
                secrets.lines(n, tables);
                earlier.forEach(each -> secrets.lines(release, each.tables()));
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

    /** Where six late children are alike, the change of one table would say of each of them what they are. */
    private void lines(int step, List<Table> tables) {
        for (var table : tables) {
            for (var cell : table.cells()) {
                PrimaryRules.lines(table, cell).forEach(others -> {
                    alike(new Whose(Group.LEFT, step), cell, others, scene::left);
                    alike(new Whose(Group.JOINED, step), cell, others, scene::joined);
                });
            }
        }
    }

    /** All or nearly all of those who came or left are in one cell of a line: the rest of the line is not to be known. */
    private void alike(Whose whose, CellId cell, List<CellId> others, BiFunction<CellId, Integer, Sum> sums) {
        var rest =
                others.stream().map(other -> sums.apply(other, whose.release())).reduce(Sum.NONE, Sum::and);
        int own = sums.apply(cell, whose.release()).of(scene.truth());
        int value = rest.of(scene.truth());
        if (own > 0 && (value == 0 || proposal.rules().tooFew(value))) {
            add(new Secret(whose, cell, others, rest, value, among(cell, whose, sums)));
        }
    }

    private List<Known> among(CellId cell, Whose whose, BiFunction<CellId, Integer, Sum> sums) {
        return scene.around(cell).stream()
                .map(all -> scene.asItIs(sums.apply(all, whose.release())))
                .toList();
    }

    private void few(Whose whose, CellId cell, BiFunction<CellId, Integer, Sum> sums) {
        var sum = sums.apply(cell, whose.release());
        if (proposal.rules().tooFew(sum.of(scene.truth()))) {
            add(new Secret(whose, cell, List.of(cell), sum, sum.of(scene.truth()), among(cell, whose, sums)));
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

package org.waymark.disclosure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.waymark.disclosure.Deadline.OutOfTime;
import org.waymark.disclosure.Demand.Wanted;

/** Tries to protect a proposal with certain tables. */
final class Attempt {
    private final Proposal proposal;
    private final List<Table> tables;
    private final Scene scene;
    private final SortedMap<CellId, Set<Reason>> reasons = new TreeMap<>();
    private final List<Published> cells;
    private final List<Secret> secrets;
    private final Attacker attacker;
    private final Protection protection;
    private final List<Bounds> bounds = new ArrayList<>();

    Attempt(Proposal proposal, List<Table> tables, Solver solver, Deadline deadline) {
        this.proposal = proposal;
        this.tables = tables;
        this.scene = new Scene(proposal, tables);
        var headlines = Table.cells(proposal.catalogue().headlines());
        SortedSet<CellId> fixed = new TreeSet<>(headlines);
        fixed.addAll(proposal.overruled());
        var findings = PrimaryRules.findings(proposal.rules(), tables, proposal.counts(), fixed);
        findings.forEach(finding -> reasons.computeIfAbsent(finding.cell(), _ -> EnumSet.noneOf(Reason.class))
                .add(finding.reason()));
        this.cells = published(headlines, fixed);
        cells.stream()
                .filter(cell -> !cell.fixed() && proposal.weights().hides(cell.id()))
                .forEach(cell -> reasons.computeIfAbsent(cell.id(), _ -> EnumSet.noneOf(Reason.class))
                        .add(Reason.DECOY));
        this.secrets = Secrets.of(proposal, tables, scene, findings);
        var puzzle = scene.puzzle().with(impliedByNoughts(fixed));
        this.attacker = new Attacker(puzzle, cells, scene.truth(), solver, deadline);
        this.protection = new Protection(
                cells,
                primary(),
                Secret.demands(secrets, scene.families(), proposal.rules().threshold()),
                attacker,
                new Repair(puzzle, cells, solver, deadline));
    }

    private List<Published> published(Set<CellId> headlines, Set<CellId> fixed) {
        var all = Table.cells(tables);
        all.addAll(headlines);
        return all.stream().map(id -> published(id, fixed)).toList();
    }

    private Published published(CellId id, Set<CellId> fixed) {
        var sum = scene.sum(id);
        var value = sum.of(scene.truth());
        return new Published(
                id,
                sum,
                value,
                fixed.contains(id),
                proposal.weights().of(id, value),
                fixed.contains(id) || value == 0
                        ? List.of()
                        : implied(id, fixed).map(each -> each.limit(scene::sum)).toList());
    }

    private Stream<Implied> implied(CellId id, Set<CellId> fixed) {
        return PrimaryRules.implied(proposal.rules(), tables, proposal.counts(), id, fixed).stream();
    }

    /** Of those that may be shown. It is told whether they are or not: lines have many, and all of them say the same. */
    private List<Limit> impliedByNoughts(Set<CellId> fixed) {
        return cells.stream()
                .filter(cell -> cell.value() == 0 && !cell.fixed() && !reasons.containsKey(cell.id()))
                .flatMap(cell -> implied(cell.id(), fixed))
                .distinct()
                .map(each -> each.limit(scene::sum))
                .toList();
    }

    private BitSet primary() {
        return IntStream.range(0, cells.size())
                .filter(n -> reasons.containsKey(cells.get(n).id()))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }

    List<Table> tables() {
        return tables;
    }

    /** @return a cell that cannot be protected */
    Optional<CellId> protect() throws OutOfTime {
        var stuck = protection.hide();
        if (stuck.isPresent()) {
            return stuck.map(Demand::about);
        }
        protection.prune(primary());
        for (var secret : secrets) {
            bounds.add(new Bounds(
                    secret.whose(),
                    secret.cells(),
                    secret.value(),
                    reached(secret, new Wanted.AtMost(0)),
                    reached(secret, new Wanted.AtLeast(0))));
        }
        return Optional.empty();
    }

    private int reached(Secret secret, Wanted way) throws OutOfTime {
        var demand = new Demand(secret.about(), secret.sum(), way, Demand.OUTSIDER);
        attacker.furthest(demand, way, protection.hidden());
        var reached = attacker.fitting(protection.hidden()).stream().mapToInt(secret.sum()::of);
        return (way instanceof Wanted.AtMost ? reached.min() : reached.max()).orElseThrow();
    }

    List<Bounds> bounds() {
        return bounds;
    }

    SortedMap<CellId, Verdict> verdicts() {
        SortedMap<CellId, Verdict> verdicts = new TreeMap<>();
        for (int n = 0; n < cells.size(); n++) {
            verdicts.put(cells.get(n).id(), verdict(n));
        }
        return verdicts;
    }

    private Verdict verdict(int n) {
        var cell = cells.get(n);
        return protection.hidden().get(n)
                ? new Verdict.Suppressed(reasons.getOrDefault(cell.id(), EnumSet.of(Reason.PROTECTS_OTHERS)))
                : new Verdict.Shown(cell.value());
    }
}

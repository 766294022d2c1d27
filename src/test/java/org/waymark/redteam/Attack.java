package org.waymark.redteam;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.waymark.redteam.attack.Deduction;
import org.waymark.redteam.attack.Edition;
import org.waymark.redteam.attack.Target;
import org.waymark.redteam.attack.Told;
import org.waymark.redteam.attack.Turn;
import org.waymark.redteam.attack.Values;
import org.waymark.redteam.attack.Worlds;

/** The attacker on all that one council published, and what the truth says of what he found. */
final class Attack {
    private final List<Edition> editions;
    private final Map<String, Integer> states;
    private final Truth truth;
    private final Deduction deduction;
    private final Set<Target> secrets = new LinkedHashSet<>();
    private final Set<Target> leavingFew = new LinkedHashSet<>();
    private final Set<Target> hidden = new LinkedHashSet<>();

    /**
     * @param states by edition, which telling of the children it was made of
     * @param turns what became known of tellings that amend others
     * @param whole whether tables go in rings
     */
    Attack(List<Edition> editions, Map<String, Integer> states, Collection<Turn> turns, Truth truth, boolean whole) {
        this.editions = editions;
        this.states = states;
        this.truth = truth;
        this.deduction = Deduction.of(
                editions.stream().flatMap(each -> told(each).stream()).toList(), turns, whole);
        editions.forEach(this::target);
    }

    private List<Told> told(Edition edition) {
        Map<Integer, List<Edition.Table>> tables = new HashMap<>();
        edition.tables()
                .forEach(table -> tables.computeIfAbsent(state(table.from()), _ -> new ArrayList<>())
                        .add(table));
        Map<Integer, Map<String, Integer>> headlines = new HashMap<>();
        edition.headlines()
                .forEach((measure, headline) -> headlines
                        .computeIfAbsent(state(headline.from()), _ -> new HashMap<>())
                        .put(measure, headline.value()));
        Set<Integer> both = new LinkedHashSet<>(tables.keySet());
        both.addAll(headlines.keySet());
        return both.stream()
                .map(state -> new Told(
                        edition.years(),
                        state,
                        headlines.getOrDefault(state, Map.of()),
                        tables.getOrDefault(state, List.of())))
                .toList();
    }

    private int state(String edition) {
        return states.getOrDefault(edition, 0);
    }

    private void target(Edition edition) {
        for (var table : edition.tables()) {
            var of = new Secrets(truth, edition.years(), state(table.from()));
            of.judge(table);
            secrets.addAll(of.few());
            leavingFew.addAll(of.leavingFew());
            table.rows().stream()
                    .filter(row -> row.shown() == null)
                    .forEach(row -> hidden.add(
                            new Target(Target.Whose.COUNTED, edition.years(), state(table.from()), List.of(row.of()))));
        }
    }

    /** Shown numbers that are not as the children are: there should be none, or the truth is not what was told. */
    List<String> untrue() {
        List<String> untrue = new ArrayList<>();
        for (var edition : editions) {
            for (var table : edition.tables()) {
                for (var row : table.rows()) {
                    var is = truth.in(edition.years(), state(table.from()), row.of())
                            .size();
                    if (row.shown() != null && row.shown() != is) {
                        untrue.add("%s %s: %d, not %d".formatted(edition.id(), row.of(), row.shown(), is));
                    }
                }
            }
        }
        return untrue;
    }

    /**
     * @param most how many families are tried, those of the most children first
     * @param pairs how many pairs of families are tried together
     */
    Score score(int most, int pairs, Random chance) {
        var worlds = deduction.worlds(targets());
        int exact = 0;
        int narrow = 0;
        for (var secret : secrets) {
            var values = worlds.values(secret, Secrets.THRESHOLD);
            exact += values.isExact() ? 1 : 0;
            narrow += values.found() < Secrets.THRESHOLD ? 1 : 0;
        }
        int leaving = 0;
        for (var cell : leavingFew) {
            leaving += worlds.values(cell, Secrets.THRESHOLD).found() < Secrets.THRESHOLD ? 1 : 0;
        }
        var all = truth.families();
        var families = all.subList(0, Math.min(most, all.size()));
        List<Map<String, List<Map<String, String>>>> two = new ArrayList<>();
        for (int n = 0; n < pairs; n++) {
            two.add(both(all.get(chance.nextInt(all.size())), all.get(chance.nextInt(all.size()))));
        }
        return new Score(
                editions.stream().mapToLong(Edition::rows).sum(),
                editions.stream()
                        .mapToLong(each -> each.rows() - each.hidden().size())
                        .sum(),
                secrets.size(),
                exact,
                narrow,
                exact(
                        worlds,
                        hidden.stream().filter(cell -> !secrets.contains(cell)).toList()),
                leavingFew.size(),
                leaving,
                secrets.size() * families.size(),
                exact(worlds, families),
                secrets.size() * two.size(),
                exact(worlds, two));
    }

    /** How many of the secrets can be worked out; {@code of} all that there are. */
    Control.Found found() {
        return new Control.Found(exact(deduction.worlds(secrets), secrets), secrets.size());
    }

    private int exact(Worlds worlds, List<Map<String, List<Map<String, String>>>> insiders) {
        return insiders.stream()
                .mapToInt(known -> exact(deduction.knowing(worlds, known), secrets))
                .sum();
    }

    private static int exact(Worlds worlds, Collection<Target> targets) {
        return (int) targets.stream().filter(worlds::isExact).count();
    }

    private static Map<String, List<Map<String, String>>> both(
            Map<String, List<Map<String, String>>> one, Map<String, List<Map<String, String>>> other) {
        Map<String, List<Map<String, String>>> both = new HashMap<>(one);
        if (one != other) {
            other.forEach((year, kids) -> both.merge(year, kids, (some, more) -> {
                List<Map<String, String>> together = new ArrayList<>(some);
                together.addAll(more);
                return together;
            }));
        }
        return both;
    }

    private Set<Target> targets() {
        Set<Target> all = new LinkedHashSet<>(secrets);
        all.addAll(leavingFew);
        all.addAll(hidden);
        return all;
    }

    /**
     * Attributes of those who came in a turn by which it can be told exactly that few of them have some code: of one child, which
     * it has.
     */
    Control.Found ofWhoCame(Turn turn) {
        Map<String, Set<Target>> targets = new LinkedHashMap<>();
        editions.stream()
                .flatMap(edition -> edition.tables().stream())
                .flatMap(table -> table.rows().stream())
                .map(Edition.Row::of)
                .filter(cell -> cell.size() == 1)
                .forEach(cell -> targets.computeIfAbsent(
                                cell.keySet().iterator().next(), _ -> new LinkedHashSet<>())
                        .add(new Target(Target.Whose.JOINED, List.of(turn.year()), turn.state(), List.of(cell))));
        var worlds =
                deduction.worlds(targets.values().stream().flatMap(Set::stream).toList());
        var found = targets.values().stream()
                .filter(codes -> codes.stream().anyMatch(code -> worlds.isExact(code) && isFew(worlds.values(code, 2))))
                .count();
        return new Control.Found((int) found, targets.size());
    }

    private static boolean isFew(Values values) {
        return values.least() > 0 && values.least() < Secrets.THRESHOLD;
    }
}

package org.waymark.statistics;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Spells laid out for counting again and again, family by family in an order that no label has a say in. */
final class Waits {
    private static final Comparator<Spell> BY_WHAT_HAPPENED = comparingInt(Spell::after)
            .thenComparingInt(Spell::until)
            .thenComparing(Spell::outcome, nullsLast(naturalOrder()));

    private final int[] days;
    private final List<String> ways;
    private final int families;
    private final int[] familyOf;
    private final int[] joinedAt;
    private final int[] leftAt;

    Waits(List<Spell> spells, String arrival) {
        days = spells.stream()
                .flatMapToInt(spell -> IntStream.of(spell.after(), spell.until()))
                .filter(day -> day != Spell.FROM_THE_START)
                .sorted()
                .distinct()
                .toArray();
        ways = waysOut(spells, arrival);
        var byFamily = spells.stream().collect(groupingBy(Spell::family)).values().stream()
                .map(family -> family.stream().sorted(BY_WHAT_HAPPENED).toList())
                .sorted(Waits::compareFamilies)
                .toList();
        families = byFamily.size();
        familyOf = IntStream.range(0, families)
                .flatMap(family -> IntStream.generate(() -> family)
                        .limit(byFamily.get(family).size()))
                .toArray();
        var ordered = byFamily.stream().flatMap(List::stream).toList();
        joinedAt = ordered.stream()
                .mapToInt(spell -> Arrays.binarySearch(days, spell.after()))
                .toArray();
        leftAt = ordered.stream().mapToInt(this::placeOfEnd).toArray();
    }

    private static List<String> waysOut(List<Spell> spells, String arrival) {
        var outcomes = spells.stream().map(Spell::outcome).filter(Objects::nonNull);
        return List.copyOf(
                new TreeSet<>(Stream.concat(Stream.of(arrival), outcomes).toList()));
    }

    private static int compareFamilies(List<Spell> one, List<Spell> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            var order = BY_WHAT_HAPPENED.compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    private int placeOfEnd(Spell spell) {
        return Arrays.binarySearch(days, spell.until()) * (ways.size() + 1) + placeOfWay(spell.outcome());
    }

    private int placeOfWay(@Nullable String outcome) {
        return outcome == null ? ways.size() : ways.indexOf(outcome);
    }

    List<String> ways() {
        return ways;
    }

    int families() {
        return families;
    }

    int spells() {
        return familyOf.length;
    }

    Counts counted() {
        var once = new int[families];
        Arrays.fill(once, 1);
        return counted(once);
    }

    /** Counts each family as often as it is told. */
    Counts counted(int[] timesDrawn) {
        var joined = new int[days.length];
        var left = new int[days.length * (ways.size() + 1)];
        var fromTheStart = 0;
        for (int spell = 0; spell < familyOf.length; spell++) {
            var times = timesDrawn[familyOf[spell]];
            left[leftAt[spell]] += times;
            if (joinedAt[spell] < 0) {
                fromTheStart += times;
            } else {
                joined[joinedAt[spell]] += times;
            }
        }
        return new Counts(days, ways.size(), atRisk(fromTheStart, joined, left), joined, left);
    }

    private int[] atRisk(int fromTheStart, int[] joined, int[] left) {
        var width = ways.size() + 1;
        var atRisk = new int[days.length];
        var now = fromTheStart;
        for (int step = 0; step < days.length; step++) {
            atRisk[step] = now;
            for (int way = 0; way < width; way++) {
                now -= left[step * width + way];
            }
            now += joined[step];
        }
        return atRisk;
    }
}

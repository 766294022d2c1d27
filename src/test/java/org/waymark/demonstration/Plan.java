package org.waymark.demonstration;

import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.waymark.demonstration.Flows.Year;
import org.waymark.madeup.Chances;

/**
 * Settles who takes which step in which year, so that each year has the number that its flows ask for: who waits longest
 * goes first, save that hard cases are passed over for a while.
 */
final class Plan {
    private static final int BEFORE_RECORDS = Flows.FIRST_YEAR - 1;

    private final Chances chances;
    private final Households households;
    private final List<Family> families = new ArrayList<>();
    private final Map<Way, Double> turn = new HashMap<>();

    Plan(Flows flows, Chances chances) {
        this.chances = chances;
        this.households = new Households(chances);
        var waiting = flows.waiting();
        begin(waiting.decided(), Step.DECIDED);
        begin(waiting.ordered(), Step.ORDERED);
        begin(waiting.matched(), Step.MATCHED);
        begin(waiting.placed(), Step.PLACED);
        take(waiting.applied(), Step.APPLIED, BEFORE_RECORDS, stoppedAt(Step.PLACED), Plan::none);
        flows.years().forEach(this::run);
    }

    List<Family> families() {
        return families;
    }

    private List<Way> ways() {
        return families.stream().flatMap(family -> family.ways.stream()).toList();
    }

    /** Children who had come that far when records began. */
    private void begin(int children, Step reached) {
        for (var family : newFamilies(children, 0)) {
            for (var step = Step.DECIDED; step.compareTo(reached) <= 0; step = next(step)) {
                reach(family.ways.getFirst(), step, BEFORE_RECORDS);
            }
        }
    }

    private static Step next(Step step) {
        return Step.values()[step.ordinal() + 1];
    }

    private List<Family> newFamilies(int children, int early) {
        List<Family> made = new ArrayList<>();
        for (int left = children - early; left > 0; left -= made.getLast().size()) {
            made.add(households.next(left));
        }
        for (int n = 0; n < early; n++) {
            made.add(households.early());
        }
        families.addAll(made);
        return made;
    }

    private void run(Year year) {
        int now = year.startYear();
        decide(year);
        take(year.changedBefore(), Step.CHANGED, now, stoppedAt(Step.DECIDED).and(Plan::isOrdinary), Plan::none);
        take(year.left(), Step.LEFT, now, stoppedAt(Step.DECIDED).and(Plan::isOrdinary), Plan::none);
        take(year.ordered(), Step.ORDERED, now, stoppedAt(Step.DECIDED), Plan::contested);
        part(now);
        take(year.changedAfter(), Step.CHANGED, now, stoppedAt(Step.ORDERED).and(Plan::isOrdinary), Plan::hardFirst);
        int hard = takeUpTo(
                year.matchedHard(), Step.MATCHED, now, stoppedAt(Step.ORDERED).and(Plan::isHard), Plan::none);
        take(year.matched() - hard, Step.MATCHED, now, stoppedAt(Step.ORDERED), Plan::hardLast);
        take(year.placed(), Step.PLACED, now, stoppedAt(Step.MATCHED), Plan::none);
        breakDown(year.broken(), now);
        take(year.changedBroken(), Step.CHANGED, now, stoppedAt(Step.BROKEN), Plan::none);
        take(year.applied(), Step.APPLIED, now, stoppedAt(Step.PLACED), Plan::none);
        take(year.adopted(), Step.ADOPTED, now, stoppedAt(Step.APPLIED), Plan::none);
        chooseCarers(year.byCarer(), now);
    }

    private void decide(Year year) {
        int early = year.earlyThisYear() + year.earlyLastYear();
        int settledThisYear = year.earlyThisYear();
        for (var family : newFamilies(year.decided(), early)) {
            var way = family.ways.getFirst();
            if (family.traits.early()) {
                way.plan(Step.WITH_CARER, year.startYear() - (settledThisYear-- > 0 ? 0 : 1));
                way.adoptedByCarer();
            }
            reach(way, Step.DECIDED, year.startYear());
        }
    }

    /** The children of a new order who are to be placed apart. */
    private void part(int now) {
        families.stream()
                .filter(family -> family.traits.apart()
                        && family.ways.getFirst().takes(Step.ORDERED, now)
                        && stoppedAt(Step.ORDERED).test(family.ways.getFirst()))
                .forEach(family -> {
                    family.part();
                    family.ways.forEach(way -> turn.put(way, now + chances.between(0, 99) / 100.0));
                });
    }

    /** One child, or brothers and sisters together, who were placed last year or this year. */
    private void breakDown(int children, int now) {
        if (children > 0) {
            var broken = ways().stream()
                    .filter(stoppedAt(Step.PLACED).and(Plan::isOrdinary))
                    .filter(way -> way.size() == children && way.takes(Step.PLACED, now - (children > 1 ? 0 : 1)))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nobody to break down in " + now));
            reach(broken, Step.BROKEN, now);
        }
    }

    /** Foster carers adopt children for whom nobody was found for long. */
    private void chooseCarers(int children, int now) {
        int left = children;
        for (var way : ways().stream()
                .filter(way -> way.takes(Step.ADOPTED, now) && way.size() == 1 && isOrdinary(way))
                .sorted(comparingDouble(way -> way.yearOf(Step.ORDERED) - way.yearOf(Step.MATCHED)))
                .limit(left)
                .toList()) {
            way.adoptedByCarer();
            way.plan(Step.WITH_CARER, way.yearOf(Step.DECIDED) - 1);
        }
    }

    private void take(int children, Step step, int now, Predicate<Way> candidates, ToDoubleFunction<Way> putOff) {
        int left = children - takeUpTo(children, step, now, candidates, putOff);
        if (left > 0) {
            throw new IllegalStateException("%d more for %s in %d".formatted(left, step, now));
        }
    }

    /** How many there were. */
    private int takeUpTo(int children, Step step, int now, Predicate<Way> candidates, ToDoubleFunction<Way> putOff) {
        int left = children;
        for (var way : ways().stream()
                .filter(candidates)
                .sorted(comparingDouble(way -> turn.getOrDefault(way, 0.0) + putOff.applyAsDouble(way)))
                .toList()) {
            if (way.size() <= left) {
                reach(way, step, now);
                left -= way.size();
            }
        }
        return children - left;
    }

    private void reach(Way way, Step step, int year) {
        way.plan(step, year);
        turn.put(way, year + chances.between(0, 99) / 100.0 - (way.family.traits.early() ? 1 : 0));
    }

    private static Predicate<Way> stoppedAt(Step step) {
        return way -> way.takes(step) && way.steps().stream().allMatch(taken -> taken.compareTo(step) <= 0);
    }

    private static boolean isOrdinary(Way way) {
        return !way.family.traits.early();
    }

    /** Those whose order is older than the records are not passed over. */
    private static boolean isHard(Way way) {
        return way.family.traits.hardToPlace() && way.yearOf(Step.ORDERED) > BEFORE_RECORDS;
    }

    private static double none(Way way) {
        return 0;
    }

    private static double contested(Way way) {
        return way.family.traits.contested() ? 0.8 : 0;
    }

    private static double hardLast(Way way) {
        return isHard(way) ? 3 : 0;
    }

    private static double hardFirst(Way way) {
        return -2 * hardLast(way);
    }
}

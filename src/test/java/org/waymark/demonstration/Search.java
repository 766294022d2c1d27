package org.waymark.demonstration;

import java.time.LocalDate;
import java.util.List;
import org.waymark.madeup.Chances;

/** Moves single days inside their years until the means are met, and never to where the way would be out of order. */
final class Search {
    private static final int TRIES = 3_000_000;
    private static final double PATIENCE = 12;
    private static final List<Step> EXCHANGED_AFTER = List.of(Step.DECIDED, Step.ORDERED, Step.MATCHED, Step.PLACED);

    private final List<Way> ways;
    private final Targets targets;
    private final Chances chances;
    private double patience;

    Search(List<Way> ways, Targets targets, Chances chances) {
        this.ways = ways;
        this.targets = targets;
        this.chances = chances;
    }

    void run() {
        for (int n = 0; n < TRIES; n++) {
            patience = PATIENCE * (TRIES - n) / TRIES;
            if (chances.happens(0.15)) {
                tryExchange();
            } else {
                tryMove();
            }
        }
    }

    private void tryMove() {
        var way = any();
        var step = anyOf(way.steps());
        int days = (chances.happens(0.5) ? -1 : 1) * chances.between(1, chances.happens(0.2) ? 200 : 30);
        var other = any();
        boolean against =
                other.family != way.family && other.size() == way.size() && other.takes(step) && chances.happens(0.5);
        if (!mayMove(way, step, days) || (against && !mayMove(other, step, -days))) {
            return;
        }
        double before = targets.distance();
        move(way, step, days);
        if (against) {
            move(other, step, -days);
        }
        if (!isAccepted(before)) {
            move(way, step, -days);
            if (against) {
                move(other, step, days);
            }
        }
    }

    private static List<Way> together(Way way, Step step) {
        return step.isShared() ? way.family.ways : List.of(way);
    }

    private static boolean mayMove(Way way, Step step, int days) {
        for (var each : together(way, step)) {
            if (!mayMove(each, step, each.day(step).plusDays(days))) {
                return false;
            }
        }
        return true;
    }

    private void move(Way way, Step step, int days) {
        for (var each : together(way, step)) {
            targets.add(each, -1);
            each.set(step, each.day(step).plusDays(days));
            targets.add(each, 1);
        }
    }

    /** Two who have come equally far go on each as the other did; who is told of by year stays as many. */
    private void tryExchange() {
        var one = any();
        var two = any();
        var step = anyOf(EXCHANGED_AFTER);
        if (one == two || !mayExchange(one, step) || !mayExchange(two, step) || one.size() != two.size()) {
            return;
        }
        double before = targets.distance();
        exchange(one, two, step);
        if (!isAccepted(before) || !isInOrder(one, step) || !isInOrder(two, step)) {
            exchange(one, two, step);
        }
    }

    /** A little farther off is put up with, less and less, so that the search does not end in a dead end. */
    private boolean isAccepted(double before) {
        double farther = targets.distance() - before;
        return farther <= 0 || chances.happens(StrictMath.exp(-farther / patience));
    }

    private static boolean mayExchange(Way way, Step after) {
        return way.takes(after)
                && !way.isByCarer()
                && !way.hasMovedBeforeRecords()
                && (after != Step.DECIDED || way.family.ways.size() == 1 && !way.family.traits.apart());
    }

    private static boolean isInOrder(Way way, Step step) {
        return way.steps().stream()
                .filter(later -> later.compareTo(step) > 0)
                .findFirst()
                .map(later -> {
                    var gap = Gap.between(way, step, later);
                    return way.daysBetween(step, later) >= gap.least() && way.daysBetween(step, later) <= gap.most();
                })
                .orElse(true);
    }

    private void exchange(Way one, Way two, Step step) {
        targets.add(one, -1);
        targets.add(two, -1);
        one.exchangeAfter(step, two);
        targets.add(one, 1);
        targets.add(two, 1);
    }

    private Way any() {
        return ways.get(chances.between(0, ways.size() - 1));
    }

    private Step anyOf(List<Step> steps) {
        return steps.get(chances.between(0, steps.size() - 1));
    }

    private static boolean mayMove(Way way, Step step, LocalDate to) {
        if (step.isOnAWorkingDay() && !FirstDays.isWorkingDay(to)) {
            return false;
        }
        if (!FirstDays.isFree(way, step) && !FirstDays.isIn(way, step, to)) {
            return false;
        }
        boolean knownBefore = way.isEntryKnown();
        var steps = way.steps();
        int at = steps.indexOf(step);
        boolean fits = (at == 0 || fits(way, steps.get(at - 1), step, way.day(steps.get(at - 1)), to))
                && (at == steps.size() - 1 || fits(way, step, steps.get(at + 1), to, way.day(steps.get(at + 1))));
        return fits && keepsEntryKnown(way, step, to, knownBefore);
    }

    private static boolean keepsEntryKnown(Way way, Step step, LocalDate to, boolean known) {
        var day = way.day(step);
        way.set(step, to);
        boolean knownAfter = way.isEntryKnown();
        way.set(step, day);
        return known == knownAfter;
    }

    /** A gap that is too long already may become shorter. */
    private static boolean fits(Way way, Step from, Step to, LocalDate fromDay, LocalDate toDay) {
        var gap = Gap.between(way, from, to);
        long days = toDay.toEpochDay() - fromDay.toEpochDay();
        return days >= gap.least() && (days <= gap.most() || days < way.daysBetween(from, to));
    }
}

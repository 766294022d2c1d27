package org.waymark.demonstration;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.madeup.Care;
import org.waymark.madeup.Care.Spell;
import org.waymark.shared.FinancialYear;

/**
 * What Ardenshire got wrong when it first sent 2021-22, and mended in November 2022: five placement orders are dated by
 * the day on which they were written down, an adoption of March is not told, and neither is a decision of March.
 */
final class FirstTelling {
    static final FinancialYear YEAR = new FinancialYear(2021);
    private static final int LATE_ORDERS = 5;
    private static final int DAYS_LATE = 31;

    private final Set<Care> orderedLate;
    private final Set<Care> notAdopted;
    private final Set<Care> notDecided;

    FirstTelling(List<Care> children) {
        orderedLate = some(
                children, LATE_ORDERS, FirstTelling::mayBeOrderedLater, Comparator.comparing(care -> care.child.id()));
        notAdopted = some(
                children,
                1,
                care -> care.adoption != null && isIn(care.adoption.adoptedOn()) && !care.adoption.byFosterCarer(),
                Comparator.comparing((Care care) ->
                                Objects.requireNonNull(care.adoption).adoptedOn())
                        .reversed());
        notDecided = some(
                children,
                1,
                care -> care.plan != null
                        && isIn(care.plan.decidedOn())
                        && order(care).isAfter(YEAR.endsOn()),
                Comparator.comparing(
                                (Care care) -> Objects.requireNonNull(care.plan).decidedOn())
                        .reversed());
    }

    private static Set<Care> some(List<Care> children, int atMost, Predicate<Care> which, Comparator<Care> order) {
        return children.stream().filter(which).sorted(order).limit(atMost).collect(Collectors.toSet());
    }

    private static boolean isIn(LocalDate day) {
        return !day.isBefore(YEAR.startsOn()) && !day.isAfter(YEAR.endsOn());
    }

    private static LocalDate order(Care care) {
        return orders(care).map(Spell::startedOn).findFirst().orElse(LocalDate.MAX);
    }

    private static Stream<Spell> orders(Care care) {
        return care.spells.stream().filter(spell -> spell.legalStatus().equals("E1"));
    }

    /** Still before whatever comes next, and in the year. */
    private static boolean mayBeOrderedLater(Care care) {
        var first = orders(care).findFirst();
        return first.isPresent()
                && isIn(first.get().startedOn())
                && isIn(first.get().startedOn().plusDays(DAYS_LATE))
                && (first.get().endedOn() == null
                        || first.get()
                                .startedOn()
                                .plusDays(DAYS_LATE + 5)
                                .isBefore(first.get().endedOn()))
                && care.marks.stream()
                        .noneMatch(mark -> mark.milestone().equals("match")
                                && mark.on().isBefore(first.get().startedOn().plusDays(DAYS_LATE + 5)));
    }

    Care of(Care care) {
        var told = care.named(care.child.id());
        if (orderedLate.contains(care)) {
            int at = told.spells.indexOf(orders(told).findFirst().orElseThrow());
            var order = told.spells.get(at);
            var late = order.startedOn().plusDays(DAYS_LATE);
            var before = told.spells.get(at - 1);
            told.spells.set(at - 1, before.ended(late, before.endedBecause(), before.placeChangedBecause()));
            told.spells.set(
                    at,
                    new Spell(
                            late,
                            order.startedBecause(),
                            order.legalStatus(),
                            order.placement(),
                            order.provider(),
                            order.endedOn(),
                            order.endedBecause(),
                            order.placeChangedBecause()));
        }
        if (notAdopted.contains(care)) {
            told.spells.add(told.spells.removeLast().ended(null, "", ""));
            told.adoption = null;
        }
        if (notDecided.contains(care)) {
            told.plan = null;
        }
        return told;
    }
}

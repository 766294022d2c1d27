package org.waymark.publication;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.Released;
import org.waymark.journey.events.Released.TableState;
import org.waymark.publication.EditionWork.Approved;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.Period;

/**
 * What was approved of years that a period lies in, or that lie in a window with these: all of it is one problem.
 *
 * @param all in the order in which they were approved
 */
record EarlierEditions(Period period, List<EarlierEdition> all) {
    EarlierEditions {
        all = List.copyOf(all);
    }

    /** Those that have a year in common with the period, or with one that has. */
    static List<Approved> linked(Period period, List<Approved> approved) {
        SortedSet<FinancialYear> years = new TreeSet<>(period.needs());
        int before = 0;
        while (years.size() > before) {
            before = years.size();
            approved.forEach(each -> {
                if (each.years().stream().anyMatch(years::contains)) {
                    years.addAll(each.years());
                }
            });
        }
        return approved.stream().filter(each -> years.containsAll(each.years())).toList();
    }

    List<EditionId> ids() {
        return all.stream().map(each -> each.approved().id()).toList();
    }

    /** Those that said something of the children whom tables count, as one came to be known after the other. */
    List<EarlierEdition> tellingOfChildren() {
        return all.stream()
                .filter(EarlierEdition::tellsOfChildren)
                .sorted(Comparator.comparing(each -> each.approved().knownAt()))
                .toList();
    }

    /** What is read of the period's figure until something else is approved; empty where it is nothing or not shown. */
    Optional<Integer> standing(String measure) {
        return latest().flatMap(each -> each.figure(measure).stream())
                .filter(each -> !each.heldBack())
                .findFirst()
                .flatMap(each -> Optional.ofNullable(each.shown()));
    }

    /** Whether a table of the period can be read as it was published before. */
    boolean isStanding(String table) {
        return latest().flatMap(each -> each.released().tables().stream())
                .filter(each -> each.table().equals(table) && each.state() != TableState.HELD_BACK)
                .findFirst()
                .map(Released.Table::state)
                .filter(TableState.PUBLISHED::equals)
                .isPresent();
    }

    /**
     * A window less some of its years tells of the others together what nothing has protected. So tables are published of the window
     * beside none of its years, or beside all of them in every detail.
     */
    boolean leaveNoYearOpen() {
        return isWindow(period)
                ? years(period).noneMatch(this::hasTables) || years(period).allMatch(this::isInDetail)
                : all.stream()
                        .filter(each -> isWindow(each.period())
                                && !each.published().isEmpty()
                                && each.period().needs().containsAll(period.needs()))
                        .allMatch(window -> years(window.period())
                                .filter(year -> !period.needs().contains(year))
                                .allMatch(this::isInDetail));
    }

    private static boolean isWindow(Period period) {
        return period.needs().size() > 1;
    }

    private static Stream<FinancialYear> years(Period period) {
        return period.needs().stream();
    }

    private boolean hasTables(FinancialYear year) {
        return of(year).anyMatch(each -> !each.published().isEmpty());
    }

    private boolean isInDetail(FinancialYear year) {
        return of(year).anyMatch(EarlierEdition::isInDetail);
    }

    private Stream<EarlierEdition> of(FinancialYear year) {
        return all.stream().filter(each -> each.period().needs().equals(List.of(year)));
    }

    private Stream<EarlierEdition> latest() {
        return all.reversed().stream().filter(each -> each.isOf(period));
    }
}

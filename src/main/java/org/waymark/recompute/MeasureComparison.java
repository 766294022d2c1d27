package org.waymark.recompute;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.publication.EveryCell;
import org.waymark.publication.EveryCell.Place;
import org.waymark.publication.PublishedCell;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.ComparedCases;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.Window;

/** The cells of one measure in both files: of every year, in total and by each dimension. */
final class MeasureComparison {
    private static final int CAUSES_TOLD = 50;
    private static final Comparator<Place> IN_PRINT = Comparator.comparing(Place::period)
            .thenComparing(Place::by, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Place::code, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final ComparedCases cases;
    private final EveryCell before;
    private final EveryCell after;
    private final Causes causes;
    private final SortedSet<FinancialYear> years = new TreeSet<>();
    private final List<Period> periods;
    private long compared;

    MeasureComparison(ComparedCases cases, EveryCell before, EveryCell after, Causes causes) {
        this.cases = cases;
        this.before = before;
        this.after = after;
        this.causes = causes;
        years.addAll(before.years());
        years.addAll(after.years());
        periods = years.stream()
                .flatMap(year -> Window.ONE_YEAR.endingIn(year).stream())
                .toList();
    }

    /** How many cells were looked at. */
    long compared() {
        return compared;
    }

    List<Report.Difference> of(String measure) {
        return explained(measure, differing(measure));
    }

    private record Pair(
            @Nullable PublishedCell before, @Nullable PublishedCell after) {}

    private Map<Place, Pair> differing(String measure) {
        var ours = before.of(measure, years);
        var theirs = after.of(measure, years);
        Map<Place, Pair> differing = new LinkedHashMap<>();
        Set<Place> places = new HashSet<>(ours.keySet());
        places.addAll(theirs.keySet());
        compared += places.size();
        places.stream()
                .filter(place -> !Objects.equals(ours.get(place), theirs.get(place)))
                .forEach(place -> differing.put(place, new Pair(ours.get(place), theirs.get(place))));
        return differing;
    }

    private List<Report.Difference> explained(String measure, Map<Place, Pair> differing) {
        Map<String, ChangedCases> changed = new HashMap<>();
        for (var period : periods) {
            if (differing.keySet().stream().anyMatch(place -> place.period().equals(period.label()))) {
                changed.put(period.label(), changed(measure, period));
            }
        }
        return differing.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(IN_PRINT))
                .map(each -> difference(measure, each.getKey(), each.getValue(), changed))
                .toList();
    }

    private Report.Difference difference(
            String measure, Place place, Pair cells, Map<String, ChangedCases> changedByPeriod) {
        var found = Objects.requireNonNull(changedByPeriod.get(place.period())).causesOf(place);
        var told = found.isEmpty() ? causes.ofYear(place.period()).values() : found;
        return new Report.Difference(
                measure,
                place,
                cells.before(),
                cells.after(),
                told.stream().limit(CAUSES_TOLD).toList(),
                told.size());
    }

    private ChangedCases changed(String measure, Period period) {
        var changed = ChangedCases.between(
                cases.of(before.session(), measure, period, before.scope()),
                cases.of(after.session(), measure, period, after.scope()));
        return changed.with(causes.of(changed.whom()));
    }
}

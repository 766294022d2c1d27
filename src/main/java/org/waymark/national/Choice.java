package org.waymark.national;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.shared.FinancialYear;

/**
 * The figures that one question is about: of each the newest that was known.
 *
 * @param areas in the order of print
 * @param releases that may be read, oldest first
 */
record Choice(Series series, List<Area> areas, List<Release> releases, NationalQuestion question) {

    List<PublishedFigure> of(Collection<PublishedFigure> figures) {
        Map<String, Integer> place = new HashMap<>();
        areas.forEach(area -> place.putIfAbsent(area.code(), place.size()));
        Set<String> words = words();
        Map<String, Integer> age = new HashMap<>();
        releases.forEach(release -> age.putIfAbsent(release.id(), age.size()));
        Map<PublishedFigure.Key, PublishedFigure> newest = new LinkedHashMap<>();
        figures.stream()
                .filter(each -> age.containsKey(each.release().id())
                        && place.containsKey(each.area().code()))
                .filter(each -> question.years() == null || question.years().contains(each.year()))
                .filter(each -> words.isEmpty() || words.contains(each.key().characteristic()))
                .sorted(Comparator.comparingInt(
                        each -> age.getOrDefault(each.release().id(), 0)))
                .forEach(each -> newest.put(each.key(), each));
        return newest.values().stream()
                .sorted(Comparator.comparingInt((PublishedFigure each) ->
                                place.getOrDefault(each.area().code(), place.size()))
                        .thenComparing(PublishedFigure::year)
                        .thenComparingInt(PublishedFigure::line)
                        .thenComparing(PublishedFigure::characteristic))
                .toList();
    }

    private Set<String> words() {
        var asked = question.characteristics();
        return asked == null
                ? Set.of()
                : asked.stream().map(PublishedFigure::words).collect(Collectors.toSet());
    }

    /** What was asked for by name and is in none of the rows. */
    List<NationalAnswer.Untold> untold(List<PublishedFigure> rows) {
        List<FinancialYear> years = question.years() == null ? List.of() : question.years();
        var told = rows.stream()
                .map(row -> new NationalAnswer.Untold(row.area(), row.year()))
                .collect(Collectors.toSet());
        return areas.stream()
                .flatMap(area -> years.stream().map(year -> new NationalAnswer.Untold(area, year)))
                .filter(each -> !told.contains(each))
                .toList();
    }

    NationalAnswer answer(Collection<PublishedFigure> figures, Instant knownAt) {
        var rows = of(figures);
        var from = rows.stream().map(PublishedFigure::release).collect(Collectors.toSet());
        List<Object> asked = List.of(
                series.code(),
                areas.stream().map(Area::code).toList(),
                question.years() == null
                        ? List.of()
                        : question.years().stream().map(FinancialYear::label).toList(),
                words().stream().sorted().toList(),
                String.valueOf(question.release()),
                String.valueOf(question.asKnownAt()));
        return new NationalAnswer(
                series,
                rows,
                untold(rows),
                new NationalAnswer.Provenance(
                        knownAt,
                        releases.reversed().stream().filter(from::contains).toList(),
                        NationalDigest.of(
                                asked, rows.stream().map(NationalDigest::of).toList())));
    }
}

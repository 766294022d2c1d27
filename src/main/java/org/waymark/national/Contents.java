package org.waymark.national;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what releases say into figures. */
final class Contents {
    private final Areas areas;
    private final Wordings wordings;
    private final Map<String, Map<PublishedFigure.Key, PublishedFigure>> byRelease = new LinkedHashMap<>();
    private final Map<String, Set<String>> passedOver = new LinkedHashMap<>();

    Contents(Areas areas, Wordings wordings) {
        this.areas = areas;
        this.wordings = wordings;
    }

    /**
     * Reads the files of one release, and takes in nothing of them where there is any problem.
     *
     * @param keep whether to take in anything at all, or only to tell of problems
     */
    void takeIn(Shelf shelf, List<ReleaseFile> files, boolean keep, Problems problems) {
        Map<PublishedFigure.Key, PublishedFigure> figures = new LinkedHashMap<>();
        Set<String> unread = new LinkedHashSet<>();
        for (var file : files) {
            var rows = file.shape().rows(shelf, file, areas, problems);
            int before = figures.size();
            for (var row : rows) {
                if (wordings.knowsGroup(row.group())) {
                    figure(shelf, file, row, problems).ifPresent(told -> add(shelf, told, figures, problems));
                } else {
                    unread.add("%s in %s".formatted(row.group(), file.file()));
                }
            }
            if (problems.isEmpty() && figures.size() == before) {
                problems.add(
                        shelf.named(file.file()),
                        1,
                        "tells of no series that is known. Say in wordings.csv what its words %s mean."
                                .formatted(rows.stream()
                                        .map(RawRow::group)
                                        .distinct()
                                        .toList()));
            }
        }
        if (keep && problems.isEmpty()) {
            files.stream().map(each -> each.release().id()).findFirst().ifPresent(id -> {
                byRelease.computeIfAbsent(id, _ -> new LinkedHashMap<>()).putAll(figures);
                passedOver.computeIfAbsent(id, _ -> new LinkedHashSet<>()).addAll(unread);
            });
        }
    }

    private Optional<PublishedFigure> figure(Shelf shelf, ReleaseFile file, RawRow row, Problems problems) {
        var meant = wordings.of(row.group(), row.item());
        if (meant.isEmpty()) {
            problems.add(
                    shelf.named(file.file()),
                    row.line(),
                    "has under \"%s\" the words \"%s\", which are not known. Say in wordings.csv which series they mean."
                            .formatted(row.group(), row.item()));
            return Optional.empty();
        }
        var series = meant.get().series();
        var figure = figure(shelf, file, row, row.value(), series.unit(), problems);
        var beside = row.percentage();
        var percentage =
                beside == null ? Optional.<Figure>empty() : figure(shelf, file, row, beside, Unit.PERCENT, problems);
        var key = new PublishedFigure.Key(
                series.code(), meant.get().words(), row.area().code(), row.year());
        return figure.map(told -> new PublishedFigure(
                key,
                series,
                meant.get().characteristic(),
                row.area(),
                row.year(),
                told,
                percentage.orElse(null),
                file.release(),
                file.file(),
                row.line()));
    }

    private static Optional<Figure> figure(
            Shelf shelf, ReleaseFile file, RawRow row, String text, Unit unit, Problems problems) {
        var figure = file.shape().figure(text, unit, row.existed());
        if (figure.isEmpty()) {
            problems.add(
                    shelf.named(file.file()),
                    row.line(),
                    "has not %s but \"%s\". Name the right column in files.csv, or take the file from the release again."
                            .formatted(file.shape().expected(unit), text));
        }
        return figure;
    }

    private void add(
            Shelf shelf, PublishedFigure told, Map<PublishedFigure.Key, PublishedFigure> figures, Problems problems) {
        var key = told.key();
        var before = Optional.ofNullable(
                        byRelease.getOrDefault(told.release().id(), Map.of()).get(key))
                .or(() -> Optional.ofNullable(figures.putIfAbsent(key, told)));
        if (before.isPresent() && !before.get().figure().saysTheSameAs(told.figure())) {
            problems.add(
                    shelf.named(told.file()),
                    told.line(),
                    "says otherwise of %s (%s), %s, %s than line %d of %s. Leave one of the two out of files.csv."
                            .formatted(
                                    told.series().code(),
                                    told.characteristic(),
                                    told.area().name(),
                                    told.year(),
                                    before.get().line(),
                                    before.get().file()));
        }
    }

    List<PublishedFigure> figures() {
        List<PublishedFigure> all = new ArrayList<>();
        byRelease.values().forEach(figures -> all.addAll(figures.values()));
        return all;
    }

    boolean tellsOf(Release release) {
        return byRelease.containsKey(release.id());
    }

    /** Words of a release's files that no series reads. */
    List<String> passedOver(Release release) {
        return List.copyOf(passedOver.getOrDefault(release.id(), Set.of()));
    }
}

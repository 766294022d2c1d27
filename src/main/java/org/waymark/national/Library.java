package org.waymark.national;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.LocalAuthorities;

/** Fills the shelves: the program's own, on which anything wrong is ours, then the one that a council fills. */
final class Library {
    private static final List<String> OF_SERIES = List.of("series", "title", "unit", "measure", "meaning", "beside");
    private static final List<String> CATALOGUE = List.of("releases.csv", "files.csv");

    private final Map<String, Series> series = new LinkedHashMap<>();
    private final Wordings wordings = new Wordings();
    private final Contents contents;
    private Map<String, Release> releases = Map.of();
    private final List<String> problems = new ArrayList<>();

    private Library(LocalAuthorities authorities) {
        this.contents = new Contents(new Areas(authorities), wordings);
    }

    /** @param folder that a council fills; it need not be there */
    static Library read(LocalAuthorities authorities, Path folder) {
        var library = new Library(authorities);
        library.takeIn(Shelf.inTheProgram());
        if (!library.problems.isEmpty()) {
            throw new IllegalStateException(
                    "What DfE has published is malformed:\n" + String.join("\n", library.problems));
        }
        var filled = Shelf.in(folder);
        if (CATALOGUE.stream().anyMatch(file -> filled.open().apply(file).isPresent())) {
            library.takeIn(filled);
        }
        return library;
    }

    private void takeIn(Shelf shelf) {
        var ofTheShelf = new Problems();
        if (series.isEmpty()) {
            CsvFile.read(shelf, "series.csv", OF_SERIES, ofTheShelf).ifPresent(this::takeInSeries);
        }
        if (shelf.open().apply("wordings.csv").isPresent()) {
            wordings.takeIn(shelf, series, ofTheShelf);
        }
        var listed = Catalogue.read(shelf, releases, ofTheShelf);
        var filesOf = listed.files().stream()
                .collect(Collectors.groupingBy(ReleaseFile::release, LinkedHashMap::new, Collectors.toList()));
        problems.addAll(ofTheShelf.told());
        for (var files : filesOf.values()) {
            var ofTheRelease = new Problems();
            contents.takeIn(shelf, files, ofTheShelf.isEmpty(), ofTheRelease);
            problems.addAll(ofTheRelease.told());
        }
        releases = listed.releases();
    }

    private void takeInSeries(CsvFile file) {
        for (var row : file.rows()) {
            var code = row.getField("series");
            series.put(
                    code,
                    new Series(
                            code,
                            row.getField("title"),
                            Unit.valueOf(row.getField("unit")),
                            filled(row.getField("measure")),
                            row.getField("meaning"),
                            filled(row.getField("beside"))));
        }
    }

    private static @Nullable String filled(String text) {
        return text.isEmpty() ? null : text;
    }

    List<Series> series() {
        return List.copyOf(series.values());
    }

    /** Those of which something was read, in the order in which they are listed. */
    List<Release> releases() {
        return releases.values().stream().filter(contents::tellsOf).toList();
    }

    List<PublishedFigure> figures() {
        return contents.figures();
    }

    List<String> passedOver(Release release) {
        return contents.passedOver(release);
    }

    List<String> problems() {
        return List.copyOf(problems);
    }
}

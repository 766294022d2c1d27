package org.waymark.intake;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.RowsBySubject.At;
import org.waymark.intake.rules.Before;
import org.waymark.intake.rules.ChildRows;
import org.waymark.intake.rules.Told;
import org.waymark.journey.events.AdoptionDetails;
import org.waymark.journey.events.Characteristics;
import org.waymark.journey.events.Decision;
import org.waymark.journey.events.Episode;
import org.waymark.journey.events.ReturnFile;
import org.waymark.shared.FinancialYear;

/** The rows of a return as the sector's rules look at them: by child, with their lines and birth dates. */
record RowsForRules(
        Map<String, List<At<Characteristics>>> characteristics,
        Map<String, List<At<Episode>>> episodes,
        Map<String, List<At<Decision>>> decisions,
        Map<String, List<At<AdoptionDetails>>> adoptions) {

    /** A row of six blanks tells nothing, as no row does. */
    private static final AdoptionDetails BLANK = new AdoptionDetails(null, null, null, null, null, null);

    Map<String, ChildRows> byChild(
            FinancialYear year, Set<ReturnFile> files, Map<FileKind, CsvTable> tables, Problems problems) {
        var unreadable = Map.of(
                ReturnFile.EPISODES, unreadable(tables.get(FileKind.EPISODES), episodes, problems),
                ReturnFile.DECISIONS, unreadable(tables.get(FileKind.PLACED_FOR_ADOPTION), decisions, problems),
                ReturnFile.ADOPTIONS, unreadable(tables.get(FileKind.AD1), adoptions, problems));
        Map<String, ChildRows> children = new HashMap<>();
        characteristics.forEach((child, rows) -> children.put(
                child,
                new ChildRows(
                        year,
                        told(rows.getFirst(), tables.get(FileKind.HEADER)).bornOn(),
                        files.stream()
                                .filter(file ->
                                        !unreadable.getOrDefault(file, Set.of()).contains(child))
                                .collect(Collectors.toSet()),
                        inOrder(
                                episodes.get(child),
                                tables.get(FileKind.EPISODES),
                                Comparator.comparing(Episode::startedOn)),
                        inOrder(
                                decisions.get(child),
                                tables.get(FileKind.PLACED_FOR_ADOPTION),
                                Comparator.comparing(Decision::decidedOn)),
                        inOrder(adoptions.get(child), tables.get(FileKind.AD1), Comparator.comparing(_ -> 0)).stream()
                                .filter(row -> !(row.whole() && row.said().equals(BLANK)))
                                .toList(),
                        Before.NOTHING)));
        return children;
    }

    /** Children of whom some row of the file says nothing that could be read: what looks missing there may not be. */
    private static <T> Set<String> unreadable(
            @Nullable CsvTable table, Map<String, List<At<T>>> read, Problems problems) {
        if (table == null) {
            return Set.of();
        }
        Set<Integer> lines = read.values().stream()
                .flatMap(List::stream)
                .map(at -> at.row().line())
                .collect(Collectors.toSet());
        var withErrors = problems.linesWithErrors(table.file());
        return table.rows().stream()
                .filter(row -> withErrors.contains(row.line()) && !lines.contains(row.line()))
                .map(row -> table.text(row, "CHILD"))
                .collect(Collectors.toSet());
    }

    private static <T> List<Told<T>> inOrder(
            @Nullable List<At<T>> rows, @Nullable CsvTable table, Comparator<T> order) {
        return rows == null
                ? List.of()
                : rows.stream()
                        .sorted(Comparator.comparing((Function<At<T>, T>) At::value, order))
                        .map(each -> told(each, table))
                        .toList();
    }

    private static <T> Told<T> told(At<T> at, @Nullable CsvTable table) {
        var bornOn = table == null ? null : Cells.dayOf(table.text(at.row(), "DOB"));
        return new Told<>(at.row().line(), bornOn, at.whole(), at.value());
    }
}

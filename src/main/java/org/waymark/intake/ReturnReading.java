package org.waymark.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.CsvTable.Row;
import org.waymark.intake.RowsBySubject.At;
import org.waymark.journey.events.AdoptionDetails;
import org.waymark.journey.events.Decision;
import org.waymark.journey.events.Episode;
import org.waymark.journey.events.ReturnFile;
import org.waymark.shared.FinancialYear;

/**
 * The files of one return put together by child, with the rules that block: a child not in the header, episodes that
 * overlap, two AD1 rows. Everything else that is odd is the measures' to leave out and name.
 */
final class ReturnReading {
    private final ReadFiles files;
    private final FinancialYear year;
    private final Cells.Bounds bounds;
    private final Problems problems;

    ReturnReading(ReadFiles files, FinancialYear year, Cells.Bounds bounds, Problems problems) {
        this.files = files;
        this.year = year;
        this.bounds = bounds;
        this.problems = problems;
    }

    ReadReturn read() {
        if (!files.tables().containsKey(FileKind.EPISODES)) {
            problems.warning(
                    null,
                    "NO_EPISODES",
                    "This return has no episodes file, so it says nothing of care and its year is not covered by it.");
        }
        if (!files.sent().contains(FileKind.HEADER)) {
            problems.error(
                    null,
                    "MISSING_FILE",
                    "A return needs its header file, which says whom it lists. Send it together with the others.");
        }
        var characteristics = rows(FileKind.HEADER, ReturnRows::characteristics);
        var episodeRows = rows(FileKind.EPISODES, ReturnRows::episodes);
        var episodes = listed(FileKind.EPISODES, EpisodeRow.episodes(episodeRows), characteristics.keySet());
        var decisions = listed(
                FileKind.PLACED_FOR_ADOPTION,
                rows(FileKind.PLACED_FOR_ADOPTION, ReturnRows::decisions),
                characteristics.keySet());
        var adoptions = listed(FileKind.AD1, rows(FileKind.AD1, ReturnRows::adoptions), characteristics.keySet());
        var children = new TreeMap<String, ChildReturn>();
        characteristics.forEach((child, rows) -> children.put(
                child,
                new ChildReturn(
                        one(
                                        FileKind.HEADER,
                                        rows,
                                        "DUPLICATE_CHILD",
                                        "This child stands twice in the header, with different values; only one row is used.")
                                .with(EpisodeRow.needs(episodeRows.getOrDefault(child, List.of()))),
                        chain(episodes.getOrDefault(child, List.of())),
                        distinctDays(decisions.getOrDefault(child, List.of())),
                        onlyAdoption(adoptions.getOrDefault(child, List.of())))));
        var files = speaksOf();
        var rows = new RowsForRules(characteristics, episodes, decisions, adoptions);
        return new ReadReturn(children, files, rows.byChild(year, files, this.files.tables(), problems));
    }

    private TreeSet<ReturnFile> speaksOf() {
        var told = new TreeSet<ReturnFile>();
        Map.of(
                        FileKind.EPISODES, ReturnFile.EPISODES,
                        FileKind.PLACED_FOR_ADOPTION, ReturnFile.DECISIONS,
                        FileKind.AD1, ReturnFile.ADOPTIONS)
                .forEach((kind, file) -> {
                    if (files.tables().containsKey(kind)) {
                        told.add(file);
                    }
                });
        return told;
    }

    private interface Reader<T> {
        Map<String, List<At<T>>> read(CsvTable table, Cells cells, Problems problems);
    }

    private <T> Map<String, List<At<T>>> rows(FileKind kind, Reader<T> reader) {
        var table = files.tables().get(kind);
        return table == null ? Map.of() : reader.read(table, new Cells(table, problems, bounds), problems);
    }

    private <T> Map<String, List<At<T>>> listed(FileKind kind, Map<String, List<At<T>>> byChild, Set<String> header) {
        var rule = kind == FileKind.AD1 ? "INT01" : kind == FileKind.PLACED_FOR_ADOPTION ? "INT02" : null;
        Map<String, List<At<T>>> listed = new HashMap<>(byChild);
        var shortened = header.stream().map(ReturnReading::withoutLeadingZeros).collect(Collectors.toSet());
        byChild.forEach((child, rows) -> {
            if (files.tables().containsKey(FileKind.HEADER) && !header.contains(child)) {
                listed.remove(child);
                rows.forEach(each -> problems.error(
                        at(kind, each.row(), "CHILD"),
                        "CHILD_NOT_IN_HEADER",
                        rule,
                        shortened.contains(withoutLeadingZeros(child))
                                ? "This child stands in the header file with other leading zeros. A spreadsheet drops them: export the files again and send them as they are."
                                : "This child is not in the header file. Add the child there, or remove this row."));
            }
        });
        return listed;
    }

    private static String withoutLeadingZeros(String child) {
        return child.replaceFirst("^0+", "");
    }

    private Problems.Place at(FileKind kind, Row row, @Nullable String column) {
        var table = files.tables().get(kind);
        return new Problems.Place(table == null ? "" : table.file(), row.line(), column);
    }

    /** One of several values, always the same one whatever the order of the rows. */
    private <T> T one(FileKind kind, List<At<T>> rows, String code, String message) {
        rows.stream().skip(1).forEach(each -> problems.warning(at(kind, each.row(), null), code, null, message));
        return rows.stream()
                .map(At::value)
                .min(Comparator.comparing(Object::toString))
                .orElseThrow();
    }

    private List<Episode> chain(List<At<Episode>> rows) {
        EpisodeChain.overlaps(rows)
                .forEach(overlap -> problems.error(
                        at(FileKind.EPISODES, overlap.later().row(), "DECOM"),
                        "EPISODES_OVERLAP",
                        overlap.earlier().value().endedOn() == null ? "142" : null,
                        "This episode begins before the child's episode on line %d has ended. Close that one or correct the dates."
                                .formatted(overlap.earlier().row().line())));
        var inOrder = EpisodeChain.inOrder(rows);
        inOrder.forEach(each ->
                warnIfOutsideYear(FileKind.EPISODES, each.row(), each.value().endedOn()));
        return inOrder.stream().map(At::value).toList();
    }

    private List<Decision> distinctDays(List<At<Decision>> rows) {
        var byDay = new TreeMap<LocalDate, Decision>();
        for (var each : rows) {
            warnIfOutsideYear(
                    FileKind.PLACED_FOR_ADOPTION, each.row(), each.value().ceasedOn());
            byDay.merge(each.value().decidedOn(), each.value(), (one, other) -> {
                problems.warning(
                        at(FileKind.PLACED_FOR_ADOPTION, each.row(), "DATE_PLACED"),
                        "DUPLICATE_DECISION",
                        null,
                        "This child has two decisions of one day; only one is used, the ceased one where they differ in that.");
                return Comparator.comparing((Decision decision) -> decision.ceasedOn() == null)
                                        .thenComparing(Object::toString)
                                        .compare(one, other)
                                <= 0
                        ? one
                        : other;
            });
        }
        return List.copyOf(byDay.values());
    }

    private @Nullable AdoptionDetails onlyAdoption(List<At<AdoptionDetails>> rows) {
        rows.stream()
                .skip(1)
                .forEach(each -> problems.error(
                        at(FileKind.AD1, each.row(), "CHILD"),
                        "DUPLICATE_AD1",
                        "INT31",
                        "This child has more than one adoption row (AD1). Keep the right one."));
        return rows.isEmpty() ? null : rows.getFirst().value();
    }

    /** A return speaks of what was open on or after its 1 April, and no further. */
    private void warnIfOutsideYear(FileKind kind, Row row, @Nullable LocalDate endedOn) {
        if (endedOn != null && endedOn.isBefore(year.startsOn())) {
            problems.warning(
                    at(kind, row, null),
                    "BEFORE_YEAR",
                    null,
                    "This ended before the return's year began, so it is for the earlier year's return to say; it is not used.");
        }
    }
}

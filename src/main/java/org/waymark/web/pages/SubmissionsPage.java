package org.waymark.web.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.shared.FinancialYear;

/** What is in a home, council by council, the newest year first. */
record SubmissionsPage(List<Council> councils) {
    /**
     * @param missing years between its first and its last that no complete return covers, or a sentence that there are none
     * @param incomplete how many submissions broke off
     */
    record Council(String code, String name, String missing, long incomplete, List<SubmissionRow> rows) {}

    static SubmissionsPage of(List<SubmissionRow> rows) {
        Map<String, List<SubmissionRow>> byCouncil = rows.stream()
                .collect(Collectors.groupingBy(SubmissionRow::authority, LinkedHashMap::new, Collectors.toList()));
        return new SubmissionsPage(
                byCouncil.values().stream().map(SubmissionsPage::council).toList());
    }

    private static Council council(List<SubmissionRow> rows) {
        var first = rows.getFirst();
        var missing = missing(rows);
        return new Council(
                first.authority(),
                first.authorityName(),
                missing.isEmpty() ? "none between its first year and its last" : String.join(", ", missing),
                rows.stream().filter(row -> row.status().equals("INCOMPLETE")).count(),
                rows.stream()
                        .sorted(Comparator.comparing(SubmissionRow::year)
                                .reversed()
                                .thenComparing(SubmissionRow::knownAt)
                                .thenComparing(SubmissionRow::kind))
                        .toList());
    }

    private static List<String> missing(List<SubmissionRow> rows) {
        var told = rows.stream()
                .flatMap(row -> FinancialYear.parse(row.year()).stream())
                .toList();
        var covered = rows.stream()
                .filter(SubmissionRow::covers)
                .map(SubmissionRow::year)
                .collect(Collectors.toSet());
        var missing = new ArrayList<String>();
        var last = told.stream().max(Comparator.naturalOrder());
        told.stream()
                .min(Comparator.naturalOrder())
                .ifPresent(first -> Stream.iterate(
                                first, year -> year.compareTo(last.orElseThrow()) <= 0, year -> year.plusYears(1))
                        .map(FinancialYear::label)
                        .filter(label -> !covered.contains(label))
                        .forEach(missing::add));
        return missing;
    }
}

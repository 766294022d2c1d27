package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.TestHome;
import org.waymark.intake.ImportReport;
import org.waymark.intake.ImportReport.Status;
import org.waymark.shared.SubmissionKind;
import org.waymark.timeliness.ExactCell;
import org.waymark.timeliness.ExactCells;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.WorkedCase;

/** What one council told, and what is answered to questions about it. */
final class Story implements AutoCloseable {
    /** Long after everything was told. */
    static final String NOW = "2026-11-01";

    private static final String TRACKER_COLUMNS = "child_id,milestone,occurred_on,known_on,detail\n";
    private static final String SIBLING_COLUMNS = "group_id,child_id,joined_on,left_on,placed\n";

    private static final String COUNT_COLUMNS = "year,what,key,value,source,known_on\n";

    private final TestHome home = new TestHome();

    ImportReport told(Return told) {
        return told(TestHome.COVENTRY, told);
    }

    ImportReport told(String authority, Return told) {
        return accepted(home.send(authority, told.year(), told.asAt(), false, told.files()));
    }

    /** A milestones.csv, its rows written as they stand in the file. */
    ImportReport tracked(String year, String asAt, String rows) {
        return accepted(home.send(year, asAt, Map.of("milestones", TRACKER_COLUMNS + rows)));
    }

    /** A siblings.csv, its rows written as they stand in the file. */
    ImportReport siblings(String year, String asAt, String rows) {
        return accepted(home.send(year, asAt, Map.of("siblings", SIBLING_COLUMNS + rows)));
    }

    /** A counts.csv, its rows written as they stand in the file. */
    ImportReport counted(String year, String asAt, String rows) {
        return accepted(home.send(year, asAt, Map.of("counts", COUNT_COLUMNS + rows)));
    }

    private static ImportReport accepted(ImportReport report) {
        assertThat(report.status()).as("%s", report.problems()).isEqualTo(Status.ACCEPTED);
        return report;
    }

    ImportReport toldAgain(Return told) {
        return home.send(told.year(), told.asAt(), told.files());
    }

    void withdraw(Return told, ImportReport report) {
        withdraw(told.year(), told.asAt(), SubmissionKind.RETURN, report);
    }

    void withdraw(String year, String asAt, SubmissionKind kind, ImportReport report) {
        home.withdraw(TestHome.COVENTRY, year, kind, instant(asAt), report, 0);
    }

    void rebuild() {
        home.rebuild();
    }

    TestHome home() {
        return home;
    }

    /**
     * A figure in words: {@code mean 217 of 1}, {@code 3} where only cases are counted, {@code none} over no cases;
     * then who was left out, as in {@code none, NO_MATCH 1}.
     *
     * @param period {@code 2021-22}, or {@code 2019-22} for three years
     */
    String figure(String measure, String period, String knownOn) {
        return words(cell(measure, period, instant(knownOn)));
    }

    String figure(String measure, String period, Instant knownAt) {
        return words(cell(measure, period, knownAt));
    }

    ExactCell cell(String measure, String period, Instant knownAt) {
        return cells(measure, period, knownAt, List.of(), TestHome.COVENTRY)
                .getOrDefault(new ExactCells.Key(period, List.of()), ExactCell.EMPTY);
    }

    /** The figures of a breakdown, in words, by code or by codes joined with a slash; the total under no code. */
    Map<String, String> parts(String measure, String period, String knownOn, Dimension... by) {
        return parts(measure, period, knownOn, List.of(by), TestHome.COVENTRY);
    }

    Map<String, String> parts(String measure, String period, String knownOn, List<Dimension> by, String... of) {
        return inWords(cells(measure, period, instant(knownOn), by, of));
    }

    private static Map<String, String> inWords(Map<ExactCells.Key, ExactCell> cells) {
        return cells.entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> String.join("/", entry.getKey().codes()),
                        entry -> words(entry.getValue()),
                        (one, _) -> one,
                        TreeMap::new));
    }

    /** As {@link #parts}, each sibling group counted as one. */
    Map<String, String> bySiblingGroup(String measure, String period, String knownOn, Dimension... by) {
        return inWords(groupCells(measure, period, knownOn, by));
    }

    ExactCell bySiblingGroupCell(String measure, String period, String knownOn) {
        return groupCells(measure, period, knownOn)
                .getOrDefault(new ExactCells.Key(period, List.of()), ExactCell.EMPTY);
    }

    private Map<ExactCells.Key, ExactCell> groupCells(String measure, String period, String knownOn, Dimension... by) {
        home.projection();
        return home.cells(
                measure,
                List.of(period(period)),
                List.of(by),
                CountingUnit.SIBLING_GROUP,
                instant(knownOn),
                TestHome.COVENTRY);
    }

    private Map<ExactCells.Key, ExactCell> cells(
            String measure, String period, Instant knownAt, List<Dimension> by, String... of) {
        home.projection();
        return home.cells(measure, List.of(period(period)), by, knownAt, of);
    }

    List<WorkedCase> workings(String measure, String period, String knownOn) {
        home.projection();
        return home.workings(measure, period(period), instant(knownOn), TestHome.COVENTRY)
                .cases();
    }

    private static Period period(String label) {
        return Period.parse(label).orElseThrow();
    }

    /** A day stands for its beginning in London. */
    static Instant instant(String day) {
        return LocalDate.parse(day).atStartOfDay(ZoneId.of("Europe/London")).toInstant();
    }

    private static String words(ExactCell cell) {
        return (cell.cases() == 0 ? "none" : words(cell.cases(), cell.mean())) + leftOut(cell);
    }

    static String leftOut(ExactCell cell) {
        return cell.excluded().entrySet().stream()
                .map(entry -> ", " + entry.getKey() + " " + entry.getValue())
                .collect(Collectors.joining());
    }

    private static String words(int cases, @Nullable Double mean) {
        return mean == null
                ? Integer.toString(cases)
                : "mean %s of %d"
                        .formatted(BigDecimal.valueOf(mean).stripTrailingZeros().toPlainString(), cases);
    }

    @Override
    public void close() {
        home.close();
    }
}

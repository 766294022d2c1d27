package org.waymark.api;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.api.BreakdownView.CellView;
import org.waymark.recompute.Ended;
import org.waymark.recompute.Outcome;
import org.waymark.recompute.Phase;
import org.waymark.recompute.Report;
import org.waymark.recompute.State;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.question.Dimension;

/** How a recompute stands, in the shape of the schema. */
record RecomputeView(
        @Nullable UnderWayView current,
        @Nullable EndedView ended,
        boolean canRollBack,
        @Nullable ReportView report) {

    record UnderWayView(
            Phase phase,
            OffsetDateTime begunAt,
            @Nullable Long upToPosition,
            @Nullable OffsetDateTime asKnownAt,
            long done,
            long of,
            int percent,
            String unit,
            double perSecond,
            @Nullable Long secondsLeft) {
        static UnderWayView of(State.Current current) {
            var progress = current.progress();
            return new UnderWayView(
                    progress.phase(),
                    Moments.utc(current.begunAt()),
                    current.upToPosition(),
                    utc(current.asKnownAt()),
                    progress.done(),
                    progress.of(),
                    progress.percent(),
                    progress.phase().unit(),
                    progress.perSecond(),
                    Optional.ofNullable(progress.left())
                            .map(Duration::toSeconds)
                            .orElse(null));
        }
    }

    record EndedView(Outcome outcome, @Nullable String by, OffsetDateTime at) {
        static EndedView of(Ended ended) {
            return new EndedView(ended.outcome(), ended.by(), Moments.utc(ended.at()));
        }
    }

    record ReportView(
            boolean same,
            OffsetDateTime comparedAt,
            @Nullable Long upToPosition,
            @Nullable OffsetDateTime asKnownAt,
            long positionBefore,
            long positionAfter,
            long parkedBefore,
            long parkedAfter,
            List<TableView> tables,
            int measures,
            long cellsCompared,
            long cellsDiffering,
            List<Report.Difference> differences) {
        private static final int MOST_AT_ONCE = 1000;

        static ReportView of(Report report) {
            return new ReportView(
                    report.isEmpty(),
                    Moments.utc(report.comparedAt()),
                    report.upToPosition(),
                    utc(report.asKnownAt()),
                    report.livePosition(),
                    report.candidatePosition(),
                    report.liveParked(),
                    report.candidateParked(),
                    report.tables().stream().map(TableView::of).toList(),
                    report.measures(),
                    report.cellsCompared(),
                    report.cellsDiffering(),
                    report.cells());
        }

        /** @param totalsOf codes of measures whose totals alone are given, in that order; null for every cell as it was found */
        List<CellDifferenceView> cells(int first, int skip, @Nullable List<String> totalsOf) {
            if (first < 1 || first > MOST_AT_ONCE || skip < 0) {
                throw new Refusal("OUT_OF_RANGE", "Ask for 1 to %d cells at a time.".formatted(MOST_AT_ONCE));
            }
            var wanted = totalsOf == null ? differences.stream() : totals(totalsOf);
            return wanted.skip(skip).limit(first).map(CellDifferenceView::of).toList();
        }

        private Stream<Report.Difference> totals(List<String> measures) {
            return differences.stream()
                    .filter(each -> each.place().by() == null && measures.contains(code(each)))
                    .sorted(Comparator.comparing(each -> measures.indexOf(code(each))));
        }

        private static String code(Report.Difference difference) {
            return difference.measure().replaceFirst("@.*", "");
        }
    }

    record TableView(
            String name, boolean same, long rowsBefore, long rowsAfter, String digestBefore, String digestAfter) {
        static TableView of(Report.Table table) {
            return new TableView(
                    table.name(),
                    table.same(),
                    table.liveRows(),
                    table.candidateRows(),
                    table.liveDigest(),
                    table.candidateDigest());
        }
    }

    record CellDifferenceView(
            String measure,
            String period,
            @Nullable Dimension dimension,
            @Nullable String code,
            @Nullable CellView before,
            @Nullable CellView after,
            List<CauseView> causes,
            int causesInAll) {
        static CellDifferenceView of(Report.Difference difference) {
            var place = difference.place();
            return new CellDifferenceView(
                    difference.measure(),
                    place.period(),
                    place.by(),
                    place.code(),
                    difference.before() == null ? null : CellView.of(difference.before()),
                    difference.after() == null ? null : CellView.of(difference.after()),
                    difference.causes().stream().map(CauseView::of).toList(),
                    difference.causesInAll());
        }
    }

    record CauseView(
            long position,
            String type,
            @Nullable String submission,
            @Nullable OffsetDateTime knownAt) {
        static CauseView of(Report.Cause cause) {
            return new CauseView(cause.position(), cause.type(), cause.submission(), utc(cause.knownAt()));
        }
    }

    static RecomputeView of(State state, @Nullable Report report) {
        return new RecomputeView(
                state.current() == null ? null : UnderWayView.of(state.current()),
                state.ended() == null ? null : EndedView.of(state.ended()),
                state.canRollBack(),
                report == null ? null : ReportView.of(report));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : Moments.utc(instant);
    }
}

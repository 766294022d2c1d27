package org.waymark.recompute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.waymark.publication.Gate;
import org.waymark.timeliness.ComparedCases;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.projection.Extent;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Session;

/** Looks at two files, each in one state: their tables, then every cell of every measure. */
final class Comparing {
    private static final int CELLS_TOLD = 20_000;

    private final MeasureLibrary library;
    private final Gate gate;

    Comparing(MeasureLibrary library, Gate gate) {
        this.library = library;
        this.gate = gate;
    }

    /** Is told of each step, and may end it by throwing. */
    interface Watch {
        void compared(long measures, long of);
    }

    Report of(Session live, Session made, Extent extent, Instant now, Watch watch) {
        var measures = library.ids();
        watch.compared(0, measures.size());
        var tables = TableDigests.compare(live, made);
        var knownAt = extent.asKnownAt() == null ? now : extent.asKnownAt();
        var comparison = new MeasureComparison(
                new ComparedCases(library),
                gate.everyCell(live, now),
                gate.everyCell(made, knownAt),
                new Causes(live, made, extent));
        List<Report.Difference> told = new ArrayList<>();
        long differing = 0;
        for (int i = 0; i < measures.size(); i++) {
            var found = comparison.of(measures.get(i));
            differing += found.size();
            found.stream().limit(CELLS_TOLD - told.size()).forEach(told::add);
            watch.compared(i + 1, measures.size());
        }
        return new Report(
                extent.upToPosition(),
                extent.asKnownAt(),
                now,
                Projection.applied(live),
                Projection.applied(made),
                Projection.parkedEvents(live),
                Projection.parkedEvents(made),
                tables,
                measures.size(),
                comparison.compared(),
                List.copyOf(told),
                differing);
    }
}

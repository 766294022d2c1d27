package org.waymark.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.waymark.api.RecomputeView.CellDifferenceView;
import org.waymark.api.RecomputeView.ReportView;
import org.waymark.recompute.Recompute;
import org.waymark.recompute.State;

@Controller
class RecomputeController {
    private final Recompute recompute;

    RecomputeController(Recompute recompute) {
        this.recompute = recompute;
    }

    @QueryMapping("recompute")
    RecomputeView standing() {
        return told(recompute.state());
    }

    @MutationMapping
    RecomputeView startRecompute(@Argument @Nullable Long upToPosition, @Argument @Nullable OffsetDateTime asKnownAt) {
        return told(recompute.start(upToPosition, Moments.instant(asKnownAt)));
    }

    @MutationMapping
    RecomputeView cancelRecompute() {
        return told(recompute.cancel());
    }

    @MutationMapping
    RecomputeView adoptRecompute() {
        return told(recompute.adopt());
    }

    @MutationMapping
    RecomputeView discardRecompute() {
        return told(recompute.discard());
    }

    @MutationMapping
    RecomputeView rollBackRecompute() {
        return told(recompute.rollBack());
    }

    @SchemaMapping(typeName = "RecomputeReport")
    List<CellDifferenceView> cells(ReportView report, @Argument int first, @Argument int skip) {
        return report.cells(first, skip);
    }

    private RecomputeView told(State state) {
        return RecomputeView.of(state, recompute.report());
    }
}

package org.waymark.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.Authentication;
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
    RecomputeView startRecompute(
            @Argument @Nullable Long upToPosition, @Argument @Nullable OffsetDateTime asKnownAt, Authentication login) {
        return told(recompute.start(upToPosition, Moments.instant(asKnownAt), login.getName()));
    }

    @MutationMapping
    RecomputeView cancelRecompute(Authentication login) {
        return told(recompute.cancel(login.getName()));
    }

    @MutationMapping
    RecomputeView adoptRecompute(Authentication login) {
        return told(recompute.adopt(login.getName()));
    }

    @MutationMapping
    RecomputeView discardRecompute(Authentication login) {
        return told(recompute.discard(login.getName()));
    }

    @MutationMapping
    RecomputeView rollBackRecompute(Authentication login) {
        return told(recompute.rollBack(login.getName()));
    }

    @SchemaMapping(typeName = "RecomputeReport")
    List<CellDifferenceView> cells(
            ReportView report, @Argument int first, @Argument int skip, @Argument @Nullable List<String> totalsOf) {
        return report.cells(first, skip, totalsOf);
    }

    private RecomputeView told(State state) {
        return RecomputeView.of(state, recompute.report());
    }
}

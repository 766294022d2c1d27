package org.waymark.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.waymark.publication.Gate;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Milestone;
import org.waymark.statistics.OtherWaysOut;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.WaitingCohort;
import org.waymark.timeliness.question.WaitingQuestion;
import org.waymark.timeliness.question.Window;

@Controller
class WaitingController {
    private final Gate gate;

    WaitingController(Gate gate) {
        this.gate = gate;
    }

    @QueryMapping
    List<WaitingView> waiting(
            @Argument Milestone from,
            @Argument Milestone to,
            @Argument @Nullable List<FinancialYear> years,
            @Argument @Nullable Window window,
            @Argument @Nullable List<WaitingCohort> cohorts,
            @Argument @Nullable List<Dimension> by,
            @Argument @Nullable Map<String, Object> where,
            @Argument @Nullable OtherWaysOut otherWaysOut,
            @Argument @Nullable Integer horizonDays,
            @Argument @Nullable OffsetDateTime asKnownAt,
            @Argument @Nullable String purpose,
            @ContextValue(RequestMoment.NOW) Instant now,
            Authentication login) {
        var question = new WaitingQuestion(
                from,
                to,
                Objects.requireNonNullElse(cohorts, List.of(WaitingCohort.ENTRY)),
                years,
                Objects.requireNonNullElse(window, Window.ONE_YEAR),
                Objects.requireNonNullElse(by, List.of()),
                Filters.of(where),
                Objects.requireNonNullElse(otherWaysOut, OtherWaysOut.END_THE_WAIT),
                Objects.requireNonNullElse(horizonDays, WaitingQuestion.SCORECARD_HORIZON),
                Moments.instant(asKnownAt),
                purpose);
        return WaitingView.of(gate.at(now).waiting(question, Askers.of(login)), question.horizonDays());
    }
}

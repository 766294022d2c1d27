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
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.Window;

@Controller
class BreakdownController {
    private final Gate gate;

    BreakdownController(Gate gate) {
        this.gate = gate;
    }

    @QueryMapping
    BreakdownView breakdown(
            @Argument List<String> measures,
            @Argument @Nullable List<FinancialYear> years,
            @Argument @Nullable Window window,
            @Argument @Nullable List<Dimension> by,
            @Argument @Nullable Map<String, Object> where,
            @Argument @Nullable CountingUnit unit,
            @Argument @Nullable OffsetDateTime asKnownAt,
            @Argument @Nullable String purpose,
            @ContextValue(RequestMoment.NOW) Instant now,
            Authentication login) {
        var question = question(measures, years, window, by, where, unit, asKnownAt, purpose);
        return BreakdownView.of(gate.at(now).breakdown(question, Askers.of(login)));
    }

    @QueryMapping
    ExplanationView explain(
            @Argument List<String> measures,
            @Argument @Nullable List<FinancialYear> years,
            @Argument @Nullable Window window,
            @Argument @Nullable List<Dimension> by,
            @Argument @Nullable Map<String, Object> where,
            @Argument @Nullable CountingUnit unit,
            @Argument @Nullable OffsetDateTime asKnownAt,
            @Argument @Nullable String purpose,
            @ContextValue(RequestMoment.NOW) Instant now,
            Authentication login) {
        var question = question(measures, years, window, by, where, unit, asKnownAt, purpose);
        return ExplanationView.of(gate.at(now).explain(question, Askers.of(login)));
    }

    private static Question question(
            List<String> measures,
            @Nullable List<FinancialYear> years,
            @Nullable Window window,
            @Nullable List<Dimension> by,
            @Nullable Map<String, Object> where,
            @Nullable CountingUnit unit,
            @Nullable OffsetDateTime asKnownAt,
            @Nullable String purpose) {
        return new Question(
                measures,
                years,
                Objects.requireNonNullElse(window, Window.ONE_YEAR),
                Objects.requireNonNullElse(by, List.of()),
                Filters.of(where),
                Objects.requireNonNullElse(unit, CountingUnit.CHILD),
                Moments.instant(asKnownAt),
                purpose);
    }
}

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
import org.waymark.timeliness.question.ComparisonQuestion;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Window;

@Controller
class ComparisonController {
    private final Gate gate;

    ComparisonController(Gate gate) {
        this.gate = gate;
    }

    @QueryMapping
    ComparisonView compare(
            @Argument String measure,
            @Argument Dimension by,
            @Argument @Nullable List<FinancialYear> years,
            @Argument @Nullable Window window,
            @Argument @Nullable String against,
            @Argument @Nullable List<Dimension> standardisedBy,
            @Argument @Nullable Map<String, Object> where,
            @Argument @Nullable OffsetDateTime asKnownAt,
            @Argument @Nullable String purpose,
            @ContextValue(RequestMoment.NOW) Instant now,
            Authentication login) {
        var question = new ComparisonQuestion(
                measure,
                by,
                years,
                Objects.requireNonNullElse(window, Window.ONE_YEAR),
                against,
                Objects.requireNonNullElse(standardisedBy, List.of()),
                Filters.of(where),
                Moments.instant(asKnownAt),
                purpose);
        return ComparisonView.of(gate.at(now).compare(question, Askers.of(login)));
    }
}

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
import org.waymark.timeliness.question.ChangeQuestion;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Window;

@Controller
class ChangeController {
    private final Gate gate;

    ChangeController(Gate gate) {
        this.gate = gate;
    }

    @QueryMapping
    ChangeView explainChange(
            @Argument String measure,
            @Argument FinancialYear from,
            @Argument FinancialYear to,
            @Argument @Nullable Window window,
            @Argument @Nullable List<Dimension> by,
            @Argument @Nullable Map<String, Object> where,
            @Argument @Nullable OffsetDateTime asKnownAt,
            @Argument @Nullable String purpose,
            @ContextValue(RequestMoment.NOW) Instant now,
            Authentication login) {
        var question = new ChangeQuestion(
                measure,
                from,
                to,
                Objects.requireNonNullElse(window, Window.ONE_YEAR),
                Objects.requireNonNullElse(by, List.of()),
                Filters.of(where),
                Moments.instant(asKnownAt),
                purpose);
        return ChangeView.of(gate.at(now).explainChange(question, Askers.of(login)));
    }
}

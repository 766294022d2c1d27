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
import org.waymark.publication.RestatementQuestion;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Window;

@Controller
class RestatementController {
    private final Gate gate;

    RestatementController(Gate gate) {
        this.gate = gate;
    }

    record PublishedInput(
            OffsetDateTime asKnownAt,
            @Nullable Long position,
            @Nullable Boolean printed) {
        RestatementQuestion.Published set() {
            return new RestatementQuestion.Published(
                    asKnownAt.toInstant(), position, Objects.requireNonNullElse(printed, false));
        }
    }

    @QueryMapping
    RestatementView restatement(
            @Argument PublishedInput published,
            @Argument List<String> measures,
            @Argument @Nullable List<String> definitions,
            @Argument @Nullable List<FinancialYear> years,
            @Argument @Nullable Window window,
            @Argument @Nullable List<Dimension> by,
            @Argument @Nullable Map<String, Object> where,
            @Argument @Nullable OffsetDateTime asKnownAt,
            @Argument @Nullable String purpose,
            @ContextValue(RequestMoment.NOW) Instant now,
            Authentication login) {
        var question = new RestatementQuestion(
                published.set(),
                measures,
                definitions,
                years,
                Objects.requireNonNullElse(window, Window.ONE_YEAR),
                Objects.requireNonNullElse(by, List.of()),
                Filters.of(where),
                Moments.instant(asKnownAt),
                purpose);
        return RestatementView.of(gate.at(now).restatement(question, Askers.of(login)));
    }
}

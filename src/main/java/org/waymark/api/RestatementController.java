package org.waymark.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.waymark.journey.events.EditionId;
import org.waymark.publication.EditionSummary;
import org.waymark.publication.Gate;
import org.waymark.publication.RestatementQuestion;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Window;

@Controller
class RestatementController {
    private final Gate gate;

    RestatementController(Gate gate) {
        this.gate = gate;
    }

    record PublishedInput(
            @Nullable OffsetDateTime asKnownAt,
            @Nullable String edition,
            @Nullable Long position,
            @Nullable Boolean printed) {
        RestatementQuestion.Published set(Function<EditionId, EditionSummary> editions) {
            boolean isPrinted = Objects.requireNonNullElse(printed, false);
            if (asKnownAt != null && edition == null) {
                return new RestatementQuestion.Published(asKnownAt.toInstant(), position, isPrinted);
            }
            if (asKnownAt == null && edition != null && position == null && !isPrinted) {
                return RestatementQuestion.Published.with(editions.apply(EditionId.parse(edition)));
            }
            throw new Refusal(
                    "BAD_BREAKDOWN",
                    "Name what was published by its knowledge date, or by an edition alone, which has its own date and position.");
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
        var asker = Askers.of(login);
        var question = new RestatementQuestion(
                published.set(edition -> gate.published().approved(edition, asker)),
                measures,
                definitions,
                years,
                Objects.requireNonNullElse(window, Window.ONE_YEAR),
                Objects.requireNonNullElse(by, List.of()),
                Filters.of(where),
                Moments.instant(asKnownAt),
                purpose);
        return RestatementView.of(gate.at(now).restatement(question, asker));
    }
}

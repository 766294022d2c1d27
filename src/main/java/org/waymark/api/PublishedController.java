package org.waymark.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.waymark.national.Area;
import org.waymark.national.AreaLevel;
import org.waymark.national.National;
import org.waymark.national.NationalQuestion;
import org.waymark.publication.Gate;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.Window;

@Controller
class PublishedController {
    private final National national;
    private final Gate gate;

    PublishedController(National national, Gate gate) {
        this.national = national;
        this.gate = gate;
    }

    @QueryMapping
    PublishedView published(
            @Argument String series,
            @Argument @Nullable List<String> areas,
            @Argument @Nullable AreaLevel level,
            @Argument @Nullable List<FinancialYear> years,
            @Argument @Nullable List<String> characteristics,
            @Argument @Nullable String release,
            @Argument @Nullable OffsetDateTime asKnownAt,
            @ContextValue(RequestMoment.NOW) Instant now) {
        var question =
                new NationalQuestion(series, areas, level, years, characteristics, release, Moments.instant(asKnownAt));
        return PublishedView.of(national, question, national.published(question, now));
    }

    /** Through the gate, as any other question for this home's own figures. */
    @SchemaMapping(typeName = "PublishedFigures", field = "ours")
    @Nullable
    BreakdownView ours(
            PublishedView published,
            @Argument @Nullable Map<String, Object> where,
            @Argument @Nullable String purpose,
            @ContextValue(RequestMoment.NOW) Instant now,
            Authentication login) {
        var measure = published.series().measure();
        if (measure == null) {
            return null;
        }
        var question = new Question(
                List.of(measure),
                published.question().years(),
                Window.ONE_YEAR,
                List.of(Dimension.LOCAL_AUTHORITY),
                Filters.of(where),
                CountingUnit.CHILD,
                published.question().asKnownAt(),
                purpose);
        return BreakdownView.of(gate.at(now).breakdown(question, Askers.of(login)));
    }

    @QueryMapping
    RestatedView restated(
            @Argument String series,
            @Argument String earlier,
            @Argument String later,
            @Argument @Nullable AreaLevel level,
            @ContextValue(RequestMoment.NOW) Instant now) {
        return RestatedView.of(national, national.restated(series, earlier, later, level, now));
    }

    @QueryMapping
    List<PublishedView.SeriesView> publishedSeries() {
        return national.series().stream()
                .map(each -> PublishedView.SeriesView.of(national, each))
                .toList();
    }

    @QueryMapping
    PublishedView.ReleasesView publishedReleases() {
        return PublishedView.ReleasesView.of(national);
    }

    @QueryMapping
    List<Area> publishedAreas(@Argument @Nullable String name, @Argument @Nullable AreaLevel level) {
        return national.areas(name, level);
    }
}

package org.waymark.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.waymark.publication.Gate;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.WorkedCase;

@Controller
class WorkingsController {
    private final Gate gate;

    WorkingsController(Gate gate) {
        this.gate = gate;
    }

    record Connection(List<Edge> edges, Page.Info pageInfo, int totalCount) {}

    record Edge(String cursor, Node node) {}

    record Node(
            String caseKey,
            String authority,
            LocalDate countedOn,
            @Nullable Double value,
            @Nullable Boolean inNumerator,
            @Nullable String excludedBecause,
            @Nullable LocalDate enteredCareOn,
            @Nullable LocalDate placementOrderOn,
            @Nullable LocalDate matchedOn,
            @Nullable LocalDate movedInOn,
            @Nullable LocalDate adoptedOn) {}

    @QueryMapping
    Connection workings(
            @Argument String measure,
            @Argument String period,
            @Argument @Nullable Map<String, Object> where,
            @Argument @Nullable OffsetDateTime asKnownAt,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String purpose,
            @ContextValue(RequestMoment.NOW) Instant now,
            Authentication login) {
        var page = Page.of(first, after);
        var asked = Period.parse(period)
                .orElseThrow(() -> new Refusal(
                        "UNKNOWN_YEAR", "Name one period as breakdown does: 2022-23, 2020-23 or 2022-23 Q3."));
        var found = gate.at(now)
                .workings(
                        measure,
                        asked,
                        Filters.of(where),
                        Moments.instant(asKnownAt),
                        page.passOver(),
                        page.give(),
                        purpose,
                        Askers.of(login));
        List<Edge> edges = new ArrayList<>();
        for (var each : found.cases()) {
            edges.add(new Edge(page.cursor(edges.size()), node(each)));
        }
        return new Connection(edges, page.info(edges.size(), found.total()), found.total());
    }

    private static Node node(WorkedCase each) {
        return new Node(
                each.caseKey(),
                each.authority(),
                each.countedOn(),
                each.value(),
                each.inNumerator(),
                each.excludedBecause(),
                each.enteredOn(),
                each.orderedOn(),
                each.matchedOn(),
                each.movedInOn(),
                each.adoptedOn());
    }
}

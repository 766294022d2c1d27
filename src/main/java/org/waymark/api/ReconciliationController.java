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
import org.waymark.publication.ReconciliationQuestion;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.ResidualCase;

@Controller
class ReconciliationController {
    private final Gate gate;

    ReconciliationController(Gate gate) {
        this.gate = gate;
    }

    @QueryMapping
    ReconciliationView reconciliation(
            @Argument @Nullable List<FinancialYear> years,
            @Argument @Nullable Map<String, Object> where,
            @Argument @Nullable OffsetDateTime asKnownAt,
            @Argument @Nullable String purpose,
            @ContextValue(RequestMoment.NOW) Instant now,
            Authentication login) {
        var question = new ReconciliationQuestion(years, Filters.of(where), Moments.instant(asKnownAt), purpose);
        return ReconciliationView.of(gate.at(now).reconciliation(question, Askers.of(login)));
    }

    record Connection(List<Edge> edges, Page.Info pageInfo, int totalCount) {}

    record Edge(String cursor, Node node) {}

    record Node(
            String caseKey,
            String authority,
            int residual,
            String reason,
            boolean inOpening,
            boolean inClosing,
            List<FlowView> flows,
            @Nullable LocalDate leftCareOn) {}

    record FlowView(String measure, String direction, LocalDate countedOn) {}

    @QueryMapping
    Connection residualCases(
            @Argument String check,
            @Argument FinancialYear period,
            @Argument @Nullable Map<String, Object> where,
            @Argument @Nullable OffsetDateTime asKnownAt,
            @Argument @Nullable Integer first,
            @Argument @Nullable String after,
            @Argument @Nullable String purpose,
            @ContextValue(RequestMoment.NOW) Instant now,
            Authentication login) {
        var page = Page.of(first, after);
        var question =
                new ReconciliationQuestion(List.of(period), Filters.of(where), Moments.instant(asKnownAt), purpose);
        var all = gate.at(now).residualCases(check, period, question, Askers.of(login));
        List<Edge> edges = new ArrayList<>();
        all.stream()
                .skip(page.passOver())
                .limit(page.give())
                .forEach(each -> edges.add(new Edge(page.cursor(edges.size()), node(each))));
        return new Connection(edges, page.info(edges.size(), all.size()), all.size());
    }

    private static Node node(ResidualCase each) {
        return new Node(
                each.caseKey(),
                each.authority(),
                each.residual(),
                each.reason(),
                each.opened(),
                each.closed(),
                each.flows().stream()
                        .map(flow -> new FlowView(
                                flow.flow().measure(), flow.flow().direction().name(), flow.countedOn()))
                        .toList(),
                each.leftCareOn());
    }
}

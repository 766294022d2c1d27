package org.waymark.api;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
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
    private static final int DEFAULT_PAGE = 50;
    private static final int LARGEST_PAGE = 500;
    private static final String CURSOR = "case:";

    private final Gate gate;

    WorkingsController(Gate gate) {
        this.gate = gate;
    }

    record Connection(List<Edge> edges, PageInfo pageInfo, int totalCount) {}

    record Edge(String cursor, Node node) {}

    record PageInfo(
            boolean hasNextPage,
            boolean hasPreviousPage,
            @Nullable String startCursor,
            @Nullable String endCursor) {}

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
        int give = first == null ? DEFAULT_PAGE : first;
        if (give < 1 || give > LARGEST_PAGE) {
            throw new Refusal("OUT_OF_RANGE", "Ask for 1 to %d cases at a time.".formatted(LARGEST_PAGE));
        }
        var asked = Period.parse(period)
                .orElseThrow(() -> new Refusal(
                        "UNKNOWN_YEAR", "Name one period as breakdown does: 2022-23, 2020-23 or 2022-23 Q3."));
        int passOver = after == null ? 0 : position(after);
        var found = gate.at(now)
                .workings(
                        measure,
                        asked,
                        Filters.of(where),
                        asKnownAt == null ? null : asKnownAt.toInstant(),
                        passOver,
                        give,
                        purpose,
                        Askers.of(login));
        List<Edge> edges = new ArrayList<>();
        for (var each : found.cases()) {
            edges.add(new Edge(cursor(passOver + edges.size() + 1), node(each)));
        }
        return new Connection(
                edges,
                new PageInfo(
                        passOver + edges.size() < found.total(),
                        passOver > 0,
                        edges.isEmpty() ? null : edges.getFirst().cursor(),
                        edges.isEmpty() ? null : edges.getLast().cursor()),
                found.total());
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

    private static String cursor(int position) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((CURSOR + position).getBytes(StandardCharsets.UTF_8));
    }

    private static int position(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            int position = text.startsWith(CURSOR) ? Integer.parseInt(text.substring(CURSOR.length())) : -1;
            if (position >= 0) {
                return position;
            }
        } catch (IllegalArgumentException e) {
            // told below
        }
        throw new Refusal("BAD_CURSOR", "This is not a cursor that workings gave.");
    }
}

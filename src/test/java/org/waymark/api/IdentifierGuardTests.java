package org.waymark.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;
import reactor.core.publisher.Mono;

/** 943 476 5919 is the NHS number that the NHS gives as its example; A123456789012 has the shape of a pupil number. */
class IdentifierGuardTests {
    private static final String NHS = "9434765919";
    private static final String UPN = "A123456789012";

    @Test
    void letsThroughWhatTellsOfNobody() {
        assertThat(
                        reaches(
                                "mutation { shred(case: \"3f2a8c1e-5b7d-4c9a-8e6f-0a1b2c3d4e5f\", basis: UNLAWFUL) { already } }"))
                .isTrue();
        assertThat(reaches("mutation { x(of: {childId: \"9434765919\"}) }")).isTrue();
        assertThat(reaches("mutation($id: String) { x(of: {childId: $id}) }", Map.of("id", NHS)))
                .isTrue();
        assertThat(reaches("mutation($of: C) { x(of: $of) }", Map.of("of", Map.of("childId", NHS))))
                .isTrue();
    }

    @Test
    void stopsWhatLooksLikeAnIdentifierWhereverItStands() {
        for (var telling : List.of(NHS, "943 476 5919", UPN)) {
            assertThat(reaches("mutation { retractMilestone(factId: \"" + telling + "\") { x } }"))
                    .isFalse();
            assertThat(reaches("mutation($f: String) { x(factId: $f) }", Map.of("f", telling)))
                    .isFalse();
            assertThat(reaches(
                            "mutation($f: F) { x(fact: $f) }",
                            Map.of("f", Map.of("detail", List.of(Map.of("value", telling))))))
                    .isFalse();
        }
        assertThat(reaches("mutation { shred(case: 9434765919, basis: A123456789012) { already } }"))
                .isFalse();
    }

    @Test
    void saysNothingOfWhatItFound() {
        var reply = answer("mutation { x(factId: \"" + NHS + "\") { x } }", Map.of(), new AtomicBoolean());

        assertThat(reply).contains("LOOKS_LIKE_IDENTIFIER").doesNotContain(NHS);
    }

    private static boolean reaches(String document) {
        return reaches(document, Map.of());
    }

    private static boolean reaches(String document, Map<String, Object> variables) {
        var reached = new AtomicBoolean();
        answer(document, variables, reached);
        return reached.get();
    }

    private static String answer(String document, Map<String, Object> variables, AtomicBoolean reached) {
        var request = new WebGraphQlRequest(
                URI.create("/graphql"),
                new HttpHeaders(),
                new LinkedMultiValueMap<>(),
                Map.of(),
                Map.of("query", document, "variables", variables),
                "1",
                java.util.Locale.UK);
        var response = new IdentifierGuard()
                .intercept(request, _ -> {
                    reached.set(true);
                    return Mono.empty();
                })
                .block();
        return response == null ? "" : response.toMap().toString();
    }
}

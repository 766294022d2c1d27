package org.waymark.api;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import java.time.Duration;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Ends in words an answer that takes too long. Each statement of a question has a limit of its own, of seconds; what a
 * data officer sets going, such as an adoption or a look at every event, may take minutes.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class AnswerLimit implements WebGraphQlInterceptor {
    private final Duration longest;

    AnswerLimit(@Value("${waymark.longest-answer:10m}") Duration longest) {
        this.longest = longest;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return chain.next(request).timeout(longest, Mono.fromSupplier(() -> tookTooLong(request)));
    }

    private WebGraphQlResponse tookTooLong(WebGraphQlRequest request) {
        var error = GraphqlErrorBuilder.newError()
                .message(
                        "There was no answer within %d seconds. If this was to change something, that goes on: ask what became of it before you send it again. If it was a question, ask for fewer measures, years or groups at a time.",
                        longest.toSeconds())
                .errorType(ErrorType.INTERNAL_ERROR)
                .extensions(Map.of("code", "TOOK_TOO_LONG"))
                .build();
        var result = ExecutionResult.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}

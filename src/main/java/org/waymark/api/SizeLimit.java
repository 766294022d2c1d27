package org.waymark.api;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Refuses documents that grow past any question when their fragments are put in, before they are looked at any further. */
@Component
@Order(0)
class SizeLimit implements WebGraphQlInterceptor {
    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        return isTooLarge(request.getDocument()) ? Mono.just(refused(request)) : chain.next(request);
    }

    /** What is no GraphQL is told so further in. */
    private static boolean isTooLarge(String document) {
        try {
            return ExpandedSize.isTooLarge(Parser.parse(document));
        } catch (InvalidSyntaxException e) {
            return false;
        }
    }

    private static WebGraphQlResponse refused(WebGraphQlRequest request) {
        var error = GraphqlErrorBuilder.newError()
                .message(
                        "With its fragments put in, the query has more than %d fields, or a fragment is within itself. Ask for less at a time.",
                        ExpandedSize.MOST)
                .errorType(ErrorType.BAD_REQUEST)
                .extensions(Map.of("code", "QUERY_TOO_LARGE"))
                .build();
        var result = ExecutionResult.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}

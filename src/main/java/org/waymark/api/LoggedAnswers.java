package org.waymark.api;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.waymark.querylog.Asked;
import org.waymark.querylog.Tier;
import org.waymark.shared.Refusal;
import reactor.core.publisher.Mono;

/**
 * Notes every request in the query log before its answer is given, and marks what is not for publication. It is outermost,
 * so that it sees what really is given: refusals of all kinds, and that an answer took too long.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LoggedAnswers implements WebGraphQlInterceptor {
    private static final String WHOLE_REQUEST = "request";

    private final Noting noting;
    private final KnownWords words;

    LoggedAnswers(Noting noting, KnownWords words) {
        this.noting = noting;
        this.words = words;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var who = Inquirer.of(SecurityContextHolder.getContext().getAuthentication());
        try {
            var stated = Purposes.ofHeader(request.getHeaders().getFirst(Purposes.HEADER));
            var inquiry = new Inquiry(stated, words);
            request.configureExecutionInput(
                    (_, builder) -> builder.graphQLContext(Map.<Object, Object>of(Inquiry.KEY, inquiry))
                            .build());
            return chain.next(request).map(response -> noted(request, response, inquiry, who));
        } catch (Refusal refusal) {
            return Mono.just(noted(request, refused(request, refusal), new Inquiry(null, words), who));
        }
    }

    private WebGraphQlResponse noted(
            WebGraphQlRequest request, WebGraphQlResponse response, Inquiry inquiry, Inquirer who) {
        try {
            noting.note(asked(response.getExecutionResult(), inquiry, who));
        } catch (Refusal refusal) {
            if (inquiry.gaveExactFigures()) {
                return refused(request, refusal);
            }
            Noting.givenUnnoted(refusal);
        }
        return inquiry.gaveExactFigures() ? marked(response) : response;
    }

    private List<Asked> asked(ExecutionResult result, Inquiry inquiry, Inquirer who) {
        var parts = inquiry.parts();
        var errors = result.getErrors();
        if (parts.isEmpty()) {
            var whole = new Inquiry.Part(WHOLE_REQUEST, Tier.UNREAD, new TreeMap<>(), inquiry.purpose());
            return errors.isEmpty() ? List.of() : List.of(noting.asked(who, whole, code(errors.getFirst()), null));
        }
        Map<String, Object> data = result.getData();
        return parts.entrySet().stream()
                .map(part -> {
                    var answer = data == null ? null : data.get(part.getKey());
                    return noting.asked(
                            who,
                            part.getValue(),
                            outcome(part.getKey(), data, errors),
                            answer == null ? null : Given.of(answer));
                })
                .toList();
    }

    /** An error without a path is of the whole request; one of another part is of this one too where nothing was given. */
    private static String outcome(String name, @Nullable Map<String, Object> data, List<GraphQLError> errors) {
        return errors.stream()
                .filter(error -> data == null
                        || error.getPath() == null
                        || error.getPath().isEmpty()
                        || error.getPath().getFirst().equals(name))
                .min((one, other) -> Boolean.compare(isOf(other, name), isOf(one, name)))
                .map(LoggedAnswers::code)
                .orElse(Asked.ANSWERED);
    }

    private static boolean isOf(GraphQLError error, String name) {
        return error.getPath() != null
                && !error.getPath().isEmpty()
                && error.getPath().getFirst().equals(name);
    }

    private static String code(GraphQLError error) {
        var extensions = error.getExtensions();
        return extensions != null && extensions.get("code") instanceof String code ? code : "BAD_REQUEST";
    }

    private static WebGraphQlResponse marked(WebGraphQlResponse response) {
        Map<Object, Object> extensions = new HashMap<>();
        if (response.getExecutionResult().getExtensions() != null) {
            extensions.putAll(response.getExecutionResult().getExtensions());
        }
        extensions.put(NotForPublication.EXTENSION, NotForPublication.WORDS);
        var marked = response.transform(builder -> builder.extensions(extensions));
        marked.getResponseHeaders().set(NotForPublication.HEADER, NotForPublication.IN_HEADER);
        return marked;
    }

    private static WebGraphQlResponse refused(WebGraphQlRequest request, Refusal refusal) {
        var error = GraphqlErrorBuilder.newError()
                .message(refusal.reason())
                .errorType(ErrorType.BAD_REQUEST)
                .extensions(Map.of("code", refusal.code()))
                .build();
        var result = ExecutionResult.newExecutionResult().addError(error).build();
        return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
    }
}

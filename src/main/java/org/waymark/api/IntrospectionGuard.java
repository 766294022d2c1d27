package org.waymark.api;

import graphql.introspection.Introspection;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Those who may ask anything may look the schema up; others only where the setting allows it. */
@Component
class IntrospectionGuard implements WebGraphQlInterceptor {
    private final boolean forEverybody;

    IntrospectionGuard(@Value("${waymark.graphql.introspection:false}") boolean forEverybody) {
        this.forEverybody = forEverybody;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        if (!forEverybody && !isExact()) {
            request.configureExecutionInput((input, builder) -> builder.graphQLContext(
                            Map.<Object, Object>of(Introspection.INTROSPECTION_DISABLED, true))
                    .build());
        }
        return chain.next(request);
    }

    private static boolean isExact() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        return login != null && NoteAnswers.isExactFor(login);
    }
}

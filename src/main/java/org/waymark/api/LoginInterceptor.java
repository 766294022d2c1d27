package org.waymark.api;

import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Takes the login of the HTTP request along to the threads on which fields are fetched. */
@Component
class LoginInterceptor implements WebGraphQlInterceptor {
    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (login != null) {
            request.configureExecutionInput(
                    (input, builder) -> builder.graphQLContext(Map.<Object, Object>of(FieldAccess.LOGIN, login))
                            .build());
        }
        return chain.next(request);
    }
}

package org.waymark.api;

import java.time.Clock;
import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads the clock once for a request, so that all its fields are answered as known at one instant. */
@Component
class RequestMoment implements WebGraphQlInterceptor {
    static final String NOW = "waymark.now";

    private final Clock clock;

    RequestMoment(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var now = clock.instant();
        request.configureExecutionInput((_, builder) ->
                builder.graphQLContext(Map.<Object, Object>of(NOW, now)).build());
        return chain.next(request);
    }
}

package org.waymark.api;

import java.util.Map;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import org.waymark.shared.KnownNow;
import reactor.core.publisher.Mono;

/** Settles once for a request what is now, so that all its fields are answered as known at one instant. */
@Component
class RequestMoment implements WebGraphQlInterceptor {
    static final String NOW = "waymark.now";

    private final KnownNow knownNow;

    RequestMoment(KnownNow knownNow) {
        this.knownNow = knownNow;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var now = knownNow.instant();
        request.configureExecutionInput((_, builder) ->
                builder.graphQLContext(Map.<Object, Object>of(NOW, now)).build());
        return chain.next(request);
    }
}

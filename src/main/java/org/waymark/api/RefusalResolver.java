package org.waymark.api;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.schema.DataFetchingEnvironment;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.waymark.shared.Refusal;

/** A refusal as a GraphQL error; anything else as one that says nothing of our insides. */
@Component
class RefusalResolver extends DataFetcherExceptionResolverAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(RefusalResolver.class);

    @Override
    protected @Nullable GraphQLError resolveToSingleError(Throwable failure, DataFetchingEnvironment environment) {
        Map<String, Object> extensions = new HashMap<>();
        if (failure instanceof Refusal refusal) {
            extensions.putAll(refusal.more());
            extensions.put("code", refusal.code());
            if (!refusal.allowedValues().isEmpty()) {
                extensions.put("allowedValues", refusal.allowedValues());
            }
            return error(environment, refusal.reason(), ErrorType.BAD_REQUEST, extensions);
        }
        if (failure instanceof AbortExecutionException) {
            // told already, by who ended it
            LOG.debug("A question took too long");
            return error(environment, "It was ended.", ErrorType.INTERNAL_ERROR, Map.of("code", "TOOK_TOO_LONG"));
        }
        LOG.error("A question could not be answered", failure);
        extensions.put("code", "INTERNAL");
        return error(
                environment,
                "This could not be answered. It is noted in the service's log; nothing was changed.",
                ErrorType.INTERNAL_ERROR,
                extensions);
    }

    private static GraphQLError error(
            DataFetchingEnvironment environment, String message, ErrorType type, Map<String, Object> extensions) {
        return GraphqlErrorBuilder.newError(environment)
                .message(message)
                .errorType(type)
                .extensions(extensions)
                .build();
    }
}

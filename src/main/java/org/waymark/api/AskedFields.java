package org.waymark.api;

import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes note of every field that is asked for, also of those that are then refused. */
@Component
@Order(FieldAccess.ORDER - 1)
class AskedFields extends SimplePerformantInstrumentation {
    private final FieldAccess access;

    AskedFields(FieldAccess access) {
        this.access = access;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        var environment = parameters.getEnvironment();
        Inquiry inquiry = environment.getGraphQlContext().get(Inquiry.KEY);
        if (inquiry != null && !FieldAccess.isIntrospection(environment)) {
            inquiry.asks(environment, access.isExact(environment));
        }
        return fetcher;
    }
}

package org.waymark.api;

import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.waymark.shared.Refusal;

/** What members may not read is given, to those who may, for a purpose only, and marks the answer. */
@Component
@Order(FieldAccess.ORDER + 1)
class ExactTier extends SimplePerformantInstrumentation {
    private final FieldAccess access;
    private final Purposes purposes;

    ExactTier(FieldAccess access, Purposes purposes) {
        this.access = access;
        this.purposes = purposes;
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        var environment = parameters.getEnvironment();
        Inquiry inquiry = environment.getGraphQlContext().get(Inquiry.KEY);
        if (inquiry != null && access.isExact(environment)) {
            try {
                Purposes.checked(environment.getArgument("purpose"));
                if (environment.getOperationDefinition().getOperation() == Operation.QUERY) {
                    purposes.check(inquiry.purposeOf(environment));
                }
            } catch (Refusal refusal) {
                throw refused(environment, refusal);
            }
            inquiry.givesExactFigures();
        }
        return fetcher;
    }

    private static AbortExecutionException refused(DataFetchingEnvironment environment, Refusal refusal) {
        return new AbortExecutionException(List.of(GraphqlErrorBuilder.newError(environment)
                .message(refusal.reason())
                .errorType(ErrorType.BAD_REQUEST)
                .extensions(Map.of("code", refusal.code()))
                .build()));
    }
}

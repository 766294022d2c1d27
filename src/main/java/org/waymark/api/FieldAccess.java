package org.waymark.api;

import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLDirectiveContainer;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Component;

/** Lets a field be read only by the roles that the schema names for it, and by nobody where it names none. */
@Component
@Order(FieldAccess.ORDER)
class FieldAccess extends SimplePerformantInstrumentation {
    static final String LOGIN = "waymark.login";
    static final int ORDER = 0;
    private static final String INTROSPECTION = "__";

    private final Map<GraphQLFieldDefinition, Set<String>> rules = new ConcurrentHashMap<>();

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        var environment = parameters.getEnvironment();
        if (isIntrospection(environment)) {
            return fetcher;
        }
        var allowed = allowed(environment);
        Authentication login = environment.getGraphQlContext().get(LOGIN);
        if (login != null && roles(login.getAuthorities()).stream().anyMatch(allowed::contains)) {
            return fetcher;
        }
        throw new AbortExecutionException(List.of(GraphqlErrorBuilder.newError(environment)
                .message("Your role may not read this field.")
                .extensions(Map.of("code", "FORBIDDEN", "classification", "FORBIDDEN"))
                .build()));
    }

    /** Whether members may not read it: then it is of the exact tier, or tells of single cases or of operations. */
    boolean isExact(DataFetchingEnvironment environment) {
        return !isIntrospection(environment) && !allowed(environment).contains(Role.MEMBER.name());
    }

    static boolean isIntrospection(DataFetchingEnvironment environment) {
        var parent = (GraphQLNamedType) environment.getParentType();
        return parent.getName().startsWith(INTROSPECTION)
                || environment.getFieldDefinition().getName().startsWith(INTROSPECTION);
    }

    private Set<String> allowed(DataFetchingEnvironment environment) {
        return rules.computeIfAbsent(
                environment.getFieldDefinition(),
                field -> rolesOf(field, (GraphQLNamedType) environment.getParentType()));
    }

    static Set<String> rolesOf(GraphQLFieldDefinition field, GraphQLNamedType parent) {
        return declared(field)
                .or(() -> parent instanceof GraphQLObjectType type ? declared(type) : Optional.empty())
                .orElse(Set.of());
    }

    private static Optional<Set<String>> declared(GraphQLDirectiveContainer container) {
        GraphQLAppliedDirective access = container.getAppliedDirective("access");
        if (access == null) {
            return Optional.empty();
        }
        Collection<?> roles = access.getArgument("roles").getValue();
        return Optional.of(
                roles == null ? Set.of() : roles.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet()));
    }

    private static Set<String> roles(Collection<? extends GrantedAuthority> granted) {
        return granted.stream()
                .map(GrantedAuthority::getAuthority)
                .map(name -> String.valueOf(name).replace("ROLE_", ""))
                .collect(Collectors.toSet());
    }
}

package org.waymark.api;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.stereotype.Component;
import org.waymark.publication.Gate;
import org.waymark.timeliness.question.Definition;

/** Says in the schema which measures there are: their titles, from the headers, stand where it says {measures}. */
@Component
class MeasuresInSchema implements GraphQlSourceBuilderCustomizer {
    private static final String PLACE = "{measures}";

    private final Gate gate;

    MeasuresInSchema(Gate gate) {
        this.gate = gate;
    }

    @Override
    public void customize(GraphQlSource.SchemaResourceBuilder builder) {
        builder.typeVisitorsToTransformSchema(List.of(new Visitor(list(gate.definitions(null)))));
    }

    static String list(List<Definition> definitions) {
        Map<String, String> titles = new LinkedHashMap<>();
        definitions.forEach(each -> titles.put(each.code(), each.title()));
        return titles.entrySet().stream()
                .map(each -> "- `%s` %s".formatted(each.getKey(), each.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static final class Visitor extends GraphQLTypeVisitorStub {
        private final String measures;

        Visitor(String measures) {
            this.measures = measures;
        }

        @Override
        public TraversalControl visitGraphQLArgument(
                GraphQLArgument argument, TraverserContext<GraphQLSchemaElement> context) {
            var description = argument.getDescription();
            return description != null && description.contains(PLACE)
                    ? changeNode(
                            context,
                            argument.transform(builder -> builder.description(description.replace(PLACE, measures))))
                    : TraversalControl.CONTINUE;
        }
    }
}

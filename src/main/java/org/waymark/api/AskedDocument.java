package org.waymark.api;

import graphql.ParseAndValidate;
import graphql.execution.RawVariables;
import graphql.language.AstPrinter;
import graphql.language.OperationDefinition.Operation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.normalized.ExecutableNormalizedOperationToAstCompiler;
import graphql.parser.Parser;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a document asks, field by field, with its variables filled in.
 *
 * @param fields in the order in which they are asked
 */
record AskedDocument(GraphQLSchema schema, List<ExecutableNormalizedField> fields) {

    /**
     * Of a document that fits the schema, and variables of its types.
     *
     * @throws IllegalArgumentException where they do not fit, or its fragments make it larger than any question is
     */
    static AskedDocument of(GraphQLSchema schema, String document, Map<String, Object> variables) {
        var parsed = Parser.parse(document);
        if (ExpandedSize.isTooLarge(parsed)
                || !ParseAndValidate.validate(schema, parsed, Locale.UK).isEmpty()) {
            throw new IllegalArgumentException("The document does not fit the schema, or is too large");
        }
        var operation = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
                schema, parsed, null, RawVariables.of(variables));
        return new AskedDocument(schema, operation.getTopLevelFields());
    }

    /** The same without what members may not read; empty where nothing is left. */
    Optional<String> openToMembers() {
        var open = fields.stream().filter(this::isOpen).map(this::openParts).toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(AstPrinter.printAst(ExecutableNormalizedOperationToAstCompiler.compileToDocument(
                                schema, Operation.QUERY, null, open, (_, _, _) -> false)
                        .getDocument()));
    }

    boolean isOpen(ExecutableNormalizedField field) {
        return field.getObjectTypeNames().stream().allMatch(type -> isOpen(type, field));
    }

    private boolean isOpen(String type, ExecutableNormalizedField field) {
        if (field.getName().startsWith("__")) {
            return true;
        }
        var parent = schema.getObjectType(type);
        GraphQLFieldDefinition definition = parent.getFieldDefinition(field.getFieldName());
        return FieldAccess.rolesOf(definition, (GraphQLNamedType) parent).contains(Role.MEMBER.name());
    }

    private ExecutableNormalizedField openParts(ExecutableNormalizedField field) {
        var children = field.getChildren().stream()
                .filter(this::isOpen)
                .map(this::openParts)
                .toList();
        return field.transform(builder -> builder.children(children));
    }
}

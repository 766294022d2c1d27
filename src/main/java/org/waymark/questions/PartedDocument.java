package org.waymark.questions;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.BooleanValue;
import graphql.language.Definition;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import java.util.Collection;
import java.util.List;

/** A query of which only some fields are asked. The others stay in it, skipped, since its variables and fragments are for them too. */
final class PartedDocument {
    private static final Directive SKIP = Directive.newDirective()
            .name("skip")
            .argument(Argument.newArgument("if", BooleanValue.of(true)).build())
            .build();

    private PartedDocument() {}

    static String of(Document document, Collection<String> parts) {
        List<Definition> definitions = document.getDefinitions().stream()
                .<Definition>map(each -> each instanceof OperationDefinition query ? only(query, parts) : each)
                .toList();
        return AstPrinter.printAst(document.transform(builder -> builder.definitions(definitions)));
    }

    private static OperationDefinition only(OperationDefinition query, Collection<String> parts) {
        List<Selection<?>> fields = query.getSelectionSet().getSelections().stream()
                .<Selection<?>>map(each ->
                        each instanceof Field field && !parts.contains(field.getResultKey()) ? skipped(field) : each)
                .toList();
        return query.transform(builder ->
                builder.selectionSet(SelectionSet.newSelectionSet(fields).build()));
    }

    private static Field skipped(Field field) {
        return field.transform(builder -> builder.directive(SKIP));
    }
}

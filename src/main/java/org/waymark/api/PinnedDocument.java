package org.waymark.api;

import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.AstTransformer;
import graphql.language.Node;
import graphql.language.NodeVisitorStub;
import graphql.language.StringValue;
import graphql.parser.Parser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import graphql.util.TreeTransformerUtil;
import java.util.Map;
import java.util.Set;

/** A document that asks for measures by the versions that they had once, and not by their newest. */
final class PinnedDocument {
    private static final Set<String> OF_MEASURES = Set.of("measure", "measures");

    private PinnedDocument() {}

    /** @param versions by code; a measure that is not here, or that names its version, stays as it is */
    static String of(String document, Map<String, String> versions) {
        if (versions.isEmpty()) {
            return document;
        }
        return AstPrinter.printAst(new AstTransformer().transform(Parser.parse(document), new NodeVisitorStub() {
            @Override
            public TraversalControl visitStringValue(StringValue value, TraverserContext<Node> context) {
                var version = versions.get(String.valueOf(value.getValue()));
                if (version != null && isOfMeasures(context)) {
                    return TreeTransformerUtil.changeNode(
                            context, value.transform(builder -> builder.value(value.getValue() + "@" + version)));
                }
                return TraversalControl.CONTINUE;
            }
        }));
    }

    private static boolean isOfMeasures(TraverserContext<Node> context) {
        return context.getParentNodes().stream()
                .anyMatch(each -> each instanceof Argument argument && OF_MEASURES.contains(argument.getName()));
    }
}

package org.waymark.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That the schema answers every document that pages ask. */
class PageQuestionsTests {
    private static final Path PAGES = Path.of("src/main/resources/pages");

    static Stream<Path> documents() throws IOException {
        return Files.list(PAGES).filter(file -> file.toString().endsWith(".graphql"));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void asksWhatTheSchemaAnswers(Path document) throws IOException {
        assertThat(faults(withParts(Files.readString(document)))).isEmpty();
    }

    @Test
    void findsAFieldThatThereIsNot() throws IOException {
        assertThat(faults("{ submissions { id weight } }")).hasSize(1);
    }

    /** With the parts of saved questions that it names, as they are put behind it where it is asked. */
    private static String withParts(String document) throws IOException {
        try (var parts = Files.list(Path.of("queries/questions/parts"))) {
            var whole = new StringBuilder(document);
            for (var part : parts.sorted().toList()) {
                var text = Files.readString(part);
                var name = text.split("\\s+", 3)[1];
                if (whole.indexOf("..." + name) >= 0 && !document.contains("fragment " + name)) {
                    whole.append('\n').append(text);
                }
            }
            return whole.toString();
        }
    }

    private static List<String> faults(String document) throws IOException {
        return new Validator()
                .validateDocument(schema(), Parser.parse(document), Locale.UK).stream()
                        .map(fault -> fault.getMessage())
                        .toList();
    }

    private static GraphQLSchema schema() throws IOException {
        var whole = new TypeDefinitionRegistry();
        try (var files = Files.list(Path.of("src/main/resources/graphql"))) {
            for (var file : files.toList()) {
                whole.merge(new SchemaParser().parse(Files.readString(file)));
            }
        }
        return new SchemaGenerator()
                .makeExecutableSchema(
                        whole,
                        RuntimeWiring.newRuntimeWiring()
                                .wiringFactory(new MockedWiringFactory())
                                .build());
    }
}

package org.waymark.api;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.MockedWiringFactory;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.shared.Milestone;

/** Every field of the schema has a role rule and a description; a field without either fails here. */
class SchemaTests {
    private static final String PLANTED = """
            directive @access(roles: [Role!]!) on FIELD_DEFINITION | OBJECT
            enum Role { ANALYST }
            type Query { open: Open @access(roles: [ANALYST]) forgotten: String }
            type Open { secret: String }
            """;

    @Test
    void hasARoleRuleForEveryField() throws IOException {
        assertThat(fieldsWithoutRule(schema(ours()))).isEmpty();
    }

    @Test
    void findsAFieldThatWasForgotten() {
        assertThat(fieldsWithoutRule(schema(PLANTED))).containsExactlyInAnyOrder("Query.forgotten", "Open.secret");
    }

    @Test
    void describesEveryTypeAndRootField() throws IOException {
        var schema = schema(ours());
        var undescribed = objects(schema).stream()
                .filter(type -> !List.of("Query", "Mutation").contains(type.getName()))
                .filter(type -> type.getDescription() == null)
                .map(GraphQLObjectType::getName)
                .toList();
        assertThat(undescribed).isEmpty();
        assertThat(schema.getQueryType().getFieldDefinitions())
                .allSatisfy(field -> assertThat(field.getDescription()).isNotBlank());
    }

    @Test
    void namesTheMilestonesThatThereAre() throws IOException {
        var names = ((GraphQLEnumType) Objects.requireNonNull(schema(ours()).getType("Milestone")))
                .getValues().stream().map(GraphQLEnumValueDefinition::getName).toList();
        assertThat(names)
                .isEqualTo(
                        Arrays.stream(Milestone.values()).map(Milestone::name).toList());
    }

    /**
     * Members and officers reach nothing from which a figure of this home could be read, but what is published: neither by a field
     * that is theirs, nor by one that is theirs of a type that others reach too.
     */
    @Test
    void showsMembersAndOfficersNoFigureButPublishedOnes() throws IOException {
        var schema = schema(ours());
        var reached = new TreeSet<String>();
        reach(schema, Objects.requireNonNull(schema.getQueryType()), reached);
        reach(schema, Objects.requireNonNull(schema.getMutationType()), reached);

        assertThat(reached.stream().map(field -> field.split("\\.")[0]).distinct())
                .as(
                        "types, each looked at: what measures mean, what DfE has published, editions, and members' questions with what is published of them")
                .containsExactlyInAnyOrder(
                        "AnswerDifference",
                        "Definition",
                        "DifferenceKey",
                        "Edition",
                        "EditionCatalogue",
                        "EditionCatalogueTable",
                        "EditionHeadline",
                        "EditionKey",
                        "EditionRow",
                        "EditionSummary",
                        "EditionTable",
                        "FoundQuestion",
                        "FoundQuestions",
                        "GlossaryEntry",
                        "MembersAnswer",
                        "MembersQuestion",
                        "Mutation",
                        "PublishedArea",
                        "PublishedFigure",
                        "PublishedFigures",
                        "PublishedGap",
                        "PublishedProvenance",
                        "PublishedRelease",
                        "PublishedReleases",
                        "PublishedRow",
                        "PublishedSeries",
                        "Query",
                        "QuestionNotAsked",
                        "QuestionTold",
                        "QuestionVariable",
                        "QuestionWords",
                        "QuestionsAskedAgain",
                        "RedefinedMeasure",
                        "Restated",
                        "RestatedRow",
                        "SavedAsk",
                        "SavedQuestion",
                        "SeriesBreak",
                        "ShownFigure",
                        "SuggestedVariable",
                        "SuppressedFigure",
                        "ThenAndNow",
                        "Threshold",
                        "Way");
        assertThat(reached)
                .doesNotContain(
                        "PublishedFigures.ours",
                        "EditionSummary.status",
                        "Query.proposedEdition",
                        "MembersQuestion.exactThenAndNow");
    }

    private static void reach(GraphQLSchema schema, GraphQLObjectType type, Set<String> reached) {
        for (var field : type.getFieldDefinitions()) {
            if (FieldAccess.rolesOf(field, type).stream().anyMatch(Set.of("MEMBER", "OFFICER")::contains)
                    && reached.add(type.getName() + "." + field.getName())) {
                switch (GraphQLTypeUtil.unwrapAll(field.getType())) {
                    case GraphQLObjectType next -> reach(schema, next, reached);
                    case GraphQLInterfaceType kinds ->
                        schema.getImplementations(kinds).forEach(next -> reach(schema, next, reached));
                    default -> {}
                }
            }
        }
    }

    /** Text that a mutation takes, each looked at for what it could tell: there is none for a name, a number or a note. */
    @Test
    void takesNoTextThatCouldTellOfAPerson() throws IOException {
        var schema = schema(ours());
        var taken = new TreeSet<String>();
        Objects.requireNonNull(schema.getMutationType()).getFieldDefinitions().stream()
                .flatMap(field -> field.getArguments().stream())
                .forEach(argument -> texts(argument.getName(), argument.getType(), taken));

        assertThat(taken)
                .as(
                        "ids and codes; a child's or household's reference goes to the vault alone, and what is written of a member's question is sealed")
                .isSubsetOf(
                        "submission",
                        "case",
                        "child",
                        "key",
                        "authority",
                        "childId",
                        "groupId",
                        "reference",
                        "groupId",
                        "commandId",
                        "factId",
                        "headlines",
                        "edition",
                        "period",
                        "attribute",
                        "code",
                        "rule",
                        "value",
                        "basis",
                        "question",
                        "name",
                        "definitions",
                        "meeting",
                        "minute",
                        "wording",
                        "askedBy",
                        "owner",
                        "cannotBeAnswered");
    }

    private static void texts(String name, GraphQLType type, Set<String> taken) {
        switch (GraphQLTypeUtil.unwrapAll(type)) {
            case GraphQLInputObjectType input ->
                input.getFieldDefinitions().forEach(field -> texts(field.getName(), field.getType(), taken));
            case GraphQLScalarType scalar when List.of("String", "ID").contains(scalar.getName()) -> taken.add(name);
            default -> {}
        }
    }

    private static List<String> fieldsWithoutRule(GraphQLSchema schema) {
        return objects(schema).stream()
                .flatMap(type -> type.getFieldDefinitions().stream()
                        .filter(field -> isClosed(field, type))
                        .map(field -> type.getName() + "." + field.getName()))
                .toList();
    }

    private static boolean isClosed(GraphQLFieldDefinition field, GraphQLObjectType type) {
        return FieldAccess.rolesOf(field, type).isEmpty();
    }

    private static List<GraphQLObjectType> objects(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !type.getName().startsWith("__"))
                .toList();
    }

    private static GraphQLSchema schema(String text) {
        var wiring = RuntimeWiring.newRuntimeWiring();
        new GraphQlConfiguration().scalars().configure(wiring);
        wiring.wiringFactory(new MockedWiringFactory());
        var registry = new SchemaParser().parse(text);
        return new SchemaGenerator().makeExecutableSchema(registry, wiring.build());
    }

    private static String ours() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/graphql"))) {
            return files.sorted().map(SchemaTests::text).collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

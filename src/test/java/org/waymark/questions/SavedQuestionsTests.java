package org.waymark.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import org.junit.jupiter.api.Test;

/** Saved questions are read strictly, and found by the words that people look for them with. */
class SavedQuestionsTests {
    private static final String SCHEMA = """
            scalar FinancialYear
            type Query { breakdown(measures: [ID!]!, years: [FinancialYear!]): Breakdown! }
            type Breakdown { rows: [Row!]! }
            type Row { period: String! }
            """;

    @Test
    void tellsEveryProblemOfEveryFileAtOnce() {
        var failure =
                catchThrowableOfType(IllegalStateException.class, () -> SavedQuestions.load("malformed_questions"));
        assertThat(failure.getMessage().lines().toList())
                .containsExactly(
                        "Saved questions are malformed:",
                        "queries/malformed_questions/Named_Badly.graphql line 1 is not named in small letters with dashes between words",
                        "queries/malformed_questions/changes-things.graphql line 1 must hold one query and no mutation, but it holds 1 operations",
                        "queries/malformed_questions/header.graphql line 3 has the unknown key \"asked\"",
                        "queries/malformed_questions/header.graphql line 6 says \"answers\" after \"cannot be answered\"",
                        "queries/malformed_questions/header.graphql line 1 does not say \"asked by: ...\"",
                        "queries/malformed_questions/header.graphql line 2 has under \"tags\" not some words but \"\"",
                        "queries/malformed_questions/not-closed.graphql line 9 is no GraphQL: Invalid syntax with offending token '<EOF>' at line 9 column 1",
                        "queries/malformed_questions/two-queries.graphql line 1 must hold one query and no mutation, but it holds 2 operations",
                        "queries/malformed_questions/wants-something.graphql line 7 needs the variable $where, so that it does not run by its name alone: give it a default");
    }

    @Test
    void namesTheFileThatTheSchemaDoesNotBear() {
        var schema = new SchemaGenerator()
                .makeExecutableSchema(
                        new SchemaParser().parse(SCHEMA),
                        RuntimeWiring.newRuntimeWiring()
                                .scalar(graphql.schema.GraphQLScalarType.newScalar(graphql.Scalars.GraphQLString)
                                        .name("FinancialYear")
                                        .build())
                                .build());
        assertThatIllegalStateException()
                .isThrownBy(() -> SavedQuestions.load("unfit_questions").checkAgainst(schema))
                .withMessageContaining("queries/unfit_questions/unfit.graphql line 7 does not fit the schema: ")
                .withMessageContaining("shoeSize")
                .withMessageNotContaining("/fit.graphql");
    }

    @Test
    void findsQuestionsByTheBeginningsOfTheirWords() {
        var questions = SavedQuestions.load();
        assertThat(questions.find("ethnic TIME", null))
                .extracting(SavedQuestion::name)
                .contains("ethnicity-and-time-to-place");
        assertThat(questions.find("ethnic zebra", null)).isEmpty();
        assertThat(questions.find(null, "bme"))
                .extracting(SavedQuestion::name)
                .contains("ethnicity-and-time-to-place")
                .doesNotContain("annual-report");
        assertThat(questions.find(null, null)).hasSameSizeAs(questions.names());
    }

    @Test
    void saysWhatAQuestionCanBeGiven() {
        var variables =
                SavedQuestions.load().named("annual-report").orElseThrow().variables();
        assertThat(variables)
                .contains(
                        new SavedQuestion.Variable(
                                "years", "[FinancialYear!]", "[\"2020-21\", \"2021-22\", \"2022-23\"]"),
                        new SavedQuestion.Variable("asKnownAt", "DateTime", null));
    }
}

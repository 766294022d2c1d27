package org.waymark.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.shared.ReturnCodes.CategoryOfNeed;
import org.waymark.shared.ReturnCodes.Ethnicity;
import org.waymark.shared.ReturnCodes.Sex;
import org.waymark.shared.SubmissionKind;

/** That pages have a word for every code that they may meet, and offer none that there is not. */
class WordsTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Milestone",
                "CharacteristicKind",
                "FactSource",
                "FactStatus",
                "Precision",
                "CorrectionReason",
                "OnAuthorityOf",
                "ConfirmationReason",
                "WithdrawalReason",
                "RecomputePhase",
                "RecomputeOutcome"
            })
    void callsEveryCodeOfTheSchema(String enumeration) throws IOException {
        var codes =
                schema().getType(enumeration, EnumTypeDefinition.class).orElseThrow().getEnumValueDefinitions().stream()
                        .map(value -> value.getName())
                        .toList();

        assertThat(Words.all(enumeration).keySet()).containsExactlyInAnyOrderElementsOf(codes);
    }

    static Stream<List<Object>> codes() {
        return Stream.of(
                List.of("ETHNICITY", Ethnicity.values()),
                List.of("SEX", Sex.values()),
                List.of("NEED", CategoryOfNeed.values()),
                List.of("SubmissionKind", SubmissionKind.values()));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void callsEveryCodeOfReturns(List<Object> expected) {
        assertThat(Words.all((String) expected.getFirst()).keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream((Enum<?>[]) expected.getLast())
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void writesACodeThatIsNotToldOfAsWords() {
        assertThat(Words.of("Milestone", "SOMETHING_NEW")).isEqualTo("Something new");
    }

    private static TypeDefinitionRegistry schema() throws IOException {
        var whole = new TypeDefinitionRegistry();
        try (var files = Files.list(Path.of("src/main/resources/graphql"))) {
            for (var file : files.toList()) {
                whole.merge(new SchemaParser().parse(Files.readString(file)));
            }
        }
        return whole;
    }
}

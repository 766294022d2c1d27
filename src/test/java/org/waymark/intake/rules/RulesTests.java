package org.waymark.intake.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.shared.FinancialYear;

class RulesTests {
    static Stream<Example> examples() {
        return Stream.of(AdoptionExamples.ALL, DecisionExamples.ALL, EpisodeExamples.ALL, BetweenYearsExamples.ALL)
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isBrokenWhereItShouldBe(Example example) {
        var child = Tale.of(example.year(), example.tale());

        assertThat(rule(example.number())
                        .broken(child)
                        .map(spot -> spot.file() + ":" + spot.line() + ":" + spot.column()))
                .containsExactlyElementsOf(example.spots());
    }

    @Test
    void everyRuleIsBrokenByAnExampleAndKeptByAnother() {
        for (var rule : Rules.ALL) {
            var number = rule.about().number();
            assertThat(examples().filter(each -> each.number().equals(number)))
                    .as(number)
                    .anyMatch(each -> each.spots().isEmpty())
                    .anyMatch(each -> !each.spots().isEmpty());
        }
    }

    @Test
    void everyRuleHasANumberAndACodeOfItsOwn() {
        assertThat(Rules.ALL).extracting(rule -> rule.about().number()).doesNotHaveDuplicates();
        assertThat(Rules.ALL).extracting(rule -> rule.about().code()).doesNotHaveDuplicates();
        assertThat(Rules.ALL).extracting(rule -> rule.about().message()).allMatch(message -> message.endsWith("."));
    }

    /** A rule that is not named there is never asked. */
    @Test
    void everyRuleIsAmongAll() throws Exception {
        var folder = java.nio.file.Path.of("src/main/java/org/waymark/intake/rules");
        try (var files = java.nio.file.Files.list(folder)) {
            var written = files.filter(file -> {
                        try {
                            return java.nio.file.Files.readString(file).contains(" implements Rule {");
                        } catch (java.io.IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .toList();
            assertThat(Rules.ALL)
                    .extracting(rule -> rule.getClass().getSimpleName())
                    .containsExactlyInAnyOrderElementsOf(written);
        }
    }

    @Test
    void asksEachRuleInItsYearsOnly() {
        assertThat(numbersIn(2021)).doesNotContain("582", "583").contains("556", "451", "555", "217");
        assertThat(numbersIn(2022)).contains("582", "583", "556");
        assertThat(numbersIn(2024)).contains("582", "583").doesNotContain("556", "451", "555");
        assertThat(numbersIn(2014)).doesNotContain("217");
    }

    private static List<String> numbersIn(int startYear) {
        return Rules.askedIn(new FinancialYear(startYear)).stream()
                .map(rule -> rule.about().number())
                .toList();
    }

    private static Rule rule(String number) {
        return Rules.ALL.stream()
                .filter(each -> each.about().number().equals(number))
                .findFirst()
                .orElseThrow();
    }
}

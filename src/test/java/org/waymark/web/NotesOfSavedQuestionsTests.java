package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.EnumValue;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.parser.Parser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.briefing.AnsweredQuestion;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Note;
import org.waymark.briefing.Section;
import org.waymark.briefing.Table;
import org.waymark.briefing.writing.AnnualReport;
import org.waymark.briefing.writing.NoteWriter;
import org.waymark.glossary.Glossary;
import org.waymark.questions.SavedQuestion;
import org.waymark.questions.SavedQuestions;
import org.waymark.shared.FinancialYear;
import tools.jackson.databind.json.JsonMapper;

/** A note of every saved question, from what the running service answers of the demonstration. */
class NotesOfSavedQuestionsTests extends WithDemonstration {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final NoteWriter WRITER = new NoteWriter(Glossary.with(List.of()));
    private static final List<String> YEARS = List.of("2021-22", "2022-23");

    static Stream<SavedQuestion> every() {
        return SavedQuestions.load().find(null, null).stream();
    }

    @ParameterizedTest
    @MethodSource("every")
    void writesASoundNoteOfEverySavedQuestion(SavedQuestion question) {
        boolean hasYears =
                question.variables().stream().anyMatch(each -> each.name().equals("years"));
        var answered = answered(question, hasYears ? Map.of("years", YEARS) : Map.of());

        var note = WRITER.note(question.title(), "To answer.", Note.Tier.EXACT, List.of(), List.of(answered), Map.of());

        assertThat(note.answer()).isNotEmpty().allMatch(each -> !each.isBlank());
        assertThat(note.sections()).hasSameSizeAs(answered.parts()).allSatisfy(NotesOfSavedQuestionsTests::isSound);
        assertThat(note.sections().stream()
                        .flatMap(each -> each.tables().stream())
                        .map(Table::name))
                .doesNotHaveDuplicates();
        if (question.cannotBeAnswered() != null) {
            assertThat(note.cannotBeSaid()).anyMatch(each -> each.startsWith(question.cannotBeAnswered()));
        }
    }

    private static void isSound(Section section) {
        assertThat(section.findings()).isNotEmpty();
        assertThat(texts(section))
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("null", "{", "}", "because", "NaN"));
        assertThat(section.tables()).isNotEmpty().allSatisfy(NotesOfSavedQuestionsTests::isSound);
        assertThat(section.method().definitions()).isNotEmpty();
        assertThat(section.method().digest()).isNotBlank();
    }

    private static Stream<String> texts(Section section) {
        var picture = section.picture();
        return Stream.of(
                        Stream.of(section.heading()),
                        section.findings().stream(),
                        section.tables().stream().flatMap(table -> Stream.of(table.caption(), table.summary())),
                        section.method().cohort().stream(),
                        section.method().leftOut().stream(),
                        picture == null
                                ? Stream.<String>of()
                                : Stream.of(picture.title(), picture.subtitle(), picture.alternative()))
                .flatMap(each -> each);
    }

    private static void isSound(Table table) {
        assertThat(table.rows()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.labels()).hasSameSizeAs(table.headings());
            assertThat(row.figures()).hasSameSizeAs(table.columns()).allSatisfy(figure -> {
                assertThat(figure.text()).isNotBlank();
                assertThat(figure.status() == Figure.Status.SHOWN).isEqualTo(figure.value() != null);
                assertThat(figure.status() == Figure.Status.SHOWN).isEqualTo(figure.explanation() == null);
                if (figure.value() == null) {
                    assertThat(table.notes()).anyMatch(each -> each.startsWith(figure.text() + " "));
                }
            });
        });
    }

    @Test
    void writesTheAnnualReportAsApproved() throws IOException {
        var year = FinancialYear.parse("2022-23").orElseThrow();
        var answered = AnnualReport.asks(year).stream()
                .map(ask -> answered(SavedQuestions.load().named(ask.question()).orElseThrow(), ask.variables()))
                .toList();

        var report = new AnnualReport(WRITER).note(year, Note.Tier.EXACT, answered, Map.of());

        assertThat(text(report)).isEqualToNormalizingNewlines(approved());
        assertThat(report.sections()).allMatch(Section::isCommentedOn).allSatisfy(NotesOfSavedQuestionsTests::isSound);
    }

    private static String approved() throws IOException {
        var name = "/briefing/annual-report-2022-23.txt";
        try (var file = Objects.requireNonNull(NotesOfSavedQuestionsTests.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What it says, its method boxes and summaries left out. */
    private static String text(Note note) {
        List<String> lines = new ArrayList<>(List.of(note.title(), note.purpose(), ""));
        lines.addAll(note.answer());
        for (var section : note.sections()) {
            lines.addAll(List.of("", "== " + section.heading()));
            lines.addAll(section.findings());
            for (var table : section.tables()) {
                lines.addAll(List.of("", "[" + table.name() + "] " + table.caption()));
                lines.add(String.join(" | ", table.headings()) + " || "
                        + String.join(
                                " | ",
                                table.columns().stream()
                                        .map(Table.Column::heading)
                                        .toList()));
                table.rows()
                        .forEach(row -> lines.add(String.join(" | ", row.labels()) + " || "
                                + String.join(
                                        " | ",
                                        row.figures().stream().map(Figure::text).toList())));
            }
        }
        lines.addAll(List.of("", "What cannot be said"));
        lines.addAll(note.cannotBeSaid());
        return String.join("\n", lines) + "\n";
    }

    private AnsweredQuestion answered(SavedQuestion question, Map<String, Object> variables) {
        var reply = server.document("analyst", question.name(), variables);
        assertThat(reply.body().path("errors").toString()).isIn("", "[]");
        var operation = Parser.parse(question.document())
                .getDefinitionsOfType(OperationDefinition.class)
                .getFirst();
        var parts = operation.getSelectionSet().getSelectionsOfType(Field.class).stream()
                .map(field -> new AnsweredQuestion.Part(
                        field.getResultKey(),
                        field.getName(),
                        arguments(operation, field, variables),
                        JSON.convertValue(reply.body().path("data").path(field.getResultKey()), Object.class)))
                .toList();
        return new AnsweredQuestion(question, variables, parts, List.of());
    }

    private static Map<String, Object> arguments(
            OperationDefinition operation, Field field, Map<String, Object> variables) {
        Map<String, Object> values = new HashMap<>();
        operation.getVariableDefinitions().stream()
                .filter(each -> each.getDefaultValue() != null)
                .forEach(each -> values.put(each.getName(), value(each.getDefaultValue(), Map.of())));
        values.putAll(variables);
        Map<String, Object> arguments = new HashMap<>();
        for (Argument argument : field.getArguments()) {
            arguments.put(argument.getName(), value(argument.getValue(), values));
        }
        return arguments;
    }

    private static Object value(Value<?> value, Map<String, Object> variables) {
        return switch (value) {
            case EnumValue name -> name.getName();
            case StringValue text -> text.getValue();
            case ArrayValue list ->
                list.getValues().stream().map(each -> value(each, variables)).toList();
            case graphql.language.VariableReference name -> variables.getOrDefault(name.getName(), "");
            default -> Map.of();
        };
    }
}

package org.waymark.questions;

import graphql.language.AstPrinter;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.NonNullType;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.VariableDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.shared.Header;

/** Reads a saved question strictly: a header that says what it is, and one query that runs without being given anything. */
final class QuestionReading {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final String file;
    private final List<String> problems;

    private QuestionReading(String file, List<String> problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * @param name the file's, without ending
     * @param problems to which whatever is wrong is added, with its file and line
     * @return empty where something is wrong
     */
    static Optional<SavedQuestion> of(String folder, String name, String text, List<String> problems) {
        int before = problems.size();
        var file = "queries/%s/%s.graphql".formatted(folder, name);
        var question = new QuestionReading(file, problems).question(name, text);
        return problems.size() == before ? question : Optional.empty();
    }

    /** A question that is in no file; empty, with the problems, where it is not one query that runs without being given anything. */
    static Optional<SavedQuestion> adHoc(String title, String document, List<String> problems) {
        return new QuestionReading("the query", problems)
                .query(document)
                .filter(_ -> problems.isEmpty())
                .map(query -> new SavedQuestion(
                        SavedQuestion.AD_HOC,
                        title,
                        List.of(),
                        "",
                        "",
                        "",
                        null,
                        document,
                        query.getVariableDefinitions().stream()
                                .map(QuestionReading::told)
                                .toList()));
    }

    private Optional<SavedQuestion> question(String name, String text) {
        if (!NAME.matcher(name).matches()) {
            problem(1, "is not named in small letters with dashes between words");
        }
        var lines = text.lines()
                .takeWhile(line -> line.startsWith("#"))
                .map(line -> line.substring(1))
                .toList();
        var header = Header.read(file, QuestionKey.class, lines, problems);
        return query(text)
                .map(query -> new SavedQuestion(
                        name,
                        said(header, QuestionKey.TITLE),
                        Arrays.stream(said(header, QuestionKey.TAGS).split(","))
                                .map(String::strip)
                                .toList(),
                        said(header, QuestionKey.ASKED_BY),
                        said(header, QuestionKey.WHERE),
                        said(header, QuestionKey.ANSWERS),
                        header.text(QuestionKey.CANNOT_BE_ANSWERED),
                        text,
                        query.getVariableDefinitions().stream()
                                .map(this::variable)
                                .toList()));
    }

    private static String said(Header<QuestionKey> header, QuestionKey key) {
        return header.as(key, "some words", text -> Optional.of(text).filter(each -> !each.isEmpty()))
                .orElse("");
    }

    private Optional<OperationDefinition> query(String text) {
        try {
            var operations = new Parser().parseDocument(text).getDefinitionsOfType(OperationDefinition.class);
            if (operations.size() == 1 && operations.getFirst().getOperation() == Operation.QUERY) {
                return Optional.of(operations.getFirst());
            }
            problem(1, "must hold one query and no mutation, but it holds %d operations".formatted(operations.size()));
        } catch (InvalidSyntaxException e) {
            problem(e.getLocation() == null ? 1 : e.getLocation().getLine(), "is no GraphQL: " + e.getMessage());
        }
        return Optional.empty();
    }

    private SavedQuestion.Variable variable(VariableDefinition variable) {
        var otherwise = variable.getDefaultValue();
        if (otherwise == null && variable.getType() instanceof NonNullType) {
            var at = variable.getSourceLocation();
            problem(
                    at == null ? 1 : at.getLine(),
                    "needs the variable $%s, so that it does not run by its name alone: give it a default"
                            .formatted(variable.getName()));
        }
        return told(variable);
    }

    private static SavedQuestion.Variable told(VariableDefinition variable) {
        var otherwise = variable.getDefaultValue();
        return new SavedQuestion.Variable(
                Objects.requireNonNull(variable.getName()),
                AstPrinter.printAst(variable.getType()),
                otherwise == null ? null : AstPrinter.printAst(otherwise));
    }

    private void problem(int line, String what) {
        problems.add("%s line %d %s".formatted(file, line, what));
    }

    /** As {@link SavedQuestion#parts}. */
    static List<String> parts(SavedQuestion question) {
        return document(question).getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(query -> query.getSelectionSet().getSelectionsOfType(Field.class).stream())
                .map(Field::getResultKey)
                .toList();
    }

    /** For checks against the schema; it was read before. */
    static Document document(SavedQuestion question) {
        return new Parser().parseDocument(question.document());
    }
}

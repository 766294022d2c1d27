package org.waymark.questions;

import graphql.ParseAndValidate;
import graphql.language.SourceLocation;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Every saved question that there is a file for. Adding a file adds a question. */
public final class SavedQuestions {
    private static final Pattern FRAGMENT = Pattern.compile("fragment (\\w+) on");

    private final String folder;
    private final List<SavedQuestion> questions;
    private final Collection<String> parts;

    private SavedQuestions(String folder, List<SavedQuestion> questions, Collection<String> parts) {
        this.folder = folder;
        this.questions = questions;
        this.parts = parts;
    }

    /** @throws IllegalStateException with every problem of every file that is malformed */
    public static SavedQuestions load() {
        return load("questions");
    }

    static SavedQuestions load(String folder) {
        List<String> problems = new ArrayList<>();
        List<SavedQuestion> questions = new ArrayList<>();
        var parts = texts(folder + "/parts").values();
        texts(folder)
                .forEach((name, text) -> QuestionReading.of(folder, name, whole(text, parts), problems)
                        .ifPresent(questions::add));
        refuse(problems);
        return new SavedQuestions(folder, questions, parts);
    }

    /** The files of a folder below {@code queries/} by their names without ending, in alphabetical order. */
    private static SortedMap<String, String> texts(String folder) {
        try {
            var texts = new TreeMap<String, String>();
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:queries/" + folder + "/*.graphql")) {
                var name = Objects.requireNonNull(file.getFilename()).replace(".graphql", "");
                texts.put(name, file.getContentAsString(StandardCharsets.UTF_8));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A question with the fragments that many share, so that its text runs wherever it is sent. */
    private static String whole(String text, Collection<String> parts) {
        var whole = new StringBuilder(text);
        for (var part : parts) {
            var name = FRAGMENT.matcher(part);
            if (name.find()
                    && Pattern.compile("\\.\\.\\." + name.group(1) + "\\b")
                            .matcher(text)
                            .find()) {
                whole.append("\n").append(part);
            }
        }
        return whole.toString();
    }

    /** @throws IllegalStateException with everything that the schema does not have or allow */
    public void checkAgainst(GraphQLSchema schema) {
        List<String> problems = new ArrayList<>();
        for (var question : questions) {
            for (var error : ParseAndValidate.validate(schema, QuestionReading.document(question), Locale.ENGLISH)) {
                problems.add("queries/%s/%s.graphql line %d does not fit the schema: %s"
                        .formatted(folder, question.name(), line(error), error.getMessage()));
            }
        }
        refuse(problems);
    }

    private static int line(ValidationError error) {
        return error.getLocations().stream()
                .findFirst()
                .map(SourceLocation::getLine)
                .orElse(1);
    }

    /** Any document, with those of the fragments that saved questions share which it names. */
    public String withParts(String document) {
        return whole(document, parts);
    }

    private static void refuse(List<String> problems) {
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Saved questions are malformed:\n" + String.join("\n", problems));
        }
    }

    /** Those that tell of all the words and carry the tag; null for whatever words or tag. */
    public List<SavedQuestion> find(@Nullable String words, @Nullable String tag) {
        return questions.stream()
                .filter(each -> words == null || each.tellsOf(words))
                .filter(each -> tag == null || each.isTagged(tag))
                .toList();
    }

    public Optional<SavedQuestion> named(String name) {
        return questions.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    public List<String> names() {
        return questions.stream().map(SavedQuestion::name).toList();
    }
}

package org.waymark.shape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be said of a file without compiling it. */
record SourceFiles(List<Path> files) {
    private static final Pattern COMMENT_OR_TEXT = Pattern.compile("--[^\\n]*|'(?:[^']|'')*'|\"(?:[^\"]|\"\")*\"");

    static SourceFiles under(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return new SourceFiles(files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList());
        }
    }

    List<String> longerThan(int limit) {
        return named(text -> text.lines().count() > limit);
    }

    List<String> withoutOpeningComment() {
        return named(text -> !text.startsWith("--"));
    }

    List<String> ofSeveralStatements() {
        return named(text -> COMMENT_OR_TEXT.matcher(text).replaceAll("").contains(";"));
    }

    private List<String> named(Predicate<String> breach) {
        return files.stream()
                .filter(file -> breach.test(text(file)))
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.waymark.briefing.writing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the wording strictly: whatever is not plainly one of its lines is a problem, told with its place. */
final class WordingFile {
    static final Pattern PLACE = Pattern.compile("\\{([a-z ]+)}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(\\.\\d)?");
    private static final Set<String> FORBIDDEN =
            Set.of("because", "due to", "caused", "thanks to", "led to", "significant");

    private final String name;
    private final List<String> problems = new ArrayList<>();
    private final Map<Phrase, String> phrases = new EnumMap<>(Phrase.class);
    private final Map<Limit, Double> limits = new EnumMap<>(Limit.class);
    private final Map<String, Integer> seen = new HashMap<>();

    private WordingFile(String name) {
        this.name = name;
    }

    static Wording read(String resource) {
        try (var stream = Objects.requireNonNull(WordingFile.class.getResourceAsStream(resource))) {
            return read(resource, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalStateException with every problem, by file and line */
    static Wording read(String name, String text) {
        var file = new WordingFile(name);
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                file.line(i + 1, lines.get(i));
            }
        }
        file.nameWhatLacks();
        if (!file.problems.isEmpty()) {
            throw new IllegalStateException("The wording of notes is malformed:\n" + String.join("\n", file.problems));
        }
        return new Wording(file.phrases, file.limits);
    }

    private void line(int number, String line) {
        int colon = line.indexOf(": ");
        if (colon < 1 || line.substring(colon + 2).isBlank()) {
            problem(number, "a line is a name, a colon, a space and the words");
            return;
        }
        var title = line.substring(0, colon);
        var words = line.substring(colon + 2);
        var earlier = seen.put(title, number);
        if (earlier != null) {
            problem(number, "\"%s\" is said already in line %d".formatted(title, earlier));
        } else if (Stream.of(Limit.values()).anyMatch(limit -> limit.title().equals(title))) {
            limit(number, title, words);
        } else {
            phrase(number, title, words);
        }
    }

    private void limit(int number, String title, String words) {
        var limit = Stream.of(Limit.values())
                .filter(each -> each.title().equals(title))
                .findFirst()
                .orElseThrow();
        var digits = words.endsWith(limit.unit())
                ? words.substring(0, words.length() - limit.unit().length())
                : "";
        if (NUMBER.matcher(digits).matches()) {
            limits.put(limit, Double.parseDouble(digits));
        } else {
            problem(number, "\"%s\" takes a number such as 5%s".formatted(title, limit.unit()));
        }
    }

    private void phrase(int number, String title, String words) {
        var phrase = Stream.of(Phrase.values())
                .filter(each -> each.title().equals(title))
                .findFirst();
        if (phrase.isEmpty()) {
            problem(number, "there is no line of the name \"%s\"".formatted(title));
            return;
        }
        phrases.put(phrase.get(), words.startsWith("\\ ") ? words.substring(1) : words);
        var places = PLACE.matcher(words).results().map(each -> each.group(1)).toList();
        places.stream()
                .filter(place -> !phrase.get().places().contains(place))
                .forEach(place -> problem(number, "\"%s\" knows no {%s}".formatted(title, place)));
        phrase.get().places().stream()
                .filter(place -> !places.contains(place))
                .forEach(place -> problem(number, "\"%s\" needs {%s}".formatted(title, place)));
        if (PLACE.matcher(words).replaceAll("").matches(".*[{}<>].*")) {
            problem(number, "braces are for places only, and no line has < or >");
        }
        FORBIDDEN.stream()
                .filter(words.toLowerCase(Locale.ROOT)::contains)
                .forEach(word -> problem(number, "no line may say \"%s\"".formatted(word)));
    }

    private void nameWhatLacks() {
        Stream.concat(
                        Stream.of(Phrase.values()).map(Phrase::title),
                        Stream.of(Limit.values()).map(Limit::title))
                .filter(title -> !seen.containsKey(title))
                .forEach(title -> problems.add("%s: there is no line \"%s\"".formatted(name, title)));
        notAbove(Limit.ABOUT_THE_SAME_BELOW, Limit.SLIGHTLY_BELOW);
        notAbove(Limit.SHARES_ABOUT_THE_SAME_BELOW, Limit.SHARES_SLIGHTLY_BELOW);
    }

    private void notAbove(Limit smaller, Limit larger) {
        if (limits.getOrDefault(smaller, 0.0) > limits.getOrDefault(larger, Double.MAX_VALUE)) {
            problem(
                    Objects.requireNonNull(seen.get(smaller.title())),
                    "\"%s\" is above \"%s\"".formatted(smaller.title(), larger.title()));
        }
    }

    private void problem(int number, String what) {
        problems.add("%s line %d: %s".formatted(name, number, what));
    }
}

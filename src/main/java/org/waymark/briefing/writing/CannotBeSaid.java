package org.waymark.briefing.writing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.briefing.AnsweredQuestion;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Figure.Status;
import org.waymark.briefing.Note.Asked;
import org.waymark.briefing.Section;

/** What was asked and no record can say, what is not published, what is hidden, and of which periods nothing is known. */
record CannotBeSaid(AskedFile file) {
    List<String> of(List<Asked> asked, List<AnsweredQuestion> answered, List<Section> sections) {
        var said = Stream.of(
                        asked.stream().flatMap(request -> file.ofWording(request.wording())),
                        answered.stream().flatMap(this::ofQuestion),
                        sections.stream().flatMap(CannotBeSaid::hidden),
                        missing(sections))
                .flatMap(each -> each)
                .map(Words::sentence);
        return said.distinct().toList();
    }

    private Stream<String> ofQuestion(AnsweredQuestion answered) {
        var question = answered.question();
        return Stream.of(
                        Stream.ofNullable(question.cannotBeAnswered()),
                        file.ofQuestion(question.name()),
                        answered.unpublished().stream())
                .flatMap(each -> each);
    }

    private static Stream<Figure> figures(Section section) {
        return section.tables().stream().flatMap(table -> table.rows().stream()).flatMap(row -> row.figures().stream());
    }

    private static Stream<String> hidden(Section section) {
        long hidden = figures(section)
                .filter(figure -> figure.status() == Status.SUPPRESSED)
                .count();
        return hidden == 0
                ? Stream.empty()
                : Stream.of("%s: %s of its figures %s not shown, so that nobody can be recognised."
                        .formatted(section.heading(), Numbers.whole(hidden), hidden == 1 ? "is" : "are"));
    }

    /** Which periods lack, once for each reason, whatever measures lack for it. */
    private static Stream<String> missing(List<Section> sections) {
        Map<String, Set<String>> periods = new LinkedHashMap<>();
        sections.stream()
                .flatMap(CannotBeSaid::figures)
                .filter(figure -> figure.status() == Status.NOT_AVAILABLE)
                .forEach(figure -> periods.computeIfAbsent(
                                Objects.requireNonNullElse(figure.explanation(), ""), _ -> new LinkedHashSet<>())
                        .add(figure.period()));
        return periods.entrySet().stream()
                .map(each ->
                        "Not available of %s: %s".formatted(Words.list(List.copyOf(each.getValue())), each.getKey()));
    }
}

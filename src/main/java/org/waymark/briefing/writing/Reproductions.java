package org.waymark.briefing.writing;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.briefing.AnsweredQuestion;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Reproduction;
import org.waymark.briefing.Section;
import org.waymark.shared.Sha256;
import tools.jackson.databind.json.JsonMapper;

/** How a note is made again. */
final class Reproductions {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Reproductions() {}

    static Reproduction of(List<AnsweredQuestion> answered, List<Section> sections) {
        return new Reproduction(
                answered.stream().map(Reproductions::question).toList(),
                answered.stream()
                        .flatMap(each -> each.parts().stream())
                        .flatMap(part -> editions(new Told(part.answer())))
                        .distinct()
                        .toList(),
                sections.stream()
                        .map(section -> section.method().knownAt())
                        .max(Instant::compareTo)
                        .orElse(Instant.EPOCH),
                sections.stream()
                        .mapToLong(section -> section.method().position())
                        .max()
                        .orElse(0),
                digest(sections));
    }

    private static Stream<String> editions(Told answer) {
        return answer.at("provenance").at("editions").value() instanceof List<?> editions
                ? editions.stream().map(String::valueOf)
                : Stream.empty();
    }

    private static String question(AnsweredQuestion answered) {
        var question = answered.question();
        return "%s %s%s"
                .formatted(
                        question.name(),
                        JSON.writeValueAsString(new TreeMap<>(answered.variables())),
                        question.isAdHoc() ? " " + question.document().replaceAll("\\s+", " ") : "");
    }

    private static String digest(List<Section> sections) {
        var digest = new Sha256();
        sections.stream()
                .flatMap(section -> section.tables().stream())
                .flatMap(table -> table.rows().stream())
                .forEach(row -> {
                    digest.with(String.join("|", row.labels()));
                    row.figures().forEach(figure -> digest.with(line(figure)));
                });
        return digest.hex();
    }

    private static String line(Figure figure) {
        return "%s|%s|%s|%s|%s|%s\n"
                .formatted(
                        figure.measure(),
                        figure.statistic(),
                        figure.period(),
                        figure.keys(),
                        figure.status(),
                        figure.value());
    }
}

package org.waymark.briefing.writing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.waymark.briefing.AnsweredQuestion;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Reproduction;
import org.waymark.briefing.Section;
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
        return "%s %s"
                .formatted(answered.question().name(), JSON.writeValueAsString(new TreeMap<>(answered.variables())));
    }

    private static String digest(List<Section> sections) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            sections.stream()
                    .flatMap(section -> section.tables().stream())
                    .flatMap(table -> table.rows().stream())
                    .forEach(row -> {
                        digest.update(String.join("|", row.labels()).getBytes(StandardCharsets.UTF_8));
                        row.figures()
                                .forEach(figure -> digest.update(line(figure).getBytes(StandardCharsets.UTF_8)));
                    });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
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

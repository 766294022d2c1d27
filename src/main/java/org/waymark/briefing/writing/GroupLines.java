package org.waymark.briefing.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.briefing.Figure.Key;
import org.waymark.briefing.Picture.Line;

/** The groups of one measure as lines over periods: the codes of the outermost dimension. */
record GroupLines(Breakdown answer, int at) {
    Optional<Lines> lines() {
        var measure = answer.measures().get(at);
        var groups = answer.rows().stream()
                .map(Breakdown.Row::keys)
                .filter(keys -> keys.size() == 1)
                .map(List::getFirst)
                .distinct()
                .toList();
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lines(
                        measure.name(),
                        measure.unitOfPictures(),
                        answer.periods(),
                        groups.stream().map(this::line).toList(),
                        null,
                        breaks(),
                        answer.provisional()));
    }

    private Line line(Key key) {
        List<@Nullable Double> values = new ArrayList<>();
        for (var period : answer.periods()) {
            values.add(answer.of(period).stream()
                    .filter(row -> row.keys().equals(List.of(key)))
                    .findFirst()
                    .map(row -> row.cells()
                            .get(at)
                            .headline(answer.measures().get(at).kind()))
                    .orElse(null));
        }
        return new Line(
                new GroupSentences.Group(key, answer.rows().getFirst().cells().get(at)).label(), values);
    }

    private List<String> breaks() {
        return answer.periods().stream()
                .filter(period -> answer.of(period).stream()
                        .anyMatch(row -> !row.cells().get(at).seriesBreak().isEmpty()))
                .toList();
    }
}

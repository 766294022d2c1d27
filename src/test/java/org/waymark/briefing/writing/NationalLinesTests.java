package org.waymark.briefing.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.briefing.writing.Answered.breakdown;
import static org.waymark.briefing.writing.Answered.definition;
import static org.waymark.briefing.writing.Answered.mean;
import static org.waymark.briefing.writing.Answered.row;
import static org.waymark.briefing.writing.Answered.share;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.waymark.briefing.AnsweredQuestion.Part;
import org.waymark.briefing.Figure;
import org.waymark.briefing.Picture;
import org.waymark.briefing.Picture.Line;

/** DfE's figures over years, and ours beside them only where both are the same thing. */
class NationalLinesTests {
    private static Draft drawn(String unit, List<Map<String, Object>> rows, Object ours) {
        Map<String, Object> answer = Map.of(
                "series",
                Map.of("code", "SERIES", "title", "A series", "unit", unit, "beside", ""),
                "rows",
                rows,
                "untold",
                List.of(),
                "provenance",
                Map.of("knownAt", "2024-01-31T00:00:00Z", "digest", "abc"),
                "ours",
                ours);
        return new PartWriter(Wording.load(), List.of())
                .write("Figures", new Part("figures", "published", Map.of(), answer));
    }

    private static Stream<Map<String, Object>> area(String name, String level, String sign, int... values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> Map.of(
                        "area",
                        Map.of("code", name, "name", name, "level", level),
                        "year",
                        "202%d-2%d".formatted(i, i + 1),
                        "characteristic",
                        "Total",
                        "figure",
                        Map.of("status", "SHOWN", "value", values[i], "text", values[i] + sign),
                        "release",
                        Map.of("id", "CLA-2024", "releasedOn", "2024-11-14", "notes", "")));
    }

    private static List<Map<String, Object>> england(String sign, int... values) {
        return area("England", "ENGLAND", sign, values).toList();
    }

    private static List<Line> lines(Draft draft) {
        return ((Picture.Trend) java.util.Objects.requireNonNull(draft.picture())).lines();
    }

    @Test
    void setsOurShareBesideEnglands() {
        var ours = breakdown(
                List.of(definition("A4", "Leavers adopted", "SHARE", "children")),
                List.of(
                        row("2020-21", share("A4", 12, 100, 0.1, 0.2)),
                        row("2021-22", share("A4", 11, 100, 0.1, 0.2))));
        var draft = drawn("PERCENT", england("%", 10, 9), ours.answer());
        assertThat(lines(draft))
                .containsExactly(
                        new Line("England, DfE", List.of(0.1, 0.09)), new Line("own cases", List.of(0.12, 0.11)));
        assertThat(draft.picture()).extracting(Picture::unit).isEqualTo("%");
        assertThat(draft.tables().getFirst().rows().getFirst().figures())
                .extracting(Figure::text)
                .containsExactly("10%", "9%");
    }

    @Test
    void setsNoDaysBesideMonths() {
        var ours = breakdown(
                List.of(definition("A1", "From care to moving in", "MEAN", "days")),
                List.of(row("2020-21", mean("A1", 400, 20, 380, 420)), row("2021-22", mean("A1", 410, 20, 390, 430))));
        var draft = drawn("MONTHS", england(" months", 18, 19), ours.answer());
        assertThat(lines(draft)).containsExactly(new Line("England, DfE", List.of(18.0, 19.0)));
        assertThat(draft.picture()).extracting(Picture::unit).isEqualTo("months");
    }

    @Test
    void leavesOutEnglandsCountWhichWouldFlattenACouncils() {
        var ours = breakdown(
                List.of(definition("ADOPTED", "Children adopted", "COUNT", "children")),
                List.of(row("2020-21", Answered.count("ADOPTED", 39)), row("2021-22", Answered.count("ADOPTED", 35))));
        var rows = Stream.of(area("England", "ENGLAND", "", 2_870, 2_950), area("Solihull", "AUTHORITY", "", 10, 12))
                .flatMap(each -> each)
                .toList();
        var draft = drawn("CHILDREN", rows, ours.answer());
        assertThat(lines(draft)).extracting(Line::label).containsExactly("own cases", "Solihull, DfE");
        assertThat(draft.picture())
                .extracting(Picture::title)
                .isEqualTo("A series: 12 in Solihull in 2021-22, as DfE published it");
    }
}

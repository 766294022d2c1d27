package org.waymark.questions.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.questions.register.Difference.Key;

/** Small answers in the forms in which GraphQL gives them. */
class FiguresTests {
    private static final Map<String, Object> BLACK =
            Map.of("dimension", "ETHNIC_GROUP", "code", "BLACK", "label", "Black or Black British");

    @Test
    void findsWhatIsPrintedOtherwise() {
        var differences = Figures.between(table("A10", "172 days", 172.4), table("A10@2020", "175 days", 175.0));

        assertThat(differences)
                .containsExactly(new Difference(
                        "time-to-place",
                        "byGroup",
                        "2022-23",
                        List.of(new Key("ETHNIC_GROUP", "BLACK", "Black or Black British")),
                        "A10",
                        "172 days",
                        "175 days"));
    }

    /** Printed alike, they still are not the same: 171.6 and 172.4 are both 172 days. */
    @Test
    void knowsFiguresApartThatArePrintedAlike() {
        var one = table("A10", "172 days", 171.6);
        var other = table("A10", "172 days", 172.4);

        assertThat(Figures.between(one, other)).isEmpty();
        assertThat(one.digest()).isNotEqualTo(other.digest());
    }

    /** By which version a measure was named, and what the answer says of itself, is no figure. */
    @Test
    void hasOneDigestForTheSameFigures() {
        assertThat(table("A10", "172 days", 172.4).digest())
                .isEqualTo(table("A10@2020", "172 days", 172.4).digest())
                .hasSize(64);
    }

    @Test
    void saysWhatIsThereNoMoreAndWhatIsNew() {
        var none = Figures.of(Map.of("time-to-place", Map.of("byGroup", Map.of("rows", List.of()))));
        var some = table("A10", "172 days", 172.4);

        assertThat(Figures.between(some, none)).singleElement().satisfies(gone -> {
            assertThat(gone.before()).isEqualTo("172 days");
            assertThat(gone.now()).isNull();
        });
        assertThat(Figures.between(none, some)).singleElement().satisfies(fresh -> {
            assertThat(fresh.before()).isNull();
            assertThat(fresh.now()).isEqualTo("172 days");
        });
    }

    /** Of a change: the figure before, the one after, and each part of what it is made of. */
    @Test
    void readsAnExplainedChange() {
        var before = Figures.of(Map.of("why", Map.of("inAll", change("10", "-4"))));
        var now = Figures.of(Map.of("why", Map.of("inAll", change("12", "-6"))));

        assertThat(Figures.between(before, now))
                .extracting(each -> each.measure() + ": " + each.before() + " -> " + each.now())
                .containsExactlyInAnyOrder("before ADM_DECISIONS: 10 -> 12", "ENTRIES: -4 -> -6");
    }

    @Test
    void tellsShownFiguresFromHiddenOnes() {
        assertThat(table("A10", "172 days", 172.4).showAny()).isTrue();
        assertThat(Figures.of(Map.of("q", Map.of("part", Map.of("status", "NOT_AVAILABLE", "text", "[x]"))))
                        .showAny())
                .isFalse();
    }

    private static Figures table(String measure, String text, double mean) {
        Map<String, Object> cell = new HashMap<>(Map.of(
                "measure",
                measure,
                "status",
                "SHOWN",
                "text",
                text,
                "mean",
                mean,
                "threshold",
                426,
                "excluded",
                List.of()));
        cell.put("median", null);
        var row = Map.of("period", "2022-23", "keys", List.of(BLACK), "isTotal", false, "cells", List.of(cell));
        return Figures.of(Map.of(
                "time-to-place",
                Map.of("byGroup", Map.of("rows", List.of(row), "provenance", Map.of("position", measure.length())))));
    }

    private static Map<String, Object> change(String text, String part) {
        return Map.of(
                "before", Map.of("measure", "ADM_DECISIONS", "status", "SHOWN", "text", text),
                "parts", List.of(Map.of("code", "ENTRIES", "title", "Fewer came", "text", part)));
    }
}

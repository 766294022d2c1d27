package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.disclosure.Cohorts.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What has been published stays so. T is 6, and three families are enough. */
class RestatementTests {
    private static final Attribute GROUP = new Attribute("GROUP", List.of("A", "B", "C", "D"));
    private static final Attribute YEAR = new Attribute("YEAR", List.of("2021-22", "2022-23"));
    private static final Catalogue ONE_YEAR = new Catalogue(
            "1", List.of(GROUP), List.of(Table.of("headline")), List.of(Ladder.of(Table.of("group", Axis.of(GROUP)))));
    private static final Catalogue TWO_YEARS = new Catalogue(
            "1",
            List.of(GROUP, YEAR),
            List.of(Table.of("headline", Axis.of(YEAR))),
            List.of(
                    Ladder.of(group("2021-22")),
                    Ladder.of(group("2022-23")),
                    Ladder.of(Table.of("both years", Axis.of(GROUP)))));

    /** One child, of D: the total goes from 45 to 46, and any group that is shown again says whether it was of this. */
    @Test
    void doesNotTellOfALateChild() {
        var before = children(Map.of("A", 20, "B", 9, "C", 8, "D", 8));
        var after = with(before, "D", 1);

        var decision = decide(ONE_YEAR, after, released(ONE_YEAR, before));

        assertThat(decision.heldBack()).containsExactly("group");
        assertThat(decision.tables()).isEmpty();
        assertThat(decision.toApprove()).containsExactly(CellId.TOTAL);
    }

    @Test
    void showsTheSameAgainWhereNothingHasChanged() {
        var children = children(Map.of("A", 20, "B", 9, "C", 8, "D", 3));
        var first = released(ONE_YEAR, children);

        var decision = decide(ONE_YEAR, children, first, first);

        assertThat(decision.shown()).isEqualTo(first.shown());
        assertThat(decision.heldBack()).isEmpty();
        assertThat(decision.toApprove()).isEmpty();
    }

    /** 6 of A and 7 of B, each of its own family: each of these and the total changes by enough. */
    @Test
    void restatesWhatManyHaveChanged() {
        var before = children(Map.of("A", 20, "B", 9, "C", 8, "D", 8));
        var after = with(with(before, "A", 6), "B", 7);

        var decision = decide(ONE_YEAR, after, released(ONE_YEAR, before));

        assertThat(decision.shown())
                .isEqualTo(Map.of(
                        CellId.TOTAL,
                        58,
                        cell("GROUP", "A"),
                        26,
                        cell("GROUP", "B"),
                        16,
                        cell("GROUP", "C"),
                        8,
                        cell("GROUP", "D"),
                        8));
        assertThat(decision.toApprove()).isEmpty();
    }

    /** 6 children more in A, of two families: to the rule they are few. */
    @Test
    void countsTheFamiliesOfThoseWhoCame() {
        var before = children(Map.of("A", 20, "B", 9, "C", 8, "D", 8));
        var after = new ArrayList<>(before);
        IntStream.range(0, 6)
                .forEach(n -> after.add(new Child("late " + n, "late family " + n / 3, Map.of("GROUP", "A"))));

        assertThat(decide(ONE_YEAR, after, released(ONE_YEAR, before)).heldBack())
                .containsExactly("group");
    }

    /**
     * 6 siblings come to A and X. Two children of A go from X to Y and two from Y to X, so that of these nothing changes: they do
     * not make it three families by whom A, X and the total change.
     */
    @Test
    void countsOnlyThoseByWhomTheNumberChanged() {
        var half = new Attribute("HALF", List.of("X", "Y"));
        var catalogue = new Catalogue(
                "1",
                List.of(GROUP, half),
                List.of(Table.of("headline")),
                List.of(Ladder.of(Table.of("group", Axis.of(GROUP))), Ladder.of(Table.of("half", Axis.of(half)))));
        var before = children(Map.of("A", 20, "B", 20)).stream()
                .map(child -> in(
                        child,
                        child.key().startsWith("A") && !List.of("A 2", "A 3").contains(child.key()) ? "X" : "Y"))
                .toList();
        var after = new ArrayList<Child>();
        before.forEach(child -> after.add(
                switch (child.key()) {
                    case "A 0", "A 1" -> in(child, "Y");
                    case "A 2", "A 3" -> in(child, "X");
                    default -> child;
                }));
        IntStream.range(0, 6)
                .forEach(n -> after.add(new Child("late " + n, "siblings", Map.of("GROUP", "A", "HALF", "X"))));

        assertThat(decide(catalogue, after, released(catalogue, before)).heldBack())
                .containsExactly("group", "half");
    }

    /**
     * D had 3 and was hidden, with C, which had 8: both were 11. Six more came, all of D, which has 9 now. By itself all could
     * be shown: A 20, B 9, C 8, D 9. But of 9 in D at most six are new, so there had been 3 or more; so C and D stay hidden,
     * and all one knows is that they are 17 now.
     */
    @Test
    void keepsHiddenWhatWouldTellOfTheEarlierRelease() {
        var before = children(Map.of("A", 20, "B", 9, "C", 8, "D", 3));
        var after = with(before, "D", 6);

        assertThat(decide(ONE_YEAR, after).shown()).containsEntry(cell("GROUP", "D"), 9);
        assertThat(decide(ONE_YEAR, after, released(ONE_YEAR, before)).shown())
                .isEqualTo(Map.of(CellId.TOTAL, 46, cell("GROUP", "A"), 20, cell("GROUP", "B"), 9));
    }

    /**
     * Of the first year C 8 and D 3 are hidden. The second has 20 in each group. Shown for both years as well, C is 28 and D
     * 23, and one takes away the second year: so of the second year or of both, something must be hidden in C and D.
     */
    @Test
    void protectsAYearFromAWindowThatOverlapsIt() {
        var first = inYear("2021-22", Map.of("A", 20, "B", 9, "C", 8, "D", 3));
        var both = new ArrayList<>(first);
        both.addAll(inYear("2022-23", Map.of("A", 20, "B", 20, "C", 20, "D", 20)));
        var oneYear = new Catalogue(
                "1",
                List.of(GROUP, YEAR),
                List.of(new Table("headline", group("2021-22").within(), List.of(), false)),
                List.of(Ladder.of(group("2021-22"))));

        var decision = decide(TWO_YEARS, both, released(oneYear, first));

        var shown = decision.shown();
        assertThat(shown)
                .containsEntry(cell("YEAR", "2021-22"), 40)
                .containsEntry(cell("YEAR", "2022-23"), 80)
                .containsEntry(cell("YEAR", "2021-22", "GROUP", "A"), 20)
                .containsEntry(CellId.TOTAL, 120);
        assertThat(List.of("C", "D"))
                .allSatisfy(group -> assertThat(shown.containsKey(cell("YEAR", "2022-23", "GROUP", group))
                                && shown.containsKey(cell("GROUP", group)))
                        .isFalse());
        assertThat(decision.bounds())
                .isNotEmpty()
                .allSatisfy(bounds -> assertThat(bounds.least()).isLessThanOrEqualTo(1));
    }

    private static Child in(Child child, String half) {
        return new Child(
                child.key(), child.family(), Map.of("GROUP", child.codes().getOrDefault("GROUP", ""), "HALF", half));
    }

    private static Table group(String year) {
        return Table.of("group in " + year, Axis.of(GROUP)).within(new CellId.Part("YEAR", year));
    }

    private static EarlierRelease released(Catalogue catalogue, List<Child> children) {
        return EarlierRelease.of(decide(catalogue, children), children);
    }

    private static Decision decide(Catalogue catalogue, List<Child> children, EarlierRelease... earlier) {
        return new Protector().decide(Cohorts.proposal(catalogue, children, earlier));
    }

    private static List<Child> children(Map<String, Integer> numbers) {
        return Cohorts.alone("GROUP", numbers);
    }

    private static List<Child> inYear(String year, Map<String, Integer> numbers) {
        return children(numbers).stream()
                .map(child -> new Child(
                        year + child.key(),
                        year + child.family(),
                        Map.of("YEAR", year, "GROUP", child.codes().getOrDefault("GROUP", ""))))
                .toList();
    }

    private static List<Child> with(List<Child> children, String group, int more) {
        var all = new ArrayList<>(children);
        IntStream.range(0, more)
                .forEach(n ->
                        all.add(new Child("late " + group + n, "late family " + group + n, Map.of("GROUP", group))));
        return all;
    }
}

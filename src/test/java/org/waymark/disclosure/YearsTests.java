package org.waymark.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.disclosure.Cohorts.cell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.waymark.disclosure.Whose.Group;

/** Three years were published one by one, then the three together, then one of them again: of some children of all. */
class YearsTests {
    private static final String MIDDLE = "2021-22";

    /**
     * Nobody came or left: so all are of one set. Ethnicity 20 x wait 2, siblings 3 x wait 2, age 4, sex 2 and early permanence 2, each in
     * three years: 3 x (40 + 6 + 4 + 2 + 2) = 162.
     */
    @Test
    void needsNoMoreUnknownsWhereNobodyCameOrLeft() {
        var children = children(60);
        var window = Years.proposal(Years.together(), all(children), released(children));

        assertThat(new Scene(window, window.catalogue().tables()).truth()).hasSize(162);

        var again = new ArrayList<>(List.of(released(children)));
        again.add(EarlierRelease.of(new Protector().decide(window), all(children)));
        var year = Years.proposal(Years.of(MIDDLE), children.get(1), again.toArray(EarlierRelease[]::new));

        assertThat(new Scene(year, year.catalogue().tables()).truth()).hasSize(162);
        assertThat(new Protector().decide(year).heldBack()).isEmpty();
    }

    /** Those who stayed, who left and who came, between the release of the middle year and what is proposed: 3 x 162. */
    @Test
    void publishesAWindowWithAChildWhoCameLate() {
        var children = children(60);
        var then = new ArrayList<>(children);
        then.set(1, children.get(1).subList(0, 59));
        var window = Years.proposal(Years.together(), all(children), released(then));

        var decision = new Protector().decide(window);

        assertThat(new Scene(window, window.catalogue().tables()).truth()).hasSize(3 * 162);
        assertThat(decision.tables()).extracting(Table::name).containsExactly("ethnicities");
        assertThat(decision.toApprove()).containsExactly(cell("YEAR", MIDDLE));
        assertThat(decision.bounds())
                .filteredOn(bounds -> bounds.whose().equals(new Whose(Group.JOINED, 1)))
                .isNotEmpty()
                .allSatisfy(bounds -> {
                    // the one may be in each cell or not, and so in the rest of each line
                    assertThat(bounds.least()).isZero();
                    assertThat(bounds.most()).isEqualTo(1);
                });
    }

    /**
     * Two years of 20 in each of four groups are shown whole. Then one child comes late to the second, of D. Both years together have
     * 40, 40, 40 and 41: shown, these less the years say that the child is of D. So D and another group are hidden.
     */
    @Test
    void doesNotTellOfALateChildByAWindowLessItsYears() {
        var group = new Attribute("GROUP", List.of("A", "B", "C", "D"));
        var first = inYear(group, Years.ALL.get(0), 20);
        var second = inYear(group, Years.ALL.get(1), 20);
        var all = new ArrayList<>(first);
        all.addAll(second);
        all.add(new Child("late", "late", Map.of("YEAR", Years.ALL.get(1), "GROUP", "D")));
        var catalogue = new Catalogue(
                "1",
                List.of(group, Years.YEAR),
                List.of(Table.of("headline", Axis.of(Years.YEAR))),
                List.of(Ladder.of(Table.of("group", Axis.of(group)))));

        var decision = new Protector()
                .decide(Cohorts.proposal(
                        catalogue, all, shown(group, Years.ALL.get(0), first), shown(group, Years.ALL.get(1), second)));

        assertThat(decision.cells().get(cell("GROUP", "D"))).isInstanceOf(Verdict.Suppressed.class);
        assertThat(decision.hidden()).hasSize(2);
        assertThat(decision.bounds())
                .contains(new Bounds(new Whose(Group.JOINED, 1), List.of(cell("GROUP", "D")), 1, 0, 1));
    }

    /** 4 in each of four groups are 16 in the first year, 10 are 40 in the second. */
    @Test
    void judgesEachYearByItsOwnFloor() {
        var group = new Attribute("GROUP", List.of("A", "B", "C", "D"));
        var all = new ArrayList<>(inYear(group, Years.ALL.get(0), 4));
        all.addAll(inYear(group, Years.ALL.get(1), 10));
        var catalogue = new Catalogue(
                "1",
                List.of(group, Years.YEAR),
                List.of(Table.of("headline", Axis.of(Years.YEAR))),
                List.of(
                        Ladder.of(Table.of("first", Axis.of(group)).within(new CellId.Part("YEAR", Years.ALL.get(0)))),
                        Ladder.of(
                                Table.of("second", Axis.of(group)).within(new CellId.Part("YEAR", Years.ALL.get(1))))));

        var decision = new Protector().decide(Cohorts.proposal(catalogue, all));

        assertThat(decision.tables()).extracting(Table::name).containsExactly("second");
        assertThat(decision.heldBack()).isEmpty();
        assertThat(decision.shown())
                .containsEntry(cell("YEAR", Years.ALL.get(0)), 16)
                .containsEntry(cell("YEAR", Years.ALL.get(1), "GROUP", "A"), 10);
    }

    private static List<Child> inYear(Attribute group, String year, int each) {
        return group.codes().stream()
                .flatMap(code -> IntStream.range(0, each).mapToObj(n -> {
                    var name = year + code + n;
                    return new Child(name, name, Map.of("YEAR", year, "GROUP", code));
                }))
                .toList();
    }

    private static EarlierRelease shown(Attribute group, String year, List<Child> children) {
        var within = new CellId.Part("YEAR", year);
        var catalogue = new Catalogue(
                "1",
                List.of(group, Years.YEAR),
                List.of(Table.of("headline").within(within)),
                List.of(Ladder.of(Table.of("group", Axis.of(group)).within(within))));
        var decision = new Protector().decide(Cohorts.proposal(catalogue, children));
        assertThat(decision.hidden()).isEmpty();
        return EarlierRelease.of(decision, children);
    }

    private static List<List<Child>> children(int size) {
        return IntStream.range(0, 3)
                .mapToObj(n -> Years.children(Years.ALL.get(n), size, 10 + n))
                .toList();
    }

    private static List<Child> all(List<List<Child>> years) {
        return years.stream().flatMap(List::stream).toList();
    }

    private static EarlierRelease[] released(List<List<Child>> years) {
        return IntStream.range(0, 3)
                .mapToObj(n -> Years.released(Years.ALL.get(n), years.get(n)))
                .toArray(EarlierRelease[]::new);
    }
}

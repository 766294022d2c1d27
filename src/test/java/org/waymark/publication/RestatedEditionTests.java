package org.waymark.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.Released;
import org.waymark.journey.events.Released.TableState;
import org.waymark.publication.Adopted.Council;

/** What is published of a year, or of a window over it, when something was published before. Six children of three families are enough. */
class RestatedEditionTests {
    private static final String ADOPTED = "ADOPTED@1";
    private static final Map<String, String> A_BOY = Map.of("SEX", "MALE");

    /** 24 boys and 24 girls; 24 of each ethnic group that has any, of each age, alone or with one sibling, and so on. */
    private static final Adopted YEAR = year(Adopted.NONE, "2021-22");

    private final Council council = new Council();

    private static Adopted year(Adopted before, String year) {
        return before.and(year, 12, "SEX=MALE", "EARLY_PERMANENCE=YES", "WITHIN_14_MONTHS=NO")
                .and(year, 12, "SEX=FEMALE", "ETHNICITY=AIND", "SIBLING_GROUP_SIZE=2", "AGE_AT_ENTRY=UNDER_1")
                .and(year, 12, "SEX=MALE", "ETHNICITY=AIND", "AGE_AT_ENTRY=UNDER_1", "WITHIN_14_MONTHS=NO")
                .and(year, 12, "SEX=FEMALE", "SIBLING_GROUP_SIZE=2", "EARLY_PERMANENCE=YES");
    }

    @Test
    void publishesAYearForTheFirstTime() {
        var made = council.approved(YEAR, "2021-22").released();

        assertThat(headline(made, ADOPTED)).isEqualTo(new Released.Figure(ADOPTED, 48, false));
        assertThat(shown(made, "sex", A_BOY)).contains(24);
        assertThat(made.beside()).isEmpty();
    }

    /** 48 and then 49: whatever of the tables changes is what this one child is. */
    @Test
    void saysNothingAnewAfterOneLateChild() {
        council.approved(YEAR, "2021-22");

        var made = council.approved(YEAR.and("2021-22", 1, "SEX=FEMALE"), "2021-22");

        assertThat(headline(made.released(), ADOPTED)).isEqualTo(new Released.Figure(ADOPTED, null, true));
        assertThat(made.released().tables()).extracting(Released.Table::state).containsOnly(TableState.HELD_BACK);
        assertThat(made.released().tables())
                .allSatisfy(table -> assertThat(table.cells()).isEmpty());
        assertThat(made.hidden())
                .contains(new MadeEdition.Hidden(ADOPTED, null, new TreeMap<>(), Set.of(HiddenBecause.FEW_CHANGED)));
    }

    /** It is 48 still: that nothing has changed may be said. */
    @Test
    void publishesTheSameAgain() {
        var first = council.approved(YEAR, "2021-22").released();

        var again = council.approved(YEAR, "2021-22").released();

        assertThat(again.headlines()).isEqualTo(first.headlines());
        assertThat(again.tables()).isEqualTo(first.tables());
        assertThat(again.digest()).isEqualTo(first.digest());
        assertThat(again.beside()).extracting(EditionId::number).containsExactly(1);
    }

    /** As many again, of all kinds: 48 and 96, 24 boys and 48. Each number changes by six or not at all. */
    @Test
    void publishesAnewAfterManyLateChildren() {
        council.approved(YEAR, "2021-22");

        var made = council.approved(year(YEAR, "2021-22"), "2021-22").released();

        assertThat(headline(made, ADOPTED)).isEqualTo(new Released.Figure(ADOPTED, 96, false));
        assertThat(state(made, "sex")).isEqualTo(TableState.PUBLISHED);
        assertThat(shown(made, "sex", A_BOY)).contains(48);
    }

    /** Six boys of three families: 48 and 54 may be said, and 24 and 30 would say of each of the six that he is a boy. */
    @Test
    void saysNothingOfLateChildrenWhoAreAlike() {
        council.approved(YEAR, "2021-22");

        var made = council.approved(YEAR.and("2021-22", 6, 3), "2021-22").released();

        assertThat(headline(made, ADOPTED)).isEqualTo(new Released.Figure(ADOPTED, 54, false));
        assertThat(shown(made, "sex", A_BOY)).isEmpty();
    }

    /** To the rule they are few. */
    @Test
    void saysNothingAnewAfterSixLateChildrenOfTwoFamilies() {
        council.approved(YEAR, "2021-22");

        var made = council.approved(YEAR.and("2021-22", 6, 2), "2021-22").released();

        assertThat(headline(made, ADOPTED)).isEqualTo(new Released.Figure(ADOPTED, null, true));
        assertThat(state(made, "sex")).isEqualTo(TableState.HELD_BACK);
    }

    /** Five more each time: 53 is as near to 48 as 58 to 53, which nobody was told. 58 are ten more than 48. */
    @Test
    void holdsAgainstWhatWasToldAndNotAgainstWhatWasHeldBack() {
        council.approved(YEAR, "2021-22");
        var five = YEAR.and("2021-22", 5);
        council.approved(five, "2021-22");

        var made = council.approved(five.and("2021-22", 5), "2021-22").released();

        assertThat(headline(made, ADOPTED)).isEqualTo(new Released.Figure(ADOPTED, 58, false));
    }

    /** The owner may name a headline. Tables stay as they were: they add up to 48. */
    @Test
    void showsAHeadlineThatTheOwnerNames() {
        council.approved(YEAR, "2021-22");
        var late = YEAR.and("2021-22", 1);

        var made =
                council.approved(late, late, "2021-22", Adopted.named(ADOPTED)).released();

        assertThat(headline(made, ADOPTED)).isEqualTo(new Released.Figure(ADOPTED, 49, false));
        assertThat(made.tables()).extracting(Released.Table::state).containsOnly(TableState.HELD_BACK);
    }

    /** 48 children took 300 days each, and one late 1000: 15400 / 49 = 314.3, to ten days 310. The difference would tell of it. */
    @Test
    void holdsBackAMeanThatOneChildMoves() {
        assertThat(headline(council.approved(YEAR, "2021-22").released(), "A1@2014")
                        .shown())
                .isEqualTo(300);

        var one = council.proposed(YEAR.and("2021-22", 1).took(1, 1000), "2021-22")
                .released();
        assertThat(headline(one, "A1@2014")).isEqualTo(new Released.Figure("A1@2014", null, true));

        // 48 x 300 + 6 x 1000 = 20400, over 54: 377.8, to ten days 380
        var six = council.proposed(YEAR.and("2021-22", 6).took(6, 1000), "2021-22")
                .released();
        assertThat(headline(six, "A1@2014").shown()).isEqualTo(380);
    }

    /** Of 61 a mean was once told to the day: 60 x 300 + 1000 = 19000, over 61 is 311.5. It is told to ten days: 310. */
    @Test
    void tellsMeansToTenDaysAndOnlyOfSixteenOrMore() {
        var many = Adopted.NONE.and("2021-22", 61).took(1, 1000);
        assertThat(headline(council.proposed(many, "2021-22").released(), "A1@2014")
                        .shown())
                .isEqualTo(310);

        var sixteen = Adopted.NONE.and("2021-22", 16);
        assertThat(headline(council.proposed(sixteen, "2021-22").released(), "A1@2014")
                        .shown())
                .isEqualTo(300);
        var fifteen = Adopted.NONE.and("2021-22", 15);
        assertThat(headline(council.proposed(fifteen, "2021-22").released(), "A1@2014"))
                .isEqualTo(new Released.Figure("A1@2014", null, false));
    }

    /** One of the 48 can no longer be read. Nobody can tell then what more would give away; that it is 48 still is known anyway. */
    @Test
    void leavesAllAsItWasWhereItCanNoLongerBeReadWhatItWas() {
        var readable = YEAR.without(child -> child.key().equals("child 7"));
        council.approved(YEAR, readable, "2021-22", EditionSummary.Overrule.NONE);

        var same = council.proposed(YEAR, "2021-22").released();
        assertThat(headline(same, ADOPTED)).isEqualTo(new Released.Figure(ADOPTED, 48, false));
        assertThat(same.tables()).extracting(Released.Table::state).containsOnly(TableState.HELD_BACK);

        var more = council.proposed(YEAR.and("2021-22", 20), "2021-22").released();
        assertThat(headline(more, ADOPTED)).isEqualTo(new Released.Figure(ADOPTED, null, true));
        assertThat(more.tables()).extracting(Released.Table::state).containsOnly(TableState.HELD_BACK);
    }

    /** A headline rests on milestones alone. Where only what a child is was destroyed, as by law, it is restated as ever. */
    @Test
    void restatesHeadlinesWhereOnlyCharacteristicsAreGone() {
        var readable = YEAR.with(child -> child.key().equals("child 7")
                ? new EditionFacts.Counted(child.key(), child.family(), child.year(), Map.of("SEX", "SHREDDED"))
                : child);
        council.approved(YEAR, readable, "2021-22", EditionSummary.Overrule.NONE);

        var made = council.proposed(YEAR.and("2021-22", 20), "2021-22").released();

        assertThat(headline(made, ADOPTED)).isEqualTo(new Released.Figure(ADOPTED, 68, false));
        assertThat(made.tables()).extracting(Released.Table::state).containsOnly(TableState.HELD_BACK);
    }

    static Released.Figure headline(Released made, String measure) {
        return made.headlines().stream()
                .filter(each -> each.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    static TableState state(Released made, String table) {
        return table(made, table).state();
    }

    static Optional<Integer> shown(Released made, String table, Map<String, String> of) {
        return table(made, table).cells().stream()
                .filter(cell -> cell.of().equals(of))
                .findFirst()
                .flatMap(cell -> Optional.ofNullable(cell.shown()));
    }

    static List<String> published(Released made) {
        return made.tables().stream()
                .filter(each -> each.state() == TableState.PUBLISHED)
                .map(Released.Table::table)
                .collect(Collectors.toList());
    }

    private static Released.Table table(Released made, String table) {
        return made.tables().stream()
                .filter(each -> each.table().equals(table))
                .findFirst()
                .orElseThrow();
    }
}

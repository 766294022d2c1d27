package org.waymark.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.publication.RestatedEditionTests.headline;
import static org.waymark.publication.RestatedEditionTests.shown;
import static org.waymark.publication.RestatedEditionTests.state;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.Released;
import org.waymark.journey.events.Released.TableState;
import org.waymark.publication.Adopted.Council;

/**
 * Three years and the window over them. Of each year 24 are white British, 15 Indian and 12 white and black Caribbean; African are 3 of
 * the first, who are few, and 12 of each other year.
 */
class WindowEditionTests {
    private static final String ADOPTED = "ADOPTED@1";
    private static final Map<String, String> BLACK = Map.of("ETHNICITY", "BLACK");
    private static final Adopted YEARS = year(year(year(Adopted.NONE, "2020-21", 3), "2021-22", 12), "2022-23", 12);

    private final Council council = new Council();

    private static Adopted year(Adopted before, String year, int african) {
        return before.and(year, 24)
                .and(year, 15, "ETHNICITY=AIND")
                .and(year, 12, "ETHNICITY=MWBC")
                .and(year, african, "ETHNICITY=BAFR");
    }

    /** 3 + 12 + 12 are 27: by itself the window shows them. Beside the years 27 - 12 - 12 would be the 3. */
    @Test
    void hidesInTheWindowWhatItsYearsWouldTell() {
        assertThat(shown(council.proposed(YEARS, "2020-23").released(), "ethnicity", BLACK))
                .contains(27);
        for (var year : new String[] {"2020-21", "2021-22", "2022-23"}) {
            var made = council.approved(YEARS, year).released();
            assertThat(shown(made, "ethnic_group", BLACK).isPresent()).isEqualTo(!year.equals("2020-21"));
        }

        var window = council.approved(YEARS, "2020-23").released();

        assertThat(headline(window, ADOPTED).shown()).isEqualTo(54 + 63 + 63);
        assertThat(state(window, "ethnicity")).isEqualTo(TableState.PUBLISHED);
        assertThat(shown(window, "ethnicity", BLACK)).isEmpty();
        assertThat(window.beside()).extracting(EditionId::period).containsExactly("2020-21", "2021-22", "2022-23");
    }

    /** A window that stands alone less one year would tell of the two others together what nothing has protected. */
    @Test
    void tellsOfNoYearBesideAWindowThatStandsAlone() {
        assertThat(state(council.approved(YEARS, "2020-23").released(), "ethnicity"))
                .isEqualTo(TableState.PUBLISHED);

        var year = council.approved(YEARS, "2021-22").released();

        assertThat(headline(year, ADOPTED).shown()).isEqualTo(63);
        assertThat(year.tables()).extracting(Released.Table::state).containsOnly(TableState.LEFT_OUT);
    }

    /** 2022-23 is of 15 children, so there are no tables of it. Those of the window less those of two years would be just these. */
    @Test
    void tellsNoWindowThatWouldTellOfAYearWithoutTables() {
        var years = year(year(Adopted.NONE, "2020-21", 12), "2021-22", 12).and("2022-23", 15);
        assertThat(state(council.proposed(years, "2020-23").released(), "ethnicity"))
                .isEqualTo(TableState.PUBLISHED);
        council.approved(years, "2020-21");
        council.approved(years, "2021-22");
        var small = council.approved(years, "2022-23").released();
        assertThat(small.tables()).extracting(Released.Table::state).containsOnly(TableState.LEFT_OUT);

        var window = council.approved(years, "2020-23").released();

        assertThat(headline(window, ADOPTED).shown()).isEqualTo(63 + 63 + 15);
        assertThat(state(window, "ethnicity")).isEqualTo(TableState.LEFT_OUT);
    }

    /** 180 were told of the three years one by one. 181 of all would tell of one who came late, whatever the year. */
    @Test
    void tellsNoSumThatIsAnotherThanThatOfItsYears() {
        council.approved(YEARS, "2020-21");
        council.approved(YEARS, "2021-22");
        council.approved(YEARS, "2022-23");
        var late = YEARS.and("2021-22", 1, "ETHNICITY=BAFR");

        var window = council.proposed(late, "2020-23").released();

        assertThat(headline(window, ADOPTED)).isEqualTo(new Released.Figure(ADOPTED, null, false));
        assertThat(state(window, "ethnicity")).isEqualTo(TableState.LEFT_OUT);

        var named = council.proposed(late, "2020-23", Adopted.named(ADOPTED)).released();

        assertThat(headline(named, ADOPTED).shown()).isEqualTo(181);
    }

    /** The owner lets 181 be known. Then no group may have one more than its years have: it would be the late child's. */
    @Test
    void tellsNotOfWhichGroupTheOneIsWhomTheOwnerLetsBeKnown() {
        var even = even(even(even(Adopted.NONE, "2020-21"), "2021-22"), "2022-23");
        council.approved(even, "2020-21");
        council.approved(even, "2021-22");
        council.approved(even, "2022-23");

        var window = council.proposed(even.and("2021-22", 1, "ETHNICITY=BAFR"), "2020-23", Adopted.named(ADOPTED))
                .released();

        assertThat(headline(window, ADOPTED).shown()).isEqualTo(3 * 80 + 1);
        assertThat(shown(window, "ethnicity", BLACK)).isEmpty();
    }

    /** 20 of each group. */
    private static Adopted even(Adopted before, String year) {
        return before.and(year, 20)
                .and(year, 20, "ETHNICITY=AIND")
                .and(year, 20, "ETHNICITY=MWBC")
                .and(year, 20, "ETHNICITY=BAFR");
    }

    /** The window was told before, and none of its years. That year's 64 less what is known of the others would tell of the late child. */
    @Test
    void tellsNoYearThatIsAnotherThanTheWindowKnew() {
        council.approved(YEARS, "2020-23");
        var late = YEARS.and("2021-22", 1, "ETHNICITY=BAFR");

        var changed = council.approved(late, "2021-22").released();
        var unchanged = council.approved(late, "2022-23").released();

        assertThat(headline(changed, ADOPTED)).isEqualTo(new Released.Figure(ADOPTED, null, false));
        assertThat(changed.tables()).extracting(Released.Table::state).containsOnly(TableState.LEFT_OUT);
        assertThat(headline(unchanged, ADOPTED).shown()).isEqualTo(63);
    }

    /** Six more in the second year: the year can be told anew, and then so can the window. */
    @Test
    void restatesAWindowAfterItsYear() {
        council.approved(YEARS, "2020-23");
        council.approved(YEARS, "2021-22");
        var late = YEARS.and("2021-22", 6, "ETHNICITY=AIND");

        assertThat(headline(council.approved(late, "2021-22").released(), ADOPTED)
                        .shown())
                .isEqualTo(69);
        assertThat(headline(council.approved(late, "2020-23").released(), ADOPTED)
                        .shown())
                .isEqualTo(186);
    }

    /** What lies in no window together is told apart: 2019-20 is the last year of the window before. */
    @Test
    void knowsWhatStandsBesideWhat() {
        var all = year(YEARS, "2019-20", 12);
        council.approved(all, "2019-20");
        council.approved(all, "2020-21");

        assertThat(council.approved(all, "2021-22").released().beside()).isEmpty();
        assertThat(council.approved(all, "2020-23").released().beside())
                .extracting(EditionId::period)
                .containsExactly("2020-21", "2021-22");
        // by the window the first year stands beside the second
        assertThat(council.approved(all, "2022-23").released().beside())
                .extracting(EditionId::period)
                .containsExactly("2020-21", "2021-22", "2020-23");
    }
}

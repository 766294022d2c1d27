package org.waymark.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.Window;

/** What is shown of what is counted once a year, and what is said where it was not counted so. */
class CountedFiguresTests {
    private static final String COLUMNS = "year,what,key,value,source,known_on\n";

    private final TestHome home = new TestHome();

    @BeforeEach
    void tell() {
        home.send("2022-23", "2023-06-30", Map.of("counts", COLUMNS + """
                2022-23,families_threshold_met,pre_proceedings,39,legal_tracker,
                2022-23,families_threshold_met,immediate_issue,11,legal_tracker,
                2022-23,intercountry_adoptions,adopted,0,agency,
                2022-23,panel_members_by_ethnic_group,white,9,panel_list,
                2022-23,panel_members_by_ethnic_group,black,2,panel_list,
                """));
    }

    @AfterEach
    void close() {
        home.close();
    }

    /** 39 of 50 is 78%, as source 001 prints it. */
    @Test
    void aShareOfFamiliesIsShownLikeAnyOther() {
        assertThat(text("FAMILIES_ENTERING_PRE_PROCEEDINGS", "2022-23", Window.ONE_YEAR))
                .isEqualTo("39 of 50 (78%)");
    }

    @Test
    void aCountedNoneIsNoughtAndAnUncountedOneIsNotAvailable() {
        assertThat(text("INTERCOUNTRY_ADOPTIONS", "2022-23", Window.ONE_YEAR)).isEqualTo("0");

        var uncounted = cell("INTERCOUNTRY_ADOPTIONS", "2021-22", Window.ONE_YEAR);
        assertThat(uncounted.text()).isEqualTo("[x] not recorded");
        assertThat(((PublishedCell.NotAvailable) uncounted).explanation())
                .contains("intercountry_adoptions for 2021-22", "counts.csv");
        assertThat(cell("INTERCOUNTRY_ADOPTIONS", "2022-23", Window.THREE_YEARS))
                .isInstanceOf(PublishedCell.NotAvailable.class);
    }

    @Test
    void aQuarterHasNoNumberOfItsOwn() {
        assertThat(((PublishedCell.NotAvailable) cell("INTERCOUNTRY_ADOPTIONS", "2022-23", Window.QUARTER))
                        .explanation())
                .startsWith("This is counted once a year, so a quarter");
    }

    @Test
    void isPartedByWhatItWasCountedByAndByNothingElse() {
        assertThat(texts("PANEL_MEMBERS", Dimension.ETHNIC_GROUP)).containsExactly("11", "9", "0", "0", "2", "0", "0");
        assertThat(texts("PANEL_MEMBERS", Dimension.SEX)).containsOnly("[x] not recorded");
        assertThat(texts("INTERCOUNTRY_ADOPTIONS", Dimension.ETHNIC_GROUP)).containsOnly("[x] not recorded");
    }

    @Test
    void aFilterByWhatItWasNotCountedByIsNotPassedOver() {
        var filtered = asked(
                "PANEL_MEMBERS",
                "2022-23",
                Window.ONE_YEAR,
                List.of(),
                Map.of(Dimension.SEX, List.of("FEMALE")),
                CountingUnit.CHILD);
        assertThat(filtered.rows().getFirst().cells().getFirst().text()).isEqualTo("[x] not recorded");
    }

    @Test
    void thereAreNoSiblingGroupsOfPanelMembers() {
        var byGroup =
                asked("PANEL_MEMBERS", "2022-23", Window.ONE_YEAR, List.of(), Map.of(), CountingUnit.SIBLING_GROUP);
        assertThat(byGroup.rows().getFirst().cells().getFirst().text()).isEqualTo("[x] not recorded");
    }

    private String text(String measure, String year, Window window) {
        return cell(measure, year, window).text();
    }

    private PublishedCell cell(String measure, String year, Window window) {
        return asked(measure, year, window, List.of(), Map.of(), CountingUnit.CHILD)
                .rows()
                .getFirst()
                .cells()
                .getFirst();
    }

    private List<String> texts(String measure, Dimension by) {
        return asked(measure, "2022-23", Window.ONE_YEAR, List.of(by), Map.of(), CountingUnit.CHILD).rows().stream()
                .map(row -> row.cells().getFirst().text())
                .toList();
    }

    private Answer asked(
            String measure,
            String year,
            Window window,
            List<Dimension> by,
            Map<Dimension, List<String>> where,
            CountingUnit unit) {
        var question = new Question(
                List.of(measure),
                List.of(FinancialYear.parse(year).orElseThrow()),
                window,
                by,
                where,
                unit,
                null,
                null);
        return new Gate(home.projection(), TestHome.LIBRARY, new LocalAuthorities(List.of()), TestHome.CLOCK)
                .breakdown(question, new Asker("analyst", null));
    }
}

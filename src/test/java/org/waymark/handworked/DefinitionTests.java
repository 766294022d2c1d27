package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.TestHome;
import org.waymark.publication.Answer;
import org.waymark.publication.Asker;
import org.waymark.publication.Gate;
import org.waymark.publication.PublishedCell;
import org.waymark.publication.PublishedCell.NotAvailable;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.timeliness.TestMeasures;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.Window;

/**
 * What a definition says beside its figures. Three children entered care on 2020-04-01 and are adopted in 2021-22; they
 * moved in 365, 500 (365 + 135) and 649 (365 + 284) days later.
 */
class DefinitionTests {
    private static final String LEICESTER = "E06000016";

    private Story story;

    @BeforeEach
    void tellOfThreeChildren() {
        story = new Story();
        story.told(Return.of("2021-22", "2022-05-31")
                .child("K1", "S C1 U6 2020-04-01..2021-04-01 X1", "B E1 A6 2021-04-01..2021-12-01 E12")
                .child("K2", "S C1 U6 2020-04-01..2021-08-14 X1", "B E1 A6 2021-08-14..2022-01-10 E12")
                .child("K3", "S C1 U6 2020-04-01..2022-01-10 X1", "B E1 A6 2022-01-10..2022-03-20 E12"));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void answersOneYearUnderTwoVersionsSideBySide() {
        var answer = asked(
                List.of("HOME_IN_TIME@2012", "HOME_IN_TIME@2021", "HOME_IN_TIME"),
                "2021-22",
                Window.ONE_YEAR,
                List.of(),
                null);
        var cells = answer.rows().getFirst().cells();

        assertThat(cells)
                .extracting(PublishedCell::measure)
                .containsExactly("HOME_IN_TIME@2012", "HOME_IN_TIME@2021", "HOME_IN_TIME");
        // under 639 days: 365 and 500; under 426 days: 365
        assertThat(cells)
                .extracting(PublishedCell::text)
                .containsExactly("2 of 3 (67%)", "1 of 3 (33%)", "1 of 3 (33%)");
        assertThat(cells).extracting(each -> each.remarks().threshold()).containsExactly(639, 426, 426);
        assertThat(answer.definitions()).extracting(Definition::version).containsExactly("2012", "2021");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "HOME_IN_TIME      | 2020-21    | This definition applies from 2021-04-01 only.",
                "HOME_IN_TIME      | 2018-21    | This definition applies from 2021-04-01 only.",
                "HOME_IN_TIME      | 2019-22    | This definition applies from 2021-04-01 only. From 2021-04-01: 21 months became 14.",
                "HOME_IN_TIME      | 2021-22    | From 2021-04-01: 21 months became 14.",
                "HOME_IN_TIME      | 2021-22 Q2 | none",
                "HOME_IN_TIME      | 2022-23    | From 2022-10-01: the form changed.",
                "HOME_IN_TIME      | 2022-23 Q2 | none",
                "HOME_IN_TIME      | 2022-23 Q3 | From 2022-10-01: the form changed.",
                "HOME_IN_TIME      | 2023-24    | none",
                "HOME_IN_TIME@2012 | 2020-21    | none",
                "HOME_IN_TIME@2012 | 2021-22    | This definition applied until 2021-03-31 only."
            })
    void saysWhereFiguresDoNotCompare(String measure, String label, String said) {
        var period = Period.parse(label).orElseThrow();
        var window =
                label.length() > 7 ? Window.QUARTER : period.needs().size() == 3 ? Window.THREE_YEARS : Window.ONE_YEAR;
        var row = asked(List.of(measure), period.needs().getLast().label(), window, List.of(), null).rows().stream()
                .filter(each -> each.period().equals(label))
                .findFirst()
                .orElseThrow();
        assertThat(row.cells().getFirst().remarks().seriesBreak()).isEqualTo(said);
    }

    @Test
    void saysThatSomethingIsNotRecordedAndWhatItWouldNeed() {
        assertThat(cell("INTERAGENCY_COST", null))
                .isEqualTo(new NotAvailable(
                        "INTERAGENCY_COST",
                        "[x] not recorded",
                        "No record tells this. It would need: the fee of each placement with another agency.",
                        new PublishedCell.Remarks(null, null)));
    }

    @Test
    void countsNoneOnlyWhereATrackerTellsOfSuchMilestones() {
        assertThat(cell("CONTACT_PLANS", null))
                .isEqualTo(new NotAvailable(
                        "CONTACT_PLANS",
                        "[x] not recorded",
                        "By this knowledge date no tracker told contact_plan of any child. It would need: the day on"
                                + " which each contact plan was agreed, as contact_plan in milestones.csv.",
                        new PublishedCell.Remarks(null, null)));

        story.tracked("2021-22", "2022-06-01", "K1,application,2021-06-01,,\n");
        assertThat(cell("CONTACT_PLANS", null)).isInstanceOf(NotAvailable.class);
        // that there is none of one child is told by somebody who keeps them
        story.tracked("2021-22", "2022-07-01", "K2,contact_plan,,,\n");
        assertThat(cell("CONTACT_PLANS", null).text()).isEqualTo("0");
        story.tracked("2021-22", "2022-08-01", "K1,contact_plan,2021-05-01,,\n");
        assertThat(cell("CONTACT_PLANS", null).text()).isEqualTo("1");
        assertThat(cell("CONTACT_PLANS", Instant.parse("2022-06-30T00:00:00Z"))).isInstanceOf(NotAvailable.class);
    }

    @Test
    void saysForEachAuthorityWhetherItsTrackerTells() {
        story.told(LEICESTER, Return.of("2021-22", "2022-05-31").child("L1", "S C1 U6 2021-05-01.."));
        story.tracked("2021-22", "2022-08-01", "K1,contact_plan,2021-05-01,,\n");

        var rows = asked(List.of("CONTACT_PLANS"), "2021-22", Window.ONE_YEAR, List.of(Dimension.LOCAL_AUTHORITY), null)
                .rows();

        assertThat(rows)
                .extracting(row -> row.cells().getFirst().text())
                .containsExactly("[x] not recorded", "[x] not recorded", "1");
        assertThat(((NotAvailable) rows.getFirst().cells().getFirst()).explanation())
                .startsWith("By this knowledge date no tracker of E06000016 told contact_plan of any child.");
        assertThat(rows.get(1).keys().getFirst().code()).isEqualTo(LEICESTER);
    }

    private PublishedCell cell(String measure, @Nullable Instant knownAt) {
        return asked(List.of(measure), "2021-22", Window.ONE_YEAR, List.of(), knownAt)
                .rows()
                .getFirst()
                .cells()
                .getFirst();
    }

    private Answer asked(
            List<String> measures, String year, Window window, List<Dimension> by, @Nullable Instant knownAt) {
        var gate = new Gate(
                story.home().projection(),
                TestMeasures.in("versions"),
                new LocalAuthorities(List.of()),
                TestHome.CLOCK);
        var question = new Question(
                measures,
                List.of(FinancialYear.parse(year).orElseThrow()),
                window,
                by,
                Map.of(),
                CountingUnit.CHILD,
                knownAt,
                null);
        return gate.breakdown(question, new Asker("analyst", null));
    }
}

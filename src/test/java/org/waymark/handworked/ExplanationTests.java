package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.publication.Asker;
import org.waymark.publication.Explanation;
import org.waymark.publication.Gate;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Making;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.Window;

/** How answers about five children with an order in 2021-22 are made; the returns begin after the fifth entered care. */
class ExplanationTests {
    private static final String MAY = "S C1 U6 2021-04-01..2021-05-01 X1\nL E1 U6 2021-05-01..";
    private static final String JULY = "S C1 U6 2021-04-01..2021-07-01 X1\nL E1 U6 2021-07-01..";
    private static final String OLDER = "P C2 U6 2020-10-07..2021-06-15 X1\nL E1 U6 2021-06-15..";

    private final Story story = new Story();
    private final Gate gate =
            new Gate(story.home().projection(), TestHome.LIBRARY, new LocalAuthorities(List.of()), TestHome.CLOCK);

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void tellsTheStepsFromCasesToTheFigure() {
        tellOfFive();

        var period = explained(CountingUnit.CHILD, Map.of())
                .measures()
                .getFirst()
                .periods()
                .getFirst();

        // five orders; the fifth child's start of care is not known; of the four 2 are White and 2 Black, and with the
        // fifth, who is Black and left out, the rows that have cases are 2
        assertThat(period.period()).isEqualTo("2021-22");
        assertThat(period.steps()).isEqualTo(new Explanation.Steps(5, 5, 5, Map.of("ENTERED_BEFORE_RECORDS", 1), 4, 2));
    }

    @Test
    void tellsWhatTheFilterAndTheUnitDo() {
        tellOfFive();
        story.siblings("2021-22", "2022-07-01", "G1,1,2021-04-01,,together\nG1,2,2021-04-01,,together\n");

        var black = explained(CountingUnit.CHILD, Map.of(Dimension.ETHNIC_GROUP, List.of("BLACK")));
        var groups = explained(CountingUnit.SIBLING_GROUP, Map.of());

        // of five 3 are Black, one of them left out
        assertThat(steps(black)).isEqualTo(new Explanation.Steps(5, 3, 3, Map.of("ENTERED_BEFORE_RECORDS", 1), 2, 1));
        // 1 and 2 are one group: four units, one left out, three counted
        assertThat(steps(groups)).isEqualTo(new Explanation.Steps(5, 5, 4, Map.of("ENTERED_BEFORE_RECORDS", 1), 3, 2));
    }

    @Test
    void tellsTheStatementWithoutWhatIsPutIntoIt() {
        tellOfFive();

        var making = making(explained(CountingUnit.CHILD, Map.of(Dimension.ETHNIC_GROUP, List.of("BLACK"))));

        assertThat(making.files())
                .startsWith("engine/cells", "engine/described", "measures/a20")
                .contains("engine/journey")
                .doesNotContain("engine/home");
        assertThat(making.statement())
                .contains("quantile_cont", "$4::json")
                .doesNotContain("BLACK", "from journey_here", "2021-22");
        assertThat(making.parameters())
                .hasSize(10)
                .contains(
                        new Making.Parameter(
                                "$4",
                                "the codes that are asked for by dimension, as JSON",
                                "{\"ETHNIC_GROUP\":[\"BLACK\"]}"),
                        new Making.Parameter("$7", "the outermost dimension", "ETHNIC_GROUP"),
                        new Making.Parameter("$8", "the second dimension", null));
    }

    @Test
    void tellsWhatItTook() {
        tellOfFive();

        var making = making(explained(CountingUnit.CHILD, Map.of()));

        assertThat(making.milliseconds()).isPositive();
        // each of the five journeys at least is read
        assertThat(making.rowsRead()).isGreaterThanOrEqualTo(5);
        assertThat(making.work())
                .extracting(Making.Work::what)
                .contains("TABLE_SCAN")
                .doesNotContain("EXPLAIN_ANALYZE")
                .doesNotHaveDuplicates();
    }

    @Test
    void rendersTheAnswerThatItExplains() {
        tellOfFive();
        var question = question("A20", "2021-22", CountingUnit.CHILD, Map.of());

        assertThat(gate.explain(question, new Asker("analyst", null)).provenance())
                .isEqualTo(gate.breakdown(question, new Asker("analyst", null)).provenance());
    }

    @Test
    void saysWhyNoRecordCanSay() {
        tellOfFive();

        var explained =
                gate.explain(question("A20", "2019-20", CountingUnit.CHILD, Map.of()), new Asker("analyst", null));

        var period = explained.measures().getFirst().periods().getFirst();
        assertThat(period.steps()).isNull();
        assertThat(period.explanation()).contains("2019-20");
    }

    private void tellOfFive() {
        story.told(Return.of("2021-22", "2022-06-30")
                .child("1", "ethnic WBRI", MAY)
                .child("2", "ethnic WBRI", JULY)
                .child("3", "ethnic BCRB", MAY)
                .child("4", "ethnic BAFR", JULY)
                .child("5", "ethnic BCRB", OLDER));
    }

    private Explanation explained(CountingUnit unit, Map<Dimension, List<String>> where) {
        return gate.explain(question("A20", "2021-22", unit, where), new Asker("analyst", null));
    }

    private static Question question(
            String measure, String year, CountingUnit unit, Map<Dimension, List<String>> where) {
        return new Question(
                List.of(measure),
                List.of(FinancialYear.parse(year).orElseThrow()),
                Window.ONE_YEAR,
                List.of(Dimension.ETHNIC_GROUP),
                where,
                unit,
                null,
                null);
    }

    private static Explanation.Steps steps(Explanation explained) {
        return Objects.requireNonNull(
                explained.measures().getFirst().periods().getFirst().steps());
    }

    private static Making making(Explanation explained) {
        return Objects.requireNonNull(explained.measures().getFirst().making());
    }
}

package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.timeliness.ExactCells;
import org.waymark.timeliness.Scope;
import org.waymark.timeliness.TestMeasures;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Period;

/** The measure that README adds: one file, this test, nothing else. Its file lies among the tests' own. */
class AddedMeasureTests {

    /**
     * Adopted on 1 March 2022. K1 was matched on 1 March 2021, 365 days before: in time. K2 was matched on 28 February
     * 2021, 366 days before: not. Of K3 no match is recorded.
     */
    @Test
    void countsAdoptionsWithinAYearOfTheMatch() {
        try (var story = new Story()) {
            story.told(Return.of("2021-22", "2022-06-30")
                    .child(
                            "K1",
                            "S C2 U6 2020-04-01..2021-04-01 X1",
                            "P E1 A6 2021-04-01..2022-03-01 E11",
                            "matched 2021-03-01")
                    .child(
                            "K2",
                            "S C2 U6 2020-04-01..2021-04-01 X1",
                            "P E1 A6 2021-04-01..2022-03-01 E11",
                            "matched 2021-02-28")
                    .child("K3", "S C2 U6 2020-04-01..2021-04-01 X1", "P E1 A6 2021-04-01..2022-03-01 E11"));

            var year = Period.parse("2021-22").orElseThrow();
            var scope = new Scope(Story.instant(NOW), List.of(TestHome.COVENTRY), Map.of());
            var cell = story.home()
                    .projection()
                    .warehouse()
                    .read(session -> new ExactCells(TestMeasures.in("example"))
                            .of(
                                    session,
                                    "ADOPTED_WITHIN_A_YEAR_OF_MATCH",
                                    List.of(year),
                                    List.of(),
                                    CountingUnit.CHILD,
                                    scope))
                    .get(new ExactCells.Key("2021-22", List.of()));

            assertThat(cell.numerator()).isEqualTo(1);
            assertThat(cell.cases()).isEqualTo(2);
            assertThat(cell.excluded()).isEqualTo(Map.of("NO_MATCH", 1));
        }
    }
}

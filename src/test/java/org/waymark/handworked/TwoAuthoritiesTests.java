package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.timeliness.question.Dimension;

/** A child whom Warwickshire took over from Coventry, under the same id there. */
class TwoAuthoritiesTests {
    private static final String COVENTRY = TestHome.COVENTRY;
    private static final String WARWICKSHIRE = "E10000031";

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    /** Ordered in Coventry on 7 September 2020 and taken over (E3) on 7 December; the decision was left open. */
    private void movedToWarwickshire() {
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S C1 U6 2020-04-06..2020-09-07 X1
                L E1 U6 2020-09-07..2020-12-07 E3
                decided 2020-08-03
                """));
        story.told(WARWICKSHIRE, Return.of("2020-21", "2021-06-30").child("A", """
                S E1 U6 2020-12-07..2021-02-01 X1
                P E1 A6 2021-02-01..
                decided 2020-12-07
                """));
        story.told(WARWICKSHIRE, Return.of("2021-22", "2022-06-30").child("A", """
                P E1 A6 2021-02-01..2021-11-12 E12
                decided 2020-12-07
                matched 2021-01-11
                """));
    }

    private Map<String, String> byAuthority(String measure, String year) {
        return story.parts(measure, year, NOW, List.of(Dimension.LOCAL_AUTHORITY), COVENTRY, WARWICKSHIRE);
    }

    @Test
    void isAdoptedByOneAndLeftTheOther() {
        movedToWarwickshire();

        assertThat(byAuthority("ADOPTED", "2021-22")).isEqualTo(Map.of("", "1", WARWICKSHIRE, "1"));
        // On 31 March 2021 in Warwickshire's care only, and placed there; Coventry's open decision waits for nobody.
        assertThat(byAuthority("LOOKED_AFTER_AT_PERIOD_END", "2020-21")).isEqualTo(Map.of("", "1", WARWICKSHIRE, "1"));
        assertThat(byAuthority("PLACED_AT_PERIOD_END", "2020-21")).isEqualTo(Map.of("", "1", WARWICKSHIRE, "1"));
        assertThat(story.parts("AWAITING_PLACEMENT_AT_PERIOD_END", "2020-21", NOW, List.of(), COVENTRY, WARWICKSHIRE))
                .isEmpty();
        // The clock starts with Warwickshire: 7 Dec to 1 Jan 25, Jan 31 = 56.
        assertThat(byAuthority("A1", "2021-22")).isEqualTo(Map.of("", "mean 56 of 1", WARWICKSHIRE, "mean 56 of 1"));
        assertThat(story.figure("ADOPTED", "2021-22", NOW)).isEqualTo("none");
    }

    @Test
    void isTwoCasesInTheTotalAndOneInEach() {
        movedToWarwickshire();

        // Decided in August and, by the new authority, in December; ordered in September, and there on arrival.
        for (var measure : List.of("ADM_DECISIONS", "PLACEMENT_ORDERS")) {
            assertThat(byAuthority(measure, "2020-21")).isEqualTo(Map.of("", "2", COVENTRY, "1", WARWICKSHIRE, "1"));
            assertThat(story.figure(measure, "2020-21", NOW)).isEqualTo("1");
        }
        // In Coventry 6 Apr to 1 May 25, May 31, Jun 30, Jul 31, Aug 31 = 148 to 1 Sep, 6 more to 7 Sep = 154; in
        // Warwickshire none: 154 / 2 = 77.
        assertThat(byAuthority("A20", "2020-21"))
                .isEqualTo(Map.of("", "mean 77 of 2", COVENTRY, "mean 154 of 1", WARWICKSHIRE, "mean 0 of 1"));
    }

    @Test
    void waitsTwiceWhereBothStillListIt() {
        // Coventry never closed its episode.
        var waiting = """
                S E1 U6 2020-09-07..
                decided 2020-09-07
                """;
        story.told(Return.of("2020-21", "2021-06-30").child("A", waiting));
        story.told(WARWICKSHIRE, Return.of("2020-21", "2021-06-30").child("A", waiting));

        for (var stock : List.of(
                "LOOKED_AFTER_AT_PERIOD_END", "AWAITING_MATCH_AT_PERIOD_END", "AWAITING_PLACEMENT_AT_PERIOD_END")) {
            assertThat(byAuthority(stock, "2020-21")).isEqualTo(Map.of("", "2", COVENTRY, "1", WARWICKSHIRE, "1"));
        }
    }

    @Test
    void hearsNothingOfTheOtherAuthoritysTracker() {
        // Both have a child A who waits; Coventry's was matched on 15 March.
        var waiting = """
                S E1 U6 2020-09-07..
                decided 2020-09-07
                """;
        story.told(Return.of("2020-21", "2021-06-30").child("A", waiting));
        story.told(WARWICKSHIRE, Return.of("2020-21", "2021-06-30").child("A", waiting));
        story.tracked("2020-21", "2021-07-12", "A,match,2021-03-15,,\n");

        assertThat(byAuthority("AWAITING_MATCH_AT_PERIOD_END", "2020-21"))
                .isEqualTo(Map.of("", "1", WARWICKSHIRE, "1"));
        assertThat(byAuthority("MATCHED", "2020-21")).isEqualTo(Map.of("", "1", COVENTRY, "1"));
    }
}

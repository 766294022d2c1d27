package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.timeliness.question.WorkedCase;

/** Stocks of 31 March 2022: 18 months before it was 30 September 2020 (31 there is none), 12 months 31 March 2021. */
class WaitingWithAnOrderTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    private static String orderedOn(String entered, String ordered) {
        return """
                S C1 U6 %1$s..%2$s X1
                L E1 U6 %2$s..
                decided %1$s
                """.formatted(entered, ordered);
    }

    @Test
    void countsWholeMonthsToTheLastDay() {
        // 30 September and 18 months is 30 March: passed; 1 October is 1 April: not. 31 March and 12 months is the day.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("A", orderedOn("2020-09-30", "2021-03-31"))
                .child("B", "S C1 U6 2020-10-01..", "decided 2020-10-01")
                .child("C", orderedOn("2020-03-02", "2020-09-30"))
                .child("D", orderedOn("2020-03-02", "2020-10-01")));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("A", "L E1 U6 2021-03-31..", "decided 2020-09-30")
                .child("B", orderedOn("2020-10-01", "2021-04-01"))
                .child("C", "L E1 U6 2020-09-30..", "decided 2020-03-02")
                .child("D", "L E1 U6 2020-10-01..", "decided 2020-03-02")
                .child("OLD", "P E1 U6 2021-04-12..", "decided 2021-04-12"));

        assertThat(Share.of(story, "WAITING_18_MONTHS_SINCE_ENTRY", "2021-22"))
                .isEqualTo("3 of 4, ENTERED_BEFORE_RECORDS 1");
        assertThat(Share.of(story, "WAITING_12_MONTHS_SINCE_ORDER", "2021-22"))
                .isEqualTo("3 of 4, ORDER_BEFORE_RECORDS 1");
        assertThat(Share.of(story, "WAITING_18_MONTHS_SINCE_ORDER", "2021-22"))
                .isEqualTo("1 of 4, ORDER_BEFORE_RECORDS 1");
        // A and B as one family.
        story.siblings("2021-22", "2022-07-13", "G1,A,,,\nG1,B,,,\n");
        assertThat(story.bySiblingGroupCell("WAITING_12_MONTHS_SINCE_ORDER", "2021-22", NOW)
                        .numerator())
                .isEqualTo(2);
    }

    @Test
    void looksAtThoseWhoHaveNotMovedInWhetherOrNotMatched() {
        // MATCHED waits to move in; PLACED lives with adopters; CHANGED's plan was changed; UNORDERED has no order.
        story.told(Return.of("2021-22", "2022-06-30")
                .child("MATCHED", orderedOn("2020-09-30", "2021-03-31"))
                .child("PLACED", """
                        S C1 U6 2020-09-30..2021-03-31 X1
                        L E1 U6 2021-03-31..2022-03-31 X1
                        P E1 A6 2022-03-31..
                        decided 2020-10-05
                        """)
                .child("CHANGED", """
                        S C1 U6 2020-09-30..2021-03-31 X1
                        L E1 U6 2021-03-31..
                        decided 2020-10-05..2022-03-31
                        """)
                .child("UNORDERED", "S C1 U6 2020-09-30..", "decided 2020-10-05"));
        story.tracked("2021-22", "2022-07-12", "MATCHED,match,2022-03-01,,\nPLACED,match,2022-03-01,,\n");

        assertThat(Share.of(story, "WAITING_12_MONTHS_SINCE_ORDER", "2021-22")).isEqualTo("1 of 1");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2021-22", NOW)).isEqualTo("none");
        // The day before, PLACED and CHANGED were among them; their orders were 9 months old on 31 December.
        assertThat(Share.of(story, "WAITING_12_MONTHS_SINCE_ORDER", "2021-22 Q3"))
                .isEqualTo("0 of 3");
        assertThat(story.workings("WAITING_18_MONTHS_SINCE_ENTRY", "2021-22", NOW))
                .extracting(WorkedCase::countedOn)
                .isEqualTo(List.of(LocalDate.of(2022, 3, 31)));
    }
}

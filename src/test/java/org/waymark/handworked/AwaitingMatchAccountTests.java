package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.timeliness.question.ResidualCase;

/** Who awaited a match on 31 March 2021, what came and went in 2021-22, and who did on 31 March 2022. */
class AwaitingMatchAccountTests {
    private static final String AWAITING = "AWAITING_MATCH_AT_PERIOD_END";

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    private Accounts accounts() {
        return new Accounts(story.home());
    }

    private static String orderedOn(String day, String end) {
        return """
                S C1 U6 2020-04-06..%1$s X1
                L E1 U6 %1$s..%2$s
                """.formatted(day, end);
    }

    /**
     * M1 and M3 wait at the beginning; M2 and M5 are ordered; M1 and M5 are matched; of the two plans that change M3's is
     * one of theirs and M4's is not: 2 + 2 - 2 - 1 = 1, M2.
     */
    @Test
    void takesOfTheChangedPlansThoseOfThisStock() {
        story.told(Return.of("2020-21", "2021-06-30")
                .child("M1", orderedOn("2020-12-07", ""), "decided 2020-06-01")
                .child("M2", "S C1 U6 2020-04-06..", "decided 2020-06-01")
                .child("M3", orderedOn("2020-11-02", ""), "decided 2020-06-01")
                .child("M4", "S C1 U6 2020-04-06..", "decided 2020-06-01")
                .child("M5", "S C1 U6 2020-04-06..", "decided 2020-06-01"));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("M1", orderedOn("2020-12-07", ""), "decided 2020-06-01")
                .child("M2", orderedOn("2021-06-07", ""), "decided 2020-06-01")
                .child("M3", orderedOn("2020-11-02", ""), "decided 2020-06-01..2021-08-02")
                .child("M4", "S C1 U6 2020-04-06..", "decided 2020-06-01..2021-09-06")
                .child("M5", orderedOn("2021-06-07", ""), "decided 2020-06-01"));
        story.tracked("2021-22", "2022-07-12", "M1,match,2021-05-03,,\nM5,match,2022-01-10,,\n");

        assertThat(accounts().text(AWAITING, "2021-22", NOW)).isEqualTo("2 + 2 - 2 - 1 (of 2) = 1, and 1");
        assertThat(accounts().reasons(AWAITING, "2021-22", NOW)).isEmpty();
    }

    /**
     * Every reason once. At the beginning ADOPTED and LEFT wait; ordered in the year are BEFORE and UNPLANNED; matched are
     * WITHOUT, AGAIN and UNDECIDED: 2 + 2 - 3 = 1. At the end DECIDED and OLDER wait: one more.
     */
    @Test
    void namesWhyAChildDoesNotAddUp() {
        story.told(Return.of("2020-21", "2021-06-30")
                .child("BEFORE", "S C1 U6 2020-04-06..", "decided 2020-06-01")
                .child("WITHOUT", "S C1 U6 2020-04-06..", "decided 2020-06-01")
                .child("AGAIN", orderedOn("2020-09-07", ""), "decided 2020-06-01")
                .child("ADOPTED", orderedOn("2020-12-07", ""), "decided 2020-06-01")
                .child("LEFT", orderedOn("2020-12-07", ""), "decided 2020-06-01")
                .child("DECIDED", orderedOn("2020-12-07", ""))
                .child("UNPLANNED", "S C1 U6 2020-04-06..")
                .child("UNDECIDED", orderedOn("2020-12-07", "")));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("BEFORE", orderedOn("2021-05-10", ""), "decided 2020-06-01")
                .child("WITHOUT", "S C1 U6 2020-04-06..", "decided 2020-06-01")
                .child("AGAIN", orderedOn("2020-09-07", ""), "decided 2020-06-01")
                .child("ADOPTED", orderedOn("2020-12-07", "2021-10-04 E12"), "decided 2020-06-01")
                .child("LEFT", orderedOn("2020-12-07", "2021-07-05 E4A"), "decided 2020-06-01")
                .child("DECIDED", orderedOn("2020-12-07", ""), "decided 2021-06-07")
                .child("UNPLANNED", orderedOn("2021-05-10", ""))
                .child("UNDECIDED", orderedOn("2020-12-07", ""))
                .child("OLDER", "P E1 U6 2021-05-10..", "decided 2021-03-01"));
        story.tracked("2021-22", "2022-07-12", """
                BEFORE,match,2021-02-01,,
                WITHOUT,match,2021-06-07,,
                AGAIN,match,2020-12-07,,
                AGAIN,match,2021-10-04,,
                UNDECIDED,match,2021-06-07,,
                """);

        assertThat(accounts().text(AWAITING, "2021-22", NOW)).isEqualTo("2 + 2 - 3 - 0 = 1, but 2: 1 more");
        assertThat(accounts().reasons(AWAITING, "2021-22", NOW))
                .isEqualTo(Map.of(
                        "MATCHED_BEFORE_THE_ORDER", -1,
                        "MATCHED_WITHOUT_AN_ORDER", 1,
                        "MATCHED_AGAIN", 1,
                        "ADOPTED_WITHOUT_A_MATCH", -1,
                        "LEFT_CARE_OTHERWISE", -1,
                        "DECIDED_AFTER_THE_ORDER", 1,
                        "ORDERED_WITHOUT_A_PLAN", -1,
                        "MATCHED_WITHOUT_A_PLAN", 1,
                        "ORDER_BEFORE_RECORDS", 1));
        assertThat(accounts().cases(AWAITING, "2021-22", NOW).stream()
                        .mapToInt(ResidualCase::residual)
                        .sum())
                .isEqualTo(1);
    }
}

package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DecisionTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void countsADecisionThatCeasedAndTheOneMadeAgain() {
        // Decided on 14 June, ceased on 6 December (no adopters found), decided again on 21 February. The next year's
        // return has the second only: the first ended before its 1 April. In that year it ceases and is made again.
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S C1 U6 2021-05-03..
                decided 2021-06-14..2021-12-06
                decided 2022-02-21
                """));
        story.told(Return.of("2022-23", "2023-06-30").child("A", """
                S C1 U6 2021-05-03..
                decided 2022-02-21..2022-04-25
                decided 2022-11-14
                """));

        // 2021-22: June and February. 2022-23: November. Three years: 2 + 1 decisions of one child.
        assertThat(story.figure("ADM_DECISIONS", "2021-22", "2022-07-01")).isEqualTo("2");
        assertThat(story.figure("ADM_DECISIONS", "2021-22", NOW)).isEqualTo("2");
        assertThat(story.figure("ADM_DECISIONS", "2022-23", NOW)).isEqualTo("1");
        assertThat(story.figure("ADM_DECISIONS", "2020-23", NOW)).isEqualTo("3");
        assertThat(story.workings("ADM_DECISIONS", "2020-23", NOW))
                .extracting(each -> each.countedOn().toString())
                .containsExactlyInAnyOrder("2021-06-14", "2022-02-21", "2022-11-14");
    }

    @Test
    void keepsADecisionOfAnEarlierPeriodOfCareThatALaterReturnDoesNotList() {
        // Both were decided for in March 2020 and the decision was never said to have ceased. HOME left care in
        // December 2020 and came back in October 2021: the return of 2021-22 lists the new period only, and no
        // decision. STAYED is in the same period, so that return, having no decision, says that there was none.
        var decided = """
                S C1 U6 2019-09-02..
                decided 2020-03-02
                """;
        story.told(Return.of("2019-20", "2020-06-30").child("HOME", decided).child("STAYED", decided));
        story.told(Return.of("2020-21", "2021-06-30").child("HOME", """
                        S C1 U6 2019-09-02..2020-12-14 E4A
                        decided 2020-03-02
                        """).child("STAYED", decided));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("HOME", "S C1 U6 2021-10-04..")
                .child("STAYED", "S C1 U6 2019-09-02.."));

        assertThat(story.figure("ADM_DECISIONS", "2019-20", "2022-06-29")).isEqualTo("2");
        assertThat(story.figure("ADM_DECISIONS", "2019-20", "2022-06-30")).isEqualTo("1");
    }

    @Test
    void losesTheDecisionOfAnEarlierPeriodToAReturnThatListsThatPeriod() {
        // The period that ended on 14 December 2020 and the one that began on 1 March 2021 are in the same return. Its
        // resubmission lists both periods, and of the decisions the later only.
        var episodes = """
                S C1 U6 2020-05-04..2020-12-14 E4A
                S C1 U6 2021-03-01..
                """;
        story.told(Return.of("2020-21", "2021-06-30").child("A", episodes, "decided 2020-09-07\ndecided 2021-03-22"));
        story.told(Return.of("2020-21", "2021-08-02").child("A", episodes, "decided 2021-03-22"));

        assertThat(story.figure("ADM_DECISIONS", "2020-21", "2021-08-01")).isEqualTo("2");
        assertThat(story.figure("ADM_DECISIONS", "2020-21", "2021-08-02")).isEqualTo("1");
    }

    @Test
    void hearsOfDecisionsOnlyFromAReturnWithTheirFile() {
        // The first resubmission lacks placed_for_adoption; the second has it, with its header line only.
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S C1 U6 2021-05-03..
                decided 2021-08-09
                """));
        story.told(Return.of("2021-22", "2022-07-29")
                .child("A", "S C1 U6 2021-05-03..")
                .lacking("placed_for_adoption"));
        story.told(Return.of("2021-22", "2022-09-30").child("A", "S C1 U6 2021-05-03.."));

        assertThat(story.figure("ADM_DECISIONS", "2021-22", "2022-07-01")).isEqualTo("1");
        assertThat(story.figure("ADM_DECISIONS", "2021-22", "2022-07-29")).isEqualTo("1");
        assertThat(story.figure("ADM_DECISIONS", "2021-22", "2022-09-30")).isEqualTo("none");
    }

    @Test
    void keepsADecisionThatCeasedBeforeTheYearOfALaterReturn() {
        // APRIL ceased on 1 April 2021, inside the coverage of 2021-22; MARCH on 31 March 2021, wholly before it. The
        // resubmission of 2021-22 has neither.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("APRIL", "S C1 U6 2020-05-04..", "decided 2020-09-07")
                .child("MARCH", "S C1 U6 2020-05-04..", "decided 2020-09-07..2021-03-31"));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("APRIL", "S C1 U6 2020-05-04..", "decided 2020-09-07..2021-04-01")
                .child("MARCH", "S C1 U6 2020-05-04.."));
        story.told(Return.of("2021-22", "2022-08-31")
                .child("APRIL", "S C1 U6 2020-05-04..")
                .child("MARCH", "S C1 U6 2020-05-04.."));

        assertThat(story.figure("ADM_DECISIONS", "2020-21", "2022-08-30")).isEqualTo("2");
        assertThat(story.figure("ADM_DECISIONS", "2020-21", NOW)).isEqualTo("1");
    }

    @Test
    void keepsADecisionOfAnEarlierPeriodWhenTheChildIsOmittedByAResubmission() {
        // Decided in the period of 2019, and never said to have ceased; the first return of 2021-22 lists the period of
        // 2021 only, and its resubmission not even the child: that loses the period of 2021 with its decision, and no
        // other.
        story.told(Return.of("2019-20", "2020-06-30").child("A", """
                S C1 U6 2019-09-02..2020-03-09 E4A
                decided 2019-12-02
                """));
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S C1 U6 2021-10-04..
                decided 2022-01-17
                """));
        story.told(Return.of("2021-22", "2022-08-31").child("ANOTHER"));

        assertThat(story.figure("ADM_DECISIONS", "2019-22", "2022-07-01")).isEqualTo("2");
        assertThat(story.figure("ADM_DECISIONS", "2019-22", "2022-08-31")).isEqualTo("1");
        assertThat(story.figure("ADM_DECISIONS", "2019-20", "2022-08-31")).isEqualTo("1");
    }

    @Test
    void keepsADecisionOfAPeriodThatTheReturnDoesNotList() {
        // The resubmission has no episodes file, so it lists no period of care; its placed_for_adoption is empty.
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S C1 U6 2021-05-03..
                decided 2021-08-09
                """));
        story.told(Return.of("2021-22", "2022-07-29").child("A").lacking("episodes"));

        assertThat(story.figure("ADM_DECISIONS", "2021-22", NOW)).isEqualTo("1");
    }
}

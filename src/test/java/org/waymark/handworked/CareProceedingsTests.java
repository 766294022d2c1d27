package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.timeliness.question.Dimension;

/**
 * Care proceedings against 26 weeks, 182 days. Days from 6 April 2020: to 1 May 25, June 56, July 86, August 117,
 * September 148, October 178; so 182 to 5 October and 183 to 6 October.
 */
class CareProceedingsTests {
    private final Story story = new Story();

    @BeforeEach
    void tell() {
        var inCare = "S C1 U6 2020-04-06..";
        story.told(Return.of("2020-21", "2021-06-30")
                .child("A", inCare)
                .child("B", inCare)
                .child("C", inCare)
                .child("D", inCare));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void are26WeeksOnThe182ndDayAndNoLongerOnThe183rd() {
        // Of C no issue is recorded. D's ended on the first day of the next year; 1 October to 1 November 31,
        // December 61, January 92, February 123, March 151, April 182.
        story.tracked("2020-21", "2021-07-12", """
                A,proceedings_issued,2020-04-06,,
                A,proceedings_ended,2020-10-05,,
                B,proceedings_issued,2020-04-06,,
                B,proceedings_ended,2020-10-06,,
                C,proceedings_ended,2021-01-04,,
                D,proceedings_issued,2020-10-01,,
                D,proceedings_ended,2021-04-01,,
                """);

        // (182 + 183) / 2 = 182.5.
        assertThat(story.figure("CARE_PROCEEDINGS", "2020-21", NOW))
                .isEqualTo("mean 182.5 of 2, NO_PROCEEDINGS_ISSUED 1");
        assertThat(Share.of(story, "CARE_PROCEEDINGS_26_WEEKS", "2020-21"))
                .isEqualTo("1 of 2, NO_PROCEEDINGS_ISSUED 1");
        assertThat(story.figure("CARE_PROCEEDINGS", "2021-22 Q1", NOW)).isEqualTo("mean 182 of 1");
        assertThat(Share.of(story, "CARE_PROCEEDINGS_26_WEEKS", "2021-22 Q1")).isEqualTo("1 of 1");
        // As two of one family: the longest wait, and within 26 weeks only if both are.
        story.siblings("2020-21", "2021-07-13", "G1,A,,,\nG1,B,,,\n");
        assertThat(story.bySiblingGroup("CARE_PROCEEDINGS", "2020-21", NOW))
                .isEqualTo(Map.of("", "mean 183 of 1, NO_PROCEEDINGS_ISSUED 1"));
        assertThat(story.bySiblingGroupCell("CARE_PROCEEDINGS_26_WEEKS", "2020-21", NOW)
                        .numerator())
                .isZero();
    }

    @Test
    void countAChildOnceByTheLatestEndAndTheLatestIssueBeforeIt() {
        // Two proceedings in one year: 1 July to 1 September is 31 + 31 = 62. A later issue is of others.
        story.tracked("2020-21", "2021-07-12", """
                A,proceedings_issued,2020-04-06,,
                A,proceedings_ended,2020-05-01,,
                A,proceedings_issued,2020-07-01,,
                A,proceedings_ended,2020-09-01,,
                A,proceedings_issued,2020-11-02,,
                """);

        assertThat(story.figure("CARE_PROCEEDINGS", "2020-21", NOW)).isEqualTo("mean 62 of 1");
        // By quarter each end counts: to 1 May 25.
        assertThat(story.figure("CARE_PROCEEDINGS", "2020-21 Q1", NOW)).isEqualTo("mean 25 of 1");
        assertThat(story.figure("CARE_PROCEEDINGS", "2020-21 Q2", NOW)).isEqualTo("mean 62 of 1");
    }

    @Test
    void doNotStartWithTheIssueOfProceedingsThatHaveEnded() {
        // Of A's second proceedings no issue is recorded: from 6 April they would seem to have taken 302 days.
        story.tracked("2020-21", "2021-07-12", """
                A,proceedings_issued,2020-04-06,,
                A,proceedings_ended,2020-05-01,,
                A,proceedings_ended,2021-02-02,,
                """);

        assertThat(story.figure("CARE_PROCEEDINGS", "2020-21", NOW)).isEqualTo("none, NO_PROCEEDINGS_ISSUED 1");
        assertThat(Share.of(story, "CARE_PROCEEDINGS_26_WEEKS", "2020-21"))
                .isEqualTo("0 of 0, NO_PROCEEDINGS_ISSUED 1");
        assertThat(story.figure("CARE_PROCEEDINGS", "2020-21 Q1", NOW)).isEqualTo("mean 25 of 1");
    }

    @Test
    void areAsKnownThen() {
        // The end was first told as 5 October, a year later as 6 October.
        story.tracked("2020-21", "2021-07-12", "A,proceedings_issued,2020-04-06,,\nA,proceedings_ended,2020-10-05,,\n");
        story.tracked("2020-21", "2022-07-12", "A,proceedings_ended,2020-10-06,,\n");

        assertThat(Share.of(story, "CARE_PROCEEDINGS_26_WEEKS", "2020-21", "2021-07-11"))
                .isEqualTo("0 of 0");
        assertThat(Share.of(story, "CARE_PROCEEDINGS_26_WEEKS", "2020-21", "2021-07-12"))
                .isEqualTo("1 of 1");
        assertThat(Share.of(story, "CARE_PROCEEDINGS_26_WEEKS", "2020-21", "2022-07-12"))
                .isEqualTo("0 of 1");
    }

    @Test
    void areToldApartByTheDelayThatWasTold() {
        story.tracked("2020-21", "2021-07-12", """
                A,proceedings_issued,2020-04-06,,
                A,proceedings_ended,2020-10-05,,
                B,proceedings_issued,2020-04-06,,
                B,proceedings_ended,2020-10-06,,
                B,delay,2020-07-01,,stage=court;reason=listing
                A,delay,2020-10-06,,stage=matching
                """);

        // A's delay came after its proceedings had ended.
        assertThat(story.parts("CARE_PROCEEDINGS", "2020-21", NOW, Dimension.DELAY_REASON))
                .isEqualTo(Map.of("", "mean 182.5 of 2", "LISTING", "mean 183 of 1", "NONE", "mean 182 of 1"));
    }
}

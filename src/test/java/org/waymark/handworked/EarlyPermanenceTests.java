package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.timeliness.question.Dimension;

/** U2 and U5: foster carers who are approved adopters too. From 17 August 2020 to 1 March 2021 it is 196 days. */
class EarlyPermanenceTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void isNoFosterCarerAdoptionUnlessAd1SaysSo() {
        // All three lived with their adopters from the first day. NOUGHT and ONE became adoptive by T on 29 March,
        // LEGAL with the order by L on 1 March; FOSTER_CARE is 1 for ONE only.
        var fostered = """
                S C1 U5 2020-08-17..2021-02-22 X1
                L E1 U5 2021-02-22..2021-03-29 X1
                T E1 A6 2021-03-29..
                """;
        story.told(Return.of("2020-21", "2021-06-30")
                .child("NOUGHT", fostered)
                .child("ONE", fostered)
                .child("LEGAL", """
                        S C1 U2 2020-08-17..2021-03-01 X1
                        L E1 A6 2021-03-01..
                        """));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("NOUGHT", "T E1 A6 2021-03-29..2021-11-05 E12", "matched 2021-03-08")
                .child("ONE", "T E1 A6 2021-03-29..2021-11-05 E12", "matched 2021-03-08 by foster carer")
                .child("LEGAL", "L E1 A6 2021-03-01..2021-10-08 E12", "matched 2021-02-15"));

        // 17 Aug to 1 Sep 15, Sep 30, Oct 31, Nov 30, Dec 31, Jan 31, Feb 28 = 196 to 1 Mar; 28 more to 29 Mar = 224.
        assertThat(story.workings("A1", "2021-22", NOW))
                .extracting(each -> each.value())
                .containsExactlyInAnyOrder(224.0, 224.0, 196.0);
        assertThat(story.workings("A10", "2021-22", NOW))
                .extracting(each -> each.value())
                .containsExactlyInAnyOrder(224.0, 0.0, 196.0);
        // (224 + 0 + 196) / 3 = 140.
        assertThat(story.figure("A10", "2021-22", NOW)).isEqualTo("mean 140 of 3");
    }

    @Test
    void countsAChildInTheYearOfTheFirstSuchPlacementOnly() {
        // MOVED went from one (U5, October 2020) to another (U2, June 2021). STAYED had a new episode with the order in
        // July 2020, in the same placement since February.
        story.told(Return.of("2019-20", "2020-06-30").child("STAYED", "S C1 U2 2020-02-03.."));
        story.told(Return.of("2020-21", "2021-06-30").child("STAYED", """
                        S C1 U2 2020-02-03..2020-07-13 X1
                        L E1 U2 2020-07-13..
                        """).child("MOVED", """
                        S C1 U6 2020-06-01..2020-10-12 X1
                        P C1 U5 2020-10-12..
                        """));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("STAYED", "L E1 U2 2020-07-13..")
                .child("MOVED", """
                        P C1 U5 2020-10-12..2021-06-07 X1
                        P C1 U2 2021-06-07..
                        """));

        assertThat(story.figure("EARLY_PERMANENCE", "2019-20", NOW)).isEqualTo("1");
        assertThat(story.figure("EARLY_PERMANENCE", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("EARLY_PERMANENCE", "2021-22", NOW)).isEqualTo("none");
        assertThat(story.figure("EARLY_PERMANENCE", "2019-22", NOW)).isEqualTo("2");
    }

    @Test
    void doesNotCountAChildAgainWhoCameBackIntoCare() {
        // The first was in June 2019; the child went home, came back in May 2021, and was placed so again.
        story.told(Return.of("2019-20", "2020-06-30").child("A", "S V2 U5 2019-06-03..2019-09-16 E4A"));
        story.told(Return.of("2021-22", "2022-06-30").child("A", "S C1 U5 2021-05-10.."));

        assertThat(story.figure("EARLY_PERMANENCE", "2019-20", NOW)).isEqualTo("1");
        assertThat(story.figure("EARLY_PERMANENCE", "2021-22", NOW)).isEqualTo("none");
    }

    @Test
    void countsTheLastDayOfMarchInOneYearAndTheFirstOfAprilInTheNext() {
        story.told(Return.of("2020-21", "2021-06-30").child("MARCH", """
                        S C1 U6 2021-03-15..2021-03-31 X1
                        P C1 U5 2021-03-31..
                        """).child("APRIL", "S C1 U6 2021-03-15.."));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("MARCH", "P C1 U5 2021-03-31..")
                .child("APRIL", """
                        S C1 U6 2021-03-15..2021-04-01 X1
                        P C1 U5 2021-04-01..
                        """));

        assertThat(story.figure("EARLY_PERMANENCE", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("EARLY_PERMANENCE", "2020-21 Q4", NOW)).isEqualTo("1");
        assertThat(story.figure("EARLY_PERMANENCE", "2021-22", NOW)).isEqualTo("1");
        assertThat(story.figure("EARLY_PERMANENCE", "2021-22 Q1", NOW)).isEqualTo("1");
        assertThat(story.figure("EARLY_PERMANENCE", "2021-22 Q2", NOW)).isEqualTo("none");
    }

    @Test
    void tellsTheAdoptedApartByEarlyPermanenceAndByFosterCarer() {
        // EARLY began in U5; FOSTER was adopted by an ordinary foster carer; STRANGER by others.
        story.told(Return.of("2020-21", "2021-06-30")
                .child("EARLY", """
                        S C1 U5 2020-08-17..2021-03-01 X1
                        U E1 A6 2021-03-01..
                        """)
                .child("FOSTER", """
                        S C1 U6 2020-08-17..2020-11-02 X1
                        L E1 U6 2020-11-02..2021-03-15 X1
                        T E1 A5 2021-03-15..
                        """)
                .child("STRANGER", """
                        S C1 U6 2020-08-17..2020-11-02 X1
                        L E1 U6 2020-11-02..2021-03-15 X1
                        P E1 A6 2021-03-15..
                        """));
        story.told(Return.of("2021-22", "2022-06-30")
                .child("EARLY", "U E1 A6 2021-03-01..2021-11-05 E12", "matched 2021-02-08")
                .child("FOSTER", "T E1 A5 2021-03-15..2021-11-05 E12", "matched 2021-03-01 by foster carer")
                .child("STRANGER", "P E1 A6 2021-03-15..2021-11-05 E12", "matched 2021-02-22"));

        assertThat(story.parts(
                        "ADOPTED", "2021-22", NOW, Dimension.EARLY_PERMANENCE, Dimension.ADOPTED_BY_FOSTER_CARER))
                .isEqualTo(Map.of("", "3", "YES", "1", "YES/NO", "1", "NO", "2", "NO/YES", "1", "NO/NO", "1"));
        // EARLY 196 to 1 Mar. FOSTER and STRANGER 14 more to 15 Mar: 210.
        assertThat(story.parts("A1", "2021-22", NOW, Dimension.EARLY_PERMANENCE))
                .containsEntry("YES", "mean 196 of 1")
                .containsEntry("NO", "mean 210 of 2");
        // A10: FOSTER was with the carer from the first day: (0 + 210) / 2 = 105.
        assertThat(story.parts("A10", "2021-22", NOW, Dimension.EARLY_PERMANENCE))
                .containsEntry("YES", "mean 196 of 1")
                .containsEntry("NO", "mean 105 of 2");
    }
}

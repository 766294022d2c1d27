package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FiveChildrenTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    /** Of the five, FAST and SLOW are adopted by 31 March 2021; PLACED is home; NEW and LONG wait. */
    @BeforeEach
    void tellOfTheFirstYears() {
        story.told(Return.of("2018-19", "2019-06-28").child("SLOW", "S E1 U6 2018-11-05.."));
        story.told(Return.of("2019-20", "2020-06-30")
                .child("SLOW", """
                        S E1 U6 2018-11-05..2020-03-02 X1
                        P E1 A6 2020-03-02..
                        decided 2018-12-03
                        """)
                .child("FAST", "S E1 U6 2019-10-07..", "decided 2019-12-02")
                .child("PLACED", """
                        S E1 U6 2020-01-13..
                        """)
                .child("LONG", "S E1 U6 2019-07-01..", "decided 2020-01-20"));
        story.told(Return.of("2020-21", "2021-06-30")
                .child("SLOW", """
                        P E1 A6 2020-03-02..2020-10-09 E12
                        decided 2018-12-03
                        """)
                .child("FAST", """
                        S E1 U6 2019-10-07..2020-06-01 X1
                        P E1 A6 2020-06-01..2021-01-15 E12
                        decided 2019-12-02
                        """)
                .child("PLACED", """
                        S E1 U6 2020-01-13..2020-11-16 X1
                        P E1 A6 2020-11-16..
                        decided 2020-06-08
                        """)
                .child("NEW", "S C1 U6 2020-08-03..", "decided 2021-02-08")
                .child("LONG", "S E1 U6 2019-07-01..", "decided 2020-01-20"));
    }

    private void tellOfTheNextYear() {
        // PLACED was adopted, NEW moved in, and the plan of LONG changed.
        story.told(Return.of("2021-22", "2022-06-30")
                .child("PLACED", """
                        P E1 A6 2020-11-16..2021-07-16 E12
                        decided 2020-06-08
                        """)
                .child("NEW", """
                        S C1 U6 2020-08-03..2021-09-06 X1
                        B E1 A6 2021-09-06..
                        decided 2021-02-08
                        """)
                .child("LONG", """
                        S E1 U6 2019-07-01..
                        decided 2020-01-20..2021-08-09
                        """));
    }

    @Test
    void areSharedThreeWays() {
        // FAST: 7 Oct to 1 Nov 25, Nov 30, Dec 31, Jan 31, Feb 29, Mar 31, Apr 30, May 31 = 238 to 1 Jun: under 426.
        // SLOW: 365 to 5 Nov 2019; 26 to 1 Dec, Dec 31, Jan 31, Feb 29 = 117, 1 more to 2 Mar: 365 + 118 = 483: over.
        // PLACED: 13 Jan to 1 Feb 19, Feb 29, Mar 31, Apr 30, May 31, Jun 30, Jul 31, Aug 31, Sep 30, Oct 31 = 293 to
        // 1 Nov; 15 more to 16 Nov = 308: under.
        // NEW waits: 3 Aug to 1 Sep 29, Sep 30, Oct 31, Nov 30, Dec 31, Jan 31, Feb 28 = 210, 30 more to 31 Mar = 240.
        // LONG waits: 366 to 1 Jul 2020 and 273 to 31 Mar = 639.
        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("2 of 5");
        assertThat(Share.of(story, "A3_ADOPTED", "2020-21")).isEqualTo("1 of 2");
        // NEW is not yet due.
        assertThat(Share.of(story, "A3_CENSORED", "2020-21")).isEqualTo("2 of 4");
        // (238 + 483) / 2 = 360.5: beside it, three in five of those in the process are not home in time.
        assertThat(story.figure("A1", "2020-21", NOW)).isEqualTo("mean 360.5 of 2");
    }

    @Test
    void areJudgedByTheLastDayWhateverCameAfter() {
        tellOfTheNextYear();

        assertThat(Share.of(story, "A3", "2020-21")).isEqualTo("2 of 5");
        assertThat(Share.of(story, "A3_CENSORED", "2020-21")).isEqualTo("2 of 4");
        // PLACED, adopted, 308. NEW: 365 to 3 Aug 2021, 29 to 1 Sep, 5 more = 399. LONG's plan has changed.
        assertThat(Share.of(story, "A3", "2021-22")).isEqualTo("2 of 2");
        assertThat(Share.of(story, "A3_ADOPTED", "2021-22")).isEqualTo("1 of 1");
        assertThat(Share.of(story, "A3_CENSORED", "2021-22")).isEqualTo("2 of 2");
        // Three years: FAST, SLOW and PLACED adopted, NEW home.
        assertThat(Share.of(story, "A3", "2019-22")).isEqualTo("3 of 4");
        assertThat(Share.of(story, "A3_ADOPTED", "2019-22")).isEqualTo("2 of 3");
    }

    @Test
    void haveApplicationsOnlyInTheTracker() {
        assertThat(story.figure("APPLICATIONS", "2020-21", NOW)).isEqualTo("none");

        // The adopters of SLOW applied twice; those of PLACED after the year's end.
        story.tracked("2020-21", "2021-07-12", """
                FAST,application,2020-10-26,,
                SLOW,application,2020-04-20,,
                SLOW,application,2020-07-13,,
                PLACED,application,2021-04-12,,
                """);

        assertThat(story.figure("APPLICATIONS", "2020-21", "2021-07-11")).isEqualTo("none");
        assertThat(story.figure("APPLICATIONS", "2020-21", NOW)).isEqualTo("2");
        assertThat(story.figure("APPLICATIONS", "2020-21 Q1", NOW)).isEqualTo("1");
        assertThat(story.figure("APPLICATIONS", "2020-21 Q2", NOW)).isEqualTo("1");
        assertThat(story.figure("APPLICATIONS", "2020-21 Q3", NOW)).isEqualTo("1");
        assertThat(story.figure("APPLICATIONS", "2021-22", NOW)).isEqualTo("1");
        assertThat(story.figure("APPLICATIONS", "2019-22", NOW)).isEqualTo("3");
        // FAST: 26 Oct to 1 Nov 6, Nov 30, Dec 31 = 67 to 1 Jan, 14 more to 15 Jan = 81. SLOW, from the latest: 13 Jul
        // to 1 Aug 19, Aug 31, Sep 30 = 80, 8 more to 9 Oct = 88. (81 + 88) / 2 = 84.5.
        assertThat(story.figure("INTERVAL:APPLICATION:ADOPTION_ORDER", "2020-21", NOW))
                .isEqualTo("mean 84.5 of 2");
    }

    @Test
    void followTheTrackerThatMendsAnApplication() {
        story.tracked("2020-21", "2021-07-12", "FAST,application,2020-10-26,,\nSLOW,application,2020-07-13,,\n");
        // FAST's is mended to 4 January; SLOW's is said to have been none.
        story.tracked("2020-21", "2021-10-11", "FAST,application,2021-01-04,,\nSLOW,application,,,\n");

        assertThat(story.figure("APPLICATIONS", "2020-21", "2021-10-10")).isEqualTo("2");
        assertThat(story.figure("APPLICATIONS", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("APPLICATIONS", "2020-21 Q3", NOW)).isEqualTo("none");
        assertThat(story.figure("APPLICATIONS", "2020-21 Q4", NOW)).isEqualTo("1");
    }
}

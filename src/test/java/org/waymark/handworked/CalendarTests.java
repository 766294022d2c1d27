package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.Window;

class CalendarTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void countsTheLastDayOfMarchInOneYearAndTheFirstOfAprilInTheNext() {
        // MARCH was ordered on 31 March 2020 and adopted on 31 March 2021; APRIL a day later each.
        story.told(Return.of("2019-20", "2020-06-30").child("MARCH", """
                        S C1 U6 2019-10-01..2020-03-31 X1
                        B E1 A6 2020-03-31..
                        decided 2020-03-31
                        """).child("APRIL", "S C1 U6 2019-10-01.."));
        story.told(Return.of("2020-21", "2021-06-30").child("MARCH", """
                        B E1 A6 2020-03-31..2021-03-31 E12
                        decided 2020-03-31
                        matched 2020-03-31
                        """).child("APRIL", """
                        S C1 U6 2019-10-01..2020-04-01 X1
                        B E1 A6 2020-04-01..
                        decided 2020-04-01
                        """));
        story.told(Return.of("2021-22", "2022-06-30").child("APRIL", """
                B E1 A6 2020-04-01..2021-04-01 E12
                decided 2020-04-01
                matched 2020-04-02
                """));

        for (var measure : new String[] {"PLACEMENT_ORDERS", "ADM_DECISIONS"}) {
            assertThat(story.figure(measure, "2019-20", NOW)).isEqualTo("1");
            assertThat(story.figure(measure, "2020-21", NOW)).isEqualTo("1");
            assertThat(story.figure(measure, "2021-22", NOW)).isEqualTo("none");
        }
        assertThat(story.figure("ADOPTED", "2020-21", NOW)).isEqualTo("1");
        assertThat(story.figure("ADOPTED", "2021-22", NOW)).isEqualTo("1");
        // Three years to March 2021 and three years from April 2019.
        assertThat(story.figure("ADOPTED", "2018-21", NOW)).isEqualTo("1");
        assertThat(story.figure("ADOPTED", "2019-22", NOW)).isEqualTo("2");
        // Oct 31, Nov 30, Dec 31, Jan 31, Feb 29 = 152 to 1 Mar; 30 more to 31 Mar = 182, 31 to 1 Apr 2020 = 183.
        assertThat(story.figure("A1", "2020-21", NOW)).isEqualTo("mean 182 of 1");
        assertThat(story.figure("A1", "2021-22", NOW)).isEqualTo("mean 183 of 1");
        assertThat(story.figure("A1", "2019-22", NOW)).isEqualTo("mean 182.5 of 2");
        assertThat(story.figure("A20", "2019-20", NOW)).isEqualTo("mean 182 of 1");
        assertThat(story.figure("A20", "2020-21", NOW)).isEqualTo("mean 183 of 1");
        // Matched on the day of the order and on the day after: (0 + 1) / 2.
        assertThat(story.figure("A2", "2019-22", NOW)).isEqualTo("mean 0.5 of 2");
    }

    @Test
    void countsTheLeapDaysOf2020And2024AndNoOther() {
        story.told(Return.of("2019-20", "2020-06-30").child("LEAP20", """
                S C1 U6 2020-02-28..2020-03-01 X1
                L E1 U6 2020-03-01..
                """));
        story.told(Return.of("2020-21", "2021-06-30")
                .child("LEAP20", "L E1 U6 2020-03-01..")
                .child("PLAIN", """
                        S C1 U6 2021-02-28..2021-03-01 X1
                        L E1 U6 2021-03-01..
                        """));
        story.told(Return.of("2023-24", "2024-06-30").child("ACROSS", """
                        S C1 U6 2023-12-11..2024-03-04 X1
                        L E1 U6 2024-03-04..
                        """).child("ON", """
                        S C1 U6 2024-02-29..2024-03-31 X1
                        L E1 U6 2024-03-31..
                        """));

        // 28 Feb to 1 Mar: over 29 Feb 2020 2 days, in 2021 1 day.
        assertThat(story.figure("A20", "2019-20", NOW)).isEqualTo("mean 2 of 1");
        assertThat(story.figure("A20", "2020-21", NOW)).isEqualTo("mean 1 of 1");
        // ACROSS: 11 Dec to 1 Jan 21, Jan 31, Feb 29 = 81 to 1 Mar; 3 more = 84. ON: 29 Feb to 1 Mar 1; 30 more to
        // 31 Mar = 31. (84 + 31) / 2 = 57.5.
        assertThat(story.figure("A20", "2023-24", NOW)).isEqualTo("mean 57.5 of 2");
    }

    @Test
    void countsAYearFromALeapDay() {
        // Came into care on 29 February 2020; ordered on 28 February 2021, placed on 1 March 2021, adopted on
        // 29 February 2024.
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S C1 U6 2020-02-29..2021-02-28 X1
                L E1 U6 2021-02-28..2021-03-01 X1
                P E1 A6 2021-03-01..
                """));
        story.told(Return.of("2023-24", "2024-06-30").child("A", """
                P E1 A6 2021-03-01..2024-02-29 E12
                matched 2021-02-28
                """));

        // 29 Feb to 1 Mar 2020 1; 365 more to 1 Mar 2021 = 366; to 28 Feb one less = 365.
        assertThat(story.figure("A20", "2020-21", NOW)).isEqualTo("mean 365 of 1");
        assertThat(story.figure("A1", "2023-24", NOW)).isEqualTo("mean 366 of 1");
        assertThat(story.figure("ADOPTED", "2021-24", NOW)).isEqualTo("1");
        assertThat(story.figure("ADOPTED", "2021-22", NOW)).isEqualTo("none");
    }

    @Test
    void knowsAReturnFromTheBeginningOfItsDayInLondon() {
        story.told(Return.of("2021-22", "2022-06-30").child("A", "S E1 A6 2021-05-17..2022-03-04 E12"));

        // British summer time: 30 June begins at 23:00 UTC on the 29th.
        var beginning = Instant.parse("2022-06-29T23:00:00Z");
        assertThat(story.figure("ADOPTED", "2021-22", beginning.minus(Duration.ofNanos(1000))))
                .isEqualTo("none");
        assertThat(story.figure("ADOPTED", "2021-22", beginning)).isEqualTo("1");
    }

    @Test
    void namesThreeYearsByTheYearInWhichTheyEnd() {
        var year = FinancialYear.parse("2021-22").orElseThrow();

        assertThat(Window.ONE_YEAR.endingIn(year))
                .containsExactly(Period.parse("2021-22").orElseThrow());
        assertThat(Window.THREE_YEARS.endingIn(year))
                .containsExactly(Period.parse("2019-22").orElseThrow());
        assertThat(Window.THREE_YEARS.endingIn(year).getFirst().startsOn()).isEqualTo("2019-04-01");
        assertThat(Window.THREE_YEARS.endingIn(year).getFirst().endsOn()).isEqualTo("2022-03-31");
    }
}

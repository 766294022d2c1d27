package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Life story books and later life letters by the tenth working day after the celebration. */
class LifeStoryTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    private static String adopted(String day) {
        return "S E1 A6 2020-04-06..%s E12".formatted(day);
    }

    private String books(String period) {
        return Share.of(story, "LIFE_STORY_BOOK_ON_TIME", period);
    }

    @Test
    void areDueOnTheTenthWorkingDayAfterTheCelebration() {
        // Friday 10 December: 13 to 17 December are five, 20 to 24 December ten. Due on the 24th.
        story.told(Return.of("2021-22", "2022-06-30")
                .child("ON", adopted("2021-11-05"))
                .child("AFTER", adopted("2021-11-05"))
                .child("NEVER", adopted("2021-11-05")));
        story.tracked("2021-22", "2022-07-12", """
                ON,celebration,2021-12-10,,
                ON,life_story_book,2021-12-24,,
                ON,later_life_letter,2021-12-25,,
                AFTER,celebration,2021-12-10,,
                AFTER,life_story_book,2021-12-25,,
                AFTER,later_life_letter,2021-12-24,,
                NEVER,celebration,2021-12-10,,
                """);

        assertThat(books("2021-22")).isEqualTo("1 of 3");
        assertThat(Share.of(story, "LATER_LIFE_LETTER_ON_TIME", "2021-22")).isEqualTo("1 of 3");
        assertThat(story.workings("LIFE_STORY_BOOK_ON_TIME", "2021-22", NOW))
                .allSatisfy(each -> assertThat(each.countedOn()).isEqualTo("2021-12-24"));
        // One family: on time only if both are.
        story.siblings("2021-22", "2022-07-13", "G1,ON,,,\nG1,AFTER,,,\n");
        assertThat(story.bySiblingGroupCell("LIFE_STORY_BOOK_ON_TIME", "2021-22", NOW)
                        .numerator())
                .isZero();
    }

    @Test
    void doNotCountBankHolidays() {
        // Friday 17 December: 20 to 24 December five; 27 and 28 were kept for Christmas; 29 to 31 December eight;
        // 3 January was kept for New Year's Day; 4 and 5 January ten.
        story.told(Return.of("2021-22", "2022-06-30")
                .child("ON", adopted("2021-11-05"))
                .child("AFTER", adopted("2021-11-05")));
        story.tracked("2021-22", "2022-07-12", """
                ON,celebration,2021-12-17,,
                ON,life_story_book,2022-01-05,,
                AFTER,celebration,2021-12-17,,
                AFTER,life_story_book,2022-01-06,,
                """);

        assertThat(books("2021-22")).isEqualTo("1 of 2");
        assertThat(books("2021-22 Q3")).isEqualTo("0 of 0");
        assertThat(books("2021-22 Q4")).isEqualTo("1 of 2");
    }

    @Test
    void fallBackOnTheOrderWhereNoCelebrationIsKnown() {
        // Adopted on Thursday 17 March: 18 March one, 21 to 25 March six, 28 to 31 March ten, the last day of the year.
        // Adopted on Friday 18 March it is due on 1 April, in the next year. A celebration before the order is none.
        story.told(Return.of("2021-22", "2022-06-30")
                .child("MARCH", adopted("2022-03-17"))
                .child("APRIL", adopted("2022-03-18")));
        story.tracked("2021-22", "2022-07-12", """
                MARCH,celebration,2022-03-16,,
                MARCH,life_story_book,2022-03-31,,
                APRIL,life_story_book,2022-04-01,,
                """);

        assertThat(books("2021-22")).isEqualTo("1 of 1");
        assertThat(books("2022-23 Q1")).isEqualTo("1 of 1");
    }

    @Test
    void moveWithACelebrationThatIsToldLater() {
        // Adopted on Tuesday 1 February: due on Tuesday 15 February. The celebration was on Monday 28 March: 29 March
        // to
        // 1 April four, 4 to 8 April nine, 11 April ten.
        story.told(Return.of("2021-22", "2022-06-30").child("A", adopted("2022-02-01")));
        story.tracked("2021-22", "2022-07-12", "A,life_story_book,2022-04-11,,\n");
        story.tracked("2021-22", "2022-08-12", "A,celebration,2022-03-28,,\n");

        assertThat(Share.of(story, "LIFE_STORY_BOOK_ON_TIME", "2021-22", "2022-08-11"))
                .isEqualTo("0 of 1");
        assertThat(books("2021-22")).isEqualTo("0 of 0");
        assertThat(books("2022-23 Q1")).isEqualTo("1 of 1");
    }

    @Test
    void areNotLateBeforeTheyAreDue() {
        // LATE is due on Friday 1 April, NOT_YET, adopted on Monday 21 March, on Monday 4 April: 22 to 25 March four,
        // 28
        // March to 1 April nine. The return came on 1 April. On
        // the morning of the day on which it is due nothing is late yet.
        story.told(Return.of("2021-22", "2022-04-01")
                .child("LATE", adopted("2022-03-18"))
                .child("NOT_YET", adopted("2022-03-21")));

        assertThat(Share.of(story, "LIFE_STORY_BOOK_ON_TIME", "2022-23", "2022-04-01"))
                .isEqualTo("0 of 0, NOT_DUE_YET 2");
        assertThat(Share.of(story, "LIFE_STORY_BOOK_ON_TIME", "2022-23", "2022-04-02"))
                .isEqualTo("0 of 1, NOT_DUE_YET 1");
        assertThat(Share.of(story, "LIFE_STORY_BOOK_ON_TIME", "2022-23", "2022-04-04"))
                .isEqualTo("0 of 1, NOT_DUE_YET 1");
        assertThat(Share.of(story, "LIFE_STORY_BOOK_ON_TIME", "2022-23", "2022-04-05"))
                .isEqualTo("0 of 2");
    }
}

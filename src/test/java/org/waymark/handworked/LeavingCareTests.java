package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeavingCareTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void countsTheAdoptedAmongThoseWhoLeftByTheLastTimeInTheWindow() {
        // HOME went home; TWICE went home in May, came back and was adopted on 31 March; NEXT was adopted on 1 April;
        // GUARDED left under special guardianship, and OLDER under an older code; STAYS is in care.
        story.told(Return.of("2021-22", "2022-06-30")
                .child("HOME", "S V2 U6 2021-04-05..2021-05-03 E4A")
                .child("TWICE", """
                        S V2 U6 2021-04-05..2021-05-03 E4A
                        S E1 A6 2021-06-07..2022-03-31 E11
                        """)
                .child("NEXT", "S E1 A6 2021-04-05..")
                .child("GUARDED", "S C2 U1 2021-04-05..2022-01-10 E45")
                .child("OLDER", "S C2 U1 2021-04-05..2022-01-10 E43")
                .child("STAYS", """
                        S C2 U6 2021-04-05..2021-08-02 X1
                        P C2 U6 2021-08-02..
                        """));
        story.told(Return.of("2022-23", "2023-06-30").child("NEXT", "S E1 A6 2021-04-05..2022-04-01 E12"));

        assertThat(Share.of(story, "A4", "2021-22")).isEqualTo("1 of 4");
        assertThat(Share.of(story, "A4", "2021-22 Q1")).isEqualTo("0 of 2");
        assertThat(Share.of(story, "A4", "2022-23")).isEqualTo("1 of 1");
        assertThat(story.figure("SPECIAL_GUARDIANSHIP", "2021-22", NOW)).isEqualTo("2");
        assertThat(story.figure("SPECIAL_GUARDIANSHIP", "2021-22 Q3", NOW)).isEqualTo("none");
        // HOME and TWICE as one family: adopted only if both are.
        story.siblings("2021-22", "2022-07-13", "G1,HOME,,,\nG1,TWICE,,,\n");
        assertThat(story.bySiblingGroupCell("A4", "2021-22", NOW).numerator()).isZero();
        assertThat(story.bySiblingGroupCell("A4", "2021-22", NOW).cases()).isEqualTo(3);
    }

    @Test
    void isAsKnownThen() {
        story.told(Return.of("2021-22", "2022-06-30").child("A", "S E1 A6 2021-04-05..2022-03-07 E8"));
        story.told(Return.of("2021-22", "2022-08-30").child("A", "S E1 A6 2021-04-05..2022-03-07 E12"));

        assertThat(Share.of(story, "A4", "2021-22", "2022-08-29")).isEqualTo("0 of 1");
        assertThat(Share.of(story, "A4", "2021-22")).isEqualTo("1 of 1");
    }
}

package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ContactTests {
    private final Story story = new Story();

    /** A and B are adopted on 1 February 2022, C on the next day, WAITS not yet. */
    @BeforeEach
    void tell() {
        story.told(Return.of("2021-22", "2022-06-30")
                .child("A", "S E1 A6 2021-04-01..2022-02-01 E12")
                .child("B", "S E1 A6 2021-04-01..2022-02-01 E12")
                .child("C", "S E1 A6 2021-04-01..2022-02-02 E12")
                .child("WAITS", "S E1 A6 2021-04-01.."));
        story.tracked("2021-22", "2022-07-12", """
                A,contact_plan,2021-12-01,,kind=letterbox
                A,contact_plan,2022-01-10,,kind=letterbox
                A,contact_plan,2022-01-10,,kind=sibling
                A,contact_plan,2022-02-01,,kind=direct
                B,contact_plan,2022-02-02,,kind=direct
                B,contact_plan,2022-03-31,,
                C,contact_plan,2022-04-01,,kind=digital
                WAITS,contact_plan,2022-01-10,,kind=digital
                A,sibling_contact,2022-03-01,,kind=direct
                A,sibling_contact,2022-03-31,,kind=digital
                WAITS,sibling_contact,2022-04-01,,
                """);
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void countsPlansOncePerChildAndKind() {
        // A letterbox, sibling and direct; B direct and one whose kind is not told; WAITS digital. C's is of April.
        assertThat(story.figure("CONTACT_PLANS", "2021-22", NOW)).isEqualTo("6");
        assertThat(story.figure("CONTACT_PLANS", "2021-22 Q3", NOW)).isEqualTo("1");
        assertThat(story.figure("CONTACT_PLANS", "2022-23 Q1", NOW)).isEqualTo("1");
        assertThat(story.workings("CONTACT_PLANS", "2021-22 Q4", NOW)).hasSize(6);
    }

    @Test
    void countsTheAdoptedForWhomAPlanWasMadeByThen() {
        // On the day of the order is by then, as A's; on the day after it is not, as B's.
        assertThat(Share.of(story, "ADOPTED_WITH_DIRECT_CONTACT", "2021-22")).isEqualTo("1 of 3");
        assertThat(Share.of(story, "ADOPTED_WITH_LETTERBOX_CONTACT", "2021-22")).isEqualTo("1 of 3");
        assertThat(Share.of(story, "ADOPTED_WITH_SIBLING_CONTACT", "2021-22")).isEqualTo("1 of 3");
        assertThat(Share.of(story, "ADOPTED_WITH_DIGITAL_CONTACT", "2021-22")).isEqualTo("0 of 3");
        assertThat(Share.of(story, "ADOPTED_WITH_DIRECT_CONTACT", "2021-22", "2022-07-11"))
                .isEqualTo("0 of 3");
        // A and B as one family: only if both have one.
        story.siblings("2021-22", "2022-07-13", "G1,A,,,\nG1,B,,,\n");
        assertThat(story.bySiblingGroupCell("ADOPTED_WITH_DIRECT_CONTACT", "2021-22", NOW)
                        .numerator())
                .isZero();
    }

    @Test
    void leavesOutByNameWhosePlanIsOfAnUntoldKind() {
        // Of B a plan of the day before the order, and of no kind: it may be direct. A's other plan hides nothing.
        story.tracked("2021-22", "2022-09-01", "B,contact_plan,2022-01-31,,\n");

        assertThat(Share.of(story, "ADOPTED_WITH_DIRECT_CONTACT", "2021-22")).isEqualTo("1 of 2, KIND_NOT_RECORDED 1");
        assertThat(Share.of(story, "ADOPTED_WITH_DIGITAL_CONTACT", "2021-22")).isEqualTo("0 of 2, KIND_NOT_RECORDED 1");
    }

    @Test
    void countsChildrenWhoMetTheirBrothersAndSisters() {
        // A twice in the year; WAITS on the first day of the next.
        assertThat(story.figure("SIBLING_CONTACT", "2021-22", NOW)).isEqualTo("1");
        assertThat(story.figure("SIBLING_CONTACT", "2022-23 Q1", NOW)).isEqualTo("1");
    }

    @Test
    void readsAKindThatIsToldLaterAsKnownThen() {
        story.tracked(
                "2021-22",
                "2022-09-01",
                "WAITS,contact_plan,2022-01-10,,kind=letterbox\nB,contact_plan,2022-01-31,,kind=digital\n");

        assertThat(Share.of(story, "ADOPTED_WITH_DIGITAL_CONTACT", "2021-22")).isEqualTo("1 of 3");
        assertThat(Share.of(story, "ADOPTED_WITH_DIGITAL_CONTACT", "2021-22", "2022-08-31"))
                .isEqualTo("0 of 3");
    }
}

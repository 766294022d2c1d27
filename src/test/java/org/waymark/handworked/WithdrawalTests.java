package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.intake.ImportReport.Status;

class WithdrawalTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void actsAtEveryInstantAndLetsTheSameFileComeAgain() {
        // The resubmission of July 2022 moved the order from 13 September to 18 October; it was the wrong file.
        var wrong = Return.of("2021-22", "2022-07-29").child("A", """
                S C1 U6 2021-04-12..2021-10-18 X1
                L E1 U6 2021-10-18..
                """);
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S C1 U6 2021-04-12..2021-09-13 X1
                L E1 U6 2021-09-13..
                """));
        var report = story.told(wrong);

        // 12 Apr to 1 May 19, May 31, Jun 30, Jul 31, Aug 31 = 142 to 1 Sep; 12 more to 13 Sep = 154.
        assertThat(story.figure("A20", "2021-22", "2022-07-01")).isEqualTo("mean 154 of 1");
        // 142 + Sep 30 = 172 to 1 Oct; 17 more to 18 Oct = 189.
        assertThat(story.figure("A20", "2021-22", "2022-08-01")).isEqualTo("mean 189 of 1");

        story.withdraw(wrong, report);

        assertThat(story.figure("A20", "2021-22", "2022-07-01")).isEqualTo("mean 154 of 1");
        assertThat(story.figure("A20", "2021-22", "2022-08-01")).isEqualTo("mean 154 of 1");
        assertThat(story.figure("A20", "2021-22", NOW)).isEqualTo("mean 154 of 1");

        assertThat(story.toldAgain(wrong).status()).isEqualTo(Status.ACCEPTED);
        assertThat(story.figure("A20", "2021-22", "2022-08-01")).isEqualTo("mean 189 of 1");
    }

    @Test
    void forgetsAChildWhomOnlyTheWithdrawnReturnListed() {
        // B stands only in the resubmission, which was the wrong file.
        var wrong = Return.of("2021-22", "2022-07-29").child("B", """
                S E1 A6 2021-06-07..2022-03-11 E12
                decided 2021-06-07
                """);
        story.told(Return.of("2021-22", "2022-06-30").child("A", """
                S E1 A6 2021-04-12..2022-01-14 E12
                decided 2021-04-12
                """));
        var report = story.told(wrong);

        // While it stood it also omitted A, whom the first return of that year had listed: B only.
        assertThat(countedOn("ADOPTED", "2022-08-01")).isEqualTo("2022-03-11");
        assertThat(countedOn("ADM_DECISIONS", "2022-08-01")).isEqualTo("2021-06-07");

        story.withdraw(wrong, report);

        for (var knownOn : new String[] {"2022-07-01", "2022-08-01", NOW}) {
            assertThat(countedOn("ADOPTED", knownOn)).isEqualTo("2022-01-14");
            assertThat(countedOn("ADM_DECISIONS", knownOn)).isEqualTo("2021-04-12");
            assertThat(countedOn("PLACEMENT_ORDERS", knownOn)).isEqualTo("2021-04-12");
        }
        story.rebuild();
        assertThat(countedOn("ADOPTED", NOW)).isEqualTo("2022-01-14");
    }

    /** The day of the only case of 2021-22. */
    private String countedOn(String measure, String knownOn) {
        var cases = story.workings(measure, "2021-22", knownOn);
        assertThat(cases).hasSize(1);
        return cases.getFirst().countedOn().toString();
    }

    @Test
    void makesAnOmissionOfTheYearOneOfALaterYearOnly() {
        // The first return of 2021-22 lists the child and its resubmission does not: what was open is lost. Once the
        // first is withdrawn no return of that year ever listed the child, so the omission is no more than a warning.
        var first = Return.of("2021-22", "2022-06-30")
                .child("A", "L E1 U6 2021-01-18..")
                .child("B");
        story.told(Return.of("2020-21", "2021-06-30").child("A", """
                S C1 U6 2020-10-05..2021-01-18 X1
                L E1 U6 2021-01-18..
                """));
        var report = story.told(first);
        story.told(Return.of("2021-22", "2022-08-31").child("B"));

        assertThat(story.figure("PLACEMENT_ORDERS", "2020-21", "2022-08-30")).isEqualTo("1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2020-21", "2022-08-31")).isEqualTo("none");

        story.withdraw(first, report);

        assertThat(story.figure("PLACEMENT_ORDERS", "2020-21", "2022-08-31")).isEqualTo("1");
        // 5 Oct to 1 Nov 27, Nov 30, Dec 31 = 88 to 1 Jan; 17 more to 18 Jan = 105.
        assertThat(story.figure("A20", "2020-21", NOW)).isEqualTo("mean 105 of 1");
    }

    @Test
    void givesBackAnAd1RowThatTheWithdrawnReturnHadTakenAway() {
        var episodes = """
                S C1 U6 2021-01-11..2021-04-12 X1
                L E1 U6 2021-04-12..2021-08-16 X1
                P E1 A6 2021-08-16..2022-02-25 E12
                """;
        var wrong = Return.of("2021-22", "2022-07-29").child("A", episodes);
        story.told(Return.of("2021-22", "2022-06-30").child("A", episodes, "matched 2021-07-05"));
        var report = story.told(wrong);

        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("none, NO_MATCH 1");

        story.withdraw(wrong, report);

        // 12 Apr to 1 May 19, May 31, Jun 30 = 80 to 1 Jul; 4 more to 5 Jul = 84.
        assertThat(story.figure("A2", "2021-22", NOW)).isEqualTo("mean 84 of 1");
    }

    @Test
    void addsNothingWhenTheSameFileIsSentTwice() {
        var once = Return.of("2021-22", "2022-06-30").child("A", """
                S C1 U6 2021-04-12..2021-09-13 X1
                L E1 U6 2021-09-13..
                decided 2021-08-02
                """);
        story.told(once);

        assertThat(story.toldAgain(once).status()).isEqualTo(Status.UNCHANGED);
        assertThat(story.figure("ADM_DECISIONS", "2021-22", NOW)).isEqualTo("1");
        // 142 to 1 Sep, as above; 12 more to 13 Sep = 154.
        assertThat(story.figure("A20", "2021-22", NOW)).isEqualTo("mean 154 of 1");
    }
}

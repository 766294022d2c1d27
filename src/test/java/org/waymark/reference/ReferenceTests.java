package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.reference.Script.returned;
import static org.waymark.reference.Script.tracked;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each case is worked by hand in its comment, from the words of design.md sections 2, 4 and 7. */
class ReferenceTests {

    private static final String NOW = "2026-10-01";

    @Nested
    class Coverage {

        @Test
        void anEpisodeMissingFromALaterReturnOfItsYearIsGone() {
            // E1 from 1 Sep is in the return of June and missing in that of August: no order, and the first episode
            // now shown open loses its end inside the year.
            Submitted june = returned("2022-23", "2023-06-30", """
                episode C1 2022-05-01 S C1 U6 2022-09-01 X1
                episode C1 2022-09-01 L E1 U6
                """);
            Submitted august = returned("2022-23", "2023-08-31", "episode C1 2022-05-01 S C1 U6");
            assertThat(count("PLACEMENT_ORDERS", "2022-23", "2023-07-01", june, august))
                    .isEqualTo(1);
            assertThat(count("PLACEMENT_ORDERS", "2022-23", NOW, june, august)).isZero();
            assertThat(count("LOOKED_AFTER_AT_PERIOD_END", "2022-23", NOW, june, august))
                    .isEqualTo(1);
        }

        @Test
        void whatLiesWhollyBeforeTheYearStays() {
            // The next year's return lists only what was open on or after 1 April 2023; the start of 2022 stays:
            // 1 May 2022 to 1 June 2023 is 396 days.
            Submitted first = returned("2022-23", "2023-06-30", """
                episode C1 2022-05-01 S C1 U6 2022-09-01 X1
                episode C1 2022-09-01 P C1 U6
                """);
            Submitted second = returned("2023-24", "2024-06-30", """
                episode C1 2022-09-01 P C1 U6 2023-06-01 X1
                episode C1 2023-06-01 L E1 U6
                """);
            assertThat(mean("A20", "2023-24", NOW, first, second)).isEqualTo(396);
        }

        @Test
        void anEpisodeKnownAsOpenAndNotListedByTheNextYearIsGone() {
            // As last known the episode was open, so it overlaps 2023-24, whose return lists the child without it.
            Submitted first = returned("2022-23", "2023-06-30", "episode C1 2022-05-01 S C1 U6");
            Submitted second = returned("2023-24", "2024-06-30", "child C1");
            assertThat(count("LOOKED_AFTER_AT_PERIOD_END", "2022-23", "2024-01-01", first, second))
                    .isEqualTo(1);
            assertThat(count("LOOKED_AFTER_AT_PERIOD_END", "2022-23", NOW, first, second))
                    .isZero();
        }

        @Test
        void anEpisodeThatEndedOnTheFirstOfAprilIsStillSpokenOf() {
            // Ended 1 April 2023: overlaps 2023-24, so that year's return, not listing it, removes it; one that ended
            // on 31 March lies wholly before and stays.
            Submitted first = returned("2022-23", "2023-06-30", """
                episode C1 2022-05-01 S C1 U6 2022-08-01 X1
                episode C1 2022-08-01 L E1 U6
                episode C2 2022-05-01 S C1 U6 2022-08-01 X1
                episode C2 2022-08-01 L E1 U6 2023-03-31 E4A
                """);
            Submitted second = returned("2023-24", "2024-06-30", "episode C1 2022-08-01 L E1 U6 2023-04-01 E4A");
            Submitted third = returned("2023-24", "2024-07-31", """
                child C1
                child C2
                """);
            assertThat(count("PLACEMENT_ORDERS", "2022-23", "2024-07-01", first, second, third))
                    .isEqualTo(2);
            assertThat(count("PLACEMENT_ORDERS", "2022-23", NOW, first, second, third))
                    .isEqualTo(1);
        }

        @Test
        void shownOpenRemovesAnEndInsideTheYearButNotOneThatALaterYearTold() {
            // C1 was adopted on 1 March 2023 by the first return; the resubmission shows the episode open: not adopted.
            // C2 was adopted on 1 May 2023 by the return of 2023-24; the late resubmission of 2022-23 shows the
            // episode open, which only says that it had not ended by 31 March 2023.
            Submitted first = returned("2022-23", "2023-06-30", """
                episode C1 2022-05-01 S E1 A6 2023-03-01 E12
                episode C2 2022-05-01 S E1 A6
                """);
            Submitted second = returned("2023-24", "2024-06-30", "episode C2 2022-05-01 S E1 A6 2023-05-01 E12");
            Submitted again = returned("2022-23", "2024-09-30", """
                episode C1 2022-05-01 S E1 A6
                episode C2 2022-05-01 S E1 A6
                """);
            assertThat(count("ADOPTED", "2022-23", "2024-09-01", first, second, again))
                    .isEqualTo(1);
            assertThat(count("ADOPTED", "2022-23", NOW, first, second, again)).isZero();
            assertThat(count("ADOPTED", "2023-24", NOW, first, second, again)).isEqualTo(1);
        }

        @Test
        void anOmittedChildLosesTheYearOnlyIfAnEarlierReturnOfThatYearListedIt() {
            // C1 is in the first return of 2022-23 and not in its resubmission: gone. C2 is only in the return of
            // 2021-22; both returns of 2022-23 omit it: it vanished, and its facts stay.
            Submitted before = returned("2021-22", "2022-06-30", """
                episode C1 2022-01-10 S C1 U6
                episode C2 2022-01-10 S C1 U6
                """);
            Submitted first = returned("2022-23", "2023-06-30", "episode C1 2022-01-10 S C1 U6");
            Submitted again = returned("2022-23", "2023-08-31", "child C3");
            assertThat(children("LOOKED_AFTER_AT_PERIOD_END", "2022-23", "2023-07-01", before, first, again))
                    .containsExactly("C1", "C2");
            assertThat(children("LOOKED_AFTER_AT_PERIOD_END", "2022-23", NOW, before, first, again))
                    .containsExactly("C2");
        }

        @Test
        void anAd1RowIsReplacedAndWithdrawnByItsOwnYearOnly() {
            // Order 1 Aug 2022; match 1 Dec is 122 days, the resubmission's 11 Dec is 132; a resubmission without the
            // row withdraws it: excluded. A return of another year, or one without the file, says nothing of it.
            String career = "episode C1 2022-05-01 S C1 U6 2022-08-01 X1\n"
                    + "episode C1 2022-08-01 L E1 U6 2022-12-20 X1\n"
                    + "episode C1 2022-12-20 P E1 A6 2023-03-01 E12\n";
            Submitted first = returned("2022-23", "2023-06-30", career + "ad1 C1 2022-12-01 0");
            Submitted again = returned("2022-23", "2023-07-31", career + "ad1 C1 2022-12-11 0");
            Submitted other = returned("2023-24", "2024-06-30", "child C1");
            Submitted silent = returned("2022-23", "2024-07-31", career + "without ad1");
            Submitted gone = returned("2022-23", "2024-08-31", career);
            Submitted[] all = {first, again, other, silent, gone};
            assertThat(mean("A2", "2022-23", "2023-07-01", all)).isEqualTo(122);
            assertThat(mean("A2", "2022-23", "2023-08-01", all)).isEqualTo(132);
            assertThat(mean("A2", "2022-23", "2024-08-01", all)).isEqualTo(132);
            assertThat(excluded("A2", "2022-23", NOW, all)).containsExactly("NO_MATCH");
        }

        @Test
        void aDecisionIsSpokenOfOnlyWithItsPeriodOfCare() {
            // The decision of 2021 was never ceased and belongs to the period of 2021. The return of 2022-23 lists only
            // the period of 2022 and no decision: the old one stays. It lists C2's first period, so C2's decision goes.
            Submitted first = returned("2021-22", "2022-06-30", """
                episode C1 2021-05-01 S C1 U6 2021-12-01 E4A
                decision C1 2021-08-01
                episode C2 2021-05-01 S C1 U6
                decision C2 2021-08-01
                """);
            Submitted second = returned("2022-23", "2023-06-30", """
                episode C1 2022-06-01 S C1 U6
                episode C2 2021-05-01 S C1 U6
                """);
            assertThat(count("ADM_DECISIONS", "2021-22", "2023-01-01", first, second))
                    .isEqualTo(2);
            assertThat(children("ADM_DECISIONS", "2021-22", NOW, first, second)).containsExactly("C1");
        }

        @Test
        void aFileThatIsLackingIsNotSpokenOfAndAnEmptyOneSaysThereAreNone() {
            Submitted first = returned("2022-23", "2023-06-30", """
                episode C1 2022-05-01 S C1 U6
                decision C1 2022-08-01
                """);
            Submitted lacking = returned("2022-23", "2023-07-31", """
                episode C1 2022-05-01 S C1 U6
                without placed_for_adoption
                """);
            Submitted empty = returned("2022-23", "2023-08-31", "episode C1 2022-05-01 S C1 U6");
            assertThat(count("ADM_DECISIONS", "2022-23", "2023-08-01", first, lacking, empty))
                    .isEqualTo(1);
            assertThat(count("ADM_DECISIONS", "2022-23", NOW, first, lacking, empty))
                    .isZero();
        }

        @Test
        void aWithdrawnSubmissionNeverCameAndTheOrderOfImportingDoesNotMatter() {
            Submitted first = returned("2022-23", "2023-06-30", "episode C1 2022-05-01 S C1 U6");
            Submitted wrong = returned("2022-23", "2023-07-31", "child C9").asWithdrawn();
            Submitted second = returned("2023-24", "2024-06-30", "episode C1 2022-05-01 S C1 U6 2023-05-05 E4A");
            assertThat(count("LOOKED_AFTER_AT_PERIOD_END", "2022-23", NOW, second, wrong, first))
                    .isEqualTo(1);
            assertThat(count("LOOKED_AFTER_AT_PERIOD_END", "2023-24", NOW, second, wrong, first))
                    .isZero();
        }

        @Test
        void onATieTheLaterCollectionYearIsHeardLast() {
            // Both submitted on 30 June 2024. 2022-23 is heard first and tells of an open episode, then 2023-24, which
            // lists the child without it: gone. Several days of May, so that no lucky digest decides.
            for (int day = 10; day < 20; day++) {
                Submitted late = returned("2022-23", "2024-06-30", "episode C1 2022-05-%d S C1 U6".formatted(day));
                Submitted next = returned("2023-24", "2024-06-30", "child C1");
                assertThat(count("LOOKED_AFTER_AT_PERIOD_END", "2022-23", NOW, next, late))
                        .isZero();
            }
        }

        @Test
        void ethnicityIsTheLatestThatIsNotBlank() {
            Submitted first = returned("2022-23", "2023-06-30", "ethnicity CHNE\nepisode C1 2022-05-01 S C1 U6");
            Submitted blank = returned("2022-23", "2023-07-31", "ethnicity\nepisode C1 2022-05-01 S C1 U6");
            Submitted refused = returned("2022-23", "2023-08-31", "ethnicity REFU\nepisode C1 2022-05-01 S C1 U6");
            Submitted[] all = {first, blank, refused};
            assertThat(dimension("ETHNIC_GROUP", "2023-08-01", all)).isEqualTo("ASIAN");
            assertThat(dimension("ETHNIC_GROUP", NOW, all)).isEqualTo("NOT_KNOWN");
            assertThat(dimension("ETHNICITY", NOW, all)).isEqualTo("REFU");
            assertThat(dimension("ETHNICITY", NOW, blank)).isEqualTo("NOBT");
        }
    }

    @Nested
    class Tracker {

        private final String career = "episode C1 2022-05-01 S C1 U6 2022-08-01 X1\nepisode C1 2022-08-01 L E1 U6\n";

        @Test
        void laterRowsOfAPairReplaceEarlierFilesAndRowsCountFromTheDayTheyWereKnown() {
            // F (sent 1 June) knew of a match on 10 Jan, and from 1 Mar of another; G (sent 1 July) says none.
            Submitted f = tracked("2022-23", "2023-06-01", """
                milestone C1 match 2022-12-20 2023-01-10
                milestone C1 match 2023-02-20 2023-03-01
                """);
            Submitted g = tracked("2022-23", "2023-07-01", "milestone C1 match none");
            assertThat(count("MATCHED", "2022-23", "2023-01-09", f, g)).isZero();
            assertThat(cases("MATCHED", "2022-23", "2023-02-01", f, g))
                    .extracting(Case::countedOn)
                    .containsExactly(LocalDate.of(2022, 12, 20));
            assertThat(cases("MATCHED", "2022-23", "2023-06-15", f, g))
                    .extracting(Case::countedOn)
                    .containsExactly(LocalDate.of(2023, 2, 20));
            assertThat(count("MATCHED", "2022-23", NOW, f, g)).isZero();
        }

        @Test
        void theTrackerMendsAnOrderUntilALaterReturnSpeaksOfItsYear() {
            // Return: 1 May to 1 Aug is 92 days. Tracker of July: 5 Aug, 96 days. The resubmission of August speaks of
            // 2022-23 and replaces it: 92 again.
            Submitted first = returned("2022-23", "2023-06-30", career);
            Submitted mend = tracked("2022-23", "2023-07-15", "milestone C1 placement_order 2022-08-05");
            Submitted again = returned("2022-23", "2023-08-31", career);
            assertThat(mean("A20", "2022-23", "2023-07-01", first, mend, again)).isEqualTo(92);
            assertThat(mean("A20", "2022-23", "2023-08-01", first, mend, again)).isEqualTo(96);
            assertThat(mean("A20", "2022-23", NOW, first, mend, again)).isEqualTo(92);
        }

        @Test
        void theMatchOfAd1TakesThePlaceOfTheLatestOfTheTracker() {
            // Tracker: 1 Sep and 1 Nov, known after the return. AD1 says 1 Oct: 1 Sep and 1 Oct remain, latest 1 Oct.
            // Order 1 Aug to 1 Oct is 61 days.
            Submitted year = returned("2022-23", "2023-06-30", """
                episode C1 2022-05-01 S C1 U6 2022-08-01 X1
                episode C1 2022-08-01 L E1 U6 2022-12-01 X1
                episode C1 2022-12-01 P E1 A6 2023-03-01 E12
                ad1 C1 2022-10-01 0
                """);
            Submitted tracker = tracked("2022-23", "2023-07-15", """
                milestone C1 match 2022-09-01
                milestone C1 match 2022-11-01
                """);
            assertThat(mean("A2", "2022-23", NOW, year, tracker)).isEqualTo(61);
        }

        @Test
        void siblingsAreCountedOnTheDayOfTheCase() {
            Submitted year = returned("2022-23", "2023-06-30", "episode C1 2022-05-01 S C1 U6");
            Submitted siblings = tracked("2022-23", "2023-06-30", """
                siblings G1 C1 2022-05-01
                siblings G1 C2 2022-05-01 2023-03-31
                siblings G1 C3 2023-03-31
                """);
            assertThat(dimension("SIBLING_GROUP_SIZE", NOW, year, siblings)).isEqualTo("2");
        }
    }

    @Nested
    class FinerRules {

        @Test
        void anOrderFirstKnownWithPOrTIsOlderThanTheRecords() {
            // C1's first known E1 begins with P: older than the records. It is no order of the year, not in A20, and A2
            // leaves the adopted child out by name; but it does have an order, so it awaits a match.
            Submitted year = returned("2022-23", "2023-06-30", """
                episode C1 2022-05-01 P E1 U6 2022-12-01 X1
                episode C1 2022-12-01 P E1 A6 2023-03-01 E12
                ad1 C1 2022-11-01 0
                episode C2 2022-05-01 T E1 U6
                decision C2 2022-04-20
                """);
            assertThat(cases("PLACEMENT_ORDERS", "2022-23", NOW, year)).isEmpty();
            assertThat(cases("A20", "2022-23", NOW, year)).isEmpty();
            assertThat(excluded("A2", "2022-23", NOW, year)).containsExactly("ORDER_BEFORE_RECORDS");
            assertThat(excluded("A1", "2022-23", NOW, year)).containsExactly("ENTERED_BEFORE_RECORDS");
            assertThat(children("AWAITING_MATCH_AT_PERIOD_END", "2022-23", NOW, year))
                    .containsExactly("C2");
        }

        @Test
        void aMatchBeforeTheOrderCountsNoDays() {
            // Order 1 Aug, match 20 July: 0, not -12. C2 was placed with consent: no order, left out by name.
            Submitted year = returned("2022-23", "2023-06-30", """
                episode C1 2022-05-01 S C1 U5 2022-08-01 X1
                episode C1 2022-08-01 U E1 A5 2023-03-01 E12
                ad1 C1 2022-07-20 1
                episode C2 2022-05-01 S V2 U6 2022-08-01 X1
                episode C2 2022-08-01 P V2 A4 2023-03-01 E11
                ad1 C2 2022-07-20 0
                """);
            assertThat(mean("A2", "2022-23", NOW, year)).isZero();
            assertThat(excluded("A2", "2022-23", NOW, year)).containsExactly("NO_PLACEMENT_ORDER");
        }

        @Test
        void a3CountsTheAdoptedAndThoseStillInTheProcess() {
            // C1 adopted, moved in after 92 days: in. C2 adopted, moved in after 1 May 2021 -> 1 Jul 2022 = 426: not
            // under 426. C3 decided on 1 June 2022, waiting since 1 May 2022 (334 days on 31 March 2023): in the
            // denominator, not the numerator; censored leaves it out. C4's plan changed: no case. C5 has left: no case.
            Submitted before = returned("2021-22", "2022-06-30", "episode C2 2021-05-01 S C1 U6");
            Submitted year = returned("2022-23", "2023-06-30", """
                episode C1 2022-05-01 S C1 U6 2022-08-01 X1
                episode C1 2022-08-01 P E1 A6 2023-03-01 E12
                episode C2 2021-05-01 S C1 U6 2022-07-01 X1
                episode C2 2022-07-01 B E1 A6 2023-03-01 E12
                episode C3 2022-05-01 S C1 U6
                decision C3 2022-06-01
                episode C4 2022-05-01 S C1 U6
                decision C4 2022-06-01 2023-03-31
                episode C5 2022-05-01 S C1 U6 2023-03-31 E4A
                decision C5 2022-06-01
                """);
            assertThat(children("A3", "2022-23", NOW, before, year)).containsExactly("C1", "C2", "C3");
            assertThat(figure("A3", "2022-23", NOW, before, year).numerator()).isEqualTo(1);
            assertThat(figure("A3", "2022-23", NOW, before, year).share()).isEqualTo(1 / 3.0);
            assertThat(children("A3_CENSORED", "2022-23", NOW, before, year)).containsExactly("C1", "C2");
            assertThat(figure("A3_ADOPTED", "2022-23", NOW, before, year).share())
                    .isEqualTo(0.5);
        }

        @Test
        void a10WalksBackToTheFirstDayWithTheSameCarerOnlyForFosterCarers() {
            // Moved to the carer on 1 June (P), then L, then T into A5 on 1 Oct. A1 = 1 May -> 1 Oct = 153 days.
            // A10 walks T, L back to the P of 1 June: 31 days. C2, the same but FOSTER_CARE 0, stays 153.
            String career = """
                episode %1$s 2022-05-01 S C1 U6 2022-06-01 X1
                episode %1$s 2022-06-01 P C1 U6 2022-08-01 X1
                episode %1$s 2022-08-01 L E1 U6 2022-10-01 X1
                episode %1$s 2022-10-01 T E1 A5 2023-03-01 E12
                """;
            Submitted year = returned(
                    "2022-23",
                    "2023-06-30",
                    career.formatted("C1") + career.formatted("C2") + "ad1 C1 2022-09-01 1\nad1 C2 2022-09-01 0");
            assertThat(mean("A1", "2022-23", NOW, year)).isEqualTo(153);
            assertThat(cases("A10", "2022-23", NOW, year))
                    .extracting(Case::value)
                    .containsExactly(31.0, 153.0);
        }

        @Test
        void theClockStartsAgainWhenTheChildComesBack() {
            // Left on 1 Jan 2022, back on 1 June 2022, order on 31 August 2022: 91 days.
            Submitted before = returned("2021-22", "2022-06-30", "episode C1 2021-05-01 S C1 U6 2022-01-01 E4A");
            Submitted year = returned("2022-23", "2023-06-30", """
                episode C1 2022-06-01 S C1 U6 2022-08-31 X1
                episode C1 2022-08-31 L E1 U6
                """);
            assertThat(mean("A20", "2022-23", NOW, before, year)).isEqualTo(91);
        }

        @Test
        void aLeapDayIsADayLikeAnyOther() {
            // 28 Feb to 1 March 2024 is 2 days, and an end on 29 February has happened on that day.
            Submitted year = returned("2023-24", "2024-06-30", """
                episode C1 2024-02-28 S C1 U6 2024-03-01 X1
                episode C1 2024-03-01 L E1 U6
                episode C2 2024-01-01 S C1 U6 2024-02-29 E4A
                """);
            assertThat(mean("A20", "2023-24", NOW, year)).isEqualTo(2);
            LocalDate start = LocalDate.of(2024, 2, 1);
            List<Case> on29 = new Reference(List.of(year))
                    .cases("LOOKED_AFTER_AT_PERIOD_END", start, LocalDate.of(2024, 2, 29), instant(NOW));
            assertThat(on29).extracting(Case::child).containsExactly("C1");
        }

        @Test
        void placementsBreakAndBeginAgain() {
            // C1: A6 on 1 July broken by P into a second A6 on 1 Sep, still there: one broken, placed once this year
            // (one child), at home in the second. C2: A5 turns back into foster care with the same carer (T): ended,
            // but with no other carer. C3: left home on 1 Feb.
            Submitted year = returned("2022-23", "2023-06-30", """
                episode C1 2022-05-01 S E1 U6 2022-07-01 X1
                episode C1 2022-07-01 P E1 A6 2022-09-01 X1
                episode C1 2022-09-01 P E1 A6
                episode C2 2022-05-01 S E1 U6 2022-07-01 X1
                episode C2 2022-07-01 T E1 A5 2022-09-01 X1
                episode C2 2022-09-01 T E1 U6
                episode C3 2022-05-01 S E1 A6 2023-02-01 E4A
                """);
            assertThat(children("DISRUPTIONS", "2022-23", NOW, year)).containsExactly("C1");
            assertThat(children("PLACED", "2022-23", NOW, year)).containsExactly("C1", "C2", "C3");
            assertThat(children("PLACED_AT_PERIOD_END", "2022-23", NOW, year)).containsExactly("C1");
        }

        @Test
        void movedInIsWhereTheChildWasOnTheWindowsLastDay() {
            // Entered 1 Jan 2021; first placement 1 July 2021 (181 days) broke on 1 June 2022; second on 1 Aug 2022
            // (577 days), adopted 1 May 2023. Still waiting at March 2022 it is under 426; at March 2023 it is not.
            Submitted a = returned("2021-22", "2022-06-30", """
                episode C1 2021-01-01 S E1 U6 2021-07-01 X1
                episode C1 2021-07-01 P E1 A6
                decision C1 2021-03-01
                """);
            Submitted b = returned("2022-23", "2023-06-30", """
                episode C1 2021-07-01 P E1 A6 2022-06-01 X1
                episode C1 2022-06-01 P E1 U6 2022-08-01 X1
                episode C1 2022-08-01 P E1 A6
                decision C1 2021-03-01
                """);
            Submitted c = returned("2023-24", "2024-06-30", """
                episode C1 2022-08-01 P E1 A6 2023-05-01 E12
                decision C1 2021-03-01
                """);
            assertThat(figure("A3", "2021-22", NOW, a, b, c).numerator()).isEqualTo(1);
            assertThat(figure("A3", "2022-23", NOW, a, b, c).numerator()).isZero();
            assertThat(mean("A1", "2023-24", NOW, a, b, c)).isEqualTo(577);
        }

        @Test
        void shortBreaksAreLeftOutOfEverything() {
            Submitted year = returned("2022-23", "2023-06-30", """
                episode C1 2022-05-01 S V4 U6
                episode C2 2022-05-01 S V4 U6 2022-05-03 E4A
                episode C2 2022-06-01 L C1 U6 2022-07-01 X1
                episode C2 2022-07-01 L E1 U6
                """);
            assertThat(children("LOOKED_AFTER_AT_PERIOD_END", "2022-23", NOW, year))
                    .containsExactly("C2");
            assertThat(excluded("A20", "2022-23", NOW, year)).containsExactly("ENTERED_BEFORE_RECORDS");
        }

        @Test
        void decisionsCountEachAndPlansMayBeMadeAgain() {
            // Two decisions and one change in the year; made again on 1 Feb, so the plan holds on 31 March.
            Submitted year = returned("2022-23", "2023-06-30", """
                episode C1 2022-05-01 S C1 U6
                decision C1 2022-06-01 2022-10-01
                decision C1 2023-02-01
                """);
            assertThat(count("ADM_DECISIONS", "2022-23", NOW, year)).isEqualTo(2);
            assertThat(count("PLAN_CHANGES", "2022-23", NOW, year)).isEqualTo(1);
            assertThat(count("AWAITING_PLACEMENT_AT_PERIOD_END", "2022-23", NOW, year))
                    .isEqualTo(1);
            assertThat(count("INTERVAL:ENTERED_CARE:ADM_DECISION", "2022-23", NOW, year))
                    .isEqualTo(1);
        }

        @Test
        void anAverageOverNobodyIsNull() {
            Figure none = new Reference(List.of()).figure(List.of());
            assertThat(none).isEqualTo(new Figure(0, 0, null, null, null));
        }
    }

    // ---- asking

    private static List<Case> cases(String measure, String year, String knownAt, Submitted... submissions) {
        CollectionYear window = new CollectionYear(year);
        return new Reference(List.of(submissions)).cases(measure, window.starts(), window.ends(), instant(knownAt));
    }

    private static Figure figure(String measure, String year, String knownAt, Submitted... submissions) {
        return Figure.over(cases(measure, year, knownAt, submissions));
    }

    private static int count(String measure, String year, String knownAt, Submitted... submissions) {
        return figure(measure, year, knownAt, submissions).count();
    }

    private static double mean(String measure, String year, String knownAt, Submitted... submissions) {
        return Objects.requireNonNull(
                figure(measure, year, knownAt, submissions).mean(), "no cases");
    }

    private static List<String> children(String measure, String year, String knownAt, Submitted... submissions) {
        return cases(measure, year, knownAt, submissions).stream()
                .filter(Case::counts)
                .map(Case::child)
                .toList();
    }

    private static List<String> excluded(String measure, String year, String knownAt, Submitted... submissions) {
        return cases(measure, year, knownAt, submissions).stream()
                .filter(each -> !each.counts())
                .map(Case::excludedBecause)
                .toList();
    }

    private static String dimension(String dimension, String knownAt, Submitted... submissions) {
        List<Case> cases = cases("LOOKED_AFTER_AT_PERIOD_END", "2022-23", knownAt, submissions);
        return cases.getFirst().dimensions().getOrDefault(dimension, "");
    }

    private static Instant instant(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }
}

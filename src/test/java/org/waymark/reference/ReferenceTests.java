package org.waymark.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.reference.Script.returned;
import static org.waymark.reference.Script.tracked;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    }

    @Nested
    class Siblings {

        private final Submitted year = returned("2022-23", "2023-06-30", """
            episode C1 2022-05-01 S C1 U6
            episode C2 2022-05-01 S C1 U6
            episode C3 2022-05-01 S C1 U6
            """);

        @Test
        void areCountedOnTheDayOfTheCase() {
            // On 31 March 2023 C2 has left (that day) and C3 has joined (that day): C1 and C3. On 30 March C1 and C2.
            Submitted siblings = tracked("2022-23", "2023-06-30", """
                siblings G1 C1 2022-05-01
                siblings G1 C2 2022-05-01 2023-03-31
                siblings G1 C3 2023-03-31
                """);
            assertThat(on("2023-03-31", "SIBLING_GROUP_SIZE", year, siblings))
                    .isEqualTo(Map.of("C1", "2", "C2", "1", "C3", "2"));
            assertThat(on("2023-03-30", "SIBLING_GROUP_SIZE", year, siblings))
                    .isEqualTo(Map.of("C1", "2", "C2", "2", "C3", "1"));
        }

        @Test
        void areCountedEachOnceAlsoThoseWhomNoReturnLists() {
            // G1 holds C1, told by two rows, and H1, who is in no return: two. G2 holds C2 and three at home: four.
            // G3 holds C3 alone.
            Submitted siblings = tracked("2022-23", "2023-06-30", """
                siblings G1 C1 none
                siblings G1 C1 2022-05-01
                siblings G1 H1 none
                siblings G2 C2 none
                siblings G2 H2 none
                siblings G2 H3 none
                siblings G2 H4 none
                siblings G3 C3 none
                """);
            assertThat(on("2023-03-31", "SIBLING_GROUP_SIZE", year, siblings))
                    .isEqualTo(Map.of("C1", "2", "C2", "3+", "C3", "1"));
        }

        @Test
        void aLaterFileReplacesTheGroupsThatItNamesAndNoOthers() {
            // From 1 July G1 is C1, H1 and H2, no longer C2; G2 is not named and stays. Only the header: nothing said.
            Submitted first = tracked("2022-23", "2023-06-30", """
                siblings G1 C1 none
                siblings G1 C2 none
                siblings G2 C3 none
                siblings G2 H3 none
                """);
            Submitted second = tracked("2022-23", "2023-07-01", """
                siblings G1 C1 none
                siblings G1 H1 none
                siblings G1 H2 none
                """);
            Submitted silent = tracked("2022-23", "2023-07-15", "only siblings");
            Submitted[] all = {year, first, second, silent};
            assertThat(dimension("SIBLING_GROUP_SIZE", "2023-06-30", all)).isEqualTo("2");
            assertThat(dimension("SIBLING_GROUP_SIZE", "2023-07-01", all)).isEqualTo("3+");
            assertThat(on("2023-03-31", "SIBLING_GROUP_SIZE", all)).isEqualTo(Map.of("C1", "3+", "C2", "1", "C3", "2"));
        }

        @Test
        void whatIsKnownLaterHoldsHoweverLateTheOtherCame() {
            // Of 1 July: a group of two. Sent after it, but of 30 June: three, replaced. Withdrawn: as if never sent.
            // At one moment for two years, the later year is heard last.
            Submitted july = tracked("2022-23", "2023-07-01", "siblings G1 C1 none\nsiblings G1 C2 none");
            Submitted june =
                    tracked("2022-23", "2023-06-30", "siblings G1 C1 none\nsiblings G1 H1 none\nsiblings G1 H2 none");
            Submitted wrong =
                    tracked("2022-23", "2023-08-01", "siblings G1 C1 none").asWithdrawn();
            Submitted same = tracked("2021-22", "2023-07-01", "siblings G1 C1 none");
            assertThat(dimension("SIBLING_GROUP_SIZE", NOW, year, july, june)).isEqualTo("2");
            assertThat(dimension("SIBLING_GROUP_SIZE", NOW, year, july, wrong)).isEqualTo("2");
            assertThat(dimension("SIBLING_GROUP_SIZE", NOW, year, july, same)).isEqualTo("2");
        }

        @Test
        void aFileComesWithAReturnToo() {
            Submitted both = returned("2022-23", "2023-06-30", """
                episode C1 2022-05-01 S C1 U6
                siblings G1 C1 2022-05-01
                siblings G1 C2 2022-05-01
                """);
            assertThat(dimension("SIBLING_GROUP_SIZE", NOW, both)).isEqualTo("2");
            assertThat(dimension("SIBLING_GROUP_SIZE", NOW, both.asWithdrawn(), year))
                    .isEqualTo("1");
        }

        @Test
        void aChildIsInTheGroupThatItJoinedLast() {
            // C1 is in G1 since 1 May, in G2 (three) since 1 June: G2. In G3 since ever, so that counts least.
            // G1 counts C1 all the same: C2's group is two.
            Submitted siblings = tracked("2022-23", "2023-06-30", """
                siblings G1 C1 2022-05-01
                siblings G1 C2 2022-05-01
                siblings G2 C1 2022-06-01
                siblings G2 H1 none
                siblings G2 H2 none
                siblings G3 C1 none
                """);
            assertThat(groups("2022-05-31", year, siblings).get("C1")).isEqualTo("E08000026/G1");
            assertThat(groups("2022-06-01", year, siblings))
                    .isEqualTo(Map.of("C1", "E08000026/G2", "C2", "E08000026/G1", "C3", "E08000026/C3"));
            assertThat(on("2022-06-01", "SIBLING_GROUP_SIZE", year, siblings))
                    .isEqualTo(Map.of("C1", "3+", "C2", "2", "C3", "1"));
        }

        @Test
        void ofTwoJoinedOnOneDayTheOneToldLastCountsThenTheSmallestId() {
            // C1 joined both on 1 May: G1 was told in July, G2 in June. C2 joined G3 and G4 since ever, told at once.
            // C3's G10 is the smaller id, but G11 was told later.
            Submitted june = tracked("2022-23", "2023-06-30", """
                siblings G2 C1 2022-05-01
                siblings G4 C2 none
                siblings G3 C2 none
                siblings G10 C3 none
                """);
            Submitted july = tracked("2022-23", "2023-07-01", """
                siblings G1 C1 2022-05-01
                siblings G11 C3 none
                """);
            assertThat(groups("2023-03-31", year, july, june))
                    .isEqualTo(Map.of("C1", "E08000026/G1", "C2", "E08000026/G3", "C3", "E08000026/G11"));
        }

        @Test
        void arePlacedTogetherOrApartInTheFilesWords() {
            for (String[] told : new String[][] {
                {"together", "YES"}, {"yes", "YES"}, {"apart", "NO"}, {"no", "NO"}, {"", "NOT_KNOWN"}
            }) {
                Submitted siblings = tracked("2022-23", "2023-06-30", "siblings G1 C1 none none " + told[0]);
                assertThat(on("2023-03-31", "PLACED_WITH_SIBLINGS", year, siblings))
                        .isEqualTo(Map.of("C1", told[1], "C2", "NOT_KNOWN", "C3", "NOT_KNOWN"));
            }
        }

        @Test
        void ofSeveralRowsOfAGroupTheLatestJoinedSaysHowPlacedThenTheSmallestCode() {
            // C1: YES since ever, NO since 1 May, YES since 1 June which ended on 1 July: NO from then on.
            // C2: all on one day: NO before NOT_KNOWN before YES. C3: NOT_KNOWN before YES.
            Submitted siblings = tracked("2022-23", "2023-06-30", """
                siblings G1 C1 none none together
                siblings G1 C1 2022-05-01 none apart
                siblings G1 C1 2022-06-01 2022-07-01 together
                siblings G1 C2 2022-05-01 none together
                siblings G1 C2 2022-05-01 none
                siblings G1 C2 2022-05-01 none apart
                siblings G1 C3 none none yes
                siblings G1 C3 none
                """);
            assertThat(on("2022-06-30", "PLACED_WITH_SIBLINGS", year, siblings).get("C1"))
                    .isEqualTo("YES");
            assertThat(on("2022-07-01", "PLACED_WITH_SIBLINGS", year, siblings))
                    .isEqualTo(Map.of("C1", "NO", "C2", "NO", "C3", "NOT_KNOWN"));
        }

        private static Map<String, String> on(String day, String dimension, Submitted... submissions) {
            return inCareOn(day, each -> each.dimensions().getOrDefault(dimension, ""), submissions);
        }

        private static Map<String, String> groups(String day, Submitted... submissions) {
            return inCareOn(day, Case::siblingGroup, submissions);
        }

        private static Map<String, String> inCareOn(String day, Function<Case, String> code, Submitted... all) {
            LocalDate on = LocalDate.parse(day);
            return new Reference(List.of(all))
                    .cases("LOOKED_AFTER_AT_PERIOD_END", on, on, instant(NOW)).stream()
                            .collect(Collectors.toMap(Case::child, code));
        }
    }

    @Nested
    class Characteristics {

        @Test
        void allButWhiteBritishAreMinorityEthnicIfItIsKnown() {
            for (String[] told : new String[][] {
                {"WBRI", "NO"},
                {"WIRI", "YES"},
                {"WOTH", "YES"},
                {"MWBC", "YES"},
                {"CHNE", "YES"},
                {"BAFR", "YES"},
                {"OOTH", "YES"},
                {"REFU", "NOT_KNOWN"},
                {"NOBT", "NOT_KNOWN"},
                {"", "NOT_KNOWN"}
            }) {
                Submitted year =
                        returned("2022-23", "2023-06-30", "ethnicity " + told[0] + "\nepisode C1 2022-05-01 S C1 U6\n");
                assertThat(dimension("MINORITY_ETHNIC", NOW, year)).isEqualTo(told[1]);
            }
        }

        @Test
        void theLastAdoptivePlacementTellsTheLegalRoute() {
            // C1: A4 on 1 June, and A6 only on 1 May 2023, after the window: consent. C2: A3 turned into A5: order.
            // C3: an order, yet placed with consent: the placement decides. C4's A5 broke; he has no E1: order.
            Submitted year = returned("2022-23", "2023-06-30", """
                episode C1 2022-05-01 S V2 U6 2022-06-01 X1
                episode C1 2022-06-01 P V2 A4
                episode C2 2022-05-01 S V2 A3 2022-06-01 X1
                episode C2 2022-06-01 U E1 A5
                episode C3 2022-05-01 S E1 U6 2022-06-01 X1
                episode C3 2022-06-01 P E1 A4 2022-07-01 X1
                episode C3 2022-07-01 P E1 U6
                episode C4 2022-05-01 S C1 A5 2022-06-01 X1
                episode C4 2022-06-01 P C1 U6
                """);
            Submitted next = returned("2023-24", "2024-06-30", """
                episode C1 2022-06-01 P V2 A4 2023-05-01 X1
                episode C1 2023-05-01 P E1 A6
                """);
            assertThat(routes("LOOKED_AFTER_AT_PERIOD_END", year, next))
                    .containsExactly("CONSENT", "PLACEMENT_ORDER", "CONSENT", "PLACEMENT_ORDER");
        }

        @Test
        void withoutAdoptivePlacementAnOrderTellsTheLegalRoute() {
            // C1: E1 since 1 June, though ended by C2 on 1 July: order. C2: neither. C3: A6 and E1 only in the first
            // period of care, and back since 1 August: not known.
            Submitted year = returned("2022-23", "2023-06-30", """
                episode C1 2022-05-01 S C1 U6 2022-06-01 X1
                episode C1 2022-06-01 L E1 U6 2022-07-01 X1
                episode C1 2022-07-01 L C2 U6
                episode C2 2022-05-01 S C1 U6
                episode C3 2022-05-01 S E1 A6 2022-06-01 E4A
                episode C3 2022-08-01 S C1 U6
                """);
            assertThat(routes("LOOKED_AFTER_AT_PERIOD_END", year))
                    .containsExactly("PLACEMENT_ORDER", "NOT_KNOWN", "NOT_KNOWN");
        }

        @Test
        void theLegalRouteIsAsOfTheDayAndShortBreaksTellNothing() {
            // C1 was decided on 20 April, before the first known episode: not known. C2 on 1 June, the day on which
            // A6 began: order. C3 on 31 May, the day before: not known. C4 was in A6 and then came a short break, which
            // begins no period of care though it says S, nor is its A4 a placement: order still on 1 August.
            Submitted year = returned("2022-23", "2023-06-30", """
                episode C1 2022-05-01 S E1 A6
                decision C1 2022-04-20
                episode C2 2022-05-01 S C1 U6 2022-06-01 X1
                episode C2 2022-06-01 P C1 A6
                decision C2 2022-06-01
                episode C3 2022-05-01 S C1 U6 2022-06-01 X1
                episode C3 2022-06-01 P C1 A6
                decision C3 2022-05-31
                episode C4 2022-05-01 S C1 A6 2022-06-01 E8
                episode C4 2022-07-01 S V4 A4 2022-07-03 E4A
                decision C4 2022-08-01
                """);
            assertThat(routes("ADM_DECISIONS", year))
                    .containsExactly("NOT_KNOWN", "PLACEMENT_ORDER", "NOT_KNOWN", "PLACEMENT_ORDER");
        }

        private static List<String> routes(String measure, Submitted... submissions) {
            return codes("LEGAL_ROUTE", cases(measure, "2022-23", NOW, submissions));
        }
    }

    @Nested
    class Families {

        @Test
        void mergeAsTheyWereOnTheDayEachCaseCounts() {
            // Orders: C1 on 1 July (61 days), C2 on 1 Aug (92), C3 on 1 Sep (123), by when C3 had left G1 (1 Sep).
            // G1 is C1 and C2: 1 July, 92 days. C3 is a group of one: 123.
            Submitted year = returned("2022-23", "2023-06-30", """
                episode C1 2022-05-01 S C1 U6 2022-07-01 X1
                episode C1 2022-07-01 L E1 U6
                episode C2 2022-05-01 S C1 U4 2022-08-01 X1
                episode C2 2022-08-01 L E1 U4
                episode C3 2022-05-01 S C1 U6 2022-09-01 X1
                episode C3 2022-09-01 L E1 U6
                siblings G1 C1 none none together
                siblings G1 C2 none none apart
                siblings G1 C3 none 2022-09-01 together
                """);
            List<Case> families = Reference.bySiblingGroup(cases("A20", "2022-23", NOW, year));
            assertThat(families).extracting(Case::caseKey).containsExactly("E08000026/C3", "E08000026/G1");
            assertThat(families).extracting(Case::value).containsExactly(123.0, 92.0);
            assertThat(families)
                    .extracting(Case::countedOn)
                    .containsExactly(LocalDate.of(2022, 9, 1), LocalDate.of(2022, 7, 1));
            // G1 was three on both days, U6 and U4 differ; C3 is one
            assertThat(codes("SIBLING_GROUP_SIZE", families)).containsExactly("1", "3+");
            assertThat(codes("PLACEMENT", families)).containsExactly("U6", "DIFFERS");
            assertThat(codes("PLACED_WITH_SIBLINGS", families)).containsExactly("NOT_KNOWN", "DIFFERS");
            assertThat(codes("SEX", families)).containsExactly("MALE", "MALE");
        }

        @Test
        void areInTheNumeratorOnlyIfAllAre() {
            List<Case> families = Reference.bySiblingGroup(List.of(
                    share("G1", 100.0, true),
                    share("G1", 500.0, false),
                    share("G2", 90.0, true),
                    share("G2", 80.0, true),
                    share("G3", null, false),
                    share("G3", 70.0, true)));
            // of G3 one has not moved in yet: no days, and the other's are the largest
            assertThat(families).extracting(Case::inNumerator).containsExactly(false, true, false);
            assertThat(families).extracting(Case::value).containsExactly(500.0, 90.0, 70.0);
            assertThat(Figure.over(families).share()).isEqualTo(1 / 3.0);
        }

        @Test
        void leaveOutOnlyAGroupAllOfWhoseCasesAreLeftOut() {
            // G1: the one counted case alone speaks, its day and codes too. G2 has none, so all speak: the reason that
            // comes first, 1 May, and B and C differ.
            List<Case> families = Reference.bySiblingGroup(List.of(
                    left("G1", "2022-05-01", "A", "NO_MATCH"),
                    counted("G1", "2022-06-01", "B", 10.0),
                    left("G2", "2022-06-01", "B", "NO_PLACEMENT_ORDER"),
                    left("G2", "2022-05-01", "C", "NO_MATCH")));
            assertThat(families)
                    .extracting(Case::countedOn)
                    .containsExactly(LocalDate.of(2022, 6, 1), LocalDate.of(2022, 5, 1));
            assertThat(families).extracting(Case::value).containsExactly(10.0, null);
            assertThat(families).extracting(Case::excludedBecause).containsExactly(null, "NO_MATCH");
            assertThat(codes("PLACEMENT", families)).containsExactly("B", "DIFFERS");
        }

        @Test
        void holdAllCasesOfAChildAndDoNotReachAcrossAuthorities() {
            // Two decisions of one child in no group: one case, of the earlier day. G1 of another authority is another.
            Submitted year = returned("2022-23", "2023-06-30", """
                episode C1 2022-05-01 S C1 U6
                decision C1 2022-06-01 2022-10-01
                decision C1 2023-02-01
                episode C2 2022-05-01 S C1 U6
                decision C2 2022-06-01
                siblings G1 C2 none
                """);
            Submitted other = new Submitted("E08000025", year.year(), year.asAt(), false, year.files());
            List<Case> families = Reference.bySiblingGroup(cases("ADM_DECISIONS", "2022-23", NOW, year, other));
            assertThat(families)
                    .extracting(Case::siblingGroup)
                    .containsExactly("E08000025/C1", "E08000025/G1", "E08000026/C1", "E08000026/G1");
            assertThat(families).extracting(Case::countedOn).containsOnly(LocalDate.of(2022, 6, 1));
        }
    }

    @Nested
    class Figures {

        @Test
        void takePercentilesOnAStraightLineBetweenCases() {
            // Of 10, 20, 30, 50 in order, places 0 to 3: p25 at 0.75 = 17.5, median at 1.5 = 25, p75 at 2.25 = 35,
            // p90 at 2.7 = 44; the mean is 110 / 4 = 27.5. What is left out is not in them.
            Figure figure = Figure.over(List.of(
                    counted("G1", "2022-05-01", "A", 50.0),
                    counted("G2", "2022-05-01", "A", 10.0),
                    left("G4", "2022-05-01", "A", "NO_MATCH"),
                    counted("G3", "2022-05-01", "A", 30.0),
                    left("G1", "2022-05-01", "A", "ORDER_BEFORE_RECORDS"),
                    counted("G1", "2022-05-01", "A", 20.0),
                    left("G5", "2022-05-01", "A", "NO_MATCH")));
            assertThat(figure.count()).isEqualTo(4);
            assertThat(figure.mean()).isEqualTo(27.5);
            assertThat(figure.p25()).isEqualTo(17.5);
            assertThat(figure.median()).isEqualTo(25);
            assertThat(figure.p75()).isEqualTo(35);
            assertThat(figure.p90()).isCloseTo(44, within(1e-9));
            assertThat(figure.excluded()).isEqualTo(Map.of("NO_MATCH", 2, "ORDER_BEFORE_RECORDS", 1));
            // G1's mean is (50 + 20) / 2
            assertThat(figure.familyMeans()).containsExactly(10.0, 30.0, 35.0);
        }

        @Test
        void ofOneCaseAreThatCase() {
            Figure figure = Figure.over(List.of(counted("G1", "2022-05-01", "A", 50.0)));
            assertThat(List.of(figure.p25(), figure.p90())).containsOnly(50.0);
            assertThat(figure.share()).isNull();
        }

        @Test
        void overNobodyAreNull() {
            Figure none = new Reference(List.of()).figure(List.of());
            assertThat(none).isEqualTo(new Figure(0, 0, null, null, null, null, null, null, Map.of(), List.of()));
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

    private static List<String> codes(String dimension, List<Case> cases) {
        return cases.stream()
                .map(each -> each.dimensions().getOrDefault(dimension, ""))
                .toList();
    }

    // ---- cases made by hand

    private static Case counted(String group, String on, String placement, double days) {
        return made(group, on, placement, days, null, null);
    }

    private static Case share(String group, @Nullable Double days, boolean inNumerator) {
        return made(group, "2022-05-01", "A", days, inNumerator, null);
    }

    private static Case left(String group, String on, String placement, String because) {
        return made(group, on, placement, null, null, because);
    }

    private static Case made(
            String group,
            String on,
            String placement,
            @Nullable Double value,
            @Nullable Boolean inNumerator,
            @Nullable String because) {
        Map<String, String> codes = Map.of("PLACEMENT", placement);
        return new Case("E08000026", "C", "", LocalDate.parse(on), value, inNumerator, because, codes, group);
    }

    private static Instant instant(String day) {
        return Instant.parse(day + "T00:00:00Z");
    }
}

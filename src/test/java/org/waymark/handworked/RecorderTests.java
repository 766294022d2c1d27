package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.intake.ImportReport;
import org.waymark.intake.Problem;
import org.waymark.journey.events.Confirmation;
import org.waymark.journey.events.ConfirmationReason;
import org.waymark.journey.events.CorrectionReason;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.journey.events.OnAuthorityOf;
import org.waymark.recording.Call;
import org.waymark.recording.CaseFile;
import org.waymark.recording.CaseReference;
import org.waymark.recording.Receipt;
import org.waymark.recording.Recording;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CommandId;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;
import org.waymark.shared.Refusal;

/**
 * What a recorder says beside what returns and trackers say. The child K entered care on 10 May 2021 and the order came on
 * 1 November 2021: 21 days of May, 30, 31, 31, 30, 31 and 1 are 175.
 */
class RecorderTests {
    private static final String ENTERED = "S C1 U6 2021-05-10..2021-11-01 X1";
    private static final String ORDERED = "L E1 U6 2021-11-01..";
    private static final Grounds GROUNDS = new Grounds(CorrectionReason.SOURCE_CORRECTED, OnAuthorityOf.COURT);

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void tellsWhatNoReturnHasToldYet() {
        told();
        record("2022-09-01", "match 2022-08-20");

        assertThat(story.figure("MATCHED", "2022-23", "2022-08-31")).isEqualTo("none");
        assertThat(story.figure("MATCHED", "2022-23", "2022-09-02")).isEqualTo("1");
    }

    @Test
    void correctsTheDayThatAReturnTold() {
        told();
        correct("2022-10-01", "placement_order/2021-11-01", "placement_order 2021-11-11");

        assertThat(story.figure("A20", "2021-22", "2022-09-30")).isEqualTo("mean 175 of 1");
        assertThat(story.figure("A20", "2021-22", "2022-10-02")).isEqualTo("mean 185 of 1");
    }

    @Test
    void takesBackWhatAReturnTold() {
        told();
        retract("2022-10-01", "placement_order/2021-11-01");

        assertThat(story.figure("PLACEMENT_ORDERS", "2021-22", "2022-09-30")).isEqualTo("1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2021-22", "2022-10-02")).isEqualTo("none");
    }

    @Test
    void restoresWhatAReturnToldWhereTheMistakeWasTheRecordersOwn() {
        told();
        correct("2022-10-01", "placement_order/2021-11-01", "placement_order 2021-11-11");
        correct("2022-10-05", "placement_order/2021-11-11", "placement_order 2021-11-01");

        assertThat(story.figure("A20", "2021-22", "2022-10-02")).isEqualTo("mean 185 of 1");
        assertThat(story.figure("A20", "2021-22", "2022-10-06")).isEqualTo("mean 175 of 1");
    }

    @Test
    void isOverruledByAReturnThatSaysTheOldDayAgainAndWarns() {
        told();
        correct("2022-10-01", "placement_order/2021-11-01", "placement_order 2021-11-11");
        var report = story.told(Return.of("2021-22", "2022-12-01").child("K", ENTERED, ORDERED, "decided 2021-07-01"));

        assertThat(report.problems())
                .extracting(Problem::code, Problem::file, Problem::line)
                .contains(tuple("REVERTS_CORRECTION", "header.csv", 2));
        assertThat(story.figure("A20", "2021-22", "2022-11-30")).isEqualTo("mean 185 of 1");
        assertThat(story.figure("A20", "2021-22", "2022-12-02")).isEqualTo("mean 175 of 1");
    }

    @Test
    void doesNotWarnWhereTheRecorderHadTakenTheCorrectionBack() {
        told();
        correct("2022-10-01", "placement_order/2021-11-01", "placement_order 2021-11-11");
        correct("2022-10-02", "placement_order/2021-11-11", "placement_order 2021-11-01");
        var report = story.told(Return.of("2021-22", "2022-12-01").child("K", ENTERED, ORDERED, "decided 2021-07-01"));

        assertThat(report.problems()).extracting(Problem::code).doesNotContain("REVERTS_CORRECTION");
    }

    @Test
    void warnsOfItBeforeAnythingIsStored() {
        told();
        correct("2022-10-01", "placement_order/2021-11-01", "placement_order 2021-11-11");
        var again = Return.of("2021-22", "2022-12-01").child("K", ENTERED, ORDERED, "decided 2021-07-01");
        var report = story.home().send(TestHome.COVENTRY, again.year(), again.asAt(), true, again.files());

        assertThat(report.problems()).extracting(Problem::code).contains("REVERTS_CORRECTION");
        assertThat(story.figure("A20", "2021-22", "2022-12-02")).isEqualTo("mean 185 of 1");
    }

    @Test
    void standsWhereAnOldReturnIsImportedLater() {
        told();
        correct("2022-10-01", "placement_order/2021-11-01", "placement_order 2021-11-11");
        var report = story.told(Return.of("2021-22", "2022-07-15").child("K", ENTERED, ORDERED, "decided 2021-07-01"));

        assertThat(report.problems()).extracting(Problem::code).doesNotContain("REVERTS_CORRECTION");
        assertThat(story.figure("A20", "2021-22", "2022-10-02")).isEqualTo("mean 185 of 1");
    }

    /** The order came ten days later, says the return: its own day is recorded, and the recorder's is gone. */
    @Test
    void isWarnedOfAReturnThatTellsAnotherDay() {
        told();
        correct("2022-10-01", "placement_order/2021-11-01", "placement_order 2021-11-11");
        var report = story.told(Return.of("2021-22", "2022-12-01")
                .child("K", "S C1 U6 2021-05-10..2021-11-21 X1", "L E1 U6 2021-11-21..", "decided 2021-07-01"));

        assertThat(dropped(report)).containsExactly("header.csv:2 placement_order of 2021-11-11");
        assertThat(report.problems()).extracting(Problem::code).doesNotContain("REVERTS_CORRECTION");
    }

    /** The return of the year shows the child in one foster placement to its end, and so in no adoptive one. */
    @Test
    void isWarnedOfAReturnThatKnowsOfNoSuchThing() {
        told();
        record("2022-09-01", "moved_in 2022-08-20");
        var silent = Return.of("2022-23", "2023-06-30").child("K", ORDERED, "decided 2021-07-01");
        var tried = story.home().send(TestHome.COVENTRY, silent.year(), silent.asAt(), true, silent.files());
        var report = story.told(silent);

        assertThat(dropped(tried)).containsExactly("header.csv:2 moved_in of 2022-08-20");
        assertThat(dropped(report)).containsExactly("header.csv:2 moved_in of 2022-08-20");
        // the episode, the decision and what the child is like are as they were; the recorder's fact alone holds no
        // longer
        assertThat(report.retracted()).isEqualTo(1);
        assertThat(tried.retracted()).isEqualTo(1);
        assertThat(report.unchanged()).isEqualTo(3);
        var again = story.told(Return.of("2022-23", "2023-07-30").child("K", ORDERED, "decided 2021-07-01"));
        assertThat(dropped(again)).isEmpty();
        assertThat(again.retracted()).isZero();
    }

    @Test
    void isNotWarnedOfAReturnThatTellsTheSame() {
        told();
        record("2022-09-01", "moved_in 2022-08-20");
        var report = story.told(Return.of("2022-23", "2023-06-30")
                .child("K", "L E1 U6 2021-11-01..2022-08-20 X1", "B E1 A5 2022-08-20..", "decided 2021-07-01"));

        assertThat(dropped(report)).isEmpty();
        assertThat(report.retracted()).isZero();
    }

    /** Sent again without the child: there is no line to point at, so the header file itself is named. */
    @Test
    void isWarnedOfAReturnThatNoLongerListsTheChild() {
        told();
        correct("2022-10-01", "placement_order/2021-11-01", "placement_order 2021-11-11");
        var report = story.told(Return.of("2021-22", "2022-12-01").child("L", ENTERED));

        assertThat(dropped(report)).containsExactly("header.csv:null placement_order of 2021-11-11");
    }

    @Test
    void isWarnedOfATrackerThatLeavesItOut() {
        told();
        record("2022-09-01", "match 2022-08-20");
        record("2022-09-02", "panel 2022-08-10");
        var report = story.tracked("2022-23", "2022-09-30", "K,match,2022-08-25,,\nK,panel,2022-08-10,,\n");

        assertThat(dropped(report)).containsExactly("milestones.csv:2 match of 2022-08-20");
        assertThat(report.retracted()).isEqualTo(1);
    }

    @Test
    void givesWayToAReturnOfTheYearThatTellsAnotherDay() {
        told();
        correct("2022-10-01", "placement_order/2021-11-01", "placement_order 2021-11-11");
        story.told(Return.of("2021-22", "2022-12-01")
                .child("K", "S C1 U6 2021-05-10..2021-11-21 X1", "L E1 U6 2021-11-21..", "decided 2021-07-01"));

        assertThat(story.figure("A20", "2021-22", "2022-12-02")).isEqualTo("mean 195 of 1");
    }

    @Test
    void takesThePlaceOfAnOrderThatIsOlderThanTheRecords() {
        story.told(Return.of("2021-22", "2022-06-30")
                .child("K", "S C1 U6 2021-05-10..2021-11-01 X1", "P E1 U6 2021-11-01.."));
        record("2022-10-01", "placement_order 2021-10-11", "ORDER_WITHOUT_DECISION");

        assertThat(story.figure("A20", "2021-22", "2022-09-30")).startsWith("none");
        assertThat(story.figure("A20", "2021-22", "2022-10-02")).isEqualTo("mean 154 of 1");
    }

    @Test
    void correctsWhatATrackerToldAndLeavesItsOtherRows() {
        told();
        story.tracked("2022-23", "2022-09-30", "K,match,2022-05-01,,\nK,match,2022-08-20,,\n");
        correct("2022-10-01", "match/2022-08-20", "match 2022-08-22");

        assertThat(matches("2022-09-30")).containsExactly(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 8, 20));
        assertThat(matches("2022-10-02")).containsExactly(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 8, 22));
    }

    @Test
    void isReplacedByATrackerThatNamesTheMilestoneLater() {
        told();
        record("2022-09-01", "match 2022-08-20");
        story.tracked("2022-23", "2022-09-30", "K,match,2022-08-25,,\n");

        assertThat(matches("2022-09-29")).containsExactly(LocalDate.of(2022, 8, 20));
        assertThat(matches("2022-10-01")).containsExactly(LocalDate.of(2022, 8, 25));
    }

    @Test
    void warnsWhereATrackerSaysAgainWhatWasRetracted() {
        told();
        story.tracked("2022-23", "2022-09-30", "K,match,2022-08-20,,\n");
        retract("2022-10-01", "match/2022-08-20");
        var report = story.tracked("2022-23", "2022-12-31", "K,match,2022-08-20,2022-08-20,\n");

        assertThat(matches("2022-10-02")).isEmpty();
        assertThat(matches("2023-01-01")).containsExactly(LocalDate.of(2022, 8, 20));
        assertThat(report.problems()).extracting(Problem::code).contains("REVERTS_CORRECTION");
    }

    /** AD1 is given with the adoption and tells the match of it; it comes after what the recorder had told. */
    @Test
    void givesItsLatestMatchToAd1() {
        told();
        record("2022-09-01", "match 2022-08-20");
        story.told(Return.of("2022-23", "2023-06-30")
                .child(
                        "K",
                        "L E1 U6 2021-11-01..2022-09-10 X1",
                        "B E1 A5 2022-09-10..2023-03-01 E11",
                        "decided 2021-07-01",
                        "matched 2022-08-22"));

        assertThat(matches("2023-07-01")).containsExactly(LocalDate.of(2022, 8, 22));
    }

    @Test
    void correctsTheMatchThatAd1Told() {
        told();
        story.told(Return.of("2022-23", "2023-06-30")
                .child(
                        "K",
                        "L E1 U6 2021-11-01..2022-09-10 X1",
                        "B E1 A5 2022-09-10..2023-03-01 E11",
                        "decided 2021-07-01",
                        "matched 2022-08-22"));
        correct("2023-09-01", "match/2022-08-22", "match 2022-08-29");

        // 1 November 2021 to 22 August 2022: 30, 31, 31, 28, 31, 30, 31, 30, 31 and 21 are 294
        assertThat(story.figure("A2", "2022-23", "2023-08-31")).isEqualTo("mean 294 of 1");
        assertThat(story.figure("A2", "2022-23", "2023-09-02")).isEqualTo("mean 301 of 1");
    }

    /** A plan that changed is no plan: the child no longer waits for a match. */
    @Test
    void endsTheWaitWithAChangeOfPlan() {
        told();
        record("2022-07-20", "plan_changed 2022-03-30");

        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2021-22", "2022-07-19"))
                .isEqualTo("1");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2021-22", "2022-07-21"))
                .isEqualTo("none");
        assertThat(story.figure("PLAN_CHANGES", "2021-22", "2022-07-21")).isEqualTo("1");
    }

    @Test
    void opensACaseThatNoReturnHasListed() {
        var call = call("2022-09-01", new CaseReference.ByAuthority(new AuthorityCode(TestHome.COVENTRY), "NEW", true));
        recording("2022-09-01").record(call, fact("adm_decision 2022-08-20"), List.of());

        assertThat(story.figure("ADM_DECISIONS", "2022-23", "2022-09-02")).isEqualTo("1");
    }

    @Test
    void opensNoCaseUnlessItIsAskedTo() {
        var call =
                call("2022-09-01", new CaseReference.ByAuthority(new AuthorityCode(TestHome.COVENTRY), "NEW", false));

        assertThatThrownBy(() -> recording("2022-09-01").record(call, fact("adm_decision 2022-08-20"), List.of()))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("UNKNOWN_CASE"));
    }

    /** What is refused leaves nothing behind: neither key nor readable id of a child whom nobody knows. */
    @Test
    void leavesNothingInTheVaultOfACaseThatItDoesNotOpen() {
        var call = call("2022-09-01", new CaseReference.ByAuthority(new AuthorityCode(TestHome.COVENTRY), "NEW", true));

        refused("ORDER_RULES", () -> recording("2022-09-01").record(call, fact("disruption 2022-08-20"), List.of()));
        refused(
                "CONFLICT",
                () -> recording("2022-09-01")
                        .record(
                                new Call(call.of(), call.command(), 3L, null),
                                fact("adm_decision 2022-08-20"),
                                List.of()));
        refused("UNKNOWN_FACT", () -> recording("2022-09-01").retract(call, "match/2022-08-20", GROUNDS));
        assertThat(story.home().vault().readable()).isEmpty();
        assertThat(story.home().vault().knownKeysOf(new AuthorityCode(TestHome.COVENTRY), List.of("NEW")))
                .isEmpty();

        recording("2022-09-01").record(call, fact("adm_decision 2022-08-20"), List.of());
        assertThat(story.home().vault().readable()).hasSize(1);
    }

    /** The order is made: from then on nobody finds the child's id by its key, and a later return still finds the case. */
    @Test
    void destroysTheReadableIdWithTheAdoptionOrder() {
        told();
        record("2022-08-01", "moved_in 2022-03-01");
        var key = record("2022-08-02", "match 2022-02-01").child();
        assertThat(story.home().vault().readableId(key)).contains("K");

        record("2022-09-01", "adoption_order 2022-08-20");

        assertThat(story.home().vault().readableId(key)).isEmpty();
        assertThat(record("2022-09-02", "celebration 2022-08-30").child()).isEqualTo(key);
    }

    @Test
    void correctsNothingToWhatHoldsAlready() {
        told();
        record("2022-09-01", "match 2022-08-20");
        refused(
                "NOTHING_TO_CORRECT",
                () -> correct("2022-10-01", "placement_order/2021-11-01", "placement_order 2021-11-01"));
        refused("NOTHING_TO_CORRECT", () -> correct("2022-10-01", "match/2022-08-20", "match 2022-08-20"));
        var inAugust = new MilestoneFact(Milestone.MATCH, LocalDate.of(2022, 8, 1), Precision.MONTH, new TreeMap<>());
        recording("2022-10-01").correct(call("2022-10-01", child()), "match/2022-08-20", inAugust, GROUNDS, List.of());
        var onTheFirst = new MilestoneFact(Milestone.MATCH, LocalDate.of(2022, 8, 1), Precision.DAY, new TreeMap<>());
        recording("2022-10-02")
                .correct(call("2022-10-02", child()), "match/2022-08-01", onTheFirst, GROUNDS, List.of());

        assertThat(matches("2022-10-03")).containsExactly(LocalDate.of(2022, 8, 1));
    }

    private static void refused(String code, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    @Test
    void answersTheSameAfterARebuild() {
        told();
        story.tracked("2022-23", "2022-09-30", "K,match,2022-05-01,,\nK,match,2022-08-20,,\n");
        correct("2022-10-01", "match/2022-08-20", "match 2022-08-22");
        correct("2022-10-02", "placement_order/2021-11-01", "placement_order 2021-11-11");
        record("2022-10-03", "panel 2022-07-30");
        retract("2022-10-04", "match/2022-05-01");
        var before = story.home().tables();
        story.rebuild();

        assertThat(story.home().tables()).isEqualTo(before);
    }

    @Test
    void showsTheCaseWithWhatWasKnownWhen() {
        told();
        correct("2022-10-01", "placement_order/2021-11-01", "placement_order 2021-11-11");
        var receipt = record("2022-11-01", "match 2022-08-20");
        retract("2022-11-05", "match/2022-08-20");

        var file = story.home().caseFiles().of(receipt.child(), null);

        assertThat(file.authority()).isEqualTo(TestHome.COVENTRY);
        assertThat(file.version()).isEqualTo(receipt.version() + 1);
        assertThat(milestones(file))
                .containsExactly(
                        "entered_care/2021-05-10 RETURN 2022-06-29T23:00:00Z.. HOLDS",
                        "adm_decision/2021-07-01 RETURN 2022-06-29T23:00:00Z.. HOLDS",
                        "placement_order/2021-11-01 RETURN 2022-06-29T23:00:00Z..2022-10-01T09:00:00Z CORRECTED SOURCE_CORRECTED COURT",
                        "placement_order/2021-11-11 RECORDER 2022-10-01T09:00:00Z.. HOLDS",
                        "match/2022-08-20 RECORDER 2022-11-01T09:00:00Z..2022-11-05T09:00:00Z RETRACTED SOURCE_CORRECTED COURT");
        assertThat(file.facts())
                .filteredOn(fact -> fact.kind().equals("CHARACTERISTIC"))
                .singleElement()
                .satisfies(fact -> assertThat(fact.detail()).containsEntry("born_in", "2018-01"));
        assertThat(file.facts())
                .filteredOn(fact -> fact.kind().equals("EPISODE"))
                .hasSize(2);
    }

    /** The figures make one delay of a day's two; the case names both, by which each can be taken back. */
    @Test
    void showsWhatATrackerToldBesideWhatARecorderToldOfTheSameDay() {
        told();
        story.tracked("2022-23", "2022-09-30", "K,contact_plan,2022-08-20,,kind=letterbox\n");
        var digital = new MilestoneFact(
                Milestone.CONTACT_PLAN,
                LocalDate.of(2022, 8, 20),
                Precision.DAY,
                new TreeMap<>(Map.of("kind", "digital")));
        var receipt = recording("2022-10-01").record(call("2022-10-01", child()), digital, List.of());
        retract("2022-10-02", "contact_plan/2022-08-20/letterbox");

        assertThat(milestones(story.home().caseFiles().of(receipt.child(), null)))
                .contains(
                        "contact_plan/2022-08-20/digital RECORDER 2022-10-01T09:00:00Z.. HOLDS",
                        "contact_plan/2022-08-20/letterbox TRACKER 2022-09-29T23:00:00Z..2022-10-02T09:00:00Z RETRACTED SOURCE_CORRECTED COURT");
    }

    @Test
    void saysNothingOfWhatAChildIsLikeWhereNobodyDid() {
        var reference = new CaseReference.ByAuthority(new AuthorityCode(TestHome.COVENTRY), "N", true);
        var receipt = recording("2022-10-01")
                .record(call("2022-10-01", reference), fact("entered_care 2022-09-01"), List.of());

        assertThat(story.home().caseFiles().of(receipt.child(), null).facts())
                .extracting(CaseFile.Fact::kind)
                .containsExactly("MILESTONE");
    }

    @Test
    void feedsWhatChangedInTheOrderOfStoring() {
        told();
        long read = story.home().caseFiles().changes(0, 100, null).position();
        record("2022-11-01", "match 2022-08-20");
        retract("2022-11-05", "match/2022-08-20");

        var feed = story.home().caseFiles().changes(read, 100, null);
        assertThat(feed.changes())
                .extracting(change -> change.what() + " " + change.factId())
                .containsExactly("MilestoneRecorded match/2022-08-20", "MilestoneRetracted match/2022-08-20");
        assertThat(feed.more()).isFalse();
        var first = story.home().caseFiles().changes(0, 1, null);
        assertThat(first.changes()).extracting(change -> change.what()).containsExactly("SubmissionCompleted");
        assertThat(first.more()).isTrue();
        assertThat(story.home()
                        .caseFiles()
                        .changes(first.position(), 1000, null)
                        .changes())
                .hasSize(2);
    }

    private static List<String> dropped(ImportReport report) {
        return report.problems().stream()
                .filter(problem -> problem.code().equals("DROPS_RECORDED"))
                .map(problem -> problem.file() + ":" + problem.line() + " "
                        + problem.message().replaceAll("A recorder had told (.* of [-0-9]+) for.*", "$1"))
                .toList();
    }

    private void told() {
        story.told(Return.of("2021-22", "2022-06-30").child("K", ENTERED, ORDERED, "decided 2021-07-01"));
    }

    private Receipt record(String on, String fact, String... confirmed) {
        return recording(on).record(call(on, child()), fact(fact), confirmed(confirmed));
    }

    private void correct(String on, String factId, String fact) {
        recording(on).correct(call(on, child()), factId, fact(fact), GROUNDS, List.of());
    }

    private void retract(String on, String factId) {
        recording(on).retract(call(on, child()), factId, GROUNDS);
    }

    private Recording recording(String on) {
        return story.home().recording(Instant.parse(on + "T09:00:00Z"));
    }

    private static CaseReference child() {
        return new CaseReference.ByAuthority(new AuthorityCode(TestHome.COVENTRY), "K", false);
    }

    private static Call call(String on, CaseReference of) {
        return new Call(of, new CommandId(UUID.nameUUIDFromBytes(on.getBytes())), null, null);
    }

    private static MilestoneFact fact(String words) {
        var parts = words.split(" ");
        return new MilestoneFact(
                Milestone.ofFileName(parts[0]).orElseThrow(),
                LocalDate.parse(parts[1]),
                Precision.DAY,
                new TreeMap<>());
    }

    private static List<Confirmation> confirmed(String... rules) {
        return Arrays.stream(rules)
                .map(rule -> new Confirmation(rule, ConfirmationReason.CHECKED_WITH_CASE_RECORD))
                .toList();
    }

    /** The days that hold, by the case itself: the figure counts a child's latest only. */
    private List<LocalDate> matches(String knownOn) {
        var at = Story.instant(knownOn);
        var key = story.home()
                .vault()
                .knownKeysOf(new AuthorityCode(TestHome.COVENTRY), List.of("K"))
                .get("K");
        return story.home().caseFiles().of(key, null).facts().stream()
                .filter(fact -> "MATCH".equals(fact.milestone()))
                .filter(fact -> !fact.knownFrom().isAfter(at)
                        && (fact.knownTo() == null || fact.knownTo().isAfter(at)))
                .map(CaseFile.Fact::occurredOn)
                .toList();
    }

    private static List<String> milestones(CaseFile file) {
        List<String> lines = new ArrayList<>();
        for (var fact : file.facts()) {
            if (fact.kind().equals("MILESTONE")) {
                var why = fact.because() == null ? "" : " " + fact.because() + " " + fact.onAuthorityOf();
                lines.add("%s %s %s..%s %s%s"
                        .formatted(
                                fact.factId(),
                                fact.source(),
                                fact.knownFrom(),
                                fact.knownTo() == null ? "" : fact.knownTo(),
                                fact.status(),
                                why));
            }
        }
        return lines;
    }
}

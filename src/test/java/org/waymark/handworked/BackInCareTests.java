package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.intake.Problem;
import org.waymark.journey.events.Confirmation;
import org.waymark.journey.events.ConfirmationReason;
import org.waymark.journey.events.CorrectionReason;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.journey.events.OnAuthorityOf;
import org.waymark.recording.Call;
import org.waymark.recording.CaseReference;
import org.waymark.recording.Recording;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CommandId;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;

/**
 * The child K was in care from 6 April 2020 to 11 January 2021, which returns tell, with an order of 2 November 2020. It came
 * back on 4 July 2022, which a recorder tells. From 4 July: to 1 August 28 days, September 59, October 89, November 120,
 * December 150, January 181.
 */
class BackInCareTests {
    private static final Grounds GROUNDS = new Grounds(CorrectionReason.SOURCE_CORRECTED, OnAuthorityOf.SOCIAL_WORKER);

    private final Story story = new Story();

    @BeforeEach
    void tellTheFirstPeriodOfCare() {
        story.told(Return.of("2020-21", "2021-06-30")
                .child(
                        "K",
                        "S C1 U6 2020-04-06..2020-11-02 X1",
                        "L E1 U6 2020-11-02..2021-01-11 E4A",
                        "decided 2020-10-05..2021-01-11"));
    }

    @AfterEach
    void close() {
        story.close();
    }

    @Test
    void startsTheClockOfTheOrderAgain() {
        cameBack();
        record("2022-12-05", "placement_order 2022-11-07");

        // 120 to 1 November, 6 more to 7 November; of the first period 6 Apr to 1 May 25, Jun 56, Jul 86, Aug 117, Sep
        // 148, Oct 178, Nov 209, 2 Nov 210.
        assertThat(story.figure("A20", "2022-23", "2022-12-06")).isEqualTo("mean 126 of 1");
        assertThat(story.figure("A20", "2020-21", "2022-12-06")).isEqualTo("mean 210 of 1");
    }

    /** 1 January and 15 days are 16 January: 181 and 15 are 196. From the first entry they would be 1,015. */
    @Test
    void startsTheClockOfMovingInAgain() {
        cameBack();
        record("2022-12-05", "placement_order 2022-11-07");
        record("2023-01-18", "match 2022-12-12");
        record("2023-01-19", "moved_in 2023-01-16");
        record("2023-08-23", "adoption_order 2023-08-21");

        assertThat(story.figure("A1", "2023-24", "2023-08-24")).isEqualTo("mean 196 of 1");
        // 7 November to 12 December: 24 to 1 December, 11 more.
        assertThat(story.figure("A2", "2023-24", "2023-08-24")).isEqualTo("mean 35 of 1");
        assertThat(story.workings("A1", "2023-24", "2023-08-24"))
                .singleElement()
                .satisfies(each -> assertThat(each.enteredOn()).isEqualTo(LocalDate.of(2022, 7, 4)));
    }

    /** What holds in care only returns tell: the stock sees the child with the next one, and once. */
    @Test
    void isInTheStocksWithTheReturnThatTellsItToo() {
        cameBack();
        record("2022-12-05", "placement_order 2022-11-07");
        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2022-23", "2023-04-30"))
                .isEqualTo("none");

        returned("2023-06-30", "2022-07-04");

        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2022-23", "2023-07-01"))
                .isEqualTo("1");
        assertThat(story.figure("AWAITING_MATCH_AT_PERIOD_END", "2022-23", "2023-07-01"))
                .isEqualTo("1");
        assertThat(story.figure("A20", "2022-23", "2023-07-01")).isEqualTo("mean 126 of 1");
        assertThat(story.figure("PLACEMENT_ORDERS", "2022-23", "2023-07-01")).isEqualTo("1");
        assertThat(entries())
                .containsExactly(
                        "entered_care/2020-04-06 RETURN HOLDS",
                        "entered_care/2022-07-04 RECORDER REPLACED",
                        "entered_care/2022-07-04 RETURN HOLDS");
    }

    @Test
    void countsFromTheDayOfTheReturnThatTellsAnother() {
        cameBack();
        record("2022-12-05", "placement_order 2022-11-07");
        returned("2023-06-30", "2022-07-06");

        assertThat(story.figure("A20", "2022-23", "2023-06-29")).isEqualTo("mean 126 of 1");
        assertThat(story.figure("A20", "2022-23", "2023-07-01")).isEqualTo("mean 124 of 1");
        assertThat(story.figure("A20", "2020-21", "2023-07-01")).isEqualTo("mean 210 of 1");
    }

    @Test
    void countsFromTheCorrectedDayUntilAReturnSaysTheOldOneAgainAndWarns() {
        cameBack();
        record("2022-12-05", "placement_order 2022-11-07");
        correct("2022-12-19", "entered_care/2022-07-04", "entered_care 2022-07-11");
        assertThat(story.figure("A20", "2022-23", "2022-12-20")).isEqualTo("mean 119 of 1");

        var report = returned("2023-06-30", "2022-07-04");

        assertThat(report).contains("REVERTS_CORRECTION");
        assertThat(story.figure("A20", "2022-23", "2023-07-01")).isEqualTo("mean 126 of 1");
    }

    /** The order of November was then the second of a period that is over; the recorder takes it back first. */
    @Test
    void isGoneWithTheEntry() {
        cameBack();
        record("2022-12-05", "placement_order 2022-11-07");
        retract("2022-12-19", "placement_order/2022-11-07");
        retract("2022-12-20", "entered_care/2022-07-04");

        assertThat(story.figure("A20", "2022-23", "2022-12-18")).isEqualTo("mean 126 of 1");
        assertThat(story.figure("A20", "2022-23", "2022-12-21")).isEqualTo("none");
        assertThat(story.figure("A20", "2020-21", "2022-12-21")).isEqualTo("mean 210 of 1");
    }

    /** 4 July to 26 September: 59 to 1 September, 25 more. 2 January to 27 February: 30 to 1 February, 26 more. */
    @Test
    void leavesAndComesBackAgainAndAnswersTheSameAfterARebuild() {
        record("2022-09-05", "entered_care 2022-07-04");
        record("2022-10-03", "left_care 2022-09-26");
        record("2023-02-06", "entered_care 2023-01-02");
        record("2023-02-07", "adm_decision 2023-01-30");
        record("2023-03-06", "placement_order 2023-02-27");

        assertThat(story.figure("INTERVAL:ENTERED_CARE:LEFT_CARE", "2022-23", "2023-03-07"))
                .isEqualTo("mean 84 of 1");
        assertThat(story.figure("A20", "2022-23", "2023-03-07")).isEqualTo("mean 56 of 1");

        returned("2023-06-30", "2022-07-06");
        var before = story.home().tables();
        assertThat(before.get("return_to_care")).isNotEmpty();
        story.rebuild();
        assertThat(story.home().tables()).isEqualTo(before);
    }

    /** No return has told the second period, in which an order was made; in the third there is none to wait with. */
    @Test
    void doesNotWaitWithAnOrderOfAPeriodThatIsOver() {
        record("2021-10-04", "entered_care 2021-09-06");
        record("2021-10-05", "adm_decision 2021-09-20");
        record("2021-10-06", "placement_order 2021-10-04");
        story.told(Return.of("2022-23", "2023-06-30").child("K", "P C1 U6 2022-04-04.."));
        // 4 October to 31 March 2023: to 1 April 2022 28, 30, 31, 31, 28, 31 = 179; 364 more.
        assertThat(story.figure("BETWEEN:PLACEMENT_ORDER:MATCH", "2022-23", "2023-07-01"))
                .isEqualTo("mean 543 of 1");

        record("2023-07-02", "left_care 2021-12-06", "LEFT_WITHOUT_REVERSAL");
        story.told(Return.of("2022-23", "2023-07-31").child("K", "S C1 U6 2022-04-04.."));

        assertThat(story.figure("LOOKED_AFTER_AT_PERIOD_END", "2022-23", "2023-08-01"))
                .isEqualTo("1");
        assertThat(story.figure("BETWEEN:PLACEMENT_ORDER:MATCH", "2022-23", "2023-08-01"))
                .isEqualTo("none");
    }

    /** It stood with adopters when returns last told of it. What it came back to leads on from there, but is no part of it. */
    @Test
    void isNotMeasuredBackwardsWhereReturnsStillShowTheHomeBefore() {
        story.told(Return.of("2023-24", "2024-06-30")
                .child("K", "S C1 U6 2021-05-01..2023-06-01 X1", "B E1 A5 2023-06-01..", "decided 2022-09-01"));
        story.told(Return.of("2024-25", "2025-06-30").child("K", "B E1 A5 2023-06-01..", "decided 2022-09-01"));
        // 1 May 2021 to 1 May 2023 730 days, 31 more: 761, which is not under 426.
        assertThat(Share.of(story, "A3", "2024-25")).isEqualTo("0 of 1");
        assertThat(story.figure("PLACED_AT_PERIOD_END", "2024-25", "2025-07-01"))
                .isEqualTo("1");

        record("2025-07-02", "left_care 2024-05-01", "LEFT_WITHOUT_REVERSAL");
        record("2025-07-03", "entered_care 2024-08-01");

        assertThat(Share.of(story, "A3", "2024-25")).isEqualTo("0 of 1");

        record("2025-07-04", "adm_decision 2024-09-02");
        record("2025-07-05", "placement_order 2024-10-01");
        record("2025-07-06", "match 2024-11-01");
        record("2025-07-07", "moved_in 2024-12-01");
        record("2025-07-08", "adoption_order 2025-03-03");

        assertThat(story.figure("ADOPTED", "2024-25", "2025-07-09")).isEqualTo("1");
        // adopted, it is no case that still waits: 1 August to 1 December 2024 are 122 days
        assertThat(Share.of(story, "A3", "2024-25")).isEqualTo("1 of 1");
    }

    /** As the case shows them. */
    private List<String> entries() {
        var key = story.home()
                .vault()
                .knownKeysOf(new AuthorityCode(TestHome.COVENTRY), List.of("K"))
                .get("K");
        return story.home().caseFiles().of(Objects.requireNonNull(key), null).facts().stream()
                .filter(fact -> "ENTERED_CARE".equals(fact.milestone()))
                .map(fact -> fact.factId() + " " + fact.source() + " " + fact.status())
                .toList();
    }

    private void cameBack() {
        record("2022-09-05", "entered_care 2022-07-04");
        record("2022-10-10", "adm_decision 2022-10-03");
    }

    /** @return what it warns of */
    private List<String> returned(String asAt, String cameBackOn) {
        var report = story.told(Return.of("2022-23", asAt)
                .child(
                        "K",
                        "S C1 U6 %s..2022-11-07 X1".formatted(cameBackOn),
                        "L E1 U6 2022-11-07..",
                        "decided 2022-10-03"));
        return report.problems().stream().map(Problem::code).toList();
    }

    private void record(String on, String fact, String... confirmed) {
        var confirmations = Stream.of(confirmed)
                .map(rule -> new Confirmation(rule, ConfirmationReason.UNUSUAL_BUT_TRUE))
                .toList();
        recording(on).record(call(on), fact(fact), confirmations);
    }

    private void correct(String on, String factId, String fact) {
        recording(on).correct(call(on), factId, fact(fact), GROUNDS, List.of());
    }

    private void retract(String on, String factId) {
        recording(on).retract(call(on), factId, GROUNDS);
    }

    private Recording recording(String on) {
        return story.home().recording(Instant.parse(on + "T09:00:00Z"));
    }

    private static Call call(String on) {
        var of = new CaseReference.ByAuthority(new AuthorityCode(TestHome.COVENTRY), "K", false);
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
}

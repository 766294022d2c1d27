package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.publication.Asker;
import org.waymark.publication.Gate;
import org.waymark.publication.Restatement;
import org.waymark.publication.Restatement.RestatedCell;
import org.waymark.publication.Restatement.RestatedFact;
import org.waymark.publication.RestatementQuestion;
import org.waymark.publication.RestatementQuestion.Published;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.Refusal;
import org.waymark.shared.SubmissionKind;
import org.waymark.timeliness.TestMeasures;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.Window;

/** What became of figures of 2021-22 that were published in summer 2022, and why. */
class RestatementTests {
    private static final String THEN = "2022-07-01";

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    /** Entered on 10 April 2021, moved in on a day, adopted on 1 March 2022. */
    private static Return adopted(Return told, String child, String movedInOn) {
        return told.child(
                child,
                "S C2 U6 2021-04-10..%s X1".formatted(movedInOn),
                "P E1 A6 %s..2022-03-01 E11".formatted(movedInOn));
    }

    /** ALI moved in after 100 days, BEN after 200; CAT was with adopters and not adopted by the end of March. */
    private static Return first(String asAt) {
        return adopted(adopted(Return.of("2021-22", asAt), "ALI", "2021-07-19"), "BEN", "2021-10-27")
                .child("CAT", "S C2 U6 2021-04-10..2022-02-04 X1", "P E1 A6 2022-02-04..");
    }

    /** BEN after 260 days, not 200; CAT after 300, adopted on 1 March after all. */
    private static Return again() {
        return adopted(
                adopted(adopted(Return.of("2021-22", "2022-11-30"), "ALI", "2021-07-19"), "BEN", "2021-12-26"),
                "CAT",
                "2022-02-04");
    }

    private Restatement restated(Published published, String measure, Dimension... by) {
        return gate().restatement(
                        new RestatementQuestion(
                                published,
                                List.of(measure),
                                null,
                                List.of(FinancialYear.parse("2021-22").orElseThrow()),
                                Window.ONE_YEAR,
                                List.of(by),
                                Map.of(),
                                null,
                                null),
                        new Asker("analyst", null));
    }

    private Gate gate() {
        return new Gate(story.home().projection(), TestHome.LIBRARY, TestHome.everyAuthority(), TestHome.CLOCK);
    }

    private static Published asKnown(String day) {
        return new Published(Story.instant(day), null, false);
    }

    private RestatedCell total(Published published, String measure) {
        return restated(published, measure).cells().getFirst();
    }

    /** As in {@code NEW_FACTS 1 +50}: cases, then the figure. */
    private static List<String> parts(RestatedCell cell) {
        return cell.parts().stream()
                .map(part -> "%s %d %s"
                        .formatted(
                                part.cause(),
                                part.cases(),
                                part.figure() == null
                                        ? "-"
                                        : part.figure().stripTrailingZeros().toPlainString()))
                .toList();
    }

    private static BigDecimal sum(RestatedCell cell) {
        return cell.parts().stream()
                .map(part -> Objects.requireNonNull(part.figure()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /**
     * Published: (100 + 200) / 2 = 150 days. With CAT, of whom it was told for the first time that she was adopted,
     * (100 + 200 + 300) / 3 = 200: 50 more. With BEN's 260 in the place of 200, (100 + 260 + 300) / 3 = 220: 20 more.
     */
    @Test
    void tellsNewFactsFromCorrections() {
        story.told(first("2022-06-30"));
        story.told(again());

        var cell = total(asKnown(THEN), "A1");

        assertThat(cell.then().text()).isEqualTo("150 days");
        assertThat(cell.now().text()).isEqualTo("220 days");
        assertThat(cell.difference()).isEqualByComparingTo("70");
        assertThat(parts(cell)).containsExactly("NEW_FACTS 1 50", "CORRECTIONS 0 20");
    }

    @Test
    void goesDownToTheFactsThatDidIt() {
        story.told(first("2022-06-30"));
        var report = story.told(again());

        var cell = total(asKnown(THEN), "A1");

        assertThat(cell.cases())
                .extracting(each -> each.cause() + " " + value(each.before()) + " " + value(each.after()))
                .containsExactly("NEW_FACTS null 300.0", "CORRECTIONS 200.0 260.0");
        assertThat(cell.cases()).allMatch(each -> Story.instant("2022-11-30").equals(each.knownAt()));
        var submission = report.submissions().getFirst().value().toString();
        // CAT's last episode has ended
        assertThat(cell.cases().getFirst().facts())
                .extracting(RestatedFact::turn, RestatedFact::kind, RestatedFact::type, RestatedFact::submission)
                .containsExactly(tuple("ENDED", "EPISODE", "EpisodeStated", submission));
        // BEN's first episode ends later; the second begins on another day, so the one that was told is gone
        assertThat(cell.cases().get(1).facts())
                .extracting(fact -> fact.turn() + " " + fact.day(), RestatedFact::type, RestatedFact::submission)
                .containsExactly(
                        tuple("CHANGED 2021-04-10", "EpisodeStated", submission),
                        tuple("GONE 2021-10-27", "SubmissionCompleted", submission),
                        tuple("ADDED 2021-12-26", "EpisodeStated", submission));
        assertThat(cell.cases().get(1).facts()).allMatch(fact -> Objects.requireNonNull(fact.position()) > 0);
    }

    private static @Nullable Double value(Restatement.@Nullable CaseState state) {
        return state == null ? null : state.value();
    }

    /**
     * The wrong file told of DOT, 600 days: (100 + 200 + 600) / 3 = 300 was published. Without it, and with the right one in
     * its place, 150 as above: 150 less. Then 50 and 20 more. 300 - 150 + 50 + 20 = 220.
     */
    @Test
    void tellsWhatAWithdrawnSubmissionDid() {
        var wrong = adopted(adopted(Return.of("2021-22", "2022-06-15"), "ALI", "2021-07-19"), "BEN", "2021-10-27")
                .child("DOT", "S C2 U6 2020-07-10..2022-03-02 X1", "P E1 A6 2022-03-02..2022-03-20 E11");
        var report = story.told(wrong);
        long position = story.home().ledger().log().head();
        var answered = story.figure("A1", "2021-22", THEN);
        story.home()
                .withdraw(TestHome.COVENTRY, "2021-22", SubmissionKind.RETURN, Story.instant("2022-06-15"), report, 0);
        story.told(first("2022-06-30"));
        story.told(again());

        var cell = total(new Published(Story.instant(THEN), position, false), "A1");

        assertThat(answered).isEqualTo("mean 300 of 3");
        assertThat(cell.then().text()).isEqualTo("300 days");
        assertThat(cell.difference()).isEqualByComparingTo("-80");
        assertThat(parts(cell)).containsExactly("WITHDRAWALS -1 -150", "NEW_FACTS 1 50", "CORRECTIONS 0 20");
        // of today's ledger nothing was known of DOT on that day
        assertThat(parts(total(asKnown(THEN), "A1"))).containsExactly("NEW_FACTS 1 50", "CORRECTIONS 0 20");
    }

    /** The report said 155 days where the ledger of that day had 150: that is 5 fewer, and then 70 more. */
    @Test
    void tellsWhatWasPrintedOtherwise() {
        story.told(first("2022-06-30"));
        story.counted("2021-22", "2022-07-15", "2021-22,published,A1,155,annual_report,2022-07-10\n");
        story.told(again());

        var cell = restated(new Published(Story.instant("2022-07-10"), null, true), "A1", Dimension.LOCAL_AUTHORITY)
                .cells()
                .getLast();

        assertThat(cell.printed()).isEqualTo("155");
        assertThat(cell.difference()).isEqualByComparingTo("65");
        assertThat(parts(cell)).containsExactly("PRINTED_OTHERWISE 0 -5", "NEW_FACTS 1 50", "CORRECTIONS 0 20");
        assertThat(sum(cell)).isEqualByComparingTo(cell.difference());
    }

    /**
     * Under 639 days are 365 and 500 of 365, 500 and 649; under 426, as it is defined from April 2021 on, only 365: from 2/3
     * to 1/3. That K3 is told to have come home after 400 days and not 649 makes it 3/3 before that, and 2/3 after.
     */
    @Test
    void tellsWhatAnotherDefinitionDid() {
        story.told(homes("2022-05-31", "2022-01-10"));
        var cell = redefined();
        assertThat(parts(cell)).containsExactly("DEFINITION 0 -0.333333334");
        assertThat(cell.parts().getFirst().numerator()).isEqualTo(-1);
        assertThat(cell.cases()).hasSize(1);

        story.told(homes("2022-11-30", "2021-05-06"));
        var both = redefined();

        assertThat(parts(both)).containsExactly("CORRECTIONS 0 0.333333333", "DEFINITION 0 -0.333333333");
        assertThat(both.difference()).isEqualByComparingTo("0");
    }

    private static Return homes(String asAt, String thirdMovedInOn) {
        return Return.of("2021-22", asAt)
                .child("K1", "S C1 U6 2020-04-01..2021-04-01 X1", "B E1 A6 2021-04-01..2021-12-01 E12")
                .child("K2", "S C1 U6 2020-04-01..2021-08-14 X1", "B E1 A6 2021-08-14..2022-01-10 E12")
                .child(
                        "K3",
                        "S C1 U6 2020-04-01..%s X1".formatted(thirdMovedInOn),
                        "B E1 A6 %s..2022-03-20 E12".formatted(thirdMovedInOn));
    }

    private RestatedCell redefined() {
        return new Gate(
                        story.home().projection(),
                        TestMeasures.in("versions"),
                        TestHome.everyAuthority(),
                        TestHome.CLOCK)
                .restatement(
                        new RestatementQuestion(
                                asKnown(THEN),
                                List.of("HOME_IN_TIME@2012"),
                                List.of("HOME_IN_TIME"),
                                List.of(FinancialYear.parse("2021-22").orElseThrow()),
                                Window.ONE_YEAR,
                                List.of(),
                                Map.of(),
                                null,
                                null),
                        new Asker("analyst", null))
                .cells()
                .getFirst();
    }

    @Test
    void findsNoDifferenceOnOneDayByOneDefinition() {
        story.told(first("2022-06-30"));
        story.told(again());

        for (var measure : List.of("A1", "ADOPTED", "A3", "ADM_DECISIONS")) {
            assertThat(restated(asKnown("2026-11-01"), measure, Dimension.SEX).cells())
                    .as(measure)
                    .allMatch(cell -> cell.parts().isEmpty() && cell.cases().isEmpty())
                    .allMatch(cell ->
                            cell.difference() == null || cell.difference().signum() == 0);
        }
    }

    /** The digest of what was published is that of the breakdown that was asked for then. */
    @Test
    void givesTheDigestOfTheAnswerOfThen() {
        story.told(first("2022-06-30"));
        var asked = new Question(
                List.of("A1"),
                List.of(FinancialYear.parse("2021-22").orElseThrow()),
                Window.ONE_YEAR,
                List.of(),
                Map.of(),
                CountingUnit.CHILD,
                Story.instant(THEN),
                null);
        var then = gate().breakdown(asked, new Asker("analyst", null)).provenance();
        story.told(again());

        var restated = restated(new Published(Story.instant(THEN), then.position(), false), "A1");

        assertThat(restated.published()).isEqualTo(then);
        assertThat(restated.provenance().digest()).isNotEqualTo(then.digest());
    }

    @Test
    void refusesWhatItCannotHoldAgainstEachOther() {
        story.told(first("2022-06-30"));

        refuses("AS_KNOWN_AT_RANGE", asKnown("2026-11-30"), "A1");
        refuses("POSITION_RANGE", new Published(Story.instant(THEN), 1_000L, false), "A1");
        refuses("NO_CASES", asKnown(THEN), "PANEL_MEMBERS");
        refuses("BAD_BREAKDOWN", new Published(Story.instant(THEN), null, true), "A1");
        refuses("UNKNOWN_MEASURE", asKnown(THEN), "NO_SUCH");
    }

    private void refuses(String code, Published published, String measure) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> restated(published, measure))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}

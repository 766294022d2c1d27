package org.waymark.handworked;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.timeliness.question.Dimension.AGE_AT_ENTRY;
import static org.waymark.timeliness.question.Dimension.ETHNICITY;
import static org.waymark.timeliness.question.Dimension.SEX;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.publication.Asker;
import org.waymark.publication.Comparison;
import org.waymark.publication.Comparison.Verdict;
import org.waymark.publication.Gate;
import org.waymark.publication.PublishedCell.NotAvailable;
import org.waymark.publication.PublishedCell.Shown;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.question.ComparisonQuestion;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.Window;

/**
 * Children adopted in 2021-22, who entered care on 20 March 2021. Under 1 they wait 90 or 110 days for moving in (A1),
 * later 290 or 310, boys and girls alike. But of the boys 2 are under 1 and 6 are older, of the girls 6 and 2:
 *
 * <pre>
 * boys   90 + 110 + 3 x (290 + 310) = 2000, 250 each; with 8 and 8 of 16: 100 / 2 + 300 / 2 = 200
 * girls  3 x (90 + 110) + 290 + 310 = 1200, 150 each; with 8 and 8 of 16: 100 / 2 + 300 / 2 = 200
 * </pre>
 */
class ComparisonTests {
    private static final LocalDate ENTERED_ON = LocalDate.of(2021, 3, 20);

    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    private static Return simpson() {
        var told = Return.of("2021-22", "2022-06-30");
        waited(told, "BOY", "1", 2020, 90, 110);
        waited(told, "BOY", "1", 2017, 290, 310, 290, 310, 290, 310);
        waited(told, "GIRL", "2", 2020, 90, 110, 90, 110, 90, 110);
        return waited(told, "GIRL", "2", 2017, 290, 310);
    }

    private static Return waited(Return told, String name, String sex, int bornIn, int... days) {
        for (int i = 0; i < days.length; i++) {
            var movedInOn = ENTERED_ON.plusDays(days[i]);
            told.child(
                    name + bornIn + "/" + i,
                    "sex %s\nborn %d-06-15".formatted(sex, bornIn),
                    "S C2 U6 %s..%s X1".formatted(ENTERED_ON, movedInOn),
                    "P E1 A6 %s..2022-03-01 E11".formatted(movedInOn));
        }
        return told;
    }

    @Test
    void seesThroughADifferenceThatIsOneOfAge() {
        story.told(simpson());
        var comparison = compared("A1", SEX, null, AGE_AT_ENTRY);

        var boys = comparison.rows().getFirst();
        assertThat(boys.group().code()).isEqualTo("MALE");
        var crude = Objects.requireNonNull(boys.difference());
        assertThat(crude.value()).isEqualTo(250.0 - 150);
        assertThat(crude.verdict()).isEqualTo(Verdict.HIGHER);
        // R: t.test; see StandardisedDifferenceTests
        assertThat(crude.lower()).isCloseTo(0.0559649193786943, within(1e-6));
        assertThat(crude.sentence())
                .isEqualTo("Male 250 days (8 cases), all others 150 days (8 cases). It is 100 days higher; "
                        + "allowing for chance, from 0.1 to 200 days higher.");
        var adjusted = Objects.requireNonNull(boys.adjusted());
        assertThat(adjusted.group()).isEqualTo(200);
        assertThat(adjusted.others()).isEqualTo(200);
        assertThat(adjusted.value()).isZero();
        assertThat(adjusted.upper()).isCloseTo(25.3632899609302, within(1e-6));
        assertThat(adjusted.covered()).isEqualTo(1);
        assertThat(adjusted.verdict()).isEqualTo(Verdict.NO_EVIDENCE_OF_A_DIFFERENCE);
        assertThat(adjusted.sentence())
                .isEqualTo(
                        "No evidence of a difference with the same mix of age at entry: Male 200 days, all others 200 "
                                + "days. The two are alike, and chance leaves open anything from 25 days lower to 25 days higher.");
    }

    @Test
    void turnsWithTheSide() {
        story.told(simpson());
        var comparison = compared("A1", SEX, null);

        var boys = Objects.requireNonNull(comparison.rows().get(0).difference());
        var girls = Objects.requireNonNull(comparison.rows().get(1).difference());
        assertThat(girls.value()).isEqualTo(-100);
        assertThat(girls.lower()).isEqualTo(-Objects.requireNonNull(boys.upper()));
        assertThat(girls.verdict()).isEqualTo(Verdict.LOWER);
        assertThat(girls.sentence()).endsWith("It is 100 days lower; allowing for chance, from 0.1 to 200 days lower.");
        assertThat(comparison.rows().get(1).adjusted()).isNull();
        // each other's others: one comparison, seen from both sides
        assertThat(comparison.comparisons()).isEqualTo(1);
        assertThat(comparison.caution()).isNull();
    }

    /** Whose sex is not told is compared with all others, and is none of them. */
    @Test
    void keepsWhoIsNotKnownOutOfTheOthers() {
        story.told(waited(simpson(), "UNTOLD", "", 2020, 90, 310));
        var rows = compared("A1", SEX, null).rows();

        assertThat(rows).extracting(row -> row.group().code()).containsExactly("MALE", "FEMALE", "NOT_KNOWN");
        assertThat(((Shown) rows.get(0).others()).count()).isEqualTo(8);
        assertThat(((Shown) rows.get(2).others()).count()).isEqualTo(16);
        assertThat(((Shown) rows.get(2).others()).mean()).isEqualTo(200);
    }

    /** By the codes of the return refused and not yet obtained are two codes of which neither says what a child is. */
    @Test
    void keepsWhoseEthnicityIsRefusedOrNotObtainedOutOfTheOthers() {
        var told = Return.of("2021-22", "2022-06-30");
        waited(told, "BRITISH", "1\nethnic WBRI", 2020, 90, 110);
        waited(told, "PAKISTANI", "1\nethnic APKN", 2020, 90);
        waited(told, "REFUSED", "1\nethnic REFU", 2020, 290);
        story.told(waited(told, "UNTOLD", "1\nethnic NOBT", 2020, 310));
        var others = compared("A1", ETHNICITY, null).rows().stream()
                .collect(toMap(row -> row.group().code(), row -> ((Shown) row.others()).count()));

        assertThat(others)
                .containsEntry("WBRI", 1)
                .containsEntry("APKN", 2)
                .containsEntry("REFU", 3)
                .containsEntry("NOBT", 3);
    }

    @Test
    void comparesWithOneGroupWhereItIsNamed() {
        story.told(waited(simpson(), "UNTOLD", "", 2020, 90, 310));
        var comparison = compared("A1", SEX, "FEMALE");

        assertThat(comparison.rows()).extracting(row -> row.group().code()).containsExactly("MALE", "NOT_KNOWN");
        var boys = comparison.rows().getFirst();
        assertThat(((Shown) boys.others()).mean()).isEqualTo(150);
        assertThat(Objects.requireNonNull(boys.difference()).sentence()).contains(", Female 150 days (8 cases).");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> compared("A1", SEX, "WHITE"))
                .satisfies(refusal -> assertThat(refusal.allowedValues()).contains("MALE", "FEMALE"));
    }

    /** All boys are siblings: one family, of which nobody knows how much it differs from the next. */
    @Test
    void saysThatThereAreTooFewWhereOneSideIsOneFamily() {
        story.told(simpson());
        var boys = new StringBuilder();
        for (var name : List.of("2020/0", "2020/1", "2017/0", "2017/1", "2017/2", "2017/3", "2017/4", "2017/5")) {
            boys.append("G1,BOY").append(name).append(",,,together\n");
        }
        story.siblings("2021-22", "2022-07-01", boys.toString());
        var difference = Objects.requireNonNull(
                compared("A1", SEX, null).rows().getFirst().difference());

        assertThat(difference.verdict()).isEqualTo(Verdict.TOO_FEW_TO_SAY);
        assertThat(difference.value()).isNull();
        assertThat(difference.sentence())
                .isEqualTo("Too few to say: Male 250 days (8 cases), all others 150 days (8 cases). "
                        + "On one side there are fewer than five families.");
    }

    @Test
    void saysThatFourFamiliesAreTooFewThoughThereIsAnInterval() {
        var told = waited(Return.of("2021-22", "2022-06-30"), "BOY", "1", 2020, 90, 110, 290, 310);
        story.told(waited(told, "GIRL", "2", 2020, 120, 120, 330, 330, 330));
        var comparison = compared("A1", SEX, null);
        var difference = Objects.requireNonNull(comparison.rows().getFirst().difference());

        assertThat(difference.verdict()).isEqualTo(Verdict.TOO_FEW_TO_SAY);
        assertThat(difference.value()).isEqualTo(200.0 - 246);
        assertThat(difference.lower()).isNotNull();
        assertThat(comparison.comparisons()).isZero();
        assertThat(comparison.caution()).isNull();
    }

    /** Of 20 the 10 older can be compared, since no boy is under 1: just enough. Of 21 they are less than half. */
    @Test
    void saysThatThereAreTooFewWhereLessThanHalfIsComparable() {
        var told = Return.of("2021-22", "2022-06-30");
        waited(told, "BOY", "1", 2017, 290, 310, 295, 315, 300);
        waited(told, "GIRL", "2", 2017, 290, 310, 295, 315, 300);
        waited(told, "GIRL", "2", 2020, 90, 110, 90, 110, 90, 110, 90, 110, 90, 110);
        story.told(told);
        var half = Objects.requireNonNull(
                compared("A1", SEX, null, AGE_AT_ENTRY).rows().getFirst().adjusted());
        assertThat(half.covered()).isEqualTo(0.5);
        assertThat(half.verdict()).isEqualTo(Verdict.NO_EVIDENCE_OF_A_DIFFERENCE);
        assertThat(half.sentence()).endsWith(" This rests on 50% of all cases.");

        try (var more = new Story()) {
            more.told(waited(told, "BABY", "2", 2020, 90));
            var less = Objects.requireNonNull(gate(more)
                    .compare(question("A1", "2021-22", SEX, null, AGE_AT_ENTRY), new Asker("analyst", null))
                    .rows()
                    .getFirst()
                    .adjusted());
            assertThat(less.covered()).isEqualTo(10.0 / 21);
            assertThat(less.verdict()).isEqualTo(Verdict.TOO_FEW_TO_SAY);
            assertThat(less.sentence())
                    .endsWith(" Only 48% of all cases have codes of which each side has two families.");
        }
    }

    /** Under 426 days are all; the shares are 8 of 8, and Newcombe's interval has a width all the same. */
    @Test
    void comparesShares() {
        story.told(simpson());
        var row = compared("A3_ADOPTED", SEX, null).rows().getFirst();
        var difference = Objects.requireNonNull(row.difference());

        assertThat(difference.value()).isZero();
        // Wilson's lower end of 8 of 8 is 8 / (8 + 3.8415) = 0.67559: 1 - 0.67559 = 0.32441 either way
        assertThat(difference.lower()).isCloseTo(-0.32441, within(0.00001));
        assertThat(difference.upper()).isCloseTo(0.32441, within(0.00001));
        assertThat(difference.sentence())
                .isEqualTo(
                        "No evidence of a difference: Male 8 of 8 (100%), all others 8 of 8 (100%). The two are alike, and "
                                + "chance leaves open anything from 32 percentage points lower to 32 percentage points higher.");
    }

    @Test
    void showsTheFiguresThatABreakdownShows() {
        story.told(simpson());
        var shown = gate().breakdown(
                        new Question(
                                List.of("A1"),
                                List.of(year("2021-22")),
                                Window.ONE_YEAR,
                                List.of(SEX),
                                Map.of(),
                                CountingUnit.CHILD,
                                null,
                                null),
                        new Asker("analyst", null))
                .rows();
        var rows = compared("A1", SEX, null).rows();

        assertThat(rows.get(0).cell()).isEqualTo(shown.get(1).cells().getFirst());
        // there are only two: the others are the second
        assertThat(rows.get(0).others()).isEqualTo(shown.get(2).cells().getFirst());
    }

    @Test
    void hasNoDifferenceWhereNothingIsKnown() {
        story.told(simpson());
        var row = gate().compare(question("A1", "2020-21", SEX, null), new Asker("analyst", null))
                .rows()
                .getFirst();

        assertThat(row.cell()).isInstanceOf(NotAvailable.class);
        assertThat(row.others()).isInstanceOf(NotAvailable.class);
        assertThat(row.difference()).isNull();
    }

    @Test
    void comparesNoCounts() {
        story.told(simpson());
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> compared("ADOPTED", SEX, null))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("NEEDS_A_DENOMINATOR");
                    assertThat(refusal.allowedValues()).contains("A1", "A3").doesNotContain("ADOPTED");
                });
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> compared("A1", SEX, null, SEX))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("BAD_COMPARISON"));
    }

    /** Children have other random keys in every home. */
    @Test
    void givesTheSameAnswerInAnyHome() {
        story.told(simpson());
        var here = compared("A1", SEX, null, AGE_AT_ENTRY);
        try (var elsewhere = new Story()) {
            elsewhere.told(simpson());
            var there = gate(elsewhere)
                    .compare(question("A1", "2021-22", SEX, null, AGE_AT_ENTRY), new Asker("analyst", null));
            assertThat(there.rows()).isEqualTo(here.rows());
            assertThat(there.provenance().digest()).isEqualTo(here.provenance().digest());
        }
        assertThat(compared("A1", SEX, null).provenance().digest())
                .isNotEqualTo(here.provenance().digest());
    }

    private Comparison compared(String measure, Dimension by, @Nullable String against, Dimension... standardisedBy) {
        return gate().compare(question(measure, "2021-22", by, against, standardisedBy), new Asker("analyst", null));
    }

    private static ComparisonQuestion question(
            String measure, String year, Dimension by, @Nullable String against, Dimension... standardisedBy) {
        return new ComparisonQuestion(
                measure,
                by,
                List.of(year(year)),
                Window.ONE_YEAR,
                against,
                Arrays.asList(standardisedBy),
                Map.of(),
                null,
                null);
    }

    private static FinancialYear year(String label) {
        return FinancialYear.parse(label).orElseThrow();
    }

    private Gate gate() {
        return gate(story);
    }

    private static Gate gate(Story story) {
        return new Gate(story.home().projection(), TestHome.LIBRARY, new LocalAuthorities(List.of()), TestHome.CLOCK);
    }
}

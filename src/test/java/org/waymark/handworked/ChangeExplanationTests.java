package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.waymark.timeliness.question.Dimension.AGE_AT_ENTRY;
import static org.waymark.timeliness.question.Dimension.SEX;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.publication.Asker;
import org.waymark.publication.ChangeExplanation;
import org.waymark.publication.ChangeExplanation.Part;
import org.waymark.publication.ChangeExplanation.YearsPool;
import org.waymark.publication.Comparison.Verdict;
import org.waymark.publication.Gate;
import org.waymark.publication.PublishedCell.NotAvailable;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.question.ChangeQuestion;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Window;

/** Why figures moved from 2021-22 to 2022-23. */
class ChangeExplanationTests {
    private final Story story = new Story();

    @AfterEach
    void close() {
        story.close();
    }

    /** Each waited so many days for moving in (A1), and was adopted on the 1 March of the year. */
    private static Return adopted(Return told, String name, String sex, int... days) {
        int end = Integer.parseInt(told.year().substring(0, 4)) + 1;
        for (int i = 0; i < days.length; i++) {
            var enteredOn = LocalDate.of(end - 1, 4, 10);
            var movedInOn = enteredOn.plusDays(days[i]);
            told.child(
                    name + end + "/" + i,
                    "sex " + sex,
                    "S C2 U6 %s..%s X1".formatted(enteredOn, movedInOn),
                    "P E1 A6 %s..%d-03-01 E11".formatted(movedInOn, end));
        }
        return told;
    }

    private static Return year(String year) {
        return Return.of(year, (Integer.parseInt(year.substring(0, 4)) + 1) + "-06-30");
    }

    /**
     * From 4 boys at 100 days and 1 girl at 300, mean 140, to 2 boys at 120 and 3 girls at 300, mean 228: 88 more, and in the
     * middle of both 184. Boys fell from 4/5 to 2/5, and their middle of 110 is 74 below: -2/5 x -74 = 29.6. Girls rose from
     * 1/5 to 3/5, 116 above: 2/5 x 116 = 46.4. Within: boys (4/5 + 2/5) / 2 x 20 = 12, girls 0. 29.6 + 46.4 + 12 = 88.
     */
    @Test
    void tellsTheMixFromWhatMovedWithinGroups() {
        story.told(adopted(adopted(year("2021-22"), "BOY", "1", 100, 100, 100, 100), "GIRL", "2", 300));
        story.told(adopted(adopted(year("2022-23"), "BOY", "1", 120, 120), "GIRL", "2", 300, 300, 300));

        var explained = explained("A1", SEX);

        assertThat(explained.text()).isEqualTo("+88.0 days");
        assertThat(texts(explained))
                .containsExactly(
                        "MIX MALE +29.6 days",
                        "MIX FEMALE +46.4 days",
                        "WITHIN MALE +12.0 days",
                        "WITHIN FEMALE 0.0 days");
        assertThat(explained.parts().get(0).sentence())
                .isEqualTo("Male: 4 of 5 cases in 2021-22 and 2 of 5 cases in 2022-23; this makes +29.6 days.");
        assertThat(explained.parts().get(2).sentence())
                .isEqualTo("Male: 100 days over 4 in 2021-22 and 120 days over 2 in 2022-23; this makes +12.0 days.");
        var evidence = Objects.requireNonNull(explained.evidence());
        // R: t.test(c(120, 120, 300, 300, 300), c(100, 100, 100, 100, 300))
        assertThat(evidence.lower()).isCloseTo(-49.50536, within(0.00001));
        assertThat(evidence.verdict()).isEqualTo(Verdict.NO_EVIDENCE_OF_A_DIFFERENCE);
        assertThat(evidence.sentence())
                .startsWith("No evidence of a change: in 2022-23 228 days (5 cases), in 2021-22 140 days (5 cases). "
                        + "It is 88 days higher, and chance leaves open anything from ");
    }

    /** From (3 x 100 + 2 x 110) / 5 = 104 to (3 x 300 + 2 x 310) / 5 = 304. */
    @Test
    void saysInASentenceThatAFigureMoved() {
        story.told(adopted(year("2021-22"), "BOY", "1", 100, 110, 100, 110, 100));
        story.told(adopted(year("2022-23"), "BOY", "1", 300, 310, 300, 310, 300));

        var evidence = Objects.requireNonNull(explained("A1").evidence());
        assertThat(evidence.verdict()).isEqualTo(Verdict.HIGHER);
        assertThat(evidence.sentence())
                .startsWith("In 2022-23 304 days (5 cases), in 2021-22 104 days (5 cases). It is 200 days higher; "
                        + "allowing for chance, from ");
    }

    /** 3 x 100 and one girl, new, at 300: from 100 to 150. In the middle 125: 1/4 x 175 = 43.75 and -1/4 x -25 = 6.25. */
    @Test
    void givesAllThatANewGroupDoesToTheMix() {
        story.told(adopted(year("2021-22"), "BOY", "1", 100, 100, 100, 100));
        story.told(adopted(adopted(year("2022-23"), "BOY", "1", 100, 100, 100), "GIRL", "2", 300));

        // 43.75 and 6.25 come to 50.0: one of the halves is rounded up
        assertThat(texts(explained("A1", SEX)))
                .containsExactly(
                        "MIX MALE +6.3 days",
                        "MIX FEMALE +43.7 days",
                        "WITHIN MALE 0.0 days",
                        "WITHIN FEMALE 0.0 days");
    }

    @Test
    void findsNothingWhereNothingChanged() {
        story.told(adopted(adopted(year("2021-22"), "BOY", "1", 100, 140), "GIRL", "2", 300));
        story.told(adopted(adopted(year("2022-23"), "BOY", "1", 100, 140), "GIRL", "2", 300));

        assertThat(explained("A1", SEX).parts()).isNotEmpty().allMatch(part -> part.value() == 0);
        assertThat(explained("ADOPTED", SEX).parts()).isNotEmpty().allMatch(part -> part.value() == 0);
        assertThat(explained("A1", SEX).text()).isEqualTo("0.0 days");
    }

    /** Under 14 months were 1 of 2 and are 2 of 2: boys 1 of 1 both times, the girl 0 of 1 and 1 of 1. */
    @Test
    void explainsShares() {
        story.told(year("2021-22")
                .child("BOY1", "S C2 U6 2021-05-01..2021-08-01 X1", "P E1 A6 2021-08-01..2022-03-01 E11")
                .child("GIRL1", "sex 2", "S C2 U6 2020-05-01..2021-12-01 X1", "P E1 A6 2021-12-01..2022-03-01 E11"));
        story.told(adopted(adopted(year("2022-23"), "BOY", "1", 100), "GIRL", "2", 300));

        var explained = explained("A3_ADOPTED", SEX);
        assertThat(explained.change()).isEqualTo(0.5);
        assertThat(texts(explained))
                .containsExactly(
                        "MIX MALE 0.0 percentage points",
                        "MIX FEMALE 0.0 percentage points",
                        "WITHIN MALE 0.0 percentage points",
                        "WITHIN FEMALE +50.0 percentage points");
    }

    /**
     * On the way to a decision when 2021-22 began were 2, when 2022-23 began 4; 1 and 3 of them were decided on. In the first
     * quarter came 4 and 3, in the last 4 and 9; 2 and 2 of the first, 0 and 3 of the last were decided on. AGAIN was
     * decided on again in the second year.
     */
    private void tellDecisions() {
        story.told(year("2021-22")
                .child("OLD1", "S C2 U6 2021-02-01..2022-03-15 E4A", "decided 2021-06-01")
                .child("OLD2", "S C2 U6 2021-02-01..")
                .child("AGAIN", "S C2 U6 2021-05-01..", "decided 2021-06-01..2021-12-01")
                .child("A2", "ethnic BCRB", "S C2 U6 2021-05-01..2022-03-15 E4A", "decided 2021-09-01")
                .child("A3", "S C2 U6 2021-05-01..")
                .child("A4", "S C2 U6 2021-05-01..")
                .child("B1", "S C2 U6 2022-02-01..")
                .child("B2", "sex 2", "S C2 U6 2022-02-01..2022-03-15 E4A")
                .child("B3", "S C2 U6 2022-02-01..2022-03-15 E4A")
                .child("B4", "S C2 U6 2022-02-01..2022-03-15 E4A"));
        var told = year("2022-23")
                .child("OLD2", "S C2 U6 2021-02-01..", "decided 2022-05-01")
                .child("AGAIN", "S C2 U6 2021-05-01..", "decided 2021-06-01..2021-12-01", "decided 2022-08-01")
                .child("A3", "S C2 U6 2021-05-01..", "decided 2022-05-01")
                .child("A4", "S C2 U6 2021-05-01..", "decided 2022-06-01")
                .child("B1", "S C2 U6 2022-02-01..")
                .child("D1", "S C2 U6 2022-05-01..", "decided 2022-09-01")
                .child("D2", "sex 2", "S C2 U6 2022-05-01..", "decided 2022-09-01")
                .child("D3", "S C2 U6 2022-05-01..");
        for (int i = 1; i <= 9; i++) {
            told.child("E" + i, "S C2 U6 2023-02-01..", i <= 3 ? "decided 2023-03-01" : "");
        }
        story.told(told);
    }

    @Test
    void saysWhoCouldHaveBeenCounted() {
        tellDecisions();

        assertThat(explained("ADM_DECISIONS").pools())
                .containsExactly(
                        new YearsPool("2021-22", 2, 8, 3, 3, 4, 0), new YearsPool("2022-23", 4, 12, 8, 0, 8, 1));
    }

    /**
     * 3 decisions and 9. E newcomers, of whom t came in a quarter and of these r were decided on: 8 x (1/2 x 1/2 + 1/2 x 0)
     * = 2, 12 x (1/4 x 2/3 + 3/4 x 1/3) = 5. What each is owed on average over all orders, in the first and last quarter:
     *
     * <pre>
     * E   4 x ((1/4 + 1/6) / 3 + (1/3 + 1/8) / 6) = 31/36    4 x ((0 + 1/4) / 3 + (1/6 + 0) / 6) = 16/36     47/36
     * t  -1/4 x ((4 + 8) / 3 + (16/3 + 6) / 6) = -53/36      1/4 x ((0 + 4) / 3 + (8/3 + 0) / 6) = 16/36    -37/36
     * r   1/6 x ((4 + 3) / 3 + (2 + 6) / 6) = 22/36          1/3 x ((4 + 9) / 3 + (6 + 6) / 6) = 76/36       98/36
     * </pre>
     *
     * Of who was on the way, 2 x 1/2 = 1 and 4 x 3/4 = 3: 2 x 5/8 = 45/36 as there were more of them, 1/4 x 3 = 27/36 as more
     * arrived. 1 beside them. 47 + 45 - 37 + 98 + 27 + 36 = 216, and 216/36 = 6.
     */
    @Test
    void tellsEntriesTimingAndRatesApart() {
        tellDecisions();

        var explained = explained("ADM_DECISIONS");

        assertThat(explained.change()).isEqualTo(6);
        assertThat(explained.parts().stream()
                        .collect(Collectors.toMap(part -> part.code().name(), Part::value)))
                .isEqualTo(Map.of(
                        "ENTRIES", 47 / 36.0,
                        "CARRIED_OVER", 45 / 36.0,
                        "TIMING", -37 / 36.0,
                        "RATE", 125 / 36.0,
                        "OUTSIDE_THE_POOL", 1.0));
        assertThat(texts(explained))
                .containsExactly(
                        "ENTRIES  +1.3 decisions",
                        "CARRIED_OVER  +1.2 decisions",
                        "TIMING  -1.0 decisions",
                        "RATE  +3.5 decisions",
                        "OUTSIDE_THE_POOL  +1.0 decisions");
        assertThat(explained.parts())
                .extracting(Part::sentence)
                .containsExactly(
                        "8 in 2021-22 and 12 in 2022-23 came; this makes +1.3 decisions.",
                        "2 in 2021-22 and 4 in 2022-23 were on the way already; this makes +1.2 decisions.",
                        "4 of 8 in 2021-22 and 3 of 12 in 2022-23 came in the first half; this makes -1.0 decisions.",
                        "All: 3 of 10 in 2021-22 and 8 of 16 in 2022-23 arrived; this makes +3.5 decisions.",
                        "0 in 2021-22 and 1 in 2022-23 are counted without having been seen on the way; "
                                + "this makes +1.0 decisions.");
    }

    /** R: poisson.test(c(9, 3)): from 0.75 to 17.2 times as many. */
    @Test
    void saysThatChanceMayHaveMadeIt() {
        tellDecisions();

        var evidence = Objects.requireNonNull(explained("ADM_DECISIONS").evidence());
        assertThat(evidence.ratio()).isEqualTo(3);
        assertThat(evidence.verdict()).isEqualTo(Verdict.NO_EVIDENCE_OF_A_DIFFERENCE);
        assertThat(evidence.sentence())
                .isEqualTo("No evidence of a change: 3 decisions in 2021-22, 9 in 2022-23. That is 3.00 times as many; "
                        + "chance leaves open anything from 0.75 to 17.23 times.");
    }

    /**
     * 8 come each year, and half of the boys are decided on but none of the girls: 6 boys and 2 girls, then 2 and 6, so 3 and
     * 1, of 8 a quarter in the middle. Boys -4/8 x 8 x (1/2 - 1/4) = -1, girls 4/8 x 8 x (0 - 1/4) = -1.
     */
    @Test
    void tellsThatOtherChildrenCame() {
        story.told(entered(entered(year("2021-22"), "BOY", "1", 6, 3), "GIRL", "2", 2, 0));
        story.told(entered(entered(year("2022-23"), "BOY", "1", 2, 1), "GIRL", "2", 6, 0));

        assertThat(texts(explained("ADM_DECISIONS", SEX)))
                .containsExactly(
                        "MIX MALE -1.0 decisions",
                        "MIX FEMALE -1.0 decisions",
                        "ENTRIES  0.0 decisions",
                        "CARRIED_OVER  0.0 decisions",
                        "TIMING  0.0 decisions",
                        "RATE MALE 0.0 decisions",
                        "RATE FEMALE 0.0 decisions",
                        "OUTSIDE_THE_POOL  0.0 decisions");
    }

    private static Return entered(Return told, String name, String sex, int came, int decided) {
        int start = Integer.parseInt(told.year().substring(0, 4));
        for (int i = 0; i < came; i++) {
            told.child(
                    name + start + "/" + i,
                    "sex " + sex,
                    "S C2 U6 %d-05-01..%d-03-15 E4A".formatted(start, start + 1),
                    i < decided ? "decided %d-09-01".formatted(start) : "");
        }
        return told;
    }

    @Test
    void turnsWithTheYears() {
        tellDecisions();

        var there = explained("ADM_DECISIONS", "2021-22", "2022-23", AGE_AT_ENTRY);
        var back = explained("ADM_DECISIONS", "2022-23", "2021-22", AGE_AT_ENTRY);

        assertThat(back.parts()).hasSameSizeAs(there.parts());
        for (int i = 0; i < there.parts().size(); i++) {
            assertThat(back.parts().get(i).value())
                    .isEqualTo(-there.parts().get(i).value());
        }
    }

    @Test
    void hasNoPartsWhereNothingIsKnown() {
        tellDecisions();
        var explained = explained("ADM_DECISIONS", "2019-20", "2022-23");

        assertThat(explained.before()).isInstanceOf(NotAvailable.class);
        assertThat(explained.change()).isNull();
        assertThat(explained.parts()).isEmpty();
        assertThat(explained.evidence()).isNull();
        // nobody was adopted, so there is no mean to move
        assertThat(explained("A1", SEX).parts()).isEmpty();
    }

    @Test
    void refusesWhatHasNoAnswer() {
        tellDecisions();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> explained("LOOKED_AFTER_AT_PERIOD_END"))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("CANNOT_BE_EXPLAINED");
                    assertThat(refusal.allowedValues())
                            .contains("ADM_DECISIONS", "A10")
                            .doesNotContain("LOOKED_AFTER_AT_PERIOD_END");
                });
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> explained("ADM_DECISIONS", "2021-22", "2021-22"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("BAD_CHANGE"));
    }

    /** Children have other random keys in every home. */
    @Test
    void givesTheSameAnswerInAnyHome() {
        tellDecisions();
        var here = explained("ADM_DECISIONS", SEX);
        var elsewhere = new ChangeExplanationTests();
        elsewhere.tellDecisions();
        var there = elsewhere.explained("ADM_DECISIONS", SEX);
        elsewhere.close();

        assertThat(there.parts()).isEqualTo(here.parts());
        assertThat(there.provenance().digest()).isEqualTo(here.provenance().digest());
    }

    private static List<String> texts(ChangeExplanation explained) {
        return explained.parts().stream()
                .map(part -> "%s %s %s"
                        .formatted(
                                part.code(),
                                part.group().stream().map(key -> key.code()).collect(Collectors.joining("/")),
                                part.text()))
                .toList();
    }

    private ChangeExplanation explained(String measure, Dimension... by) {
        return explained(measure, "2021-22", "2022-23", by);
    }

    private ChangeExplanation explained(String measure, String from, String to, Dimension... by) {
        var gate =
                new Gate(story.home().projection(), TestHome.LIBRARY, new LocalAuthorities(List.of()), TestHome.CLOCK);
        return gate.explainChange(
                new ChangeQuestion(
                        measure,
                        FinancialYear.parse(from).orElseThrow(),
                        FinancialYear.parse(to).orElseThrow(),
                        Window.ONE_YEAR,
                        Arrays.asList(by),
                        Map.of(),
                        null,
                        null),
                new Asker("analyst", null));
    }
}

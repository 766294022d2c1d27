package org.waymark.journey.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.journey.rules.OrderRule.Severity;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;

/** Each rule: a child that keeps it, and what is recorded of that child that breaks it. */
class OrderRulesTests {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final YearMonth BORN_IN = YearMonth.of(2003, 5);

    /** The last milestone is the one that is recorded; the rules that it breaks stand before it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DATE_IN_FUTURE | panel 2026-11-02
            BEFORE_BIRTH | entered_care 2003-04-30
            ENTERED_CARE_TWICE | entered_care 2020-01-01 ; entered_care 2020-02-01
            LEFT_BEFORE_ENTRY | entered_care 2020-01-01 ; left_care 2019-12-31
            LEFT_CARE_TWICE | left_care 2020-01-01 ; left_care 2020-02-01
            PROCEEDINGS_ENDED_BEFORE_ISSUED | proceedings_issued 2020-01-01 ; proceedings_ended 2019-12-31
            EARLY_PERMANENCE_UNDECIDED | early_permanence_placement 2020-01-01 ; early_permanence_decision 2020-01-02
            EARLY_PERMANENCE_TWICE | early_permanence_placement 2020-01-01 ; early_permanence_placement 2020-02-01
            LEFT_WITHOUT_REVERSAL | adm_decision 2020-01-01 ; left_care 2020-06-01
            DECISION_BEFORE_ENTRY | entered_care 2020-01-02 ; adm_decision 2020-01-01
            DECISION_AFTER_LEAVING | left_care 2020-01-01 ; adm_decision 2020-01-02
            DECISION_AFTER_ORDER | placement_order 2020-01-01 ; adm_decision 2020-01-02
            ORDER_WITHOUT_DECISION | entered_care 2020-01-01 ; placement_order 2020-02-01
            PLACEMENT_ORDER_TWICE | adm_decision 2020-01-01 ; placement_order 2020-02-01 ; placement_order 2020-02-02
            ORDER_BEFORE_THE_ACT | adm_decision 2005-01-01 ; placement_order 2005-12-29
            DECISION_AFTER_PLACEMENT | moved_in 2020-01-01 ; adm_decision 2020-01-02
            PLACED_WITHOUT_DECISION | entered_care 2020-01-01 ; moved_in 2020-02-01
            EARLIER_DECISION_NOT_CLOSED | adm_decision 2020-01-01 ; adm_decision 2020-02-01
            PLAN_CHANGED_WITHOUT_DECISION | entered_care 2020-01-01 ; plan_changed 2020-02-01
            REVERSAL_BEFORE_ENTRY | adm_decision 2019-01-01 ; entered_care 2020-01-01 ; plan_changed 2019-06-01
            MATCH_BEFORE_DECISION | adm_decision 2020-02-01 ; match 2020-01-01
            MATCH_WITHOUT_DECISION | entered_care 2020-01-01 ; match 2020-02-01
            MATCH_BEFORE_ORDER | adm_decision 2020-01-01 ; placement_order 2020-03-01 ; match 2020-02-01
            MATCHED_AFTER_MOVING_IN | adm_decision 2020-01-01 ; moved_in 2020-03-01 ; match 2020-03-02
            INTRODUCED_BEFORE_MATCH | adm_decision 2020-01-01 ; match 2020-03-01 ; introductions 2020-02-01
            MOVED_IN_BEFORE_INTRODUCTIONS | adm_decision 2020-01-01 ; introductions 2020-03-01 ; moved_in 2020-02-01
            DISRUPTION_WITHOUT_PLACEMENT | entered_care 2020-01-01 ; disruption 2020-02-01
            APPLICATION_WITHIN_10_WEEKS | adm_decision 2019-01-01 ; moved_in 2020-01-01 ; application 2020-03-10
            APPLICATION_AFTER_ORDER | adm_decision 2019-01-01 ; moved_in 2019-02-01 ; adoption_order 2020-01-01 ; application 2020-01-02
            ADOPTED_BEFORE_ENTRY | adm_decision 2019-01-01 ; moved_in 2019-02-01 ; entered_care 2020-01-01 ; adoption_order 2019-12-31
            ADOPTED_BEFORE_MOVING_IN | adm_decision 2019-01-01 ; adoption_order 2020-01-01
            MATCHED_ON_ADOPTION_DAY | adm_decision 2019-01-01 ; moved_in 2020-01-01 ; adoption_order 2020-01-01 ; match 2020-01-01
            ADOPTED_THOUGH_REVERSED | adm_decision 2019-01-01 ; plan_changed 2019-02-01 ; moved_in 2019-03-01 ; adoption_order 2020-01-01
            ADOPTED_AS_ADULT | adm_decision 2019-01-01 ; moved_in 2019-03-01 ; adoption_order 2021-06-01
            DUPLICATE_TERMINAL_EVENT | adm_decision 2019-01-01 ; moved_in 2019-02-01 ; adoption_order 2020-01-01 ; adoption_order 2020-01-02
            CELEBRATED_BEFORE_ORDER | adm_decision 2019-01-01 ; moved_in 2019-02-01 ; adoption_order 2020-01-01 ; celebration 2019-12-31
            CASE_CLOSED | adm_decision 2019-01-01 ; moved_in 2019-02-01 ; adoption_order 2020-01-01 ; panel 2020-01-02
            """)
    void isBrokenByWhatIsRecordedLast(String rule, String milestones) {
        var steps = steps(milestones);

        assertThat(broken(steps)).as(milestones).containsExactly(rule.strip());
    }

    /** Ten weeks are up on 11 March 2020: 1 January and 70 days; a child born in May 2003 is 18 by the end of May 2021. */
    @ParameterizedTest
    @CsvSource({
        "adm_decision 2019-01-01 ; moved_in 2020-01-01 ; application 2020-03-11",
        "adm_decision 2019-01-01 ; moved_in 2020-01-01 ; adoption_order 2021-05-31",
        "adm_decision 2020-01-01 ; plan_changed 2020-02-01 ; adm_decision 2020-02-01",
        "adm_decision 2020-01-01 ; plan_changed 2020-06-01 ; left_care 2020-06-01",
        "entered_care 2020-01-01 ; adm_decision 2020-01-01",
        "adm_decision 2020-01-01 ; moved_in 2020-02-01 ; adoption_order 2020-09-01 ; left_care 2020-09-01",
        "adm_decision 2020-01-01 ; moved_in 2020-02-01 ; adoption_order 2020-09-01 ; celebration 2020-10-01",
        "adm_decision 2020-01-01 ; moved_in 2020-02-01 ; disruption 2020-02-01",
        "pre_proceedings 2003-01-01",
        "entered_care 2003-05-01",
        "panel 2026-11-01"
    })
    void isKeptByWhatIsRecordedLast(String milestones) {
        assertThat(broken(steps(milestones))).as(milestones).isEmpty();
    }

    /** What is known by its month, or by a guess (?), may have been on any day of that month. */
    @ParameterizedTest
    @CsvSource({
        "entered_care 2020-01-20 ; left_care 2020-01",
        "entered_care 2020-01-20 ; left_care 2020-01-05?",
        "entered_care 2020-01-20 ; adm_decision 2020-01",
        "entered_care 2003-05",
        "panel 2026-11",
        "adm_decision 2005-12-20 ; placement_order 2005-12",
        "adm_decision 2020-01-20 ; left_care 2020-06-20 ; plan_changed 2020-06",
        "adm_decision 2020-01-20 ; plan_changed 2020-01 ; left_care 2020-06-20",
        "adm_decision 2020-01-20 ; left_care 2020-01",
        "adm_decision 2020-01-20 ; plan_changed 2020-03 ; adm_decision 2020-03-01",
        "adm_decision 2019-01-01 ; plan_changed 2020-01 ; moved_in 2019-03-01 ; adoption_order 2020-01-20",
        "adm_decision 2019-01-01 ; moved_in 2020-01 ; application 2020-04-01",
        "adm_decision 2019-01-01 ; moved_in 2020-01-20 ; application 2020-03",
        "adm_decision 2019-01-01 ; moved_in 2019-02-01 ; adoption_order 2020-01 ; panel 2020-01-31",
        "adm_decision 2019-01-01 ; moved_in 2019-02-01 ; match 2020-01 ; adoption_order 2020-01",
        "moved_in 2020-01 ; adm_decision 2020-01 ; disruption 2020-01",
        "adm_decision 2019-01-01 ; moved_in 2020-01-20 ; disruption 2020-01"
    })
    void isKeptByWhatMayHaveBeen(String milestones) {
        assertThat(broken(steps(milestones))).as(milestones).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LEFT_BEFORE_ENTRY | entered_care 2020-02-01 ; left_care 2020-01
            LEFT_BEFORE_ENTRY | entered_care 2020-02 ; left_care 2020-01-31?
            BEFORE_BIRTH | entered_care 2003-04
            DATE_IN_FUTURE | panel 2026-11-02?
            ORDER_BEFORE_THE_ACT | adm_decision 2005-01-01 ; placement_order 2005-11
            LEFT_WITHOUT_REVERSAL | adm_decision 2020-01 ; plan_changed 2019-12-31 ; left_care 2020-06
            EARLIER_DECISION_NOT_CLOSED | adm_decision 2020-01 ; adm_decision 2020-02-01
            DECISION_AFTER_LEAVING | left_care 2020-01 ; adm_decision 2020-02-01
            ADOPTED_THOUGH_REVERSED | adm_decision 2019-01 ; plan_changed 2019-02 ; moved_in 2019-03-01 ; adoption_order 2020-01
            APPLICATION_WITHIN_10_WEEKS | adm_decision 2019-01-01 ; moved_in 2020-01 ; application 2020-02
            APPLICATION_AFTER_ORDER | adm_decision 2019-01-01 ; moved_in 2019-02-01 ; adoption_order 2020-01 ; application 2020-02
            CASE_CLOSED | adm_decision 2019-01-01 ; moved_in 2019-02-01 ; adoption_order 2020-01 ; panel 2020-02-01
            DISRUPTION_WITHOUT_PLACEMENT | adm_decision 2019-01-01 ; moved_in 2020-02-01 ; disruption 2020-01
            """)
    void isBrokenByWhatCannotHaveBeenOnAnyDay(String rule, String milestones) {
        assertThat(broken(steps(milestones))).as(milestones).containsExactly(rule.strip());
    }

    @Test
    void doesNotSayAgainWhatWasBrokenBefore() {
        var before = steps("adm_decision 2020-02-01 ; match 2020-01-01");
        var after = steps("adm_decision 2020-02-01 ; match 2020-01-01 ; panel 2020-01-15");

        assertThat(new Judgement(TODAY, BORN_IN)
                        .of(before, after, after.getLast().factId(), null))
                .isEmpty();
    }

    @Test
    void namesTheMilestoneThatStandsWrongThoughAnotherWasRecorded() {
        var before = steps(
                "match 2020-01-01 ; adm_decision 2019-12-01 ; plan_changed 2019-12-15 ; placement_order 2019-12-10");
        var after = before.stream()
                .filter(step -> step.milestone() != Milestone.PLACEMENT_ORDER)
                .collect(Collectors.toList());
        after.addAll(steps("placement_order 2020-01-02"));

        assertThat(new Judgement(TODAY, BORN_IN)
                        .of(before, after, after.getLast().factId(), null))
                .extracting(Breach::rule, Breach::factId)
                .containsExactly(tuple("MATCH_BEFORE_ORDER", "match/2020-01-01"));
    }

    /** The match of January stood before the order of March already, so its correction to February is no news. */
    @Test
    void asksForNoConfirmationOfWhatACorrectionDoesNotBring() {
        var before = steps("adm_decision 2019-12-01 ; placement_order 2020-03-01 ; match 2020-01-01");
        var after = steps("adm_decision 2019-12-01 ; placement_order 2020-03-01 ; match 2020-02-01");

        assertThat(new Judgement(TODAY, BORN_IN).of(before, after, "match/2020-02-01", "match/2020-01-01"))
                .isEmpty();
        assertThat(new Judgement(TODAY, BORN_IN).of(before, after, "match/2020-02-01", null))
                .extracting(Breach::rule)
                .containsExactly("MATCH_BEFORE_ORDER");
    }

    @Test
    void keepsPeriodsOfCareApart() {
        var before = List.of(step("adoption_order 2015-01-01", 1), step("moved_in 2014-01-01", 1));
        var after = List.of(before.get(0), before.get(1), step("entered_care 2020-01-01", 2));

        assertThat(new Judgement(TODAY, null).of(before, after, after.getLast().factId(), null))
                .isEmpty();
    }

    @Test
    void hasOneNameForEachRuleAndASentenceThatSaysWhatToDo() {
        assertThat(OrderRules.ALL).extracting(OrderRule::name).doesNotHaveDuplicates();
        assertThat(OrderRules.ALL).allSatisfy(rule -> {
            assertThat(rule.sentence()).endsWith(".");
            assertThat(rule.name()).matches("[A-Z0-9_]+");
        });
        assertThat(OrderRules.ALL.stream().map(OrderRule::severity).distinct())
                .containsExactlyInAnyOrder(Severity.values());
    }

    private static List<String> broken(List<Step> steps) {
        return new Judgement(TODAY, BORN_IN)
                .of(steps.subList(0, steps.size() - 1), steps, steps.getLast().factId(), null).stream()
                        .map(Breach::rule)
                        .distinct()
                        .toList();
    }

    private static List<Step> steps(String milestones) {
        return Arrays.stream(milestones.split(";"))
                .map(each -> step(each.strip(), 1))
                .collect(Collectors.toList());
    }

    private static Step step(String words, int period) {
        var parts = words.split(" ");
        var precision = parts[1].endsWith("?")
                ? Precision.ESTIMATED
                : parts[1].length() == "2020-01".length() ? Precision.MONTH : Precision.DAY;
        var day = switch (precision) {
            case DAY -> parts[1];
            case MONTH -> parts[1] + "-01";
            case ESTIMATED -> parts[1].replace("?", "");
        };
        return new Step(
                parts[0] + "/" + day,
                Milestone.ofFileName(parts[0]).orElseThrow(),
                LocalDate.parse(day),
                precision,
                period);
    }
}

package org.waymark.journey.rules;

import static org.waymark.journey.rules.OrderRule.blocks;
import static org.waymark.journey.rules.OrderRule.warns;
import static org.waymark.shared.Milestone.ADM_DECISION;
import static org.waymark.shared.Milestone.ADOPTION_ORDER;
import static org.waymark.shared.Milestone.APPLICATION;
import static org.waymark.shared.Milestone.CELEBRATION;
import static org.waymark.shared.Milestone.CONTACT_PLAN;
import static org.waymark.shared.Milestone.DISRUPTION;
import static org.waymark.shared.Milestone.ENTERED_CARE;
import static org.waymark.shared.Milestone.LATER_LIFE_LETTER;
import static org.waymark.shared.Milestone.LEFT_CARE;
import static org.waymark.shared.Milestone.LIFE_STORY_BOOK;
import static org.waymark.shared.Milestone.MATCH;
import static org.waymark.shared.Milestone.MOVED_IN;
import static org.waymark.shared.Milestone.SIBLING_CONTACT;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.shared.Milestone;

/** The application, the adoption order, and what may follow it. */
final class AdoptionRules {
    private static final int WEEKS_LIVED_TOGETHER = 10;
    private static final int ADULT = 18;

    /** What may follow, and what rules of its own forbid. */
    private static final Set<Milestone> AFTER_ADOPTION = EnumSet.of(
            ENTERED_CARE,
            APPLICATION,
            ADOPTION_ORDER,
            DISRUPTION,
            LEFT_CARE,
            CELEBRATION,
            LIFE_STORY_BOOK,
            LATER_LIFE_LETTER,
            CONTACT_PLAN,
            SIBLING_CONTACT);

    static final List<OrderRule> ALL = List.of(
            warns(
                    "APPLICATION_WITHIN_10_WEEKS",
                    null,
                    "The application was made before the child had lived with the adopters for ten weeks. That is allowed to some, such as former foster carers; check the two days.",
                    AdoptionRules::appliedEarly),
            blocks(
                    "APPLICATION_AFTER_ORDER",
                    null,
                    "The application is later than the adoption order that it led to. Correct one of the two days.",
                    course -> course.after(APPLICATION, ADOPTION_ORDER)),
            blocks(
                    "ADOPTED_BEFORE_ENTRY",
                    null,
                    "The adoption order is earlier than the day on which the child entered care. Correct one of the two days.",
                    course -> course.before(ADOPTION_ORDER, ENTERED_CARE)),
            warns(
                    "ADOPTED_BEFORE_MOVING_IN",
                    "390",
                    "The adoption order was made before the child had moved in with adopters, or without it. Record the day on which it moved in first.",
                    course -> course.without(ADOPTION_ORDER, MOVED_IN)),
            warns(
                    "MATCHED_ON_ADOPTION_DAY",
                    "582",
                    "The match and the adoption order are of one day. Check the two days.",
                    course -> course.all(MATCH)
                            .filter(step -> course.all(ADOPTION_ORDER)
                                    .anyMatch(order -> Course.latest(order).equals(Course.earliest(step))
                                            && Course.earliest(order).equals(Course.latest(step))))),
            warns(
                    "ADOPTED_THOUGH_REVERSED",
                    "558",
                    "The child was adopted although every decision for it had been reversed. Check the change of plan, or record the new decision.",
                    course -> course.all(ADOPTION_ORDER)
                            .filter(_ -> course.has(ADM_DECISION))
                            .filter(step -> !PlanRules.planMayStand(course, step))),
            warns(
                    "ADOPTED_AS_ADULT",
                    "386",
                    "The adoption order was made when the child was 18 or older. Check the day and the month of birth.",
                    AdoptionRules::adult),
            blocks(
                    "DUPLICATE_TERMINAL_EVENT",
                    null,
                    "There is an adoption order already. Correct that day instead of recording another.",
                    course -> course.again(ADOPTION_ORDER)),
            warns(
                    "CELEBRATED_BEFORE_ORDER",
                    null,
                    "The celebration is earlier than the adoption order. Check the two days.",
                    course -> course.before(CELEBRATION, ADOPTION_ORDER)),
            blocks(
                    "CASE_CLOSED",
                    null,
                    "This is dated after the child's adoption order, which ends the way there. Check the two days.",
                    course -> course.steps().stream()
                            .filter(step -> !AFTER_ADOPTION.contains(step.milestone()))
                            .filter(step -> course.first(ADOPTION_ORDER)
                                    .filter(order -> Course.isBefore(order, step))
                                    .isPresent())));

    private AdoptionRules() {}

    private static Stream<Step> appliedEarly(Course course) {
        return course.all(APPLICATION)
                .filter(step -> course.all(MOVED_IN)
                        .filter(moved -> !Course.earliest(moved).isAfter(Course.latest(step)))
                        .reduce((_, later) -> later)
                        .filter(moved -> Course.latest(step)
                                .isBefore(Course.earliest(moved).plusWeeks(WEEKS_LIVED_TOGETHER)))
                        .isPresent());
    }

    private static Stream<Step> adult(Course course) {
        var bornIn = course.bornIn();
        return bornIn == null
                ? Stream.empty()
                : course.all(ADOPTION_ORDER)
                        .filter(step -> Course.earliest(step)
                                .isAfter(bornIn.plusYears(ADULT).atEndOfMonth()));
    }
}

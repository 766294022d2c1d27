package org.waymark.journey.rules;

import static org.waymark.journey.rules.OrderRule.blocks;
import static org.waymark.journey.rules.OrderRule.warns;
import static org.waymark.shared.Milestone.ADM_DECISION;
import static org.waymark.shared.Milestone.ENTERED_CARE;
import static org.waymark.shared.Milestone.LEFT_CARE;
import static org.waymark.shared.Milestone.MOVED_IN;
import static org.waymark.shared.Milestone.PLACEMENT_ORDER;
import static org.waymark.shared.Milestone.PLAN_CHANGED;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The decision that a child should be placed for adoption, its reversal, and the placement order. */
final class PlanRules {
    private static final LocalDate ACT_IN_FORCE = LocalDate.of(2005, 12, 30);

    static final List<OrderRule> ALL = List.of(
            warns(
                    "DECISION_BEFORE_ENTRY",
                    "1003",
                    "The decision is earlier than the day on which the child entered care. Check the two days.",
                    course -> course.before(ADM_DECISION, ENTERED_CARE)),
            warns(
                    "DECISION_AFTER_LEAVING",
                    "117",
                    "The decision is later than the day on which the child left care. Check the two days.",
                    course -> course.after(ADM_DECISION, LEFT_CARE)),
            warns(
                    "DECISION_AFTER_ORDER",
                    "554",
                    "The placement order was made before the first decision. Check the two days.",
                    course -> course.before(PLACEMENT_ORDER, ADM_DECISION)),
            warns(
                    "ORDER_WITHOUT_DECISION",
                    "553",
                    "There is a placement order and no decision that the child should be placed for adoption. Record the decision first.",
                    course -> course.has(ADM_DECISION) ? Stream.empty() : course.all(PLACEMENT_ORDER)),
            blocks(
                    "PLACEMENT_ORDER_TWICE",
                    null,
                    "A placement order of this period of care is known already, and only the first of a period counts. Correct that day only if it is wrong.",
                    course -> course.again(PLACEMENT_ORDER)),
            blocks(
                    "ORDER_BEFORE_THE_ACT",
                    "446",
                    "There were no placement orders before 30 December 2005.",
                    course -> course.all(PLACEMENT_ORDER)
                            .filter(step -> Course.latest(step).isBefore(ACT_IN_FORCE))),
            warns(
                    "DECISION_AFTER_PLACEMENT",
                    "552",
                    "The child moved in before the first decision. Check the two days.",
                    course -> course.before(MOVED_IN, ADM_DECISION)),
            warns(
                    "PLACED_WITHOUT_DECISION",
                    "551",
                    "The child moved in and there is no decision that it should be placed for adoption. Record the decision first.",
                    course -> course.has(ADM_DECISION) ? Stream.empty() : course.all(MOVED_IN)),
            warns(
                    "EARLIER_DECISION_NOT_CLOSED",
                    "583",
                    "There is a decision already and the plan has not changed since. Record the change of plan first, or correct the decision.",
                    course -> course.all(ADM_DECISION).filter(step -> earlierStands(course, step))),
            warns(
                    "PLAN_CHANGED_WITHOUT_DECISION",
                    "563",
                    "The plan for adoption changed and there was no decision for it before. Check the day, or record the decision first.",
                    course -> course.without(PLAN_CHANGED, ADM_DECISION)),
            warns(
                    "REVERSAL_BEFORE_ENTRY",
                    "118",
                    "The plan changed before the child entered care. Check the two days.",
                    course -> course.before(PLAN_CHANGED, ENTERED_CARE)));

    private PlanRules() {}

    /** Whether there is a decision by a step for certain, which no change of plan may have followed by then. */
    static boolean planStands(Course course, Step until) {
        return course.all(ADM_DECISION)
                .filter(decided -> !Course.latest(decided).isAfter(Course.earliest(until)))
                .reduce((_, later) -> later)
                .filter(decided -> isUnchanged(course, decided, until))
                .isPresent();
    }

    /** Whether there may be a decision by a step which no change of plan has followed by then for certain. */
    static boolean planMayStand(Course course, Step until) {
        return course.all(ADM_DECISION)
                .filter(decided -> !Course.earliest(decided).isAfter(Course.latest(until)))
                .reduce((_, later) -> later)
                .filter(decided -> course.all(PLAN_CHANGED)
                        .noneMatch(changed -> !Course.earliest(changed).isBefore(Course.latest(decided))
                                && !Course.latest(changed).isAfter(Course.earliest(until))))
                .isPresent();
    }

    /** Whether an earlier decision stood until another; a change of plan on that day has ended it. */
    private static boolean earlierStands(Course course, Step again) {
        return course.all(ADM_DECISION)
                .filter(decided -> Course.isBefore(decided, again))
                .reduce((_, later) -> later)
                .filter(decided -> isUnchanged(course, decided, again))
                .isPresent();
    }

    private static boolean isUnchanged(Course course, Step decided, Step until) {
        return course.all(PLAN_CHANGED)
                .noneMatch(changed -> !Course.latest(changed).isBefore(Course.earliest(decided))
                        && !Course.earliest(changed).isAfter(Course.latest(until)));
    }
}

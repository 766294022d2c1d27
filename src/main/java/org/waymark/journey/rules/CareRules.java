package org.waymark.journey.rules;

import static org.waymark.journey.rules.OrderRule.blocks;
import static org.waymark.journey.rules.OrderRule.warns;
import static org.waymark.shared.Milestone.ADM_DECISION;
import static org.waymark.shared.Milestone.ADOPTION_ORDER;
import static org.waymark.shared.Milestone.EARLY_PERMANENCE_DECISION;
import static org.waymark.shared.Milestone.EARLY_PERMANENCE_PLACEMENT;
import static org.waymark.shared.Milestone.ENTERED_CARE;
import static org.waymark.shared.Milestone.LEFT_CARE;
import static org.waymark.shared.Milestone.MATCH;
import static org.waymark.shared.Milestone.MOVED_IN;
import static org.waymark.shared.Milestone.PLACEMENT_ORDER;
import static org.waymark.shared.Milestone.PROCEEDINGS_ENDED;
import static org.waymark.shared.Milestone.PROCEEDINGS_ISSUED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.shared.Milestone;

/** Birth, entering and leaving care, and the court's proceedings. */
final class CareRules {
    private static final Set<Milestone> OF_A_LIVING_CHILD = EnumSet.of(
            ENTERED_CARE,
            LEFT_CARE,
            ADM_DECISION,
            PLACEMENT_ORDER,
            MATCH,
            MOVED_IN,
            EARLY_PERMANENCE_PLACEMENT,
            ADOPTION_ORDER);

    static final List<OrderRule> ALL = List.of(
            blocks(
                    "DATE_IN_FUTURE",
                    null,
                    "This day has not come yet. Record it when it has happened.",
                    course -> course.steps().stream()
                            .filter(step -> Course.day(step).isAfter(course.today()))),
            blocks(
                    "BEFORE_BIRTH",
                    "184",
                    "This is dated before the month in which the child was born. Correct one of the two.",
                    CareRules::beforeBirth),
            blocks(
                    "ENTERED_CARE_TWICE",
                    null,
                    "Entering care is known of this period of care already. Correct that day if it is wrong; where the child had left care and has come back, record first on which day it left, and no day of coming back before that.",
                    course -> course.again(ENTERED_CARE)),
            blocks(
                    "LEFT_BEFORE_ENTRY",
                    null,
                    "The child left care before entering it. Correct one of the two days.",
                    course -> course.before(LEFT_CARE, ENTERED_CARE)),
            blocks(
                    "LEFT_CARE_TWICE",
                    null,
                    "Leaving care is known of this period of care already. Correct that day if it is wrong; where the child has come back into care since, record that first.",
                    course -> course.again(LEFT_CARE)),
            blocks(
                    "PROCEEDINGS_ENDED_BEFORE_ISSUED",
                    null,
                    "Proceedings ended before they were issued. Correct one of the two days.",
                    course -> course.before(PROCEEDINGS_ENDED, PROCEEDINGS_ISSUED)),
            warns(
                    "EARLY_PERMANENCE_UNDECIDED",
                    null,
                    "An early permanence placement began before it was decided on. Check the two days.",
                    course -> course.before(EARLY_PERMANENCE_PLACEMENT, EARLY_PERMANENCE_DECISION)),
            blocks(
                    "EARLY_PERMANENCE_TWICE",
                    null,
                    "An early permanence placement of this period of care is recorded already. Correct that day instead of recording another.",
                    course -> course.again(EARLY_PERMANENCE_PLACEMENT)),
            warns(
                    "LEFT_WITHOUT_REVERSAL",
                    "557",
                    "The child left care without being adopted while the plan for adoption still stood. Record the change of plan too.",
                    CareRules::leftWithThePlanStanding));

    private CareRules() {}

    private static Stream<Step> beforeBirth(Course course) {
        var bornIn = course.bornIn();
        return bornIn == null
                ? Stream.empty()
                : course.steps().stream()
                        .filter(step -> OF_A_LIVING_CHILD.contains(step.milestone()))
                        .filter(step -> Course.latest(step).isBefore(bornIn.atDay(1)));
    }

    private static Stream<Step> leftWithThePlanStanding(Course course) {
        return course.has(ADOPTION_ORDER)
                ? Stream.empty()
                : course.all(LEFT_CARE).filter(step -> PlanRules.planStands(course, step));
    }
}

package org.waymark.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.waymark.journey.events.SiblingFact;
import org.waymark.journey.events.SiblingStep;
import org.waymark.journey.rules.Breach;
import org.waymark.journey.rules.OrderRule.Severity;
import org.waymark.shared.Refusal;

/** What cannot be said of a sibling group. */
public enum SiblingRule {
    DATED_IN_THE_FUTURE(
            "The day is later than today. Record it when it has happened.",
            (fact, _, today) -> fact.occurredOn() != null && fact.occurredOn().isAfter(today)),
    NOT_IN_THE_GROUP(
            "Nobody has said that this child belongs to the group. Record first that it joined.",
            (fact, course, _) -> fact.step() != SiblingStep.JOINED && !course.isOfAMember()),
    NOT_IN_THE_GROUP_THEN(
            "The child did not belong to the group by then: it joined later, or had left already. Check the days; where a siblings.csv has it wrong, record its joining on the day that the file says, which takes the place of the row.",
            (fact, course, _) ->
                    fact.step() != SiblingStep.JOINED && course.isOfAMember() && !course.belongsBefore(fact)),
    JOINED_TWICE(
            "The child belonged to the group by then already. Correct the earlier day where it is wrong, or record first that it left.",
            (fact, course, _) -> fact.step() == SiblingStep.JOINED && course.belongsBefore(fact)),
    TOGETHER_AND_APART(
            "The child cannot begin to live with its siblings and apart from them on one day. Correct the one that is wrong.",
            (fact, course, _) -> fact.step().isOfLiving() && course.livesBothWaysOn(fact.occurredOn()));

    private final String sentence;
    private final Test test;

    SiblingRule(String sentence, Test test) {
        this.sentence = sentence;
        this.test = test;
    }

    private interface Test {
        boolean isBrokenBy(SiblingFact fact, SiblingCourse course, LocalDate today);
    }

    /** What is wrong, and what to do. */
    public String sentence() {
        return sentence;
    }

    /**
     * What broke a rule before is not held against what is new.
     *
     * @throws Refusal that names every rule that is broken
     */
    static void check(SiblingTimeline before, SiblingTimeline after, LocalDate today) {
        var breaches = breaches(after, today);
        breaches.removeAll(breaches(before, today));
        Breaches.refuse(breaches, List.of());
    }

    private static List<Breach> breaches(SiblingTimeline timeline, LocalDate today) {
        List<Breach> breaches = new ArrayList<>();
        for (var fact : timeline.facts()) {
            var course = timeline.courseOf(fact.child());
            for (var rule : values()) {
                if (rule.test.isBrokenBy(fact, course, today)) {
                    breaches.add(new Breach(rule.name(), null, Severity.BLOCKS, rule.sentence, fact.id()));
                }
            }
        }
        return breaches;
    }
}

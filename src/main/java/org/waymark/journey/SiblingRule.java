package org.waymark.journey;

import java.time.LocalDate;
import java.util.Arrays;
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
            (fact, isMember, _) -> fact.step() != SiblingStep.JOINED && !isMember);

    private final String sentence;
    private final Test test;

    SiblingRule(String sentence, Test test) {
        this.sentence = sentence;
        this.test = test;
    }

    private interface Test {
        boolean isBrokenBy(SiblingFact fact, boolean isMember, LocalDate today);
    }

    /** What is wrong, and what to do. */
    public String sentence() {
        return sentence;
    }

    /**
     * @param isMember whether somebody said that the child belongs to the group
     * @throws Refusal that names every rule that is broken
     */
    static void check(SiblingFact fact, boolean isMember, LocalDate today) {
        Breaches.refuse(
                Arrays.stream(values())
                        .filter(rule -> rule.test.isBrokenBy(fact, isMember, today))
                        .map(rule -> new Breach(rule.name(), null, Severity.BLOCKS, rule.sentence, fact.id()))
                        .toList(),
                List.of());
    }
}

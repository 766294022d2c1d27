package org.waymark.journey;

import static org.waymark.journey.events.HouseholdStep.APPROVED;
import static org.waymark.journey.events.HouseholdStep.MATCHED;
import static org.waymark.journey.events.HouseholdStep.MATCH_ENDED;
import static org.waymark.journey.events.HouseholdStep.NOT_APPROVED;
import static org.waymark.journey.events.HouseholdStep.PLACED;
import static org.waymark.journey.events.HouseholdStep.STAGE_ONE_BEGUN;
import static org.waymark.journey.events.HouseholdStep.STAGE_ONE_ENDED;
import static org.waymark.journey.events.HouseholdStep.STAGE_TWO_BEGUN;
import static org.waymark.journey.rules.OrderRule.Severity.BLOCKS;
import static org.waymark.journey.rules.OrderRule.Severity.WARNS;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.journey.events.HouseholdFact;
import org.waymark.journey.events.HouseholdOutcome;
import org.waymark.journey.rules.OrderRule.Severity;

/** In what order adopters take their steps (domain.md 6.1). How long the stages may last is measured, and is no rule. */
public enum HouseholdRule {
    DATED_IN_THE_FUTURE(
            BLOCKS,
            "The step is dated later than today. Record it when it has happened.",
            (fact, _, today) -> fact.occurredOn().isAfter(today)),
    STAGE_ONE_ENDED_BEFORE_BEGUN(
            BLOCKS,
            "Stage 1 ended before it had begun. Check the two days.",
            (fact, way, _) ->
                    fact.step() == STAGE_ONE_ENDED && way.has(STAGE_ONE_BEGUN) && !way.hasBy(fact, STAGE_ONE_BEGUN)),
    STAGE_TWO_BEFORE_STAGE_ONE(
            BLOCKS,
            "Stage 2 began before stage 1. Check the two days.",
            (fact, way, _) ->
                    fact.step() == STAGE_TWO_BEGUN && way.has(STAGE_ONE_BEGUN) && !way.hasBy(fact, STAGE_ONE_BEGUN)),
    STEP_AFTER_LEAVING(
            BLOCKS,
            "They had left by then. Who comes back begins with an enquiry, stage 1 or stage 2: record that first.",
            (fact, way, _) -> way.again() && !way.hasBegunBy(fact)),
    NOT_APPROVED_AFTER_APPROVED(
            BLOCKS,
            "They were approved by then. Where the approval has ended, record that they left; where it never was, correct it.",
            (fact, way, _) -> fact.step() == NOT_APPROVED && way.hasBy(fact, APPROVED)),
    STAGE_TWO_WITHOUT_STAGE_ONE(
            WARNS,
            "There is a stage 2 and no stage 1. Foster carers and those who have adopted before may do without; of others record stage 1 first.",
            (fact, way, _) -> fact.step() == STAGE_TWO_BEGUN && !way.has(STAGE_ONE_BEGUN)),
    STAGE_TWO_BEFORE_STAGE_ONE_ENDED(
            WARNS,
            "Stage 2 began before stage 1 had ended. Check the two days.",
            (fact, way, _) ->
                    fact.step() == STAGE_TWO_BEGUN && way.has(STAGE_ONE_BEGUN) && !way.hasBy(fact, STAGE_ONE_ENDED)),
    STAGE_TWO_AFTER_NOT_PASSED(
            WARNS,
            "Stage 2 began although stage 1 was not passed. Check how it ended.",
            (fact, way, _) -> fact.step() == STAGE_TWO_BEGUN
                    && way.outcomeBy(fact, STAGE_ONE_ENDED).equals(Optional.of(HouseholdOutcome.NOT_PASSED))),
    APPROVED_BEFORE_STAGE_TWO(
            WARNS,
            "They were approved before stage 2 had begun. Check the two days.",
            (fact, way, _) -> fact.step() == APPROVED && !way.hasBy(fact, STAGE_TWO_BEGUN)),
    MATCHED_BEFORE_APPROVED(
            WARNS,
            "They were matched before they were approved. Check the two days.",
            (fact, way, _) -> fact.step() == MATCHED && !way.hasBy(fact, APPROVED)),
    PLACED_BEFORE_MATCHED(
            WARNS,
            "A child moved in with whom they were not matched by then. Check the child and the two days.",
            (fact, way, _) -> fact.step() == PLACED && !way.isMatchedBy(fact)),
    MATCH_ENDED_BEFORE_MATCHED(
            WARNS,
            "A match ended with a child with whom they were not matched by then. Check the child and the two days.",
            (fact, way, _) -> fact.step() == MATCH_ENDED && !way.isMatchedBy(fact)),
    STEP_TWICE(
            WARNS,
            "They had taken this step before. Correct the earlier one where it is wrong.",
            (fact, way, _) -> !fact.step().isWithAChild() && !way.isFirstOfItsKind(fact));

    private final Severity severity;
    private final String sentence;
    private final Breach breach;

    HouseholdRule(Severity severity, String sentence, Breach breach) {
        this.severity = severity;
        this.sentence = sentence;
        this.breach = breach;
    }

    private interface Breach {
        boolean isBy(HouseholdFact fact, HouseholdWay way, LocalDate today);
    }

    public Severity severity() {
        return severity;
    }

    /** What is wrong, and what to do. */
    public String sentence() {
        return sentence;
    }

    boolean isBrokenBy(HouseholdFact fact, HouseholdWay way, LocalDate today) {
        return breach.isBy(fact, way, today);
    }
}

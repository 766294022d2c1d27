package org.waymark.journey;

import static org.waymark.journey.events.HouseholdStep.APPROVED;
import static org.waymark.journey.events.HouseholdStep.MATCHED;
import static org.waymark.journey.events.HouseholdStep.PLACED;
import static org.waymark.journey.events.HouseholdStep.STAGE_ONE_BEGUN;
import static org.waymark.journey.events.HouseholdStep.STAGE_ONE_ENDED;
import static org.waymark.journey.events.HouseholdStep.STAGE_TWO_BEGUN;

import java.time.LocalDate;
import java.util.Optional;
import org.waymark.journey.events.HouseholdFact;
import org.waymark.journey.events.HouseholdOutcome;

/** In what order adopters take their steps (domain.md 6.1). How long the stages may last is measured, and is no rule. */
public enum HouseholdRule {
    DATED_IN_THE_FUTURE(
            true,
            "A step has happened by the day on which it is recorded.",
            (fact, _, today) -> fact.occurredOn().isAfter(today)),
    STAGE_ONE_ENDED_BEFORE_BEGUN(
            true,
            "Stage 1 ends after it has begun.",
            (fact, way, _) ->
                    fact.step() == STAGE_ONE_ENDED && way.has(STAGE_ONE_BEGUN) && !way.hasBy(fact, STAGE_ONE_BEGUN)),
    STAGE_TWO_BEFORE_STAGE_ONE(
            true,
            "Stage 2 begins after stage 1.",
            (fact, way, _) ->
                    fact.step() == STAGE_TWO_BEGUN && way.has(STAGE_ONE_BEGUN) && !way.hasBy(fact, STAGE_ONE_BEGUN)),
    STEP_AFTER_LEAVING(
            true,
            "Who has left comes back by a new enquiry, stage 1 or stage 2.",
            (fact, way, _) -> way.again() && !way.hasBegunBy(fact)),
    STAGE_TWO_WITHOUT_STAGE_ONE(
            false,
            "Before stage 2 comes stage 1, but for foster carers and for those who have adopted before.",
            (fact, way, _) -> fact.step() == STAGE_TWO_BEGUN && !way.has(STAGE_ONE_BEGUN)),
    STAGE_TWO_BEFORE_STAGE_ONE_ENDED(
            false,
            "Stage 2 begins when stage 1 has ended.",
            (fact, way, _) ->
                    fact.step() == STAGE_TWO_BEGUN && way.has(STAGE_ONE_BEGUN) && !way.hasBy(fact, STAGE_ONE_ENDED)),
    STAGE_TWO_AFTER_NOT_PASSED(
            false,
            "Stage 2 begins when stage 1 was passed.",
            (fact, way, _) -> fact.step() == STAGE_TWO_BEGUN
                    && way.outcomeBy(fact, STAGE_ONE_ENDED).equals(Optional.of(HouseholdOutcome.NOT_PASSED))),
    APPROVED_BEFORE_STAGE_TWO(
            false,
            "Adopters are approved after stage 2 has begun.",
            (fact, way, _) -> fact.step() == APPROVED && !way.hasBy(fact, STAGE_TWO_BEGUN)),
    MATCHED_BEFORE_APPROVED(
            false,
            "Adopters are matched once they are approved.",
            (fact, way, _) -> fact.step() == MATCHED && !way.hasBy(fact, APPROVED)),
    PLACED_BEFORE_MATCHED(
            false,
            "A child moves in with adopters with whom it was matched.",
            (fact, way, _) -> fact.step() == PLACED && !way.hasWithSameChildBy(fact, MATCHED)),
    STEP_TWICE(
            false,
            "Adopters take a step once on their way, but for being matched with several children.",
            (fact, way, _) -> !fact.step().isWithAChild() && !way.isFirstOfItsKind(fact));

    private final boolean blocks;
    private final String sentence;
    private final Breach breach;

    HouseholdRule(boolean blocks, String sentence, Breach breach) {
        this.blocks = blocks;
        this.sentence = sentence;
        this.breach = breach;
    }

    private interface Breach {
        boolean isBy(HouseholdFact fact, HouseholdWay way, LocalDate today);
    }

    /** Whether what breaks it is refused; else it is recorded once somebody confirms it. */
    public boolean blocks() {
        return blocks;
    }

    /** What must hold, or nearly always does. */
    public String sentence() {
        return sentence;
    }

    boolean isBrokenBy(HouseholdFact fact, HouseholdWay way, LocalDate today) {
        return breach.isBy(fact, way, today);
    }
}

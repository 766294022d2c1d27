package org.waymark.intake.rules;

import java.util.List;
import org.waymark.shared.FinancialYear;

/** Every rule that there is. */
public final class Rules {
    public static final List<Rule> ALL = List.of(
            new AdoptionPartlyFilled(),
            new AdoptedWithoutDetails(),
            new DetailsWithoutAdoption(),
            new AdoptedAgainstThePlan(),
            new BornAnotherDayInAd1(),
            new BornAnotherDayInDecisions(),
            new MatchedBeforeDecided(),
            new DecidedBeforeLatestEntry(),
            new MatchedAfterMovingIn(),
            new AdoptionDecidedAfterPlacement(),
            new AdoptionDecisionDiffers(),
            new MatchedOnAdoptionDay(),
            new FosterCarerContradictsPlacement(),
            new TwoAdoptersOneSex(),
            new SingleAdopterSexOfTwo(),
            new UnmarriedCoupleSex(),
            new SameGenderCoupleSex(),
            new CivilPartnersSex(),
            new MarriedCoupleSex(),
            new SameGenderMarriedSex(),
            new ReversedWithoutReason(),
            new DecidedBeforeBirth(),
            new DecidedBeforeEntry(),
            new DecidedAfterLeaving(),
            new ReversedBeforeEntry(),
            new ReversedBeforeDecided(),
            new DecidedAfterPlacement(),
            new DecidedAfterOrder(),
            new DecidedAfterFreeing(),
            new PlacedWithoutDecision(),
            new OrderedWithoutDecision(),
            new LeftWithoutReversal(),
            new AdoptedThoughReversed(),
            new DecisionsOverlap(),
            new EarlierDecisionNotClosed(),
            new AdoptedFromElsewhere(),
            new PlacedWithoutOrder(),
            new NotWithThatCarerBefore(),
            new WithFosterCarerByMove(),
            new AdoptiveWithOtherProvider(),
            new NothingFollows(),
            new AdoptedAsAdult(),
            new InCareAfterAdoption(),
            new OrderBeforeTheAct(),
            new StillFreed(),
            new FreedWithoutDecision(),
            new DecisionNeverTold(),
            new DecisionMoved(),
            new ReversedDecisionAgain(),
            new DecidedBeforeReversed(),
            new PlacementDiffersFromLastYear());

    private Rules() {}

    public static List<Rule> askedIn(FinancialYear year) {
        return ALL.stream().filter(rule -> rule.about().isAskedIn(year)).toList();
    }
}

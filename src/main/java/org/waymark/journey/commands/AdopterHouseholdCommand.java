package org.waymark.journey.commands;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.Confirmation;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.HouseholdDescription;
import org.waymark.journey.events.HouseholdFact;
import org.waymark.shared.HouseholdKey;

/** What a recorder can say of a household of adopters. Answered with {@link Recorded}. */
public sealed interface AdopterHouseholdCommand {
    HouseholdKey household();

    Teller by();

    record RecordHouseholdStep(
            @TargetAggregateIdentifier HouseholdKey household,
            Teller by,
            HouseholdFact step,
            List<Confirmation> confirmed)
            implements AdopterHouseholdCommand {}

    /**
     * @param factId the fact that does not hold
     * @param step what holds in its place
     */
    record CorrectHouseholdStep(
            @TargetAggregateIdentifier HouseholdKey household,
            Teller by,
            String factId,
            HouseholdFact step,
            Grounds grounds,
            List<Confirmation> confirmed)
            implements AdopterHouseholdCommand {}

    /** @param factId the fact that does not hold */
    record RetractHouseholdStep(
            @TargetAggregateIdentifier HouseholdKey household, Teller by, String factId, Grounds grounds)
            implements AdopterHouseholdCommand {}

    /** @param grounds why what was described before does not hold; null where nothing was */
    record DescribeHousehold(
            @TargetAggregateIdentifier HouseholdKey household,
            Teller by,
            HouseholdDescription description,
            @Nullable Grounds grounds)
            implements AdopterHouseholdCommand {}
}

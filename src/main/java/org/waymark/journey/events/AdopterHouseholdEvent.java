package org.waymark.journey.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CommandId;
import org.waymark.shared.HouseholdKey;

/** What a recorder said of one household of adopters. No name, outside identifier or free text. */
public sealed interface AdopterHouseholdEvent extends ByCommand {
    /** The fact that is told, or that no longer holds. */
    String factId();

    HouseholdKey household();

    AuthorityCode authority();

    Instant knownAt();

    /** @param factId such as {@code approved/2024-03-01} */
    record HouseholdStepRecorded(
            String factId,
            LocalDate occurredOn,
            HouseholdKey household,
            AuthorityCode authority,
            Instant knownAt,
            Source source,
            CommandId command,
            HouseholdFact step,
            List<Confirmation> confirmed)
            implements AdopterHouseholdEvent {}

    /**
     * @param factId the fact that no longer holds
     * @param step what holds in its place
     */
    record HouseholdStepCorrected(
            String factId,
            LocalDate occurredOn,
            HouseholdKey household,
            AuthorityCode authority,
            Instant knownAt,
            Source source,
            CommandId command,
            HouseholdFact step,
            Grounds grounds,
            List<Confirmation> confirmed)
            implements AdopterHouseholdEvent {}

    /** @param factId the fact that no longer holds */
    record HouseholdStepRetracted(
            String factId,
            HouseholdKey household,
            AuthorityCode authority,
            Instant knownAt,
            Source source,
            CommandId command,
            Grounds grounds)
            implements AdopterHouseholdEvent {}

    /**
     * Takes the place of what was described before.
     *
     * @param factId {@code description}
     * @param grounds null where nothing was described before
     */
    record HouseholdDescribed(
            String factId,
            HouseholdKey household,
            AuthorityCode authority,
            Instant knownAt,
            Source source,
            CommandId command,
            HouseholdDescription description,
            @Nullable Grounds grounds)
            implements AdopterHouseholdEvent {}
}

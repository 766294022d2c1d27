package org.waymark.journey.events;

import org.jspecify.annotations.Nullable;

/**
 * What is kept of adopters beside their steps.
 *
 * @param ethnicGroup of the main applicant
 * @param agency null where it is not known
 */
public record HouseholdDescription(
        EthnicGroup ethnicGroup, @Nullable AgencyKind agency) {}

package org.waymark.journey.events;

/** On whose word a fact is corrected, retracted or a warning passed over. No person is named. */
public enum OnAuthorityOf {
    COURT,
    AGENCY_DECISION_MAKER,
    SOCIAL_WORKER,
    TEAM_MANAGER,
    INDEPENDENT_REVIEWING_OFFICER,
    DATA_OFFICER
}

package org.waymark.journey.events;

/** Why a child does not live with its siblings. */
public enum ApartBecause {
    ASSESSED_NEEDS,
    SAFETY,
    NO_PLACEMENT_FOR_ALL,
    COURT_DECISION,
    CARER_CAPACITY
}

package org.waymark.journey.events;

/** Whose adopters they are: those of the own regional agency, of another one, or of a voluntary one. */
public enum AgencyKind {
    OWN_REGION,
    OTHER_REGION,
    VOLUNTARY
}

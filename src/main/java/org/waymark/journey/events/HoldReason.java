package org.waymark.journey.events;

/** Why nothing of a case may be destroyed for now. */
public enum HoldReason {
    LEGAL_PROCEEDINGS,
    INQUIRY,
    COMPLAINT,
    ACCESS_REQUEST
}

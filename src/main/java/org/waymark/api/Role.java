package org.waymark.api;

/** The roles of this service. */
public enum Role {
    ANALYST,
    OFFICER,
    MEMBER,
    RECORDER,
    ADMIN
}

package org.waymark.journey.events;

/** DfE's broad ethnic groups. */
public enum EthnicGroup {
    WHITE,
    MIXED,
    ASIAN,
    BLACK,
    OTHER,
    NOT_KNOWN
}

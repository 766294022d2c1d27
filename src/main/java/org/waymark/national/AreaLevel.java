package org.waymark.national;

public enum AreaLevel {
    ENGLAND,
    REGION,
    AUTHORITY
}

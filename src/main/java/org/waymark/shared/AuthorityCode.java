package org.waymark.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The ONS code of a local authority, such as {@code E08000026}. */
public record AuthorityCode(@JsonValue String value) implements Comparable<AuthorityCode> {
    @JsonCreator
    public AuthorityCode {}

    @Override
    public int compareTo(AuthorityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

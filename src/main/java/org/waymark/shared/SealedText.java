package org.waymark.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What only the vault opens, and nobody once the child's key is destroyed. */
public record SealedText(@JsonValue String value) {
    @JsonCreator
    public SealedText {}

    @Override
    public String toString() {
        return value;
    }
}

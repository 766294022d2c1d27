package org.waymark.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** The idempotency key of what a recorder says: sent again under the same key, it has one effect. */
public record CommandId(@JsonValue UUID value) {
    @JsonCreator
    public CommandId {}

    @Override
    public String toString() {
        return value.toString();
    }
}

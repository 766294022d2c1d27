package org.waymark.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Somebody who decided something, by a key that is the same each time and that only the vault can tell from a login. */
public record PersonKey(@JsonValue UUID value) {
    @JsonCreator
    public PersonKey {}

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.waymark.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * A child of one authority's returns, by a random key that says nothing about the child. Only the vault knows which
 * outside identifier it stands for; a child whose case moves to another authority has another key there.
 */
public record ChildKey(@JsonValue UUID value) {
    @JsonCreator
    public ChildKey {}

    public static ChildKey random() {
        return new ChildKey(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

package org.waymark.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A sibling group of one authority's tracker, by a random key that says nothing about the family. */
public record SiblingGroupKey(@JsonValue UUID value) {
    @JsonCreator
    public SiblingGroupKey {}

    public static SiblingGroupKey random() {
        return new SiblingGroupKey(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

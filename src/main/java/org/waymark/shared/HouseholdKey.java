package org.waymark.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Adopters of one agency, alone or as a couple, by a random key that says nothing about them. */
public record HouseholdKey(@JsonValue UUID value) {
    @JsonCreator
    public HouseholdKey {}

    public static HouseholdKey random() {
        return new HouseholdKey(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}

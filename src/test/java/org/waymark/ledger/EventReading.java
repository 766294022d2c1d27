package org.waymark.ledger;

import org.axonframework.serialization.SimpleSerializedObject;

/** Reads an event as an aggregate does. */
public final class EventReading {
    private EventReading() {}

    public static Object read(String type, String revision, String payload) {
        return new EventSerializer().deserialize(new SimpleSerializedObject<>(payload, String.class, type, revision));
    }
}

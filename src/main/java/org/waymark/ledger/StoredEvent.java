package org.waymark.ledger;

import java.time.Instant;
import java.util.Optional;
import org.waymark.journey.events.EventCatalogue;

/**
 * An event as it is stored.
 *
 * @param position its place in the order of storing, from 1
 * @param stream the aggregate that it belongs to: a child's key or a submission's place
 * @param sequence its place in the stream, from 0
 * @param type its stable name
 * @param recordedAt when it was stored, ISO instant; audit only, never a figure
 * @param payload JSON
 */
public record StoredEvent(
        long position, String stream, long sequence, String type, String revision, String recordedAt, String payload) {
    /** One for all: making one looks through the whole class path for what it could convert. */
    private static final EventSerializer SERIALIZER = new EventSerializer();

    /** Why this release cannot know what it says, as a code; empty where it is in the form of today. */
    public Optional<String> unknownBecause() {
        var known = EventCatalogue.named(type);
        if (known.isEmpty()) {
            return Optional.of("UNKNOWN_TYPE");
        }
        return known.get().revision().equals(revision) ? Optional.empty() : Optional.of("UNKNOWN_REVISION");
    }

    /** How an event would be stored that is only being tried out. */
    public static StoredEvent proposed(long position, String stream, Object event) {
        var written = SERIALIZER.serialize(event, String.class);
        return new StoredEvent(
                position,
                stream,
                0,
                written.getType().getName(),
                String.valueOf(written.getType().getRevision()),
                Instant.EPOCH.toString(),
                written.getData());
    }
}

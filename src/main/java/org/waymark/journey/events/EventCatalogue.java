package org.waymark.journey.events;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stable name and revision under which each event is stored, so that moving a class is no migration. A change of
 * meaning or shape is a new revision.
 */
public final class EventCatalogue {
    /** How one event type is written down. */
    public record EventType(String name, String revision, Class<?> javaType) {}

    private static final Map<String, EventType> BY_NAME = new LinkedHashMap<>();
    private static final Map<Class<?>, EventType> BY_CLASS = new LinkedHashMap<>();

    static {
        Stream.of(SubmissionEvent.class, AdoptionJourneyEvent.class, SiblingGroupEvent.class, YearlyCountEvent.class)
                .flatMap(vocabulary -> Arrays.stream(vocabulary.getPermittedSubclasses()))
                .map(javaType -> new EventType(javaType.getSimpleName(), "1", javaType))
                .forEach(type -> {
                    BY_NAME.put(type.name(), type);
                    BY_CLASS.put(type.javaType(), type);
                });
    }

    private EventCatalogue() {}

    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static Optional<EventType> of(Class<?> javaType) {
        return Optional.ofNullable(BY_CLASS.get(javaType));
    }

    public static List<EventType> all() {
        return List.copyOf(BY_NAME.values());
    }
}

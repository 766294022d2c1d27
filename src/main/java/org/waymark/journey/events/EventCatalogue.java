package org.waymark.journey.events;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.journey.events.AdoptionJourneyEvent.CharacteristicsStated;
import org.waymark.journey.events.AdoptionJourneyEvent.EpisodeStated;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneStated;

/**
 * The stable name and revision under which each event is stored, so that moving a class is no migration. A change of
 * meaning or shape is a new revision.
 */
public final class EventCatalogue {
    /** How one event type is written down. */
    public record EventType(String name, String revision, Class<?> javaType) {}

    private static final String FIRST_REVISION = "1";

    /** An earlier revision is read by way of {@code ledger.Upcasts}; one that has no way there is set aside. */
    private static final Map<Class<?>, String> REVISED =
            Map.of(MilestoneStated.class, "2", CharacteristicsStated.class, "2", EpisodeStated.class, "2");

    private static final Map<String, EventType> BY_NAME = new LinkedHashMap<>();
    private static final Map<Class<?>, EventType> BY_CLASS = new LinkedHashMap<>();

    static {
        Stream.of(
                        SubmissionEvent.class,
                        AdoptionJourneyEvent.class,
                        SiblingGroupEvent.class,
                        YearlyCountEvent.class,
                        AdopterHouseholdEvent.class,
                        EditionEvent.class,
                        MembersQuestionEvent.class)
                .flatMap(EventCatalogue::records)
                .map(javaType -> new EventType(
                        javaType.getSimpleName(), REVISED.getOrDefault(javaType, FIRST_REVISION), javaType))
                .forEach(type -> {
                    BY_NAME.put(type.name(), type);
                    BY_CLASS.put(type.javaType(), type);
                });
    }

    private EventCatalogue() {}

    private static Stream<Class<?>> records(Class<?> vocabulary) {
        return vocabulary.isSealed()
                ? Arrays.stream(vocabulary.getPermittedSubclasses()).flatMap(EventCatalogue::records)
                : Stream.of(vocabulary);
    }

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

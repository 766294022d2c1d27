package org.waymark.journey.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.Milestone;

/**
 * By what name a fact is corrected or retracted: what happened and when, whoever told it, such as
 * {@code match/2024-03-01}; the macro {@code fact_key} says it of the projection.
 */
public final class FactId {
    private FactId() {}

    /**
     * @param occurredOn null where the day is not known
     * @param detail whose codes tell apart what may happen several times on one day
     */
    public static String of(Milestone milestone, @Nullable LocalDate occurredOn, Map<String, String> detail) {
        return Stream.concat(
                        Stream.of(milestone.fileName(), occurredOn == null ? "undated" : occurredOn.toString()),
                        Stream.of("stage", "reason", "kind")
                                .filter(detail::containsKey)
                                .map(detail::get))
                .collect(Collectors.joining("/"));
    }
}

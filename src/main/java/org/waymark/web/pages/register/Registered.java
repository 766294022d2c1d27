package org.waymark.web.pages.register;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.London;
import org.waymark.web.pages.Days;

/**
 * A question of the register as GraphQL tells it to whoever may read it.
 *
 * @param words null once they were destroyed
 * @param asKnownAt null for the moment of answering
 * @param answer null until there is one
 */
record Registered(
        String id,
        String status,
        String year,
        @Nullable String authority,
        @Nullable LocalDate metOn,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable Words words,
        List<Ask> asks,
        @Nullable String cannotBeAnswered,
        @Nullable OffsetDateTime asKnownAt,
        @Nullable Answer answer,
        @Nullable LocalDate circulatedOn,
        List<String> carriedTo,
        @Nullable String askedAgainFrom) {
    static final String WIPED = "The words of this question were destroyed.";

    record Words(
            String meeting,
            @Nullable String minute,
            String wording,
            String askedBy,
            @Nullable String owner) {}

    record Ask(String name, Map<String, Object> variables) {}

    record Answer(
            String tier,
            OffsetDateTime knownAt,
            List<String> definitions,
            List<String> editions,
            OffsetDateTime answeredAt) {
        boolean isExact() {
            return tier.equals("EXACT");
        }

        String knownOn() {
            return Days.of(London.dayOf(knownAt.toInstant()));
        }

        String answeredOn() {
            return Days.of(London.dayOf(answeredAt.toInstant()));
        }
    }

    boolean isBound() {
        return !status.equals("ASKED");
    }

    boolean isCirculated() {
        return circulatedOn != null;
    }

    /** Whether it is said that no record can answer any of it. */
    boolean isOfNothing() {
        return isBound() && asks.isEmpty();
    }

    public String wording() {
        return words == null ? WIPED : words.wording();
    }

    /** How far it has got, in words. */
    String standing() {
        return switch (status) {
            case "ASKED" -> "Asked";
            case "BOUND" -> isOfNothing() ? "No record can answer it" : "Bound";
            case "ANSWERED" -> answer != null && answer.isExact() ? "Answered exactly" : "Answered";
            default -> "Members have the answer";
        };
    }

    /** Where it was put: the meeting, its day and the minute, as far as they are known. */
    String put() {
        return Stream.of(
                        words == null ? null : words.meeting(),
                        metOn == null ? null : Days.of(metOn),
                        words == null || words.minute() == null ? null : "minute " + words.minute())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}

package org.waymark.api;

import graphql.language.OperationDefinition.Operation;
import graphql.schema.DataFetchingEnvironment;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.querylog.Tier;
import org.waymark.shared.Refusal;

/** What one request asks, as it is found out while it is answered: each field of the query or mutation by itself. */
final class Inquiry {
    static final String KEY = "waymark.inquiry";
    private static final String PURPOSE = "purpose";
    private static final String AS_KNOWN_AT = "asKnownAt";

    private final @Nullable String purpose;
    private final KnownWords words;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private boolean exact;

    /** @param purpose of all of it, where a part states none of its own */
    Inquiry(@Nullable String purpose, KnownWords words) {
        this.purpose = purpose;
        this.words = words;
    }

    /** @param question arguments, and under a slash and their names those of fields within */
    record Part(
            String kind,
            Tier tier,
            SortedMap<String, Object> question,
            @Nullable String purpose) {}

    /** Takes note of a field before anything is decided about it. */
    synchronized void asks(DataFetchingEnvironment environment, boolean isExact) {
        var names = environment.getExecutionStepInfo().getPath().getKeysOnly();
        var before = parts.get(names.getFirst());
        if (before == null) {
            before = new Part(environment.getField().getName(), Tier.PUBLISHED, new TreeMap<>(), purpose);
        }
        var stated = stated(environment);
        parts.put(
                names.getFirst(),
                new Part(
                        before.kind(),
                        isExact ? Tier.EXACT : before.tier(),
                        before.question(),
                        stated == null ? before.purpose() : stated));
        if (!environment.getFieldDefinition().getArguments().isEmpty()) {
            var arguments = settled(environment);
            if (names.size() == 1) {
                before.question().putAll(arguments);
            } else if (!arguments.isEmpty()) {
                before.question().put(within(before, environment.getField().getName()), arguments);
            }
        }
    }

    /** Asked for twice within one field, it stands twice: by number, since a name of the asker's own might be anybody's. */
    private static String within(Part part, String field) {
        var name = "/" + field;
        for (int more = 2; part.question().containsKey(name); more++) {
            name = "/%s %d".formatted(field, more);
        }
        return name;
    }

    private SortedMap<String, Object> settled(DataFetchingEnvironment environment) {
        Map<String, Object> arguments = new TreeMap<>();
        environment.getArguments().forEach((name, value) -> {
            if (value != null && !name.equals(PURPOSE)) {
                arguments.put(name, value);
            }
        });
        Instant now = environment.getGraphQlContext().get(RequestMoment.NOW);
        if (now != null && environment.getFieldDefinition().getArgument(AS_KNOWN_AT) != null) {
            arguments.putIfAbsent(AS_KNOWN_AT, now);
        }
        return environment.getOperationDefinition().getOperation() == Operation.MUTATION
                ? words.targets(arguments)
                : words.only(arguments);
    }

    private static @Nullable String stated(DataFetchingEnvironment environment) {
        try {
            return Purposes.checked(environment.getArgument(PURPOSE));
        } catch (Refusal refused) {
            return null;
        }
    }

    @Nullable
    String purpose() {
        return purpose;
    }

    synchronized @Nullable String purposeOf(DataFetchingEnvironment environment) {
        var name = environment.getExecutionStepInfo().getPath().getKeysOnly().getFirst();
        return Objects.requireNonNull(parts.get(name)).purpose();
    }

    synchronized void givesExactFigures() {
        exact = true;
    }

    synchronized boolean gaveExactFigures() {
        return exact;
    }

    /** By the names under which they are answered, in the order in which they were asked. */
    synchronized Map<String, Part> parts() {
        return new LinkedHashMap<>(parts);
    }
}

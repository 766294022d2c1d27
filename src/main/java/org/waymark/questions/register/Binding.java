package org.waymark.questions.register;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.SavedAsk;

/**
 * By what a question is to be answered.
 *
 * @param asks none where no record can say
 * @param asKnownAt null for as known when it is answered
 * @param definitions versions by measure; of all others the newest
 * @param cannotBeAnswered what of it no record can say, and why; null where records can
 */
public record Binding(
        List<SavedAsk> asks,
        @Nullable Instant asKnownAt,
        SortedMap<String, String> definitions,
        @Nullable String cannotBeAnswered) {}

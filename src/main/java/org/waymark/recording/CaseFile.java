package org.waymark.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.ChildKey;

/**
 * All that was ever held of one case.
 *
 * @param version for the next command to expect
 */
public record CaseFile(ChildKey child, String authority, long version, List<Fact> facts) {
    /**
     * Something that was held, from when to when.
     *
     * @param kind MILESTONE, EPISODE or CHARACTERISTIC
     * @param milestone null unless it is one
     * @param source RETURN, TRACKER or RECORDER
     * @param recordedAt when it was first stored here that it holds from then; null where that follows from no one statement
     * @param knownTo null while it holds
     * @param status HOLDS, REPLACED, CORRECTED or RETRACTED
     */
    public record Fact(
            String factId,
            String kind,
            @Nullable String milestone,
            @Nullable LocalDate occurredOn,
            @Nullable LocalDate endedOn,
            String precision,
            SortedMap<String, String> detail,
            String source,
            Instant knownFrom,
            @Nullable Instant recordedAt,
            @Nullable Instant knownTo,
            String status,
            @Nullable String because,
            @Nullable String onAuthorityOf) {}
}

package org.waymark.recording;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.SiblingGroupKey;

/**
 * All that was ever told of one sibling group.
 *
 * @param authorities that ever told of it
 * @param version for the next command to expect
 * @param stays who belongs to it as known now, whoever said so
 * @param facts what recorders told, in the order of the days, what no longer holds beside what holds
 */
public record SiblingFile(
        SiblingGroupKey group, List<String> authorities, long version, List<Stay> stays, List<Fact> facts) {

    /**
     * A stretch of a child's time in the group.
     *
     * @param joinedOn null where it has always belonged to it
     * @param untilOn null where nothing ended it
     * @param together whether it lives with its siblings; null where nobody says so
     */
    public record Stay(
            String child,
            @Nullable LocalDate joinedOn,
            @Nullable LocalDate untilOn,
            @Nullable Boolean together) {}

    /**
     * Something that a recorder told, and from when to when it was known.
     *
     * @param occurredOn null where the child has always belonged to the group
     * @param apartBecause null unless the child was placed apart
     * @param knownTo null while it holds
     * @param status HOLDS, REPLACED, CORRECTED or RETRACTED
     * @param replacedBy the fact that holds in its place; null unless it was corrected
     */
    public record Fact(
            String factId,
            String authority,
            String step,
            String child,
            @Nullable LocalDate occurredOn,
            String precision,
            @Nullable String apartBecause,
            Instant knownFrom,
            @Nullable Instant knownTo,
            String status,
            @Nullable String replacedBy,
            @Nullable String because,
            @Nullable String onAuthorityOf) {}
}

package org.waymark.publication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One submission as the ledger has it.
 *
 * @param knownAt when the council submitted it
 * @param recordedAt when it was begun here
 * @param status COMPLETED, INCOMPLETE (broke off: send it again) or WITHDRAWN
 * @param withdrawnBecause null unless withdrawn
 * @param position of its latest event
 * @param children of whom it tells by their cases
 */
public record SubmissionSummary(
        String id,
        String authority,
        String authorityName,
        String year,
        String kind,
        Instant knownAt,
        Instant recordedAt,
        String status,
        @Nullable String withdrawnBecause,
        String digest,
        long position,
        int children) {}

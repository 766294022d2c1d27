package org.waymark.journey.commands;

import java.time.Instant;
import java.util.Set;
import org.waymark.journey.events.ReturnFile;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.SubmissionId;
import org.waymark.shared.SubmissionKind;

/**
 * A submission that is complete and not withdrawn.
 *
 * @param speaksOf the files that a return has
 */
public record Holding(
        SubmissionId submission,
        FinancialYear year,
        SubmissionKind kind,
        Instant knownAt,
        String digest,
        Set<ReturnFile> speaksOf) {}

package org.waymark.journey.commands;

import java.time.Instant;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.SubmissionId;

/** Which submission speaks, and since when the council has said so. */
public record Speaker(
        AuthorityCode authority, SubmissionId submission, FinancialYear year, Instant knownAt, String digest) {}

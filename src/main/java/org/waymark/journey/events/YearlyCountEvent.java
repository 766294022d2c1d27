package org.waymark.journey.events;

import java.time.Instant;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.SubmissionId;

/** What an authority counted in a year. As with a child, it holds once its submission is complete. */
public sealed interface YearlyCountEvent {
    AuthorityCode authority();

    SubmissionId submission();

    /** This counts.csv speaks of the authority; each pair of year and count that follows is thereby replaced. */
    record CountsStated(
            AuthorityCode authority,
            SubmissionId submission,
            FinancialYear year,
            Instant knownAt,
            String digest,
            Source source)
            implements YearlyCountEvent {}

    /** One number. */
    record CountStated(
            String factId,
            AuthorityCode authority,
            SubmissionId submission,
            Instant knownAt,
            Source source,
            CountRow count)
            implements YearlyCountEvent {}
}

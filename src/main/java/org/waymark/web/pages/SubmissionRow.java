package org.waymark.web.pages;

import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A submission as GraphQL answers it, and as a page says it. */
record SubmissionRow(
        String id,
        String authority,
        String authorityName,
        String year,
        String kind,
        OffsetDateTime knownAt,
        OffsetDateTime recordedAt,
        String status,
        @Nullable String withdrawnBecause,
        int children) {
    public boolean isWithdrawn() {
        return status.equals("WITHDRAWN");
    }

    boolean covers() {
        return kind.equals("RETURN") && status.equals("COMPLETED");
    }

    public String what() {
        return Words.of("SubmissionKind", kind);
    }

    /** Of how many children it tells; a dash for one that lists none by their cases. */
    public String childrenTold() {
        return children == 0 && !kind.equals("RETURN") ? Days.NONE : String.valueOf(children);
    }

    public String submittedOn() {
        return Days.of(knownAt);
    }

    public String takenInOn() {
        return Days.of(recordedAt);
    }

    /** Its standing, and of what was taken back why. */
    public String standing() {
        var standing = Words.of("SubmissionStatus", status);
        return withdrawnBecause == null
                ? standing
                : standing + ": "
                        + Words.of("WithdrawalReason", withdrawnBecause).toLowerCase(Locale.ROOT);
    }
}

package org.waymark.intake;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.LocalAuthority;
import org.waymark.shared.London;

/** Whose files these are, of which year, and since when the council has said so. */
record ImportScope(LocalAuthority authority, FinancialYear year, Instant asAt, Cells.Bounds bounds) {

    /** Empty, with every problem noted, where the request does not say so rightly. */
    static Optional<ImportScope> of(
            ImportRequest request, LocalAuthorities authorities, Clock clock, Problems problems) {
        var year = FinancialYear.parse(request.year().strip());
        if (year.isEmpty()) {
            problems.error(null, "UNKNOWN_YEAR", "Say which year the files are of, from April to March, as 2022-23.");
        }
        var authority = authorities.named(
                request.authority().strip(),
                year.orElse(new FinancialYear(LocalDate.now(clock).getYear())));
        if (authority.isEmpty()) {
            problems.error(
                    null,
                    "UNKNOWN_AUTHORITY",
                    "Say whose files these are, by ONS code (such as E08000026) or three-digit DfE number.");
        }
        var asAt = asAt(request.asAt().strip(), clock, problems);
        if (year.isEmpty() || authority.isEmpty() || asAt == null) {
            return Optional.empty();
        }
        if (!authority.get().existedIn(year.get())) {
            problems.error(
                    null,
                    "AUTHORITY_NOT_ACTIVE",
                    authority.get().successors().isEmpty()
                            ? "This authority did not exist in that year."
                            : "This authority did not exist in that year. Its successors are: "
                                    + authority.get().successors() + ".");
            return Optional.empty();
        }
        var day = London.dayOf(asAt);
        var today = London.dayOf(clock.instant());
        if (!day.isAfter(year.get().endsOn())) {
            problems.warning(
                    null,
                    "AS_AT_BEFORE_YEAR_END",
                    "This was submitted before the year had ended, so it cannot tell all of it.");
        }
        return Optional.of(new ImportScope(
                authority.get(), year.get(), asAt, new Cells.Bounds(year.get().endsOn(), day, today)));
    }

    private static @Nullable Instant asAt(String text, Clock clock, Problems problems) {
        Instant asAt;
        try {
            asAt = text.length() == 10
                    ? London.startOf(LocalDate.parse(text))
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            problems.error(
                    null,
                    "AS_AT_FORMAT",
                    "Say when the council submitted this (asAt): a day as 2023-06-30, or an instant as 2023-06-30T10:00:00Z.");
            return null;
        }
        if (asAt.isAfter(clock.instant()) || asAt.isBefore(Instant.parse("1980-01-01T00:00:00Z"))) {
            problems.error(null, "AS_AT_RANGE", "The day on which this was submitted (asAt) has not come yet.");
            return null;
        }
        return asAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** Tracker files are not bound to the return's year. */
    Cells.Bounds trackerBounds() {
        return new Cells.Bounds(null, bounds.asAt(), bounds.today());
    }
}

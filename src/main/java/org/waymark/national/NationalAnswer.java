package org.waymark.national;

import java.time.Instant;
import java.util.List;
import org.waymark.shared.FinancialYear;

/**
 * Published figures, and what they rest on.
 *
 * @param untold areas and years that were asked for and that no release known by then tells of
 */
public record NationalAnswer(Series series, List<PublishedFigure> rows, List<Untold> untold, Provenance provenance) {

    public record Untold(Area area, FinancialYear year) {}

    /**
     * @param releases that the figures come from, newest first
     * @param digest SHA-256 of the question and the figures
     */
    public record Provenance(Instant knownAt, List<Release> releases, String digest) {}
}

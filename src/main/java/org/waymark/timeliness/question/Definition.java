package org.waymark.timeliness.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.Milestone;
import org.waymark.shared.YearlyCount;

/**
 * What a measure is, as its file's header says.
 *
 * @param of the count of which it is a share or mean, those left out included; null where no measure counts its cohort
 * @param clockStarts, clockStops null for counts
 * @param leftOut which cases are left out, named and counted; null where none are
 * @param way at whose end a case is counted, so that a change of the count can be explained; null where there is none
 * @param thresholds of the scorecards, oldest first
 * @param breaks days from which figures do not compare with those of before
 * @param records where the figure comes from
 * @param needs milestones that only a tracker tells, and without any of which nothing can be said
 * @param counted which yearly count it is made of; null unless it records counts
 * @param partedBy the dimensions that a yearly count or households can be parted by, beside the authority
 * @param wouldNeed what would have to be recorded; null where returns tell all
 * @param validTo null while it is in use
 */
public record Definition(
        String code,
        String version,
        String title,
        String meaning,
        String cohort,
        @Nullable String of,
        @Nullable String clockStarts,
        @Nullable String clockStops,
        @Nullable String leftOut,
        @Nullable Way way,
        Figure figure,
        String unit,
        List<Threshold> thresholds,
        List<SeriesBreak> breaks,
        Records records,
        List<Milestone> needs,
        @Nullable Counted counted,
        List<Dimension> partedBy,
        @Nullable String wouldNeed,
        String source,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    /** Whoever has reached the one milestone and not the other is on it. */
    public record Way(Milestone from, Milestone to) {}

    /**
     * Of which yearly count the cases are.
     *
     * @param keys without any of which nothing can be said; none where what is not named was not there
     */
    public record Counted(YearlyCount what, List<String> keys) {}

    /** What is made of the cases. */
    public enum Figure {
        COUNT,
        MEAN,
        SHARE
    }

    /** Where the figure comes from. */
    public enum Records {
        RETURNS,
        MILESTONES,
        COUNTS,
        /** What recorders say of adopters. */
        HOUSEHOLDS,
        /** Nowhere: what it would need is not recorded. */
        NONE
    }

    /** Whether the figure can be parted, or its cases chosen, by a dimension. */
    public boolean isParted(Dimension dimension) {
        boolean ofChildren = records != Records.COUNTS && records != Records.HOUSEHOLDS;
        return ofChildren || dimension == Dimension.LOCAL_AUTHORITY || partedBy.contains(dimension);
    }

    /** The newest threshold, in days; null where there is none. */
    public @Nullable Integer threshold() {
        return thresholds.isEmpty() ? null : thresholds.getLast().days();
    }

    /** The threshold of the scorecard window that ends in the period's year, in days; null where none is known. */
    public @Nullable Integer thresholdFor(Period period) {
        return thresholds.stream()
                .filter(each -> each.holdsFor(period))
                .reduce((_, later) -> later)
                .map(Threshold::days)
                .orElse(null);
    }

    /** Why the figure of a period does not compare with those of other periods; null where it does. */
    public @Nullable String breakIn(Period period) {
        List<String> reasons = new ArrayList<>();
        if (period.startsOn().isBefore(validFrom)) {
            reasons.add("This definition applies from %s only.".formatted(validFrom));
        }
        if (validTo != null && period.endsOn().isAfter(validTo)) {
            reasons.add("This definition applied until %s only.".formatted(validTo));
        }
        breaks.stream()
                .filter(each ->
                        !each.on().isBefore(period.startsOn()) && !each.on().isAfter(period.endsOn()))
                .forEach(each -> reasons.add("From %s: %s".formatted(each.on(), each.text())));
        return reasons.isEmpty() ? null : String.join(" ", reasons);
    }
}

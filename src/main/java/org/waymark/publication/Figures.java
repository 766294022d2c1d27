package org.waymark.publication;

import java.util.List;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.interval.BinomialProportion;
import org.jspecify.annotations.Nullable;
import org.waymark.publication.PublishedCell.Remarks;
import org.waymark.timeliness.ExactCell;
import org.waymark.timeliness.question.Definition;

/** Turns an exact cell into what is shown of it: the figure of the measure, its interval and its words. */
final class Figures {
    private static final double CONFIDENCE = 0.95;

    private Figures() {}

    static PublishedCell.Shown shown(String id, Definition definition, ExactCell cell, Remarks remarks) {
        return switch (definition.figure()) {
            case COUNT ->
                new PublishedCell.Shown(
                        id,
                        Integer.toString(cell.cases()),
                        cell.cases(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        cell.excluded(),
                        remarks);
            case MEAN -> mean(id, definition, cell, remarks);
            case SHARE -> share(id, cell, remarks);
        };
    }

    private static PublishedCell.Shown mean(String id, Definition definition, ExactCell cell, Remarks remarks) {
        var interval = meanInterval(cell.familyMeans());
        var text = cell.mean() == null ? "no cases" : Math.round(cell.mean()) + " " + definition.unit();
        return new PublishedCell.Shown(
                id,
                text,
                cell.cases(),
                null,
                null,
                null,
                cell.mean(),
                cell.median(),
                cell.p25(),
                cell.p75(),
                cell.p90(),
                interval == null ? null : interval.lower(),
                interval == null ? null : interval.upper(),
                cell.excluded(),
                remarks);
    }

    private static PublishedCell.Shown share(String id, ExactCell cell, Remarks remarks) {
        int cases = cell.cases();
        if (cases == 0) {
            return new PublishedCell.Shown(
                    id, "no cases", 0, 0, 0, null, null, null, null, null, null, null, null, cell.excluded(), remarks);
        }
        double share = (double) cell.numerator() / cases;
        var interval = BinomialProportion.getWilsonScoreInterval(cases, share, CONFIDENCE);
        return new PublishedCell.Shown(
                id,
                "%d of %d (%d%%)".formatted(cell.numerator(), cases, Math.round(share * 100)),
                cases,
                cell.numerator(),
                cases,
                share,
                null,
                null,
                null,
                null,
                null,
                interval.getLowerBound(),
                interval.getUpperBound(),
                cell.excluded(),
                remarks);
    }

    private record Interval(double lower, double upper) {}

    /** Student's t over the means of the families, since the children of one family wait together. */
    private static @Nullable Interval meanInterval(List<Double> familyMeans) {
        int families = familyMeans.size();
        if (families < 2) {
            return null;
        }
        double centre = familyMeans.stream().mapToDouble(Double::doubleValue).sum() / families;
        double squares = familyMeans.stream()
                .mapToDouble(each -> (each - centre) * (each - centre))
                .sum();
        double standardError = Math.sqrt(squares / (families - 1) / families);
        double reach =
                new TDistribution(families - 1).inverseCumulativeProbability((1 + CONFIDENCE) / 2) * standardError;
        return new Interval(centre - reach, centre + reach);
    }
}

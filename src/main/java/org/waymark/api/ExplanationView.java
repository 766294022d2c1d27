package org.waymark.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.publication.Explanation;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.Making;

/** How an answer is made, in the shape of the schema. */
record ExplanationView(List<OfMeasure> measures, List<Definition> definitions, ProvenanceView provenance) {

    record OfMeasure(
            String measure,
            List<OfPeriod> periods,
            @Nullable Making making) {}

    record OfPeriod(
            String period,
            @Nullable Integer considered,
            @Nullable Integer asked,
            @Nullable Integer units,
            List<BreakdownView.ExclusionView> leftOut,
            @Nullable Integer counted,
            @Nullable Integer groups,
            @Nullable String explanation) {

        static OfPeriod of(Explanation.OfPeriod period) {
            var steps = period.steps();
            return steps == null
                    ? new OfPeriod(period.period(), null, null, null, List.of(), null, null, period.explanation())
                    : new OfPeriod(
                            period.period(),
                            steps.considered(),
                            steps.asked(),
                            steps.units(),
                            steps.leftOut().entrySet().stream()
                                    .map(each -> new BreakdownView.ExclusionView(each.getKey(), each.getValue()))
                                    .toList(),
                            steps.counted(),
                            steps.groups(),
                            null);
        }
    }

    static ExplanationView of(Explanation explanation) {
        return new ExplanationView(
                explanation.measures().stream()
                        .map(each -> new OfMeasure(
                                each.measure(),
                                each.periods().stream().map(OfPeriod::of).toList(),
                                each.making()))
                        .toList(),
                explanation.definitions(),
                ProvenanceView.of(explanation.provenance()));
    }
}

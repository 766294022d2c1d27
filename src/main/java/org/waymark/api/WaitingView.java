package org.waymark.api;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.api.BreakdownView.ExclusionView;
import org.waymark.publication.Answer;
import org.waymark.publication.WaitingAnswer;
import org.waymark.statistics.Estimate;
import org.waymark.statistics.WaitingCurve;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.WaitingCohort;

/** A waiting curve in the shape of the schema. */
record WaitingView(
        String period,
        WaitingCohort cohort,
        List<Answer.Key> keys,
        boolean isTotal,
        String status,
        String text,
        @Nullable String explanation,
        @Nullable Integer children,
        @Nullable Integer count,
        @Nullable Integer stillWaiting,
        List<WayOutView> waysOut,
        List<ExclusionView> excluded,
        @Nullable EstimateView median,
        @Nullable EstimateView medianArrival,
        @Nullable EstimateView restrictedMean,
        int horizonDays,
        @Nullable Double meanOfArrived,
        List<StepView> steps,
        @Nullable Integer seenFrom,
        @Nullable Integer seenUntil,
        Definition definition,
        ProvenanceView provenance) {

    record WayOutView(String outcome, int count, EstimateView incidence) {}

    record IncidenceView(String outcome, double share) {}

    record EstimateView(
            @Nullable Double value,
            @Nullable Double lower,
            @Nullable Double upper,
            String text) {

        /** @param decimals of the text */
        static EstimateView of(Estimate estimate, int decimals) {
            return new EstimateView(estimate.value(), estimate.lower(), estimate.upper(), text(estimate, decimals));
        }

        private static String text(Estimate estimate, int decimals) {
            var value = number(estimate.value(), decimals);
            return estimate.lower() == null
                    ? value
                    : "%s (%s to %s)"
                            .formatted(value, number(estimate.lower(), decimals), number(estimate.upper(), decimals));
        }

        private static String number(@Nullable Double value, int decimals) {
            return value == null ? "not reached" : String.format(Locale.ROOT, "%." + decimals + "f", value);
        }
    }

    record StepView(
            int day,
            int atRisk,
            int joined,
            int arrived,
            int leftOtherwise,
            int notSeenAgain,
            double survival,
            @Nullable Double standardError,
            @Nullable Double lower,
            @Nullable Double upper,
            List<IncidenceView> incidence) {

        static StepView of(WaitingCurve.Step step) {
            return new StepView(
                    step.day(),
                    step.atRisk(),
                    step.joined(),
                    step.arrived(),
                    step.outcomes().values().stream()
                                    .mapToInt(Integer::intValue)
                                    .sum()
                            - step.arrived(),
                    step.notSeenAgain(),
                    step.survival(),
                    step.standardError(),
                    step.lower(),
                    step.upper(),
                    step.incidence().entrySet().stream()
                            .map(each -> new IncidenceView(each.getKey(), each.getValue()))
                            .toList());
        }
    }

    static List<WaitingView> of(WaitingAnswer answer, int horizonDays) {
        return answer.rows().stream()
                .map(row -> switch (row.shown()) {
                    case WaitingAnswer.Shown shown -> shown(answer, row, shown, horizonDays);
                    case WaitingAnswer.NotAvailable missing -> missing(answer, row, missing, horizonDays);
                })
                .toList();
    }

    private static WaitingView shown(
            WaitingAnswer answer, WaitingAnswer.Row row, WaitingAnswer.Shown shown, int horizonDays) {
        var curve = shown.curve();
        var seen = curve.seen();
        return new WaitingView(
                row.period(),
                row.cohort(),
                row.keys(),
                row.isTotal(),
                "SHOWN",
                shown.text(),
                null,
                shown.children(),
                shown.stretches(),
                shown.stillWaiting(),
                waysOut(shown.waysOut(), curve),
                shown.excluded().entrySet().stream()
                        .map(each -> new ExclusionView(each.getKey(), each.getValue()))
                        .toList(),
                EstimateView.of(curve.median(), 0),
                EstimateView.of(curve.medianArrival(), 0),
                EstimateView.of(curve.restrictedMean(), 0),
                horizonDays,
                shown.meanOfArrived(),
                curve.steps().stream().map(StepView::of).toList(),
                seen == null ? null : seen.from(),
                seen == null ? null : seen.until(),
                answer.definition(),
                ProvenanceView.of(answer.provenance()));
    }

    private static List<WayOutView> waysOut(Map<String, Integer> counts, WaitingCurve curve) {
        return counts.entrySet().stream()
                .map(each -> new WayOutView(
                        each.getKey(),
                        each.getValue(),
                        EstimateView.of(Objects.requireNonNull(curve.incidence().get(each.getKey())), 2)))
                .toList();
    }

    private static WaitingView missing(
            WaitingAnswer answer, WaitingAnswer.Row row, WaitingAnswer.NotAvailable missing, int horizonDays) {
        return new WaitingView(
                row.period(),
                row.cohort(),
                row.keys(),
                row.isTotal(),
                "NOT_AVAILABLE",
                missing.text(),
                missing.explanation(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                horizonDays,
                null,
                List.of(),
                null,
                null,
                answer.definition(),
                ProvenanceView.of(answer.provenance()));
    }
}

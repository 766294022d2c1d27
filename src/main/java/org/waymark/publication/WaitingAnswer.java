package org.waymark.publication;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.statistics.WaitingCurve;
import org.waymark.timeliness.question.Definition;
import org.waymark.timeliness.question.WaitingCohort;

/** How long children wait, curve by curve, what that means, and what it rests on. */
public record WaitingAnswer(List<Row> rows, Definition definition, Provenance provenance) {

    /**
     * @param keys the codes of the outermost dimensions; none for all who are asked about
     * @param isTotal whether rows below this one part it further, or it is the period's
     */
    public record Row(
            String period, WaitingCohort cohort, List<Answer.Key> keys, boolean isTotal, PublishedWait shown) {}

    /** A curve as it may be shown. What is not shown has no numbers. */
    public sealed interface PublishedWait {
        /** Ready to print. */
        String text();
    }

    /**
     * @param children who they are about, each once
     * @param stretches of waiting that count; a child whose wait was interrupted has several
     * @param stillWaiting stretches that went on when last seen
     * @param waysOut how many stretches ended how, the arrival included
     * @param meanOfArrived plain mean over those who arrived, as the scorecards have it; null where nobody did
     * @param excluded stretches that do not count, by reason
     */
    public record Shown(
            String text,
            int children,
            int stretches,
            int stillWaiting,
            Map<String, Integer> waysOut,
            @Nullable Double meanOfArrived,
            WaitingCurve curve,
            Map<String, Integer> excluded)
            implements PublishedWait {}

    /** No record can say, and why. */
    public record NotAvailable(String text, String explanation) implements PublishedWait {}
}

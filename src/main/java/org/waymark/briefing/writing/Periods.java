package org.waymark.briefing.writing;

import java.util.List;
import org.waymark.briefing.Figure.Status;

/**
 * Which periods of an answer a note shows side by side.
 *
 * @param shown oldest first
 * @param note that there are more; none where all are shown
 */
record Periods(List<String> shown, List<String> note) {
    private static final int SIDE_BY_SIDE = 3;
    private static final int MOST = 8;

    static Periods of(Breakdown answer) {
        return of(answer, false);
    }

    /**
     * The latest of those that tell anything; those asked for one by one are all shown, whether they do or not.
     *
     * @param isCourse whether more are wanted, for a picture of how figures went
     */
    static Periods of(Breakdown answer, boolean isCourse) {
        var all = answer.periods();
        int most = isCourse || all.stream().anyMatch(period -> period.contains("Q")) ? MOST : SIDE_BY_SIDE;
        if (all.size() <= most) {
            return new Periods(all, List.of());
        }
        var telling = all.stream().filter(period -> tells(answer, period)).toList();
        var chosen = telling.isEmpty() ? all : telling;
        var shown = chosen.subList(Math.max(0, chosen.size() - most), chosen.size());
        return new Periods(
                shown,
                List.of("The answer has %d periods, from %s to %s; the latest %s are shown."
                        .formatted(all.size(), all.getFirst(), all.getLast(), shown.size())));
    }

    private static boolean tells(Breakdown answer, String period) {
        return answer.of(period).stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.status() != Status.NOT_AVAILABLE);
    }
}

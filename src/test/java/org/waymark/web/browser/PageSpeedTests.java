package org.waymark.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** How long the service takes for each page of the demonstration, once it has been opened before. Beside nothing else. */
@Isolated
@Tag("browser")
class PageSpeedTests extends WithBrowser {
    private static final int ROUNDS = 10;
    private static final int MILLISECONDS = 300;
    private static final double PART = 0.95;

    @Test
    void answersWithin300MillisecondsAtThe95thPercentile() {
        Map<Visit, List<Double>> taken = new LinkedHashMap<>();
        Pages.each().forEach(visit -> taken.put(visit, rounds(visit)));

        taken.forEach((visit, times) -> System.out.printf("%5.0f ms at most  %s%n", percentile(times, 1), visit));
        var all = taken.values().stream().flatMap(List::stream).toList();
        System.out.printf(
                "%5.0f ms at p50, %.0f ms at p95 of %d pages%n",
                percentile(all, 0.5), percentile(all, PART), all.size());
        assertThat(all).hasSize(Pages.ALL.size() * ROUNDS);
        assertThat(percentile(all, PART)).isLessThanOrEqualTo(MILLISECONDS);
    }

    private List<Double> rounds(Visit visit) {
        var session = session(visit);
        session.open(visit.page());
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            times.add(((Number) session.again()
                            .evaluate("() => { const page = performance.getEntriesByType('navigation')[0];"
                                    + " return page.responseEnd - page.requestStart; }"))
                    .doubleValue());
        }
        return times;
    }

    /** The smallest of them that so large a part does not exceed. */
    private static double percentile(List<Double> times, double part) {
        var sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.ceil(part * sorted.length) - 1];
    }
}

package org.waymark.laws;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.waymark.TestHome;
import org.waymark.shared.FinancialYear;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.timeliness.question.Window;

/** All that a home answers, as text: every measure, year and knowledge instant, in parts and in total. */
final class Fingerprint {
    static final List<String> MEASURES = List.of("ADOPTED", "ADM_DECISIONS", "PLACEMENT_ORDERS", "A1", "A2", "A20");

    private Fingerprint() {}

    static Map<String, String> of(TestHome home, Collection<Instant> instants, String authority) {
        Map<String, String> answers = new TreeMap<>();
        for (var knownAt : instants) {
            for (var measure : MEASURES) {
                home.cells(measure, years(), List.of(Dimension.SEX, Dimension.AGE_AT_ENTRY), knownAt, authority)
                        .forEach((key, cell) -> answers.put(
                                "%s %s %s %s".formatted(knownAt, measure, key.period(), key.codes()), cell.toString()));
            }
        }
        return answers;
    }

    private static List<Period> years() {
        return IntStream.range(2018, 2022)
                .mapToObj(FinancialYear::new)
                .flatMap(year -> Window.ONE_YEAR.endingIn(year).stream())
                .toList();
    }
}

package org.waymark.laws;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.TestHome;
import org.waymark.timeliness.question.Dimension;

/** All that a home answers, as text: measures by year and knowledge instant, in parts and in total. */
final class Fingerprint {
    private static final List<Dimension> BY =
            List.of(Dimension.SEX, Dimension.SIBLING_GROUP_SIZE, Dimension.PLACED_WITH_SIBLINGS);

    private static final List<String> SOME = List.of("ADOPTED", "A2", "AWAITING_PLACEMENT_AT_PERIOD_END");

    private Fingerprint() {}

    static Map<String, String> of(TestHome home, Collection<Instant> instants, String authority) {
        return of(EveryMeasure.CODES, home, instants, authority);
    }

    /** Of a few measures, where it is looked at often. */
    static Map<String, String> ofSome(TestHome home, Collection<Instant> instants, String authority) {
        return of(SOME, home, instants, authority);
    }

    private static Map<String, String> of(
            List<String> measures, TestHome home, Collection<Instant> instants, String authority) {
        Map<String, String> answers = new TreeMap<>();
        for (var knownAt : instants) {
            for (var measure : measures) {
                home.cells(measure, EveryMeasure.WINDOWS, BY, knownAt, authority)
                        .forEach((key, cell) -> answers.put(
                                "%s %s %s %s".formatted(knownAt, measure, key.period(), key.codes()), cell.toString()));
            }
        }
        return answers;
    }
}

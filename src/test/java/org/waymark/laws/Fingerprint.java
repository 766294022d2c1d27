package org.waymark.laws;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.waymark.TestHome;
import org.waymark.publication.Asker;
import org.waymark.publication.Gate;
import org.waymark.shared.LocalAuthorities;
import org.waymark.shared.Milestone;
import org.waymark.statistics.OtherWaysOut;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.WaitingCohort;
import org.waymark.timeliness.question.WaitingQuestion;
import org.waymark.timeliness.question.Window;

/** All that a home answers, as text: measures by year and knowledge instant, in parts and in total. */
final class Fingerprint {
    private static final List<Dimension> BY =
            List.of(Dimension.SEX, Dimension.SIBLING_GROUP_SIZE, Dimension.PLACED_WITH_SIBLINGS);

    private static final List<String> SOME = List.of("ADOPTED", "A2", "AWAITING_PLACEMENT_AT_PERIOD_END");

    private static final int PART = 3;

    private Fingerprint() {}

    /** In every build of a few measures and every third of the others; which these are goes by how many instants are looked at. */
    static Map<String, String> of(TestHome home, Collection<Instant> instants, String authority) {
        var measures = IntStream.range(0, EveryMeasure.CODES.size())
                .filter(n -> Thorough.IS_ASKED_FOR
                        || n % PART == instants.size() % PART
                        || SOME.contains(EveryMeasure.CODES.get(n)))
                .mapToObj(EveryMeasure.CODES::get)
                .toList();
        var answers = of(measures, home, instants, authority);
        instants.forEach(
                knownAt -> waiting(home, knownAt).forEach((pair, said) -> answers.put(knownAt + " " + pair, said)));
        return answers;
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

    /** Through the gate, with digests: curves and their intervals must be the same too. */
    private static Map<String, String> waiting(TestHome home, Instant knownAt) {
        var gate = new Gate(home.projection(), TestHome.LIBRARY, new LocalAuthorities(List.of()), TestHome.CLOCK);
        Map<String, String> answers = new TreeMap<>();
        for (var from : List.of(Milestone.ENTERED_CARE, Milestone.PLACEMENT_ORDER)) {
            var question = new WaitingQuestion(
                    from,
                    Milestone.MOVED_IN,
                    List.of(WaitingCohort.values()),
                    null,
                    Window.ONE_YEAR,
                    List.of(),
                    Map.of(),
                    OtherWaysOut.END_THE_WAIT,
                    WaitingQuestion.SCORECARD_HORIZON,
                    knownAt,
                    null);
            var answer = gate.waiting(question, new Asker("analyst", null));
            answers.put("waiting from " + from, answer.provenance().digest() + " of " + answer.rows());
        }
        return answers;
    }
}

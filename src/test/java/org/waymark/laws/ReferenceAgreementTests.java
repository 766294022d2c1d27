package org.waymark.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.TestHome;
import org.waymark.reference.Case;
import org.waymark.reference.RandomHistories;
import org.waymark.reference.Reference;
import org.waymark.reference.Submitted;
import org.waymark.timeliness.question.Window;

/** The SQL and a deliberately naive second implementation, written from the contract alone, give the same cases. */
class ReferenceAgreementTests {
    /** A thousand children, each with a history of its own. */
    @ParameterizedTest
    @ValueSource(longs = {1})
    void agreesOnEveryCase(long seed) {
        try (var home = new TestHome()) {
            var history = RandomHistories.of(seed, TestHome.COVENTRY, 1050, "2018-19", 3);
            Histories.send(home, history);
            compare(seed, home, history);
        }
    }

    private static void compare(long seed, TestHome home, List<Submitted> history) {
        var reference = new Reference(history);
        var moments =
                new ArrayList<>(history.stream().map(Submitted::asAt).distinct().toList());
        Collections.shuffle(moments, new Random(seed));
        var instants = new TreeSet<>(moments.subList(0, Thorough.IS_ASKED_FOR ? 2 : 1));
        instants.add(Instant.parse("2026-11-21T00:00:00Z"));
        for (var knownAt : instants) {
            for (var measure : measures(knownAt.equals(instants.last()))) {
                for (int year = 2018; year < 2021; year++) {
                    var period = Window.ONE_YEAR
                            .endingIn(new org.waymark.shared.FinancialYear(year))
                            .getFirst();
                    var ours = home.workings(measure, period, knownAt, TestHome.COVENTRY).cases().stream()
                            .map(each -> line(each.countedOn(), each.value(), each.excludedBecause()))
                            .sorted()
                            .toList();
                    var expected = reference.cases(measure, period.startsOn(), period.endsOn(), knownAt);
                    var theirs = expected.stream()
                            .map(each -> line(each.countedOn(), each.value(), each.excludedBecause()))
                            .sorted()
                            .toList();
                    assertThat(ours)
                            .as(
                                    "seed %d %s %s known at %s %s",
                                    seed,
                                    measure,
                                    period.label(),
                                    knownAt,
                                    ours.equals(theirs) ? "" : story(history, expected, ours, knownAt))
                            .isEqualTo(theirs);
                }
            }
        }
    }

    /** As known now all of them; of an earlier day every third in every build. */
    private static List<String> measures(boolean isNow) {
        return IntStream.range(0, EveryMeasure.CODES.size())
                .filter(n -> Thorough.IS_ASKED_FOR || isNow || n % 3 == 0)
                .mapToObj(EveryMeasure.CODES::get)
                .toList();
    }

    /** What was ever sent of the children whose cases we lack, so that a disagreement can be worked out by hand. */
    private static String story(List<Submitted> history, List<Case> expected, List<String> ours, Instant knownAt) {
        var story = new StringBuilder();
        expected.stream()
                .filter(each -> !ours.contains(line(each.countedOn(), each.value(), each.excludedBecause())))
                .limit(2)
                .forEach(each -> {
                    story.append("\nchild ").append(each.child());
                    history.stream()
                            .filter(sent -> !sent.withdrawn() && !sent.asAt().isAfter(knownAt))
                            .sorted(Comparator.comparing(Submitted::asAt))
                            .forEach(sent -> sent.files()
                                    .forEach((kind, text) -> text.lines()
                                            .filter(row ->
                                                    List.of(row.split(",")).contains(each.child()))
                                            .forEach(row -> story.append(
                                                    "\n%s %s %s %s".formatted(sent.asAt(), sent.year(), kind, row)))));
                });
        return story.toString();
    }

    private static String line(Object countedOn, Object value, Object excludedBecause) {
        // the reference has one name for both
        var reason = "BEFORE_ENTERING_CARE".equals(excludedBecause) ? "ENTERED_BEFORE_RECORDS" : excludedBecause;
        return countedOn + " " + (reason == null ? value : reason);
    }
}

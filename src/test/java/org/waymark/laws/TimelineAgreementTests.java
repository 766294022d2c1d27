package org.waymark.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.TestHome;
import org.waymark.journey.events.AdoptionJourneyEvent;
import org.waymark.journey.events.Source;
import org.waymark.journey.timeline.Held;
import org.waymark.journey.timeline.Timeline;
import org.waymark.reference.RandomHistories;
import org.waymark.shared.ChildKey;
import org.waymark.shared.Milestone;
import org.waymark.warehouse.Sql;

/** Whatever submissions and recorders said, a child's own events fold to what the projection derives, at every T. */
class TimelineAgreementTests {
    private static final int CHILDREN = Thorough.IS_ASKED_FOR ? 250 : 120;

    /** Of one child in so many what recorders say is said in commands, each a transaction of its own. */
    private static final int ONE_IN = Thorough.IS_ASKED_FOR ? 5 : 15;

    private static final Map<Source, String> SOURCES =
            Map.of(Source.SSDA903, "RETURN", Source.MILESTONES_CSV, "TRACKER", Source.RECORDER, "RECORDER");

    /** What the projection says: of each child, from each instant of its knowledge on, what holds. */
    private record Stretch(ChildKey child, Instant knownFrom) {}

    static LongStream seeds() {
        return Thorough.IS_ASKED_FOR ? LongStream.range(1, 11) : LongStream.of(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTheProjection(long seed) {
        try (var home = new TestHome()) {
            var history = new ArrayList<>(RandomHistories.of(seed, TestHome.COVENTRY, CHILDREN, "2018-19", 3));
            history.addAll(RandomComings.of(seed, history));
            Collections.shuffle(history, new Random(seed));
            var recordings = new Recordings(home, seed);
            int third = history.size() / 3;
            Histories.send(home, history.subList(0, third));
            recordings.say(4, ONE_IN);
            Histories.send(home, history.subList(third, 2 * third));
            recordings.say(3, ONE_IN);
            Histories.send(home, history.subList(2 * third, history.size()));
            recordings.say(2, ONE_IN);
            assertThat(recordings.accepted()).isPositive();
            assertThat(recordings.refused()).isPositive();
            compare(seed, home);
        }
    }

    private static void compare(long seed, TestHome home) {
        var telling = TellingOfChildren.of(home);
        var stretches = stretches(home);
        assertThat(stretches.size()).isGreaterThan(2 * CHILDREN);
        Set<ChildKey> cameBack = new HashSet<>();
        stretches.forEach((stretch, expected) -> {
            var events = telling.children().get(stretch.child());
            var timeline = Timeline.at(stretch.knownFrom(), events, telling.holding());
            if (!timeline.care().returnsToCare().isEmpty()) {
                cameBack.add(stretch.child());
            }
            var ours = lines(timeline);
            assertThat(ours)
                    .as("seed %d known at %s%s", seed, stretch.knownFrom(), ours.equals(expected) ? "" : story(events))
                    .isEqualTo(expected);
        });
        assertThat(cameBack).hasSizeGreaterThan(CHILDREN / 20);
        telling.children().forEach((child, events) -> {
            var first = events.stream()
                    .map(AdoptionJourneyEvent::knownAt)
                    .min(Instant::compareTo)
                    .orElseThrow();
            assertThat(Timeline.at(first.minus(1, ChronoUnit.MICROS), events, telling.holding())
                            .held())
                    .isEmpty();
        });
    }

    private static Map<Stretch, List<String>> stretches(TestHome home) {
        return home.projection().warehouse().read(session -> {
            Map<Stretch, List<String>> stretches = new HashMap<>();
            session.rows(Sql.file("laws/version"), row -> stretch(row.getString(1), row.getLong(2)))
                    .forEach(stretch -> stretches.put(stretch, new ArrayList<>()));
            session.rows(
                    Sql.file("laws/timeline"),
                    row -> stretches
                            .get(stretch(row.getString(1), row.getLong(2)))
                            .add(row.getString(3)));
            stretches.values().forEach(Collections::sort);
            return stretches;
        });
    }

    private static Stretch stretch(String child, long micros) {
        return new Stretch(new ChildKey(UUID.fromString(child)), Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
    }

    private static List<String> lines(Timeline timeline) {
        return Stream.concat(
                        timeline.held().stream().map(TimelineAgreementTests::line),
                        timeline.care().returnsToCare().stream()
                                .map(day -> "return to care %s %d"
                                        .formatted(day, timeline.care().periodOf(Milestone.ENTERED_CARE, day))))
                .sorted()
                .toList();
    }

    private static String line(Held held) {
        return "%s %s %d %s %s %s"
                .formatted(
                        held.milestone().fileName(),
                        held.occurredOn() == null ? "undated" : held.occurredOn(),
                        held.carePeriod(),
                        held.ceasedOn(),
                        held.ledToAdoption(),
                        SOURCES.get(held.source()));
    }

    /** What was said of the child, so that a disagreement can be worked out by hand. */
    private static String story(List<AdoptionJourneyEvent> events) {
        return events.stream()
                .map(event -> "\n" + event.toString().replace(event.child().toString(), "child"))
                .collect(Collectors.joining());
    }
}

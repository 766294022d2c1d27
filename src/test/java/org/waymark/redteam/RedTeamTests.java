package org.waymark.redteam;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.redteam.council.Authorities;
import org.waymark.redteam.council.Mix;

/** A little of what {@code -Predteam} does: three cohorts, a few hundred requests, one late child. */
class RedTeamTests {
    private static final List<String> COUNCILS = Authorities.lasting();
    private static final Instant BEGUN = Instant.now();

    private static Service service;
    private static Arena arena;

    @BeforeAll
    static void start() {
        service = new Service();
        arena = new Arena(service.port());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void findsNothingOutFromAllThatIsPublished() {
        var score = arena.attack(published(0, 32, 3), 5, 1)
                .and(arena.attack(published(1, 60, 1), 5, 1))
                .and(arena.attack(published(2, 24, 1), 5, 1));

        assertThat(score.secrets()).as("%s", score).isGreaterThan(20);
        assertThat(score.shown()).as("%s", score).isGreaterThan(20);
        assertThat(score.holds()).as("%s", score).isTrue();
    }

    /** Neither that a council has told anything, nor that it tells otherwise than it has published. */
    @Test
    void hearsTheSameWhateverIsNotPublished() {
        var cohort = arena.council(COUNCILS.get(3), 32, Mix.SKEWED, 3, 1);
        var probing = arena.probing(cohort, 250, 3, BEGUN);

        var unknown = probing.ask();
        cohort.tell().propose(Cohort.PUBLISHED_AT);
        assertThat(probing.differences(unknown, probing.ask())).isEmpty();

        cohort.publish();
        var published = probing.ask();
        assertThat(probing.differences(unknown, published)).isNotEmpty();
        var exactly = arena.exactly(cohort);
        cohort.tellOtherwise();
        assertThat(probing.differences(published, probing.ask())).isEmpty();
        assertThat(arena.exactly(cohort)).as("what analysts are told").isNotEqualTo(exactly);
    }

    @Test
    void learnsNothingOfALateChild() {
        var late = Late.of(arena, COUNCILS.get(4), 40, 1, false, 1);

        assertThat(late.attributes().of()).isPositive();
        assertThat(late.attributes().found()).isZero();
        assertThat(late.untrue()).isEmpty();
        assertThat(late.score().holds()).isTrue();
    }

    private static Cohort published(int nth, int size, int years) {
        return arena.council(COUNCILS.get(nth), size, Mix.SKEWED, nth, years)
                .tell()
                .publish();
    }
}

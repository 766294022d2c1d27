package org.waymark.laws;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.waymark.TestHome;
import org.waymark.journey.commands.Holding;
import org.waymark.journey.events.AdoptionJourneyEvent;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneCorrected;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRecorded;
import org.waymark.journey.events.AdoptionJourneyEvent.MilestoneRetracted;
import org.waymark.journey.events.CorrectionReason;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.MilestoneFact;
import org.waymark.journey.events.OnAuthorityOf;
import org.waymark.journey.events.Source;
import org.waymark.journey.timeline.FactId;
import org.waymark.journey.timeline.Held;
import org.waymark.journey.timeline.Timeline;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.CommandId;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;

/**
 * What recorders might say of a child of whom submissions have spoken: of what is known and of what is not, in and out of
 * order, whether or not the order rules would let it pass. Known at any time, so that all comes before and behind all.
 */
final class RandomRecordings {
    private static final AuthorityCode COVENTRY = new AuthorityCode(TestHome.COVENTRY);
    private static final Grounds GROUNDS = new Grounds(CorrectionReason.MISTYPED, OnAuthorityOf.DATA_OFFICER);
    private static final Instant FIRST = Instant.parse("2019-05-01T00:00:00Z");
    private static final long DAYS = 900;

    /** Those that returns tell too come more often. */
    private static final List<Milestone> MILESTONES = List.of(
            Milestone.ENTERED_CARE,
            Milestone.ADM_DECISION,
            Milestone.ADM_DECISION,
            Milestone.PLAN_CHANGED,
            Milestone.PLAN_CHANGED,
            Milestone.EARLY_PERMANENCE_PLACEMENT,
            Milestone.PLACEMENT_ORDER,
            Milestone.PLACEMENT_ORDER,
            Milestone.MATCH,
            Milestone.MATCH,
            Milestone.MOVED_IN,
            Milestone.ADOPTION_ORDER,
            Milestone.DISRUPTION,
            Milestone.LEFT_CARE,
            Milestone.PANEL,
            Milestone.DELAY);

    private final Random random;

    RandomRecordings(long seed) {
        this.random = new Random(seed);
    }

    /** One more of the child. */
    AdoptionJourneyEvent.Recorded of(ChildKey child, List<AdoptionJourneyEvent> told, List<Holding> holding) {
        var knownAt = random.nextInt(4) == 0
                ? pick(told).knownAt()
                : FIRST.plus(random.nextLong(DAYS * 24), ChronoUnit.HOURS);
        var held = Timeline.at(knownAt, told, holding).held();
        var command = new CommandId(new UUID(random.nextLong(), random.nextLong()));
        var fact = fact(held);
        return switch (held.isEmpty() ? 0 : random.nextInt(5)) {
            case 0, 1 ->
                new MilestoneRecorded(
                        FactId.of(fact.milestone(), fact.occurredOn(), fact.detail()),
                        fact.occurredOn(),
                        child,
                        COVENTRY,
                        knownAt,
                        Source.RECORDER,
                        command,
                        fact,
                        List.of());
            case 2, 3 -> {
                var wrong = pick(held);
                var right = random.nextInt(3) == 0 ? fact : of(wrong.milestone(), near(wrong));
                yield new MilestoneCorrected(
                        pick(List.copyOf(wrong.factIds())),
                        right.occurredOn(),
                        child,
                        COVENTRY,
                        knownAt,
                        Source.RECORDER,
                        command,
                        right,
                        GROUNDS,
                        List.of());
            }
            default ->
                new MilestoneRetracted(
                        pick(List.copyOf(pick(held).factIds())),
                        child,
                        COVENTRY,
                        knownAt,
                        Source.RECORDER,
                        command,
                        GROUNDS);
        };
    }

    private MilestoneFact fact(List<Held> held) {
        return random.nextInt(4) == 0 ? comingOrGoing(held) : anyOf(held);
    }

    /** That the child left care, or came back after it had. */
    private MilestoneFact comingOrGoing(List<Held> held) {
        var left = held.stream()
                .filter(each -> each.milestone() == Milestone.LEFT_CARE || each.milestone() == Milestone.ADOPTION_ORDER)
                .toList();
        return left.isEmpty() || random.nextInt(3) == 0
                ? of(Milestone.LEFT_CARE, anyOf(held).occurredOn())
                : of(
                        Milestone.ENTERED_CARE,
                        Objects.requireNonNull(pick(left).occurredOn()).plusDays(random.nextInt(150)));
    }

    private MilestoneFact anyOf(List<Held> held) {
        var milestone = pick(MILESTONES);
        return of(
                milestone,
                held.isEmpty() ? LocalDate.of(2019, 1, 1).plusDays(random.nextLong(DAYS)) : near(pick(held)));
    }

    private MilestoneFact of(Milestone milestone, LocalDate day) {
        return new MilestoneFact(milestone, day, Precision.DAY, detail(milestone));
    }

    private SortedMap<String, String> detail(Milestone milestone) {
        return switch (milestone) {
            case DELAY -> new TreeMap<>(Map.of("stage", "court", "reason", pick(List.of("listing", "contested"))));
            case MATCH -> new TreeMap<>(Map.of("agency", "voluntary"));
            default -> new TreeMap<>();
        };
    }

    private LocalDate near(Held held) {
        var day = held.occurredOn() == null ? LocalDate.of(2019, 6, 1) : held.occurredOn();
        return random.nextInt(3) == 0 ? day : day.plusDays(random.nextInt(200) - 100L);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}

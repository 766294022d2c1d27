package org.waymark.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.TestHome;
import org.waymark.journey.HouseholdRule;
import org.waymark.journey.HouseholdTimeline;
import org.waymark.journey.commands.AdopterHouseholdCommand;
import org.waymark.journey.commands.AdopterHouseholdCommand.CorrectHouseholdStep;
import org.waymark.journey.commands.AdopterHouseholdCommand.DescribeHousehold;
import org.waymark.journey.commands.AdopterHouseholdCommand.RecordHouseholdStep;
import org.waymark.journey.commands.AdopterHouseholdCommand.RetractHouseholdStep;
import org.waymark.journey.commands.Recorded;
import org.waymark.journey.commands.Teller;
import org.waymark.journey.events.AdopterHouseholdEvent;
import org.waymark.journey.events.AgencyKind;
import org.waymark.journey.events.Confirmation;
import org.waymark.journey.events.ConfirmationReason;
import org.waymark.journey.events.CorrectionReason;
import org.waymark.journey.events.EthnicGroup;
import org.waymark.journey.events.EventCatalogue;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.HouseholdDescription;
import org.waymark.journey.events.HouseholdFact;
import org.waymark.journey.events.HouseholdOutcome;
import org.waymark.journey.events.HouseholdStep;
import org.waymark.journey.events.OnAuthorityOf;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.CommandId;
import org.waymark.shared.HouseholdKey;
import org.waymark.shared.Precision;
import org.waymark.shared.Refusal;
import org.waymark.warehouse.Sql;
import tools.jackson.databind.json.JsonMapper;

/** Whatever recorders say of adopters, correct, retract and send twice: the aggregate's fold and the projection hold the same. */
class HouseholdAgreementTests {
    private static final int HOUSEHOLDS = 8;
    private static final int COMMANDS = 25;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Grounds GROUNDS = new Grounds(CorrectionReason.MISTYPED, OnAuthorityOf.DATA_OFFICER);
    private static final List<Confirmation> SURE = Arrays.stream(HouseholdRule.values())
            .map(rule -> new Confirmation(rule.name(), ConfirmationReason.UNUSUAL_BUT_TRUE))
            .toList();
    private static final List<ChildKey> CHILDREN = List.of(ChildKey.random(), ChildKey.random());

    static LongStream seeds() {
        return Thorough.IS_ASKED_FOR ? LongStream.range(1, 11) : LongStream.of(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTheProjection(long seed) {
        var random = new Random(seed);
        try (var home = new TestHome()) {
            var answers = new HashMap<String, Integer>();
            for (int i = 0; i < HOUSEHOLDS; i++) {
                tell(home, random, answers);
            }
            assertThat(answers).containsKeys("stored", "again", "ORDER_RULES", "ALREADY_RECORDED");
            compare(seed, home);
            home.rebuild();
            compare(seed, home);
        }
    }

    private static void tell(TestHome home, Random random, Map<String, Integer> answers) {
        var key = HouseholdKey.random();
        List<String> facts = new ArrayList<>();
        AdopterHouseholdCommand last = null;
        var now = Instant.parse("2022-01-01T09:00:00Z");
        for (int i = 0; i < COMMANDS; i++) {
            // now and then two at the same instant
            now = now.plus(random.nextInt(4) * 20L, ChronoUnit.DAYS);
            var command = last != null && random.nextInt(10) == 0 ? last : command(key, now, facts, random);
            String answer;
            try {
                var recorded =
                        home.ledger().askAll(List.of(command), Recorded.class).getFirst();
                facts.add(recorded.factId());
                last = command;
                answer = recorded.already() ? "again" : "stored";
            } catch (Refusal refusal) {
                answer = refusal.code();
            }
            answers.merge(answer, 1, Integer::sum);
            if (random.nextInt(5) == 0) {
                home.projection();
            }
        }
    }

    private static AdopterHouseholdCommand command(HouseholdKey key, Instant now, List<String> facts, Random random) {
        var by = new Teller(new CommandId(UUID.randomUUID()), new AuthorityCode(TestHome.COVENTRY), now, null);
        if (random.nextInt(12) == 0) {
            var groups = EthnicGroup.values();
            return new DescribeHousehold(
                    key,
                    by,
                    new HouseholdDescription(groups[random.nextInt(groups.length)], AgencyKind.VOLUNTARY),
                    GROUNDS);
        }
        if (facts.isEmpty() || random.nextInt(3) > 0) {
            return new RecordHouseholdStep(key, by, fact(random), SURE);
        }
        var fact = facts.get(random.nextInt(facts.size()));
        return random.nextBoolean()
                ? new CorrectHouseholdStep(key, by, fact, fact(random), GROUNDS, SURE)
                : new RetractHouseholdStep(key, by, fact, GROUNDS);
    }

    private static HouseholdFact fact(Random random) {
        var steps = HouseholdStep.values();
        var step = steps[random.nextInt(steps.length)];
        var on = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(7) * 100L);
        boolean month = random.nextInt(4) == 0;
        return new HouseholdFact(
                step,
                month ? on.withDayOfMonth(1) : on,
                month ? Precision.MONTH : Precision.DAY,
                outcome(step, random),
                step.isWithAChild() ? CHILDREN.get(random.nextInt(2)) : null);
    }

    private static @Nullable HouseholdOutcome outcome(HouseholdStep step, Random random) {
        var outcomes = step.outcomes().stream().sorted().toList();
        return outcomes.isEmpty() ? null : outcomes.get(random.nextInt(outcomes.size()));
    }

    private static void compare(long seed, TestHome home) {
        var households = events(home);
        assertThat(households).hasSize(HOUSEHOLDS);
        households.forEach((key, events) -> {
            var instants = new TreeSet<Instant>();
            events.forEach(event -> {
                instants.add(event.knownAt());
                instants.add(event.knownAt().minusSeconds(1));
            });
            for (var instant : instants) {
                assertThat(lines(HouseholdTimeline.asKnownAt(instant, events)))
                        .as("seed %d known at %s", seed, instant)
                        .isEqualTo(projected(home, key, instant));
            }
        });
    }

    private static Map<HouseholdKey, List<AdopterHouseholdEvent>> events(TestHome home) {
        Map<HouseholdKey, List<AdopterHouseholdEvent>> households = new HashMap<>();
        home.ledger().log().read(0, Long.MAX_VALUE, Integer.MAX_VALUE, stored -> {
            var type = EventCatalogue.named(stored.type()).orElseThrow();
            if (JSON.readValue(stored.payload(), type.javaType()) instanceof AdopterHouseholdEvent event) {
                households
                        .computeIfAbsent(event.household(), _ -> new ArrayList<>())
                        .add(event);
            }
        });
        return households;
    }

    private static List<String> lines(HouseholdTimeline timeline) {
        return timeline.steps().stream()
                .map(fact -> "%s %s %s %s %s"
                        .formatted(fact.id(), fact.step(), fact.occurredOn(), fact.precision(), fact.outcome()))
                .sorted()
                .toList();
    }

    private static List<String> projected(TestHome home, HouseholdKey key, Instant instant) {
        return home.projection()
                .warehouse()
                .read(session -> session.rows(
                        Sql.file("laws/household_timeline"),
                        row -> row.getString(1),
                        key.toString(),
                        instant.toString()));
    }
}

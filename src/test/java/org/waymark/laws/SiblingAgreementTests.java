package org.waymark.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.waymark.TestHome;
import org.waymark.journey.SiblingTimeline;
import org.waymark.journey.commands.Recorded;
import org.waymark.journey.commands.SiblingGroupCommand;
import org.waymark.journey.commands.SiblingGroupCommand.CorrectSibling;
import org.waymark.journey.commands.SiblingGroupCommand.RecordSibling;
import org.waymark.journey.commands.SiblingGroupCommand.RetractSibling;
import org.waymark.journey.commands.Teller;
import org.waymark.journey.events.ApartBecause;
import org.waymark.journey.events.CorrectionReason;
import org.waymark.journey.events.EventCatalogue;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.OnAuthorityOf;
import org.waymark.journey.events.SiblingFact;
import org.waymark.journey.events.SiblingGroupEvent;
import org.waymark.journey.events.SiblingStep;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.CommandId;
import org.waymark.shared.Precision;
import org.waymark.shared.Refusal;
import org.waymark.shared.SiblingGroupKey;
import org.waymark.shared.SubmissionId;
import org.waymark.shared.SubmissionKind;
import org.waymark.warehouse.Sql;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever recorders say of sibling groups, correct, retract and send twice, between files that name the group again, come
 * late or are withdrawn: the aggregate's fold and the projection have the same children in it, from when to when.
 */
class SiblingAgreementTests {
    private static final AuthorityCode COVENTRY = new AuthorityCode(TestHome.COVENTRY);
    private static final List<String> GROUPS = List.of("G1", "G2", "G3");
    private static final List<String> CHILDREN = List.of("K1", "K2");
    private static final int TURNS = 130;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Grounds GROUNDS = new Grounds(CorrectionReason.MISTYPED, OnAuthorityOf.DATA_OFFICER);

    private final Map<String, Integer> answers = new HashMap<>();
    private final Set<SubmissionId> holding = new HashSet<>();
    private final Map<SiblingGroupKey, List<String>> facts = new HashMap<>();
    private Instant now = Instant.parse("2022-01-01T09:00:00Z");

    static LongStream seeds() {
        return Thorough.IS_ASKED_FOR ? LongStream.range(1, 11) : LongStream.of(1);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void agreesWithTheProjection(long seed) {
        var random = new Random(seed);
        try (var home = new TestHome()) {
            SiblingGroupCommand.@Nullable Recording last = null;
            for (int turn = 0; turn < TURNS; turn++) {
                // now and then two at the same instant
                now = now.plus(random.nextInt(3), ChronoUnit.DAYS);
                if (random.nextInt(12) == 0) {
                    send(home, random);
                } else {
                    var command = last != null && random.nextInt(10) == 0 ? last : command(home, random);
                    last = tell(home, command) ? command : last;
                }
            }
            assertThat(answers)
                    .containsKeys(
                            "stored", "again", "ORDER_RULES", "ALREADY_RECORDED", "UNKNOWN_FACT", "file", "withdrawn");
            compare(seed, home);
            var tables = home.tables();
            home.rebuild();
            assertThat(home.tables()).isEqualTo(tables);
        }
    }

    private boolean tell(TestHome home, SiblingGroupCommand.Recording command) {
        String answer;
        try {
            var recorded =
                    home.ledger().askAll(List.of(command), Recorded.class).getFirst();
            facts.computeIfAbsent(command.group(), _ -> new ArrayList<>()).add(recorded.factId());
            answer = recorded.already() ? "again" : "stored";
        } catch (Refusal refusal) {
            answer = refusal.code();
        }
        answers.merge(answer, 1, Integer::sum);
        return answer.equals("stored");
    }

    /** A siblings.csv of today or of some days ago, at times withdrawn at once. */
    private void send(TestHome home, Random random) {
        var asAt = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(random.nextInt(3) * 10L);
        var rows = new StringBuilder("group_id,child_id,joined_on,left_on,placed\n");
        for (var group : GROUPS) {
            if (random.nextBoolean()) {
                CHILDREN.stream()
                        .filter(_ -> random.nextInt(3) > 0)
                        .forEach(child -> rows.append(group + "," + child + "," + stay(random) + "\n"));
            }
        }
        var report = home.send("2021-22", asAt.toString(), Map.of("siblings", rows.toString()));
        boolean taken = report.submissions().size() == 1;
        answers.merge(taken ? "file" : "file refused", 1, Integer::sum);
        if (taken && random.nextInt(4) > 0) {
            holding.addAll(report.submissions());
        } else if (taken) {
            var at = asAt.atStartOfDay(ZoneId.of("Europe/London")).toInstant();
            home.withdraw(TestHome.COVENTRY, "2021-22", SubmissionKind.SIBLINGS, at, report, 0);
            answers.merge("withdrawn", 1, Integer::sum);
        }
    }

    private static String stay(Random random) {
        var joinedOn = random.nextBoolean() ? null : day(random);
        var leftOn = random.nextBoolean() ? null : day(random);
        return "%s,%s,%s"
                .formatted(
                        Objects.requireNonNullElse(joinedOn, ""),
                        Objects.requireNonNullElse(leftOn, ""),
                        List.of("together", "apart", "").get(random.nextInt(3)));
    }

    /** One of five days, so that what is said meets what was said. */
    private static LocalDate day(Random random) {
        return LocalDate.of(2021, 1, 1).plusDays(random.nextInt(5) * 30L);
    }

    private SiblingGroupCommand.Recording command(TestHome home, Random random) {
        var id = GROUPS.get(random.nextInt(GROUPS.size()));
        var group = Objects.requireNonNull(
                home.vault().groupKeysOf(COVENTRY, List.of(id)).get(id));
        var by = new Teller(new CommandId(UUID.randomUUID()), COVENTRY, now, null, Set.copyOf(holding));
        var told = facts.getOrDefault(group, List.of());
        if (told.isEmpty() || random.nextInt(3) > 0) {
            return new RecordSibling(group, by, fact(home, random));
        }
        var fact = told.get(random.nextInt(told.size()));
        return random.nextBoolean()
                ? new CorrectSibling(group, by, fact, fact(home, random), GROUNDS)
                : new RetractSibling(group, by, fact, GROUNDS);
    }

    private static SiblingFact fact(TestHome home, Random random) {
        var step = SiblingStep.values()[random.nextInt(SiblingStep.values().length)];
        var id = CHILDREN.get(random.nextInt(CHILDREN.size()));
        var child = Objects.requireNonNull(
                home.vault().keysOf(COVENTRY, List.of(id)).get(id));
        boolean always = step == SiblingStep.JOINED && random.nextInt(3) == 0;
        return new SiblingFact(
                step,
                child,
                always ? null : day(random),
                Precision.DAY,
                step == SiblingStep.PLACED_APART ? ApartBecause.SAFETY : null);
    }

    private static void compare(long seed, TestHome home) {
        var groups = events(home);
        assertThat(groups).hasSize(GROUPS.size());
        groups.forEach((group, events) -> {
            var holds = home.holding(group);
            var instants = new TreeSet<Instant>();
            events.forEach(event -> {
                instants.add(event.knownAt());
                instants.add(event.knownAt().minusSeconds(1));
            });
            int lines = 0;
            for (var instant : instants) {
                var ours = lines(SiblingTimeline.asKnownAt(instant, events, holds));
                lines += ours.size();
                assertThat(ours).as("seed %d known at %s", seed, instant).isEqualTo(projected(home, group, instant));
            }
            assertThat(lines).isGreaterThan(instants.size());
        });
    }

    private static Map<SiblingGroupKey, List<SiblingGroupEvent>> events(TestHome home) {
        Map<SiblingGroupKey, List<SiblingGroupEvent>> groups = new HashMap<>();
        home.ledger().log().read(0, Long.MAX_VALUE, Integer.MAX_VALUE, stored -> {
            var type = EventCatalogue.named(stored.type()).orElseThrow();
            if (JSON.readValue(stored.payload(), type.javaType()) instanceof SiblingGroupEvent event) {
                groups.computeIfAbsent(event.group(), _ -> new ArrayList<>()).add(event);
            }
        });
        return groups;
    }

    private static List<String> lines(SiblingTimeline timeline) {
        return timeline.stays().stream()
                .map(stay -> "%s %s %s %s"
                        .formatted(
                                stay.child(),
                                Objects.requireNonNullElse((Object) stay.joinedOn(), "always"),
                                Objects.requireNonNullElse((Object) stay.untilOn(), "still"),
                                Objects.requireNonNullElse((Object) stay.together(), "not said")))
                .sorted()
                .collect(Collectors.toList());
    }

    private static List<String> projected(TestHome home, SiblingGroupKey group, Instant instant) {
        return home.projection()
                .warehouse()
                .read(session -> session.rows(
                        Sql.file("laws/sibling_group"), row -> row.getString(1), group.toString(), instant.toString()));
    }
}

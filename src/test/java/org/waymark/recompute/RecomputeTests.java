package org.waymark.recompute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.waymark.Poison;
import org.waymark.TestHome;
import org.waymark.publication.EveryCell.Place;
import org.waymark.publication.Gate;
import org.waymark.publication.PublishedCell;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.Opened;
import org.waymark.shared.Refusal;
import org.waymark.shared.ShredBasis;
import org.waymark.timeliness.ExactCells;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.TestMeasures;
import org.waymark.timeliness.projection.Projection;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Period;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;
import org.waymark.warehouse.Warehouse;

/** All figures made anew beside those that are answered, and what is told of the difference. */
@Timeout(120)
class RecomputeTests {
    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";

    /** K1 and K2 were adopted in 2019-20, on 1 February and 1 March. */
    private static final String CHILDREN = HEADER + "K1,2,05/06/2017,MWBC,,,\nK2,1,05/08/2018,WBRI,,,\n";

    private static final String K1 = "K1,01/05/2018,S,E1,N1,A5,PR1,01/02/2020,E12,,,,\n";
    private static final String K2 = "K2,01/05/2018,S,E1,N4,A5,PR1,01/03/2020,E12,,,,\n";
    private static final Map<String, String> BOTH_ADOPTED = Map.of("header", CHILDREN, "episodes", EPISODES + K1 + K2);

    /** K3 was adopted in 2020-21. */
    private static final Map<String, String> OF_NEXT_YEAR = Map.of(
            "header",
            HEADER + "K3,1,05/06/2019,WBRI,,,\n",
            "episodes",
            EPISODES + "K3,01/05/2019,S,E1,N1,A5,PR1,01/06/2020,E12,,,,\n");

    private static final String OFFICER = "officer";

    private static final Place TOTAL = new Place("2019-20", null, null);
    private static final Place NEXT_YEAR = new Place("2020-21", null, null);

    private final MeasureLibrary library = TestMeasures.ofFiles("adopted");
    private TestHome home;
    private Projection projection;
    private Recompute recompute;

    @BeforeEach
    void open() {
        home = new TestHome();
        home.send("2019-20", "2020-06-30", BOTH_ADOPTED);
        projection = home.projection();
        recompute = recompute(projection);
    }

    @AfterEach
    void close() {
        recompute.close();
        home.close();
    }

    @Test
    void findsNothingDifferentWhereTheEventsAreTheSame() {
        var report = ready();

        assertThat(report.isEmpty()).isTrue();
        assertThat(report.cells()).isEmpty();
        assertThat(report.tables()).allSatisfy(table -> {
            assertThat(table.same()).as(table.name()).isTrue();
            assertThat(table.liveRows()).isEqualTo(table.candidateRows());
        });
        assertThat(rows(report, "statement")).isEqualTo(home.ledger().log().head());
        assertThat(report.livePosition()).isEqualTo(report.candidatePosition());
        recompute.adopt(OFFICER);
        assertThat(recompute.state().ended()).isEqualTo(ended(Outcome.ADOPTED));
        assertThat(adopted()).isEqualTo(2);
        assertThat(ready().isEmpty()).isTrue();
    }

    /** By hand: without K1's adoption one of the two is left; K1 is a girl, K2 a boy, so the boys' cell is as it was. */
    @Test
    void namesTheCellsThatADamagedFileHasWrongAndRightsThem() {
        projection.warehouse().write(session -> {
            session.run(Sql.file("damage/adoptions"));
            return true;
        });
        assertThat(adopted()).isEqualTo(1);

        var report = ready();

        assertThat(report.isEmpty()).isFalse();
        assertThat(report.tables().stream().filter(table -> !table.same()).map(Report.Table::name))
                .containsExactly("journey");
        assertThat(text(report, TOTAL)).isEqualTo("1 -> 2");
        assertThat(text(report, new Place("2019-20", Dimension.SEX, "FEMALE"))).isEqualTo("0 -> 1");
        assertThat(report.cells())
                .extracting(Report.Difference::place)
                .doesNotContain(new Place("2019-20", Dimension.SEX, "MALE"));
        assertThat(report.cells())
                .allSatisfy(cell -> assertThat(cell.causes())
                        .as("both go by the same events")
                        .isEmpty());
        assertThat(adopted()).as("before it is adopted").isEqualTo(1);

        recompute.adopt(OFFICER);
        assertThat(adopted()).isEqualTo(2);

        recompute.rollBack("another");
        assertThat(adopted()).as("the damaged one again").isEqualTo(1);
        assertThat(recompute.state().ended())
                .isEqualTo(new Ended(Outcome.ROLLED_BACK, "another", TestHome.CLOCK.instant()));
        recompute.rollBack(OFFICER);
        assertThat(adopted()).isEqualTo(2);
    }

    /** By hand: what the second return tells was not there yet, so that nothing could be said of its year. */
    @Test
    void showsWhatWasUpToAPositionAndWhichEventsCameAfterwards() {
        long position = home.ledger().log().head();
        var sent = home.send("2020-21", "2021-06-30", OF_NEXT_YEAR);

        recompute.start(position, null, OFFICER);
        var report = awaitReady();

        assertThat(report.candidatePosition()).isEqualTo(position);
        assertThat(report.livePosition()).isEqualTo(home.ledger().log().head());
        assertThat(text(report, NEXT_YEAR)).isEqualTo("1 -> [x] no return for 2020-21");
        assertThat(report.cells()).noneMatch(cell -> cell.place().period().equals("2019-20"));
        var causes = difference(report, NEXT_YEAR).causes();
        assertThat(causes)
                .extracting(Report.Cause::type)
                .contains("EpisodeStated", "SubmissionCompleted")
                .doesNotContain("SubmissionWithdrawn");
        assertThat(causes).allSatisfy(cause -> {
            assertThat(cause.position()).isGreaterThan(position);
            assertThat(cause.submission())
                    .isEqualTo(sent.submissions().getFirst().toString());
            assertThat(cause.knownAt()).isEqualTo(Instant.parse("2021-06-29T23:00:00Z"));
        });
        assertRefused("RECOMPUTE_LIMITED", () -> recompute.adopt(OFFICER));
        assertThat(recompute.discard(OFFICER).current()).isNull();
        assertThat(adopted()).isEqualTo(2);
    }

    /** By hand: the return that was sent again in September tells of no adoption of K2. */
    @Test
    void showsWhatWasKnownThen() {
        home.send(
                "2019-20",
                "2020-09-30",
                Map.of("header", CHILDREN, "episodes", EPISODES + K1 + "K2,01/05/2018,S,E1,N4,A5,PR1,,,,,,\n"));
        assertThat(adopted()).isEqualTo(1);

        recompute.start(null, Instant.parse("2020-07-15T00:00:00Z"), OFFICER);
        var report = awaitReady();

        assertThat(report.tables()).allMatch(Report.Table::same);
        assertThat(text(report, TOTAL)).isEqualTo("1 -> 2");
        assertThat(text(report, new Place("2019-20", Dimension.SEX, "MALE"))).isEqualTo("0 -> 1");
        assertThat(difference(report, TOTAL).causes())
                .isNotEmpty()
                .allSatisfy(cause -> assertThat(cause.knownAt()).isEqualTo(Instant.parse("2020-09-29T23:00:00Z")));
        assertRefused("RECOMPUTE_LIMITED", () -> recompute.adopt(OFFICER));
    }

    /** By hand: what is sealed of both children could not be opened, so that their later events stood behind it. */
    @Test
    void namesTheEventsThatCanBeReadAgain() {
        recompute.close();
        var texts = home.vault().texts();
        var broken = new boolean[] {true};
        try (var other = Projection.open(
                null,
                home.ledger().log(),
                (place, text) -> broken[0] ? new Opened.Unreadable() : texts.open(place, text),
                new Warehouse.Limits("1GB", 1, 30))) {
            broken[0] = false;
            recompute = recompute(other);
            var report = ready();

            assertThat(report.liveParked()).isPositive();
            assertThat(report.candidateParked()).isZero();
            assertThat(text(report, new Place("2019-20", Dimension.SEX, "MALE")))
                    .endsWith("-> 1");
            assertThat(difference(report, new Place("2019-20", Dimension.SEX, "MALE"))
                            .causes())
                    .extracting(Report.Cause::type)
                    .contains("CharacteristicsStated");
            recompute.adopt(OFFICER);
            assertThat(other.warehouse().read(Projection::parkedEvents)).isZero();
            recompute.close();
        }
    }

    @Test
    void takesInWhatArrivesBeforeItIsAdoptedAndAnswersAllTheWhile() throws InterruptedException {
        recompute.start(null, null, OFFICER);
        assertRefused("REPLAY_IN_PROGRESS", () -> recompute.start(null, null, OFFICER));
        home.send("2020-21", "2021-06-30", Map.of("header", HEADER, "episodes", EPISODES));
        while (!isReady()) {
            assertThat(adopted()).isEqualTo(2);
            TimeUnit.MILLISECONDS.sleep(20);
        }
        home.send("2021-22", "2022-06-30", Map.of("header", HEADER, "episodes", EPISODES));

        recompute.adopt(OFFICER);

        assertThat(projection.applied()).isEqualTo(home.ledger().log().head());
        assertThat(adopted()).isEqualTo(2);
        assertThat(ready().isEmpty()).isTrue();
    }

    @Test
    void leavesNothingOfOneThatAShreddingOvertook() {
        ready();
        var child = Objects.requireNonNull(home.vault()
                .knownKeysOf(new AuthorityCode(TestHome.COVENTRY), List.of("K1"))
                .get("K1"));

        home.shredding().shred(child, ShredBasis.ERASURE_REQUEST);

        assertThat(recompute.state())
                .isEqualTo(new State(null, new Ended(Outcome.DROPPED, null, TestHome.CLOCK.instant()), false));
        assertRefused("NO_RECOMPUTE", () -> recompute.adopt(OFFICER));
        assertRefused("NO_LAST_FILE", () -> recompute.rollBack(OFFICER));
        assertThat(ready().isEmpty()).isTrue();
    }

    /** The process may end at any moment: what it left is gone on with, and compared again. */
    @Test
    void isGoneOnWithByTheNextProcess() {
        recompute.close();
        var file = home.folder().resolve("kept.duckdb");
        long position = home.ledger().log().head() - 1;
        try (var first = open(file);
                var begun = recompute(first)) {
            begun.start(position, null, OFFICER);
        }
        try (var second = open(file)) {
            recompute = recompute(second);
            assertThat(awaitReady().candidatePosition()).isEqualTo(position);
            assertRefused("RECOMPUTE_LIMITED", () -> recompute.adopt(OFFICER));
            recompute.close();
        }
        try (var third = open(file)) {
            recompute = recompute(third);
            assertThat(awaitReady().upToPosition()).isEqualTo(position);
            assertThat(recompute.discard(OFFICER).ended()).isEqualTo(ended(Outcome.DISCARDED));
        }
        try (var fourth = open(file)) {
            recompute = recompute(fourth);
            assertThat(recompute.state()).isEqualTo(new State(null, null, false));
        }
    }

    /** An import while events are read into the second file, and one while it waits. */
    @Test
    void holdsWhatACleanRebuildHoldsWhenImportsArriveMeanwhile() throws InterruptedException {
        recompute.close();
        var texts = home.vault().texts();
        var filling = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var armed = new AtomicBoolean();
        try (var other = Projection.open(
                null,
                home.ledger().log(),
                (place, text) -> {
                    if (armed.get()) {
                        filling.countDown();
                        await(goOn);
                    }
                    return texts.open(place, text);
                },
                new Warehouse.Limits("1GB", 1, 30))) {
            recompute = recompute(other);
            armed.set(true);
            recompute.start(null, null, OFFICER);
            filling.await();
            armed.set(false);
            assertThat(phase()).isEqualTo(Phase.FILLING);
            home.send("2020-21", "2021-06-30", OF_NEXT_YEAR);
            goOn.countDown();
            var report = awaitReady();
            assertThat(report.isEmpty()).isTrue();
            assertThat(report.candidatePosition()).isEqualTo(home.ledger().log().head());

            home.send("2021-22", "2022-06-30", Map.of("header", HEADER, "episodes", EPISODES));
            recompute.adopt(OFFICER);
            assertSameAsClean(other);

            // what was stored since is in the last file too, once it answers
            home.send("2022-23", "2023-06-30", Map.of("header", HEADER, "episodes", EPISODES));
            recompute.rollBack(OFFICER);
            assertSameAsClean(other);
            recompute.close();
        }
    }

    @Test
    void setsAsideTheEventByWhichTheTablesCannotBeMade() {
        new Poison(home).completedCountOfNoYear();

        var report = ready();

        assertThat(report.candidateParked()).isEqualTo(1);
        assertThat(report.liveParked()).isEqualTo(1);
        assertThat(report.isEmpty()).isTrue();
        recompute.adopt(OFFICER);
        assertSameAsClean(projection);
    }

    @Test
    void tellsNoPaceOfWhatOnlyWaits() {
        ready();
        var progress = Objects.requireNonNull(recompute.state().current()).progress();
        assertThat(progress.percent()).isEqualTo(100);
        assertThat(progress.perSecond()).isZero();
        assertThat(progress.left()).isNull();
        assertThat(progress.bar()).isEqualTo("[##############################] 100% ready");
    }

    private void assertSameAsClean(Projection projection) {
        projection.catchUp();
        try (var clean =
                Projection.open(null, home.ledger().log(), home.vault().texts(), new Warehouse.Limits("1GB", 1, 30))) {
            assertThat(projection.warehouse().read(RecomputeTests::tables))
                    .isEqualTo(clean.warehouse().read(RecomputeTests::tables));
        }
    }

    private static Map<String, List<String>> tables(Session session) {
        return Sql.namesIn("tables").stream()
                .filter(name -> !name.endsWith("/names"))
                .collect(Collectors.toMap(name -> name, name -> session.rows(Sql.file(name), row -> row.getString(1))));
    }

    private Phase phase() {
        return Objects.requireNonNull(recompute.state().current()).progress().phase();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Ended ended(Outcome outcome) {
        return new Ended(outcome, OFFICER, TestHome.CLOCK.instant());
    }

    private Projection open(Path file) {
        return Projection.open(file, home.ledger().log(), home.vault().texts(), new Warehouse.Limits("1GB", 1, 30));
    }

    @Test
    void refusesWhatThereIsNot() {
        assertRefused("NO_RECOMPUTE", () -> recompute.adopt(OFFICER));
        assertRefused("NO_RECOMPUTE", () -> recompute.cancel(OFFICER));
        assertRefused("NO_RECOMPUTE", () -> recompute.discard(OFFICER));
        assertRefused("NO_LAST_FILE", () -> recompute.rollBack(OFFICER));
        assertRefused("POSITION_RANGE", () -> recompute.start(0L, null, OFFICER));
        assertRefused(
                "POSITION_RANGE", () -> recompute.start(home.ledger().log().head() + 1, null, OFFICER));
        assertRefused(
                "AS_KNOWN_AT_RANGE",
                () -> recompute.start(null, TestHome.CLOCK.instant().plusSeconds(1), OFFICER));
        // the first return was submitted on 30 June 2020, which begins an hour earlier in UTC
        assertRefused("AS_KNOWN_AT_RANGE", () -> recompute.start(null, Instant.parse("2020-06-29T22:59:59Z"), OFFICER));
        assertRefused("AS_KNOWN_AT_RANGE", () -> recompute.start(null, Instant.parse("1900-01-01T00:00:00Z"), OFFICER));
        assertRefused("BAD_RECOMPUTE", () -> recompute.start(1L, TestHome.CLOCK.instant(), OFFICER));
        assertThat(recompute.state()).isEqualTo(new State(null, null, false));
        assertThat(recompute.report()).isNull();
    }

    /** Of every measure, which takes its time. */
    @Test
    void endsOneThatIsUnderWay() {
        recompute.close();
        recompute = recompute(projection, TestHome.LIBRARY);
        recompute.start(null, null, OFFICER);
        var state = recompute.cancel(OFFICER);
        assertThat(state).isEqualTo(new State(null, ended(Outcome.CANCELLED), false));

        recompute = recompute(projection);
        assertThat(ready().isEmpty()).isTrue();
        assertRefused("RECOMPUTE_READY", () -> recompute.cancel(OFFICER));
        assertThat(recompute.discard(OFFICER).ended()).isEqualTo(ended(Outcome.DISCARDED));
    }

    private Report ready() {
        recompute.start(null, null, OFFICER);
        return awaitReady();
    }

    private Report awaitReady() {
        try {
            while (!isReady()) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Objects.requireNonNull(recompute.report());
    }

    private boolean isReady() {
        var current = Objects.requireNonNull(recompute.state().current());
        assertThat(current.progress().phase()).isNotEqualTo(Phase.FAILED);
        return current.progress().phase() == Phase.READY;
    }

    private Recompute recompute(Projection of) {
        return recompute(of, library);
    }

    private static Recompute recompute(Projection of, MeasureLibrary library) {
        return Recompute.open(
                of,
                library,
                new Gate(of, library, TestHome.everyAuthority(), TestHome.CLOCK),
                TestHome.CLOCK,
                _ -> true);
    }

    private int adopted() {
        return home.cells(
                        "ADOPTED",
                        List.of(Period.parse("2019-20").orElseThrow()),
                        List.of(),
                        TestHome.CLOCK.instant(),
                        TestHome.COVENTRY)
                .get(new ExactCells.Key("2019-20", List.of()))
                .cases();
    }

    private static long rows(Report report, String table) {
        return report.tables().stream()
                .filter(each -> each.name().equals(table))
                .findFirst()
                .orElseThrow()
                .liveRows();
    }

    private static Report.Difference difference(Report report, Place place) {
        return report.cells().stream()
                .filter(cell -> cell.place().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no difference at " + place + " but at "
                        + report.cells().stream().map(Report.Difference::place).toList()));
    }

    private static String text(Report report, Place place) {
        var difference = difference(report, place);
        return text(difference.before()) + " -> " + text(difference.after());
    }

    private static String text(PublishedCell cell) {
        return cell == null ? "none" : cell.text();
    }

    private static void assertRefused(String code, ThrowingCallable asked) {
        assertThatThrownBy(asked)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}

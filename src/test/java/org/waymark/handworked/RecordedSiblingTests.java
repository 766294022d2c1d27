package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.waymark.handworked.Story.NOW;
import static org.waymark.timeliness.question.Dimension.PLACED_WITH_SIBLINGS;
import static org.waymark.timeliness.question.Dimension.SIBLING_GROUP_SIZE;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.journey.commands.Recorded;
import org.waymark.journey.commands.SiblingGroupCommand;
import org.waymark.journey.commands.SiblingGroupCommand.CorrectSibling;
import org.waymark.journey.commands.SiblingGroupCommand.RecordSibling;
import org.waymark.journey.commands.SiblingGroupCommand.RetractSibling;
import org.waymark.journey.commands.Teller;
import org.waymark.journey.events.ApartBecause;
import org.waymark.journey.events.CorrectionReason;
import org.waymark.journey.events.Grounds;
import org.waymark.journey.events.OnAuthorityOf;
import org.waymark.journey.events.SiblingFact;
import org.waymark.journey.events.SiblingStep;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.CommandId;
import org.waymark.shared.Precision;
import org.waymark.shared.SiblingGroupKey;
import org.waymark.timeliness.question.Dimension;

/**
 * Three children adopted in 2021-22: K1 and K2 on 1 September 2021, K3 on 1 February 2022, each counted on that day. What
 * a recorder tells of their sibling group joins what siblings.csv tells.
 */
class RecordedSiblingTests {
    private static final AuthorityCode COVENTRY = new AuthorityCode(TestHome.COVENTRY);
    private static final String SOLIHULL = "E08000029";
    private static final Grounds MISTYPED = new Grounds(CorrectionReason.MISTYPED, OnAuthorityOf.SOCIAL_WORKER);

    private final Story story = new Story();

    @BeforeEach
    void tell() {
        story.told(Return.of("2021-22", "2022-06-30")
                .child("K1", "S C2 U6 2021-04-02..2021-05-01 X1", "P E1 A6 2021-05-01..2021-09-01 E11")
                .child("K2", "S C2 U6 2021-04-02..2021-05-01 X1", "P E1 A6 2021-05-01..2021-09-01 E11")
                .child("K3", "S C2 U6 2021-04-02..2021-05-01 X1", "P E1 A6 2021-05-01..2022-02-01 E11"));
    }

    @AfterEach
    void close() {
        story.close();
    }

    /** K3 joins on 1 January 2022: on 1 September 2021 the group has two children, on 1 February 2022 three. */
    @Test
    void aGroupMayBeToldByARecorderAlone() {
        record("2022-07-01", SiblingStep.JOINED, "K1", null);
        record("2022-07-01", SiblingStep.JOINED, "K2", null);
        record("2022-07-01", SiblingStep.JOINED, "K3", "2022-01-01");

        assertThat(sizes("2022-06-30")).isEqualTo(Map.of("", "3", "1", "3"));
        assertThat(sizes(NOW)).isEqualTo(Map.of("", "3", "2", "2", "3+", "1"));
        assertThat(story.bySiblingGroup("ADOPTED", "2021-22", NOW)).isEqualTo(Map.of("", "1"));
        assertThat(placed(NOW)).isEqualTo(Map.of("", "3", "NOT_KNOWN", "3"));
    }

    /** K1 lives apart from 1 August 2021, before it counts; K3 from 2 February 2022, after. Who leaves on a day has left. */
    @Test
    void fromADayOnAChildIsPlacedApart() {
        story.siblings("2021-22", "2022-07-01", "G1,K1,,,together\nG1,K2,,,together\nG1,K3,,,together\n");
        record("2022-08-01", SiblingStep.PLACED_APART, "K1", "2021-08-01");
        record("2022-08-01", SiblingStep.PLACED_APART, "K3", "2022-02-02");
        record("2022-08-01", SiblingStep.LEFT, "K2", "2022-02-01");

        assertThat(placed("2022-07-31")).isEqualTo(Map.of("", "3", "YES", "3"));
        assertThat(placed(NOW)).isEqualTo(Map.of("", "3", "YES", "2", "NO", "1"));
        assertThat(sizes("2022-07-31")).isEqualTo(Map.of("", "3", "3+", "3"));
        // 1 September 2021: three; 1 February 2022: K2 leaves on the very day
        assertThat(sizes(NOW)).isEqualTo(Map.of("", "3", "2", "1", "3+", "2"));
    }

    /** The file of 1 September names the group again, and says all that holds of it; what is said later joins that. */
    @Test
    void aLaterFileReplacesWhatARecorderSaid() {
        story.siblings("2021-22", "2022-07-01", "G1,K1,,,together\nG1,K2,,,together\n");
        record("2022-08-01", SiblingStep.PLACED_APART, "K1", "2021-08-01");
        story.siblings("2021-22", "2022-09-01", "G1,K1,,,together\nG1,K2,,,together\n");
        record("2022-10-01", SiblingStep.PLACED_APART, "K2", "2021-08-01");

        assertThat(placed("2022-08-01")).isEqualTo(Map.of("", "3", "YES", "1", "NO", "1", "NOT_KNOWN", "1"));
        assertThat(placed("2022-09-01")).isEqualTo(Map.of("", "3", "YES", "2", "NOT_KNOWN", "1"));
        assertThat(placed(NOW)).isEqualTo(Map.of("", "3", "YES", "1", "NO", "1", "NOT_KNOWN", "1"));
    }

    /** The row of K3 ends on 1 January 2022. Told again as joined on the row's own day, it has no end. */
    @Test
    void whoIsSaidToHaveJoinedOnTheDayOfARowTakesItsPlace() {
        story.siblings("2021-22", "2022-07-01", "G1,K1,,,\nG1,K3,2021-06-01,2022-01-01,apart\n");
        record("2022-08-01", SiblingStep.JOINED, "K3", "2021-06-01");

        assertThat(sizes("2022-07-31")).isEqualTo(Map.of("", "3", "1", "2", "2", "1"));
        assertThat(sizes(NOW)).isEqualTo(Map.of("", "3", "1", "1", "2", "2"));
        assertThat(placed(NOW)).isEqualTo(Map.of("", "3", "NOT_KNOWN", "3"));
    }

    @Test
    void whatIsCorrectedAndRetractedHoldsNoLonger() {
        story.siblings("2021-22", "2022-07-01", "G1,K1,,,together\nG1,K2,,,together\n");
        var apart = record("2022-08-01", SiblingStep.PLACED_APART, "K1", "2021-08-01");
        var corrected = send(
                new CorrectSibling(group(), by("2022-09-01"), apart.factId(), apart("K1", "2021-10-01"), MISTYPED));
        send(new RetractSibling(group(), by("2022-10-01"), corrected.factId(), MISTYPED));
        record("2022-11-01", SiblingStep.PLACED_APART, "K1", "2021-08-01");

        assertThat(placed("2022-08-31")).containsEntry("NO", "1");
        // apart from 1 October on, a month after it counts
        assertThat(placed("2022-09-01")).doesNotContainKey("NO");
        assertThat(placed("2022-10-01")).doesNotContainKey("NO");
        assertThat(placed("2022-11-01")).containsEntry("NO", "1");
    }

    /** A child of another authority, known only there, counts in the size of the group. */
    @Test
    void aGroupHasChildrenOfSeveralAuthorities() {
        story.told(SOLIHULL, Return.of("2021-22", "2022-06-30").child("S1", "S C2 U6 2021-04-02.."));
        var elsewhere = key(SOLIHULL, "S1");
        record("2022-07-01", SiblingStep.JOINED, "K1", null);
        send(new RecordSibling(
                group(),
                new Teller(
                        new CommandId(UUID.randomUUID()),
                        new AuthorityCode(SOLIHULL),
                        Story.instant("2022-07-02"),
                        null),
                new SiblingFact(SiblingStep.JOINED, elsewhere, null, Precision.DAY, null)));

        assertThat(story.parts("ADOPTED", "2021-22", NOW, List.of(SIBLING_GROUP_SIZE), TestHome.COVENTRY, SOLIHULL))
                .isEqualTo(Map.of("", "3", "1", "2", "2", "1"));
        assertThat(sizes(NOW)).isEqualTo(Map.of("", "3", "1", "3"));
    }

    @Test
    void aRebuildAnswersAlike() {
        story.siblings("2021-22", "2022-07-01", "G1,K1,,,together\nG1,K2,2021-05-01,2022-01-01,together\n");
        record("2022-08-01", SiblingStep.PLACED_APART, "K1", "2021-08-01");
        story.siblings("2021-22", "2022-09-01", "G1,K1,,,together\nG1,K2,,,together\n");
        record("2022-10-01", SiblingStep.LEFT, "K2", "2021-08-01");
        var tables = story.home().tables();
        assertThat(tables.get("membership")).hasSizeGreaterThan(6);

        story.rebuild();

        assertThat(story.home().tables()).isEqualTo(tables);
    }

    private Map<String, String> sizes(String knownOn) {
        return parts(SIBLING_GROUP_SIZE, knownOn);
    }

    private Map<String, String> placed(String knownOn) {
        return parts(PLACED_WITH_SIBLINGS, knownOn);
    }

    private Map<String, String> parts(Dimension dimension, String knownOn) {
        return story.parts("ADOPTED", "2021-22", knownOn, dimension);
    }

    private Recorded record(String knownOn, SiblingStep step, String child, @Nullable String on) {
        var fact = step == SiblingStep.PLACED_APART && on != null
                ? apart(child, on)
                : new SiblingFact(
                        step,
                        key(TestHome.COVENTRY, child),
                        on == null ? null : LocalDate.parse(on),
                        Precision.DAY,
                        null);
        return send(new RecordSibling(group(), by(knownOn), fact));
    }

    private SiblingFact apart(String child, String on) {
        return new SiblingFact(
                SiblingStep.PLACED_APART,
                key(TestHome.COVENTRY, child),
                LocalDate.parse(on),
                Precision.DAY,
                ApartBecause.ASSESSED_NEEDS);
    }

    private Recorded send(SiblingGroupCommand.Recording command) {
        return story.home().ledger().askAll(List.of(command), Recorded.class).getFirst();
    }

    private Teller by(String knownOn) {
        return new Teller(
                new CommandId(UUID.randomUUID()),
                COVENTRY,
                Story.instant(knownOn),
                null,
                story.home().holding(group()));
    }

    private SiblingGroupKey group() {
        return story.home()
                .vault()
                .groupKeysOf(COVENTRY, List.of("G1"))
                .values()
                .iterator()
                .next();
    }

    private ChildKey key(String authority, String child) {
        return story.home()
                .vault()
                .keysOf(new AuthorityCode(authority), List.of(child))
                .values()
                .iterator()
                .next();
    }
}

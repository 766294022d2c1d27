package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.waymark.handworked.Story.NOW;
import static org.waymark.journey.events.HouseholdStep.APPROVED;
import static org.waymark.journey.events.HouseholdStep.ENQUIRED;
import static org.waymark.journey.events.HouseholdStep.LEFT;
import static org.waymark.journey.events.HouseholdStep.STAGE_ONE_BEGUN;
import static org.waymark.journey.events.HouseholdStep.STAGE_ONE_ENDED;
import static org.waymark.journey.events.HouseholdStep.STAGE_TWO_BEGUN;
import static org.waymark.timeliness.question.Dimension.AGENCY;
import static org.waymark.timeliness.question.Dimension.ETHNIC_GROUP;
import static org.waymark.timeliness.question.Dimension.LOCAL_AUTHORITY;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.journey.events.AgencyKind;
import org.waymark.journey.events.EthnicGroup;
import org.waymark.madeup.Adopters;
import org.waymark.shared.ChildKey;

/**
 * Three households of adopters, told of on 1 June 2024. Worked by hand:
 *
 * <pre>
 *      stage 1                    gap        stage 2                      approval to match
 * H1   10 Jan to 10 Mar 2023      to 1 Apr   to 1 Aug 2023                to 30 Sep 2023
 *      21 + 28 + 10 = 59          22         30 + 31 + 30 + 31 = 122      30 + 30 = 60
 * H2   10 Jan to 11 Mar 2023      to 12 Sep  12 Sep 2023 to 13 Jan 2024   waits
 *      60, one day over           20 + 30 + 31 + 30 + 31 + 31 + 12 = 185, one day over
 *                                            18 + 31 + 30 + 31 + 13 = 123, one day over
 * H3   approved 5 May 2023, left 31 March 2024; nothing is known of before
 * </pre>
 */
class AdopterTests {
    private static final String TOLD = "2024-06-01";
    private static final ChildKey CHILD = ChildKey.random();
    private static final ChildKey SIBLING = ChildKey.random();

    private final Story story = new Story();
    private final Adopters h1 = household(TestHome.COVENTRY);
    private final Adopters h2 = household(TestHome.COVENTRY);
    private final Adopters h3 = household(TestHome.COVENTRY);

    @BeforeEach
    void tell() {
        h1.are(EthnicGroup.BLACK, AgencyKind.OWN_REGION)
                .did(ENQUIRED, "2022-12-01", STAGE_ONE_BEGUN, "2023-01-10", STAGE_ONE_ENDED, "2023-03-10")
                .did(STAGE_TWO_BEGUN, "2023-04-01", APPROVED, "2023-08-01")
                .matched(CHILD, "2023-09-30")
                .matched(SIBLING, "2023-10-30");
        h2.did(STAGE_ONE_BEGUN, "2023-01-10", STAGE_ONE_ENDED, "2023-03-11", STAGE_TWO_BEGUN, "2023-09-12")
                .did(APPROVED, "2024-01-13")
                .are(EthnicGroup.WHITE, AgencyKind.VOLUNTARY);
        h3.did(APPROVED, "2023-05-05", LEFT, "2024-03-31");
    }

    @AfterEach
    void close() {
        story.close();
    }

    private Adopters household(String authority) {
        return new Adopters(story.home().ledger(), authority, Story.instant(TOLD));
    }

    /** (59 + 60) / 2; up to 10 March is within two months, 11 March is not. */
    @Test
    void stageOneIsMeasuredToItsEnd() {
        assertThat(story.figure("HOUSEHOLD_STAGE_1_DAYS", "2022-23", NOW)).isEqualTo("mean 59.5 of 2");
        assertThat(story.cell("HOUSEHOLD_STAGE_1_DAYS", "2022-23", Story.instant(NOW))
                        .median())
                .isEqualTo(59.5);
        assertThat(Share.of(story, "HOUSEHOLD_STAGE_1_WITHIN_2_MONTHS", "2022-23"))
                .isEqualTo("1 of 2");
        assertThat(story.figure("HOUSEHOLD_STAGE_1_DAYS", "2023-24", NOW)).isEqualTo("none");
    }

    /** (22 + 185) / 2; six months from 11 March are over on 11 September. */
    @Test
    void theGapIsMeasuredToTheBeginningOfStageTwo() {
        assertThat(story.figure("HOUSEHOLD_GAP_DAYS", "2023-24", NOW)).isEqualTo("mean 103.5 of 2");
        assertThat(Share.of(story, "HOUSEHOLD_GAP_WITHIN_6_MONTHS", "2023-24")).isEqualTo("1 of 2");
    }

    /** (122 + 123) / 2; of H3 nobody knows when stage 2 began. */
    @Test
    void stageTwoIsMeasuredToTheDecision() {
        assertThat(story.figure("HOUSEHOLD_STAGE_2_DAYS", "2023-24", NOW))
                .isEqualTo("mean 122.5 of 2, NO_STAGE_2_BEGINNING 1");
        assertThat(Share.of(story, "HOUSEHOLD_STAGE_2_WITHIN_4_MONTHS", "2023-24"))
                .isEqualTo("1 of 2, NO_STAGE_2_BEGINNING 1");
    }

    /** The second child that H1 was matched with is no second match of the household. */
    @Test
    void fromApprovalToTheFirstMatch() {
        assertThat(story.figure("HOUSEHOLD_APPROVAL_TO_MATCH_DAYS", "2023-24", NOW))
                .isEqualTo("mean 60 of 1");
        assertThat(story.figure("HOUSEHOLD_APPROVAL_TO_MATCH_DAYS", "2023-24 Q3", NOW))
                .isEqualTo("none");
    }

    @Test
    void householdsApprovedByGroupAndAgency() {
        assertThat(story.parts("HOUSEHOLDS_APPROVED", "2023-24", NOW, ETHNIC_GROUP))
                .isEqualTo(Map.of("", "3", "BLACK", "1", "WHITE", "1", "NOT_KNOWN", "1"));
        assertThat(story.parts("HOUSEHOLDS_APPROVED", "2023-24", NOW, AGENCY))
                .isEqualTo(Map.of("", "3", "OWN_REGION", "1", "VOLUNTARY", "1", "NOT_KNOWN", "1"));
    }

    /** End of June: H3. End of September: H3, since H1 is matched on the very day. End of March: H2, since H3 leaves then. */
    @Test
    void whoWaitsIsWhoIsApprovedNotMatchedAndHasNotLeft() {
        assertThat(story.parts("HOUSEHOLDS_APPROVED_AND_WAITING", "2023-24 Q1", NOW, ETHNIC_GROUP))
                .isEqualTo(Map.of("", "1", "NOT_KNOWN", "1"));
        assertThat(story.parts("HOUSEHOLDS_APPROVED_AND_WAITING", "2023-24 Q2", NOW, ETHNIC_GROUP))
                .isEqualTo(Map.of("", "1", "NOT_KNOWN", "1"));
        assertThat(story.parts("HOUSEHOLDS_APPROVED_AND_WAITING", "2023-24", NOW, ETHNIC_GROUP, AGENCY))
                .isEqualTo(Map.of("", "1", "WHITE", "1", "WHITE/VOLUNTARY", "1"));
    }

    /**
     * The matches of H1 come to nothing on 20 November 2023 and 20 March 2024. End of December: H1 is matched with the
     * sibling still, so H3 alone waits; end of March: H1 and H2.
     */
    @Test
    void whoseMatchesHaveComeToNothingWaitsAgain() {
        h1.matchEnded(CHILD, "2023-11-20").matchEnded(SIBLING, "2024-03-20");

        assertThat(story.parts("HOUSEHOLDS_APPROVED_AND_WAITING", "2023-24 Q3", NOW, ETHNIC_GROUP))
                .isEqualTo(Map.of("", "1", "NOT_KNOWN", "1"));
        assertThat(story.parts("HOUSEHOLDS_APPROVED_AND_WAITING", "2023-24", NOW, ETHNIC_GROUP))
                .isEqualTo(Map.of("", "2", "BLACK", "1", "WHITE", "1"));
        assertThat(story.figure("HOUSEHOLD_APPROVAL_TO_MATCH_DAYS", "2023-24", NOW))
                .isEqualTo("mean 60 of 1");
    }

    /** The second match with the child comes after the end of the first, and has none itself. */
    @Test
    void whoIsMatchedAgainWaitsNoLonger() {
        h1.matchEnded(CHILD, "2023-11-20").matchEnded(SIBLING, "2024-01-20").matched(CHILD, "2024-03-30");

        assertThat(story.parts("HOUSEHOLDS_APPROVED_AND_WAITING", "2023-24", NOW, ETHNIC_GROUP))
                .isEqualTo(Map.of("", "1", "WHITE", "1"));
    }

    /** H3 did not leave after all, said on 1 September; it did a year later, said then. */
    @Test
    void holdsAsItWasKnown() {
        h3.at(Story.instant("2024-09-01")).retracted(LEFT, "2024-03-31");
        h2.at(Story.instant("2024-10-01")).corrected(APPROVED, "2024-01-13", "2024-04-13");

        assertThat(story.figure("HOUSEHOLDS_APPROVED_AND_WAITING", "2023-24", "2024-05-31"))
                .isEqualTo("none");
        assertThat(story.figure("HOUSEHOLDS_APPROVED_AND_WAITING", "2023-24", TOLD))
                .isEqualTo("1");
        assertThat(story.figure("HOUSEHOLDS_APPROVED_AND_WAITING", "2023-24", "2024-09-01"))
                .isEqualTo("2");
        assertThat(story.figure("HOUSEHOLDS_APPROVED_AND_WAITING", "2023-24", "2024-10-01"))
                .isEqualTo("1");
        assertThat(story.figure("HOUSEHOLDS_APPROVED", "2023-24", NOW)).isEqualTo("2");
    }

    /** H3 is described on 1 September: asked as before, it is of no known group. */
    @Test
    void aDescriptionIsKnownSinceItWasTold() {
        h3.at(Story.instant("2024-09-01")).are(EthnicGroup.ASIAN, AgencyKind.OTHER_REGION);

        assertThat(story.parts("HOUSEHOLDS_APPROVED", "2023-24", "2024-08-31", ETHNIC_GROUP))
                .containsEntry("NOT_KNOWN", "1");
        assertThat(story.parts("HOUSEHOLDS_APPROVED", "2023-24", NOW, ETHNIC_GROUP))
                .isEqualTo(Map.of("", "3", "BLACK", "1", "WHITE", "1", "ASIAN", "1"));
    }

    /** H3 comes back: what was on its first way is over, and the second match of its life is the first on this way. */
    @Test
    void whoComesBackBeginsAnew() {
        h3.did(STAGE_TWO_BEGUN, "2024-04-02", APPROVED, "2024-05-02").matched(ChildKey.random(), "2024-05-12");

        assertThat(story.figure("HOUSEHOLDS_APPROVED", "2022-25", NOW)).isEqualTo("3");
        assertThat(story.figure("HOUSEHOLDS_APPROVED", "2024-25", NOW)).isEqualTo("1");
        assertThat(story.figure("HOUSEHOLD_STAGE_2_DAYS", "2024-25", NOW)).isEqualTo("mean 30 of 1");
        assertThat(story.figure("HOUSEHOLD_APPROVAL_TO_MATCH_DAYS", "2024-25", NOW))
                .isEqualTo("mean 10 of 1");
        assertThat(story.figure("HOUSEHOLDS_APPROVED_AND_WAITING", "2024-25 Q1", NOW))
                .isEqualTo("1");
    }

    @Test
    void ofAnotherAuthorityOnlyWhoMayReadIt() {
        household("E08000029").did(APPROVED, "2023-05-05");

        assertThat(story.figure("HOUSEHOLDS_APPROVED", "2023-24", NOW)).isEqualTo("3");
        assertThat(story.parts(
                        "HOUSEHOLDS_APPROVED",
                        "2023-24",
                        NOW,
                        List.of(LOCAL_AUTHORITY),
                        TestHome.COVENTRY,
                        "E08000029"))
                .isEqualTo(Map.of("", "4", TestHome.COVENTRY, "3", "E08000029", "1"));
    }

    @Test
    void workingsNameTheHouseholdByItsKey() {
        assertThat(story.workings("HOUSEHOLD_STAGE_2_DAYS", "2023-24", NOW))
                .extracting(each -> each.caseKey(), each -> each.value(), each -> each.excludedBecause())
                .containsExactly(
                        tuple(h3.key().toString(), null, "NO_STAGE_2_BEGINNING"),
                        tuple(h1.key().toString(), 122.0, null),
                        tuple(h2.key().toString(), 123.0, null));
    }

    @Test
    void aRebuildAnswersAlike() {
        h3.at(Story.instant("2024-09-01")).retracted(LEFT, "2024-03-31");
        h2.at(Story.instant("2024-10-01")).corrected(APPROVED, "2024-01-13", "2024-04-13");
        var tables = story.home().tables();
        assertThat(tables.get("household_step")).isNotEmpty();

        story.rebuild();

        assertThat(story.home().tables()).isEqualTo(tables);
    }
}

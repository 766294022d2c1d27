package org.waymark.handworked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.TestHome;
import org.waymark.identity.Derived;
import org.waymark.journey.events.EditionId;
import org.waymark.journey.events.OverrideReason;
import org.waymark.ledger.StoredEvent;
import org.waymark.publication.Asker;
import org.waymark.publication.EditionCall;
import org.waymark.publication.EditionCatalogues;
import org.waymark.publication.EditionFigure;
import org.waymark.publication.EditionSummary.Status;
import org.waymark.publication.Editions;
import org.waymark.publication.Gate;
import org.waymark.publication.HiddenBecause;
import org.waymark.publication.PublishedBreakdown;
import org.waymark.publication.PublishedEdition;
import org.waymark.publication.PublishedTier;
import org.waymark.shared.CommandId;
import org.waymark.shared.Refusal;
import org.waymark.shared.Sha256;
import org.waymark.timeliness.question.CountingUnit;
import org.waymark.timeliness.question.Dimension;
import org.waymark.timeliness.question.Question;
import org.waymark.timeliness.question.Window;

/**
 * Forty children adopted in 2021-22, each of a family of its own: 20 boys and 20 girls, all white British, all 3 years old
 * when they entered care on 1 April 2021. All moved in on 1 June, 30 + 31 = 61 days later, the day of the placement order; they were
 * matched a week before that, which counts as 0 days; all were adopted on 1 December. The seed is such that no decoy is among the
 * cells that are looked at.
 */
class EditionTests {
    private static final EditionCatalogues CATALOGUES = EditionCatalogues.load(TestHome.LIBRARY);
    private static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
    private static final Asker ANN = new Asker("ann", null);
    private static final Asker BOB = new Asker("bob", null);
    private static final Asker MEMBER = new Asker("member", null);

    /** Tests that ask what is published and change nothing, in one home in which the edition of 2021-22 is approved. */
    private static final String ONLY_READS = "only-reads";

    private static @Nullable Story approvedOnce;

    private Story story;
    private int commands;

    @BeforeEach
    void tell(TestInfo test) {
        if (!test.getTags().contains(ONLY_READS)) {
            story = forty();
        } else if (approvedOnce == null) {
            story = forty();
            approved("2021-22");
            approvedOnce = story;
        } else {
            story = approvedOnce;
        }
    }

    private static Story forty() {
        var told = new Story();
        told.told(year("2021-22", "2022-06-30", 40));
        return told;
    }

    @AfterEach
    void close() {
        if (story != approvedOnce) {
            story.close();
        }
    }

    @AfterAll
    static void closeWhatWasRead() {
        if (approvedOnce != null) {
            approvedOnce.close();
        }
    }

    /** All 61 days, of 40 children to ten days: 60. The mean of nothing but 0 days would tell of each child that it was 0. */
    @Test
    @Tag(ONLY_READS)
    void showsTheHeadlinesAndHidesAMeanThatTellsOfEverybody() {
        assertThat(read("2021-22").headlines().stream()
                        .collect(Collectors.toMap(
                                PublishedEdition.Headline::measure,
                                each -> each.figure().text())))
                .isEqualTo(Map.of(
                        "ADM_DECISIONS@1", "40",
                        "PLACEMENT_ORDERS@1", "40",
                        "MATCHED@1", "40",
                        "PLACED@1", "40",
                        "ADOPTED@1", "40",
                        "PLAN_CHANGES@1", "0",
                        "A1@2014", "60 days",
                        "A2@2014", "[c]",
                        "A20@2020", "60 days"));
    }

    /** 20 and 20 leave enough of each other. That all 40 are white would tell of each of them, and so would the noughts beside it. */
    @Test
    @Tag(ONLY_READS)
    void showsWhatTellsOfNobody() {
        assertThat(cells("2021-22", "sex"))
                .isEqualTo(Map.of("", "40", "SEX=MALE", "20", "SEX=FEMALE_OR_NOT_KNOWN", "20"));
        assertThat(cells("2021-22", "ethnic_group"))
                .containsEntry("", "40")
                .containsEntry("ETHNICITY=WHITE", "[c]")
                .doesNotContainValue("0");
        // with the 14 months of all of them beside it nothing could be told that leaves enough open
        assertThat(cells("2021-22", "ethnic_group_within_14_months")).isEmpty();
    }

    /** None of five can be six of anything, so of no table is more left than its name. */
    @Test
    void leavesOnlyHeadlinesOfFewChildren() {
        story.told(year("2022-23", "2023-06-30", 5));
        approved("2022-23");

        assertThat(read("2022-23").headlines())
                .filteredOn(each -> each.measure().equals("ADOPTED@1"))
                .extracting(each -> each.figure().text())
                .containsExactly("5");
        assertThat(read("2022-23").tables())
                .hasSize(7)
                .allSatisfy(table -> assertThat(table.rows()).isEmpty());
    }

    /** What a note for members asks for: a figure is there as the edition has it, or is said to be none of what councils publish. */
    @Test
    @Tag(ONLY_READS)
    void answersABreakdownFromWhatIsPublished() {
        var headlines = breakdown(List.of("ADOPTED", "A1", "A2@2014", "A10"), List.of(), Map.of());
        assertThat(headlines.rows()).singleElement().satisfies(row -> {
            assertThat(row.keys()).isEmpty();
            assertThat(texts(row)).isEqualTo(Map.of("ADOPTED", "40", "A1", "60 days", "A2@2014", "[c]"));
        });
        assertThat(headlines.unpublished()).singleElement().asString().contains("foster carer");
        assertThat(headlines.editions())
                .containsExactly(read("2021-22").summary().id());

        var groups = breakdown(List.of("ADOPTED", "A1"), List.of(Dimension.ETHNIC_GROUP), Map.of());
        assertThat(groups.rows().getFirst().keys()).isEmpty();
        assertThat(texts(groups.rows().getFirst())).isEqualTo(Map.of("ADOPTED", "40"));
        assertThat(groups.rows())
                .filteredOn(
                        row -> row.keys().stream().anyMatch(key -> key.code().equals("WHITE")))
                .singleElement()
                .satisfies(row -> assertThat(texts(row)).isEqualTo(Map.of("ADOPTED", "[c]")));
    }

    @Test
    void publishesNothingOfWhatIsNotApproved() {
        assertThat(breakdown(List.of("ADOPTED"), List.of(), Map.of()).rows()).isEmpty();
    }

    @Test
    @Tag(ONLY_READS)
    void publishesNothingOfWhatIsInNoCatalogue() {
        assertThat(breakdown(List.of("ADOPTED"), List.of(Dimension.PROVIDER), Map.of())
                        .rows())
                .isEmpty();
        assertThat(breakdown(List.of("ADOPTED"), List.of(), Map.of(Dimension.SEX, List.of("MALE")))
                        .rows())
                .isEmpty();
        var others = Map.of(Dimension.LOCAL_AUTHORITY, List.of("E08000025"));
        assertThat(breakdown(List.of("ADOPTED"), List.of(), others).rows()).isEmpty();
    }

    private PublishedBreakdown breakdown(
            List<String> measures, List<Dimension> by, Map<Dimension, List<String>> where) {
        return tier().breakdown(
                        new Question(measures, null, Window.ONE_YEAR, by, where, CountingUnit.CHILD, null, null),
                        MEMBER);
    }

    private static Map<String, String> texts(PublishedBreakdown.Row row) {
        return row.cells().stream()
                .collect(Collectors.toMap(PublishedBreakdown.Cell::measure, each -> text(each.figure())));
    }

    @Test
    void isReadByNobodyBeforeItIsApproved() {
        var proposed = propose("2021-22");

        refused("NOT_PUBLISHED", () -> read("2021-22"));
        assertThat(tier().approved(MEMBER)).isEmpty();
        assertThat(editions().proposed(proposed, ANN).edition().summary().status())
                .isEqualTo(Status.PROPOSED);

        refused("FOUR_EYES", () -> editions().approve(call(ANN), proposed));
        editions().approve(call(BOB), proposed);

        assertThat(read("2021-22").summary().id()).isEqualTo(proposed);
    }

    /** Here, and in another home whose seed is the same. */
    @Test
    void hasTheSameDigestWhereItShowsTheSame() {
        var first = editions().proposed(propose("2021-22"), ANN).edition();
        var second = editions().proposed(propose("2021-22"), ANN).edition();

        assertThat(second.summary().id()).isNotEqualTo(first.summary().id());
        assertThat(second.released()).isEqualTo(first.released());
        try (var other = forty()) {
            var elsewhere = editions(other).propose(call(ANN), TestHome.COVENTRY, "2021-22", null, NOW);
            assertThat(editions(other)
                            .proposed(elsewhere.edition(), ANN)
                            .edition()
                            .released()
                            .digest())
                    .isEqualTo(first.released().digest());
        }
    }

    /** As it was frozen: what comes to be known later changes nothing of it, and neither does filling the tables anew. */
    @Test
    void staysAsItWasFrozen() {
        approved("2021-22");
        var before = read("2021-22");
        story.told(year("2021-22", "2023-06-30", 20));
        assertThat(story.figure("ADOPTED", "2021-22", "2026-11-01")).isEqualTo("20");

        var tables = story.home().tables();
        story.rebuild();

        assertThat(story.home().tables()).isEqualTo(tables);
        assertThat(read("2021-22")).isEqualTo(before);
    }

    @Test
    void isMadeAsKnownAtADate() {
        story.told(year("2021-22", "2023-06-30", 20));

        var then = editions().propose(call(ANN), TestHome.COVENTRY, "2021-22", Story.instant("2022-07-01"), NOW);

        assertThat(editions().proposed(then.edition(), ANN).edition().headlines())
                .filteredOn(each -> each.measure().equals("ADOPTED@1"))
                .extracting(each -> each.figure().text())
                .containsExactly("40");
    }

    /** Of what is only proposed there is no figure at all; of what is hidden in what is published nothing but that it is. */
    @Test
    void keepsNoValueOfWhatIsHidden() {
        var proposed = propose("2021-22");
        assertThat(lastStored()).contains("\"content\":\"").doesNotContain("headlines", "ann");

        editions().approve(call(BOB), proposed);

        assertThat(lastStored())
                .contains("{\"of\":{\"ETHNICITY\":\"WHITE\"}}", "\"least\":0")
                .doesNotContain("WHOLE_LINE", "FEW_", "\"value\"", "bob");
    }

    private String lastStored() {
        List<StoredEvent> events = new ArrayList<>();
        var log = story.home().ledger().log();
        log.read(0, log.head(), Integer.MAX_VALUE, events::add);
        return events.getLast().payload();
    }

    @Test
    void tellsThoseWhoMakeItWhyAFigureIsHidden() {
        var proposed = editions().proposed(propose("2021-22"), ANN);

        assertThat(proposed.hidden())
                .filteredOn(each -> "ethnic_group".equals(each.table())
                        && each.keys().getFirst().code().equals("WHITE"))
                .singleElement()
                .satisfies(each -> assertThat(each.because()).contains(HiddenBecause.WHOLE_LINE));
        assertThat(proposed.hidden())
                .filteredOn(each -> "A2@2014".equals(each.measure()))
                .singleElement()
                .satisfies(each -> assertThat(each.because()).containsExactly(HiddenBecause.FEW_MAKE_IT));
        assertThat(proposed.bounds()).isNotEmpty().allSatisfy(each -> {
            assertThat(each.least()).isLessThanOrEqualTo(1);
            assertThat(each.most()).isGreaterThanOrEqualTo(6);
        });
    }

    /**
     * Shown by decision of the owner, in an edition of its own that somebody else approves. With the 40 alone each of the others
     * would be known to be 0, and a nought beside 40 is as telling; so all are shown, or none.
     */
    @Test
    void showsWhatTheOwnerOverrules() {
        var proposed = propose("2021-22");
        var cells = Stream.of("WHITE", "MIXED", "ASIAN", "BLACK", "OTHER_OR_NOT_KNOWN")
                .map(code -> (SortedMap<String, String>) new TreeMap<>(Map.of("ETHNICITY", code)))
                .toList();
        refused(
                "OVERRIDE_IMPOSSIBLE",
                () -> editions()
                        .override(
                                call(BOB),
                                proposed,
                                cells.subList(0, 1),
                                new TreeSet<>(),
                                OverrideReason.ALREADY_PUBLIC));

        var overridden = editions()
                .override(call(BOB), proposed, cells, new TreeSet<>(), OverrideReason.ALREADY_PUBLIC)
                .edition();

        assertThat(overridden.number()).isEqualTo(2);
        refused("EDITION_OVERTAKEN", () -> editions().approve(call(BOB), proposed));
        refused("FOUR_EYES", () -> editions().approve(call(BOB), overridden));
        editions().approve(call(ANN), overridden);
        assertThat(cells("2021-22", "ethnic_group"))
                .containsEntry("ETHNICITY=WHITE", "40")
                .containsEntry("ETHNICITY=MIXED", "0");
        assertThat(tier().approved(MEMBER).getFirst().overrule().because()).isEqualTo("ALREADY_PUBLIC");
        refused(
                "UNKNOWN_CELL",
                () -> editions()
                        .override(
                                call(BOB),
                                overridden,
                                List.of(new TreeMap<>(Map.of("ETHNICITY", "GREEN"))),
                                new TreeSet<>(),
                                OverrideReason.LEGAL_DUTY));
    }

    @Test
    void aCommandSentTwiceHasOneEffect() {
        var call = call(ANN);
        var first = editions().propose(call, TestHome.COVENTRY, "2021-22", null, NOW);
        long head = story.home().ledger().log().head();
        var again = editions().propose(call, TestHome.COVENTRY, "2021-22", null, NOW.plusSeconds(60));

        assertThat(first.already()).isFalse();
        assertThat(again.already()).isTrue();
        assertThat(again.edition()).isEqualTo(first.edition());
        assertThat(story.home().ledger().log().head()).isEqualTo(head);
    }

    @ParameterizedTest
    @CsvSource({
        "E08000026, 2021-22, shoe_size, NOT_IN_CATALOGUE",
        "E08000026, 2021-22 Q1,, NOT_IN_CATALOGUE",
        "E08000026, 2021-40,, NOT_IN_CATALOGUE",
        "E08000026, 2020-21,, NOT_PUBLISHED",
        "E08000026, 2020-23,, NOT_PUBLISHED",
        "E08000029, 2021-22,, NOT_PUBLISHED",
        "nowhere, 2021-22,, NOT_PUBLISHED"
    })
    @Tag(ONLY_READS)
    void isTheOnlyThingThatIsRead(String authority, String period, String table, String code) {
        refused(code, () -> tier().edition(authority, period, null, table, MEMBER));
    }

    @Test
    void isNotMadeOfWhatIsNotKnown() {
        refused("NOT_AVAILABLE", () -> propose("2020-21"));
        refused("NO_DATA", () -> editions().propose(call(ANN), "E08000029", "2021-22", null, NOW));
    }

    /** What was looked at is what is published: four fewer are adopted by a later return, as known then nothing has changed. */
    @Test
    void isApprovedAsItWasLookedAtOrNotAtAll() {
        var proposed = propose("2021-22");
        story.told(year("2021-22", "2023-06-30", 20));
        var overtaking = propose("2021-22");

        refused("EDITION_OVERTAKEN", () -> editions().approve(call(BOB), proposed));
        editions().approve(call(BOB), overtaking);

        assertThat(read("2021-22").summary().id()).isEqualTo(overtaking);
    }

    private static Return year(String year, String asAt, int children) {
        var starts = Integer.parseInt(year.substring(0, 4));
        var told = Return.of(year, asAt);
        for (int n = 0; n < children; n++) {
            told.child(
                    year + "K" + n,
                    "sex " + (n % 2 == 0 ? 1 : 2) + "\nborn " + (starts - 3) + "-01-15",
                    "S C2 U6 %1$d-04-01..%1$d-06-01 X1".formatted(starts),
                    "U E1 A6 %1$d-06-01..%1$d-12-01 E11".formatted(starts),
                    "decided %d-05-01..".formatted(starts),
                    "matched %d-05-25".formatted(starts));
        }
        return told;
    }

    private void approved(String period) {
        editions().approve(call(BOB), propose(period));
    }

    private EditionId propose(String period) {
        return editions()
                .propose(call(ANN), TestHome.COVENTRY, period, null, NOW)
                .edition();
    }

    private EditionCall call(Asker asker) {
        return new EditionCall(new CommandId(new UUID(7, ++commands)), asker);
    }

    private PublishedEdition read(String period) {
        return tier().edition(TestHome.COVENTRY, period, null, null, MEMBER);
    }

    /** By codes of attributes; the total under none. */
    private Map<String, String> cells(String period, String table) {
        return tier().edition(TestHome.COVENTRY, period, null, table, MEMBER).tables().getFirst().rows().stream()
                .collect(Collectors.toMap(
                        row -> row.keys().stream()
                                .map(key -> key.attribute() + "=" + key.code())
                                .collect(Collectors.joining(" ")),
                        row -> text(row.figure())));
    }

    private static String text(EditionFigure figure) {
        return figure.text();
    }

    private Editions editions() {
        return editions(story);
    }

    private static Editions editions(Story of) {
        var home = of.home();
        return new Editions(
                home.ledger(),
                home.projection(),
                TestHome.LIBRARY,
                CATALOGUES,
                TestHome.everyAuthority(),
                new Derived(home.vault())::person,
                (_, text) -> new Sha256().with("the secret " + text).hex());
    }

    private PublishedTier tier() {
        return tier(story);
    }

    private static PublishedTier tier(Story of) {
        return new Gate(of.home().projection(), TestHome.LIBRARY, TestHome.everyAuthority(), CATALOGUES, TestHome.CLOCK)
                .published();
    }

    private static void refused(String code, Runnable asked) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(asked::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}

package org.waymark.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.TestHome;
import org.waymark.intake.Problem;
import org.waymark.journey.events.HoldReason;
import org.waymark.journey.events.ReleaseReason;
import org.waymark.shared.AuthorityCode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.Refusal;
import org.waymark.shared.ShredBasis;
import org.waymark.timeliness.projection.Projection;
import org.waymark.timeliness.question.Dimension;

/** What is left of a child's characteristics once they were shredded, and that nothing else moves. */
class ShreddingTests {
    private static final List<Dimension> CHARACTERISTICS = List.of(
            Dimension.ETHNICITY,
            Dimension.ETHNIC_GROUP,
            Dimension.MINORITY_ETHNIC,
            Dimension.SEX,
            Dimension.AGE_AT_ENTRY,
            Dimension.AGE_AT_DECISION,
            Dimension.CATEGORY_OF_NEED);

    private static final List<Dimension> OTHERS =
            List.of(Dimension.LEGAL_ROUTE, Dimension.SIBLING_GROUP_SIZE, Dimension.ENTRY_YEAR, Dimension.PROVIDER);

    /** Whose figure is a characteristic itself. */
    private static final List<String> OF_ETHNICITY =
            List.of("ADOPTED_MINORITY", "ADOPTED_MINORITY_OF_ALL", "ADOPTED_OTHER_THAN_WHITE");

    /** Three children, two of them adopted within the year, of one sibling group. */
    private static final Map<String, String> RETURN = Map.of(
            "header",
            "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nK1,2,05/06/2017,MWBC,,,\nK2,1,05/08/2018,WBRI,,,\nK3,1,01/01/2015,AIND,,,\n",
            "episodes",
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n"
                    + "K1,01/05/2018,S,C2,N1,U6,PR1,01/06/2019,X1,,,,\nK1,01/06/2019,B,E1,N1,A5,PR1,01/02/2020,E12,,,,\n"
                    + "K2,01/05/2018,S,C2,N4,U6,PR1,01/06/2019,X1,,,,\nK2,01/06/2019,B,E1,N4,A5,PR1,01/03/2020,E12,,,,\n"
                    + "K3,01/07/2019,S,C2,N5,U6,PR1,,,,,,\n",
            "placed_for_adoption",
            "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\nK1,05/06/2017,01/12/2018,,\nK2,05/08/2018,01/12/2018,,\nK3,01/01/2015,01/01/2020,,\n",
            "siblings",
            "group_id,child_id,joined_on,left_on,placed\nG1,K1,,,together\nG1,K2,,,together\n");

    private TestHome home;
    private ChildKey child;

    @BeforeEach
    void open() {
        home = new TestHome();
        home.send("2019-20", "2020-06-30", RETURN);
        child = keyOf("K1");
    }

    @AfterEach
    void close() {
        home.close();
    }

    /** By hand: K1 and K2 were adopted in 2019-20, K1 of the group MWBC. */
    @Test
    void countsTheChildUnderACodeOfItsOwn() {
        assertThat(codes("ADOPTED", Dimension.ETHNICITY)).isEqualTo(Map.of("MWBC", 1, "WBRI", 1));
        assertThat(codes("ADOPTED", Dimension.AGE_AT_ENTRY)).isEqualTo(Map.of("UNDER_1", 2));

        home.shredding().shred(child, ShredBasis.ERASURE_REQUEST);

        assertThat(codes("ADOPTED", Dimension.ETHNICITY)).isEqualTo(Map.of("SHREDDED", 1, "WBRI", 1));
        assertThat(codes("ADOPTED", Dimension.ETHNIC_GROUP)).isEqualTo(Map.of("SHREDDED", 1, "WHITE", 1));
        assertThat(codes("ADOPTED", Dimension.MINORITY_ETHNIC)).isEqualTo(Map.of("SHREDDED", 1, "NO", 1));
        assertThat(codes("ADOPTED", Dimension.SEX)).isEqualTo(Map.of("SHREDDED", 1, "MALE", 1));
        assertThat(codes("ADOPTED", Dimension.AGE_AT_ENTRY)).isEqualTo(Map.of("SHREDDED", 1, "UNDER_1", 1));
        assertThat(codes("ADOPTED", Dimension.AGE_AT_DECISION)).isEqualTo(Map.of("SHREDDED", 1, "UNDER_1", 1));
        assertThat(codes("ADOPTED", Dimension.CATEGORY_OF_NEED)).isEqualTo(Map.of("SHREDDED", 1, "N4", 1));
        assertThat(Dimension.SEX.label("SHREDDED")).isEqualTo("Record destroyed by law");
    }

    @Test
    void leavesTheChildOutOfFiguresAboutEthnicity() {
        home.shredding().shred(child, ShredBasis.ERASURE_REQUEST);

        for (var measure : OF_ETHNICITY) {
            var cell = home.cells(measure, EveryMeasure.YEARS, List.of(), TestHome.CLOCK.instant(), TestHome.COVENTRY)
                    .get(new org.waymark.timeliness.ExactCells.Key("2019-20", List.of()));
            assertThat(Objects.requireNonNull(cell).cases()).as(measure).isEqualTo(1);
            assertThat(cell.excluded()).as(measure).isEqualTo(Map.of("ETHNICITY_SHREDDED", 1));
        }
    }

    @Test
    void movesNoOtherFigure() {
        var before = figures();
        var byCharacteristics = byCharacteristics();

        home.shredding().shred(child, ShredBasis.ERASURE_REQUEST);

        assertThat(figures()).isNotEmpty().isEqualTo(before);
        byCharacteristics().forEach((question, after) -> {
            var was = Objects.requireNonNull(byCharacteristics.get(question));
            int moved = after.getOrDefault("SHREDDED", 0);
            int gone = was.entrySet().stream()
                    .mapToInt(each -> each.getValue() - after.getOrDefault(each.getKey(), 0))
                    .sum();
            assertThat(gone).as(question).isEqualTo(moved).isBetween(0, 1);
        });
        var rebuilt = figures();
        home.rebuild();
        assertThat(figures()).isEqualTo(rebuilt);
    }

    @Test
    void saysWhetherItWasDoneBefore() {
        assertThat(home.shredding().shred(child, ShredBasis.ERASURE_REQUEST)).isFalse();
        assertThat(home.shredding().shred(child, ShredBasis.UNLAWFUL)).isTrue();
        assertThat(home.vault().shredded()).hasSize(1);
    }

    @Test
    void shredsNothingThatIsHeld() {
        var shredding = home.shredding();
        shredding.hold(child, HoldReason.COMPLAINT);

        assertThatThrownBy(() -> shredding.shred(child, ShredBasis.ERASURE_REQUEST))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("LEGAL_HOLD"));
        assertThat(home.vault().shredded()).isEmpty();
        assertThat(codes("ADOPTED", Dimension.ETHNICITY)).containsKey("MWBC");

        shredding.release(child, ReleaseReason.ENDED);
        assertThat(shredding.shred(child, ShredBasis.ERASURE_REQUEST)).isFalse();
    }

    @Test
    void tellsOfHoldsAndShreddingsInTheFeed() {
        var shredding = home.shredding();
        long read = home.caseFiles().changes(0, 100, null).position();
        shredding.hold(child, HoldReason.COMPLAINT);
        shredding.release(child, ReleaseReason.ENDED);
        shredding.shred(child, ShredBasis.ERASURE_REQUEST);

        assertThat(home.caseFiles()
                        .changes(read, 100, Set.of(TestHome.COVENTRY))
                        .changes())
                .extracting(change -> change.what() + " " + change.keptBecause() + " "
                        + child.toString().equals(change.child()))
                .containsExactly(
                        "CaseHeld COMPLAINT true",
                        "HoldReleased ENDED true",
                        "CharacteristicsShredded ERASURE_REQUEST true");
        assertThat(home.caseFiles().changes(read, 100, Set.of("E08000029")).changes())
                .isEmpty();
    }

    @Test
    void shredsNoCaseThatThereIsNot() {
        var shredding = home.shredding();
        assertThatThrownBy(() -> shredding.shred(ChildKey.random(), ShredBasis.UNLAWFUL))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("UNKNOWN_CASE"));
        assertThat(home.vault().shredded()).isEmpty();
    }

    @Test
    void forgetsTheIdButNotTheWayFromItToTheCase() {
        var inCare = keyOf("K3");
        assertThat(home.vault().readableId(inCare)).contains("K3");

        home.shredding().shred(inCare, ShredBasis.ERASURE_REQUEST);

        assertThat(home.vault().readableId(inCare)).isEmpty();
        assertThat(keyOf("K3")).isEqualTo(inCare);
    }

    /** K1 and K2 were adopted, K3 is in care; a new id of an adopted child is no more kept than the old one. */
    @Test
    void forgetsTheIdAtTheAdoptionOrder() {
        assertThat(home.vault().readableId(child)).isEmpty();
        assertThat(home.vault().readableId(keyOf("K2"))).isEmpty();
        assertThat(home.vault().readable()).containsExactly(keyOf("K3"));

        home.send("2020-21", "2021-06-30", Map.of("id_changes", "old_id,new_id\nK1,N1\nK3,N3\n"));

        assertThat(keyOf("N1")).isEqualTo(child);
        assertThat(home.vault().readableId(child)).isEmpty();
        assertThat(home.vault().readableId(keyOf("K3"))).contains("N3");
    }

    /** A later return tells of the same child: dates are taken in, characteristics are not kept again. */
    @Test
    void keepsNoCharacteristicsOfALaterReturn() {
        home.shredding().shred(child, ShredBasis.ERASURE_REQUEST);

        var tried = home.send(TestHome.COVENTRY, "2019-20", "2020-09-30", true, RETURN);
        var sent = home.send("2019-20", "2020-09-30", RETURN);

        assertThat(tried.problems()).extracting(Problem::code).contains("CHARACTERISTICS_SHREDDED");
        assertThat(sent.problems()).extracting(Problem::code).contains("CHARACTERISTICS_SHREDDED");
        assertThat(codes("ADOPTED", Dimension.ETHNICITY)).isEqualTo(Map.of("SHREDDED", 1, "WBRI", 1));
        assertThat(home.projection().warehouse().read(Projection::parkedEvents)).isZero();
        List<String> stated = new ArrayList<>();
        home.ledger().log().read(0, Long.MAX_VALUE, 1000, event -> {
            if (event.type().equals("CharacteristicsStated") && event.stream().equals(child.toString())) {
                stated.add(event.payload());
            }
        });
        assertThat(stated).hasSize(1);
    }

    @Test
    void leavesTheChainWhole() {
        home.ledger().seals().seal(TestHome.CLOCK.instant());
        home.shredding().shred(child, ShredBasis.ERASURE_REQUEST);

        assertThat(home.ledger().seals().verify().fault()).isNull();
    }

    @Test
    void writesNothingOfTheChildIntoItsLedgerButTheKey() throws IOException {
        home.shredding().shred(child, ShredBasis.ERASURE_REQUEST);
        home.shredding().shred(keyOf("K2"), ShredBasis.LEFT_WITHOUT_PLAN);

        var lines = Files.readAllLines(home.folder().resolve("shredded"));
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst())
                .matches(
                        "\\{\"number\":1,\"at\":\"2026-11-21T12:00:00Z\",\"child\":\"%s\",\"basis\":\"ERASURE_REQUEST\",\"before\":\"\",\"hash\":\"[0-9a-f]{64}\"}"
                                .formatted(child));
    }

    private ChildKey keyOf(String id) {
        return Objects.requireNonNull(home.vault()
                .knownKeysOf(new AuthorityCode(TestHome.COVENTRY), List.of(id))
                .get(id));
    }

    private Map<String, Integer> codes(String measure, Dimension by) {
        return codes(measure, by, "2019-20");
    }

    private Map<String, Integer> codes(String measure, Dimension by, String period) {
        Map<String, Integer> codes = new TreeMap<>();
        home.cells(measure, EveryMeasure.YEARS, List.of(by), TestHome.CLOCK.instant(), TestHome.COVENTRY)
                .forEach((key, cell) -> {
                    if (key.period().equals(period) && key.codes().size() == 1 && cell.cases() > 0) {
                        codes.put(key.codes().getFirst(), cell.cases());
                    }
                });
        return codes;
    }

    private Map<String, String> figures() {
        Map<String, String> figures = new TreeMap<>();
        for (var measure : EveryMeasure.CODES) {
            if (!OF_ETHNICITY.contains(measure)) {
                home.cells(measure, EveryMeasure.WINDOWS, OTHERS, TestHome.CLOCK.instant(), TestHome.COVENTRY)
                        .forEach((key, cell) -> figures.put(measure + key, cell.toString()));
            }
        }
        return figures;
    }

    private Map<String, Map<String, Integer>> byCharacteristics() {
        Map<String, Map<String, Integer>> figures = new TreeMap<>();
        for (var dimension : CHARACTERISTICS) {
            for (var measure : List.of("ADOPTED", "A2", "LOOKED_AFTER_AT_PERIOD_END", "PLACEMENT_ORDERS")) {
                figures.put(measure + " by " + dimension, codes(measure, dimension));
            }
        }
        return figures;
    }
}

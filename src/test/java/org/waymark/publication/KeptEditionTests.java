package org.waymark.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.journey.events.Released;
import org.waymark.journey.events.Released.Cell;
import org.waymark.ledger.EventJson;
import org.waymark.publication.Adopted.Council;
import org.waymark.publication.EditionFacts.Counted;

/**
 * What is kept of an edition for ever: all children of whom the same is shown, in the same places, come to the same to the last byte. So
 * nothing in it says more than what everybody reads.
 */
class KeptEditionTests {
    private static final String YEAR = "2021-22";
    private static final List<String> ETHNICITIES = List.of("WBRI", "WBRI", "WBRI", "AIND", "MWBC", "BAFR", "OOTH");
    private static final int TRIES = 60;

    /** Two children change places in one attribute, or one changes its own; what is shown stays as it was, and what is hidden does not. */
    @ParameterizedTest
    @ValueSource(longs = {2, 3})
    void isTheSameForAllChildrenOfWhomTheSameIsShown(long seed) {
        var random = new Random(seed);
        var children = children(random);
        var kept = kept(children);
        Set<List<Long>> hidden = new HashSet<>(List.of(hidden(children, kept)));

        for (int n = 0; n < TRIES; n++) {
            var other = told(children, random);
            if (isShown(other, kept.getFirst())) {
                var again = kept(other);
                if (areAlike(again, kept)) {
                    assertThat(bytes(again)).isEqualTo(bytes(kept));
                    hidden.add(hidden(other, kept));
                    children = other;
                }
            }
        }

        assertThat(hidden).hasSizeGreaterThan(2);
    }

    /** A first edition, and one after twelve boys of a kind came late. */
    private static List<Released> kept(Adopted children) {
        var council = new Council();
        return List.of(
                council.approved(children, YEAR).released(),
                council.approved(children.and(YEAR, 12), YEAR).released());
    }

    private static List<String> bytes(List<Released> kept) {
        return kept.stream().map(EventJson::of).toList();
    }

    private static boolean areAlike(List<Released> some, List<Released> others) {
        return shown(some).equals(shown(others));
    }

    private static List<List<?>> shown(List<Released> kept) {
        return kept.stream()
                .<List<?>>map(each -> List.of(each.headlines(), each.tables()))
                .toList();
    }

    /** The numbers that stand behind what is not shown. */
    private static List<Long> hidden(Adopted children, List<Released> kept) {
        var facts = children.in(YEAR);
        return kept.stream()
                .flatMap(each -> each.tables().stream())
                .flatMap(table -> table.cells().stream())
                .filter(cell -> cell.shown() == null)
                .map(cell -> count(facts, cell.of()))
                .toList();
    }

    /** The same where twelve children came late, alike but for what is hidden of them, and where one did, of whom nothing is told. */
    @ParameterizedTest
    @ValueSource(ints = {12, 1})
    void isTheSameForAllWhoCameLate(int late) {
        Set<String> kept = new LinkedHashSet<>();
        Set<List<Cell>> shown = new LinkedHashSet<>();
        var before = children(new Random(4));
        for (var ethnicity : Set.copyOf(ETHNICITIES)) {
            var council = new Council();
            council.approved(before, YEAR);
            var made = council.proposed(before.and(YEAR, late, "ETHNICITY=" + ethnicity), YEAR)
                    .released();
            kept.add(EventJson.of(made));
            shown.add(made.tables().stream()
                    .flatMap(table -> table.cells().stream())
                    .toList());
        }

        assertThat(kept).hasSameSizeAs(shown);
        assertThat(kept.size() == 1).isEqualTo(late == 1);
    }

    private static Adopted children(Random random) {
        var all = Adopted.NONE;
        for (int n = 0; n < 40; n++) {
            all = all.and(
                    YEAR,
                    1,
                    "ETHNICITY=" + ETHNICITIES.get(random.nextInt(ETHNICITIES.size())),
                    "SEX=" + (random.nextBoolean() ? "MALE" : "FEMALE"),
                    "SIBLING_GROUP_SIZE=" + List.of("1", "2", "3+").get(random.nextInt(3)),
                    "AGE_AT_ENTRY=" + List.of("UNDER_1", "1_TO_4", "5_TO_9").get(random.nextInt(3)),
                    "EARLY_PERMANENCE=" + (random.nextInt(4) == 0 ? "YES" : "NO"),
                    "WITHIN_14_MONTHS=" + (random.nextBoolean() ? "YES" : "NO"));
        }
        return all;
    }

    private static Adopted told(Adopted children, Random random) {
        var attribute = List.of("ETHNICITY", "SIBLING_GROUP_SIZE", "AGE_AT_ENTRY", "WITHIN_14_MONTHS")
                .get(random.nextInt(4));
        var all = new ArrayList<>(children.children());
        int one = random.nextInt(all.size());
        int other = random.nextInt(all.size());
        var codeOfOne = all.get(one).recorded().getOrDefault(attribute, "");
        all.set(one, with(all.get(one), attribute, all.get(other).recorded().getOrDefault(attribute, "")));
        if (random.nextBoolean()) {
            all.set(other, with(all.get(other), attribute, codeOfOne));
        }
        return new Adopted(all, children.days());
    }

    private static Counted with(Counted child, String attribute, String code) {
        Map<String, String> recorded = new HashMap<>(child.recorded());
        recorded.put(attribute, code);
        return new Counted(child.key(), child.family(), child.year(), recorded);
    }

    /** Whether every number that is shown is that of these children. */
    private static boolean isShown(Adopted children, Released released) {
        var facts = children.in(YEAR);
        return released.tables().stream()
                .flatMap(table -> table.cells().stream())
                .allMatch(cell -> cell.shown() == null || cell.shown() == count(facts, cell.of()));
    }

    private static long count(EditionFacts facts, Map<String, String> of) {
        var id = EditionCells.cell(new TreeMap<>(of));
        return facts.children().stream()
                .filter(child ->
                        child.isIn(id, facts.catalogue(), facts.catalogue().categories()))
                .count();
    }
}

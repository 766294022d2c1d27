package org.waymark.demonstration;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.madeup.Care;
import org.waymark.madeup.Care.Child;
import org.waymark.madeup.Chances;

/** The children of one council: those for whom adoption is the plan at some time, and all the others. */
final class Council {
    /** A council's place in the world, and what its children are made from. */
    record Character(
            String code, String letter, Flows flows, long seed, int others, String ownProvider, boolean published) {}

    static final Character ARDENSHIRE = new Character("E06000990", "A", Flows.ARDENSHIRE, 116, 280, "PR2", true);
    static final Character LEAMSIDE = new Character("E06000991", "L", Flows.LEAMSIDE, 15, 90, "PR1", false);
    static final Character MARCHFORD = new Character("E06000992", "M", Flows.MARCHFORD, 2, 90, "PR2", false);

    /** @param together whether the children are placed in one family, or are to be */
    record Sibling(String child, LocalDate joinedOn, boolean together) {}

    final Character character;
    final List<Care> children = new ArrayList<>();
    /** By group, in the order of the groups. */
    final Map<String, List<Sibling>> siblings = new TreeMap<>();

    private Council(Character character) {
        this.character = character;
    }

    static Council of(Character character) {
        var council = new Council(character);
        var families = Families.of(character);
        var chances = new Chances(character.seed() + 1);
        Map<Way, List<Care>> histories = histories(character, families, chances);
        histories.values().forEach(council.children::addAll);
        council.children.addAll(new Others(chances).inCare(character.others()));
        council.children.addAll(earlyPermanenceWithoutPlan(character, chances));
        council.number(histories, families);
        return council;
    }

    private static Map<Way, List<Care>> histories(Character character, List<Family> families, Chances chances) {
        Map<Way, List<Care>> histories = new LinkedHashMap<>();
        var ways = Families.ways(families);
        var delays = new Delays(ways, character.published());
        for (var way : ways) {
            var details = Details.of(way, character.ownProvider(), chances);
            var history = new Histories(way, details, chances);
            var marks = new Tracker(way, details, chances).marks();
            marks.addAll(delays.of(way, chances));
            histories.put(
                    way,
                    way.children.stream()
                            .map(child -> {
                                var care = history.of(child, "");
                                care.marks.addAll(marks);
                                return care;
                            })
                            .toList());
        }
        return histories;
    }

    /** Live with approved adopters, and go back to their parents or are not decided about by the end. */
    private static List<Care> earlyPermanenceWithoutPlan(Character character, Chances chances) {
        List<Care> children = new ArrayList<>();
        for (var entered : character.published()
                ? List.of(LocalDate.of(2022, 7, 18), LocalDate.of(2024, 11, 4), LocalDate.of(2025, 1, 20))
                : List.<LocalDate>of()) {
            var born = entered.minusDays(chances.between(1, 6));
            var care = new Care(new Child("", chances.happens(0.5), born, "WBRI", "N1"));
            care.enter(entered, "C1", "U5", "PR1");
            if (entered.getYear() == 2022) {
                care.end(LocalDate.of(2022, 12, 14), "E4A", "");
            }
            children.add(care);
        }
        return children;
    }

    /** Numbers say nothing but who came first. */
    private void number(Map<Way, List<Care>> histories, List<Family> families) {
        Map<Care, Care> named = new HashMap<>();
        children.sort(comparing((Care care) -> care.spells.getFirst().startedOn())
                .thenComparing(care -> care.child.bornOn()));
        for (int n = 0; n < children.size(); n++) {
            var care = children.get(n);
            var name = "%s%04d".formatted(character.letter(), 1001 + n);
            named.put(care, care.named(name));
            children.set(n, named.get(care));
        }
        for (var family : families) {
            if (family.size() > 1) {
                siblings.put(
                        "%sG%03d".formatted(character.letter(), 101 + siblings.size()),
                        family.ways.stream()
                                .flatMap(way -> histories.get(way).stream())
                                .map(care -> sibling(named.get(care), family))
                                .toList());
            }
        }
    }

    private static Sibling sibling(Care care, Family family) {
        return new Sibling(care.child.id(), care.spells.getFirst().startedOn(), !family.traits.apart());
    }
}

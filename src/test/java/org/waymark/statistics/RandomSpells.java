package org.waymark.statistics;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Waits by chance, many of them on the same days, in families of one to three; some join late. */
record RandomSpells(long seed) {
    List<Spell> of(int families, int longest) {
        var chance = new Random(seed);
        return Stream.iterate(0, family -> family < families, family -> family + 1)
                .flatMap(family -> family(chance, "family " + family, longest))
                .toList();
    }

    private static Stream<Spell> family(Random chance, String family, int longest) {
        return Stream.generate(() -> spell(chance, family, longest)).limit(1 + chance.nextInt(3));
    }

    private static Spell spell(Random chance, String family, int longest) {
        var after = chance.nextInt(4) == 0 ? chance.nextInt(longest) : Spell.FROM_THE_START;
        var until = after + 1 + chance.nextInt(longest);
        var outcome = List.of("PLACED", "PLACED", "CHANGED", "LEFT", "").get(chance.nextInt(5));
        return new Spell(after, until, outcome.isEmpty() ? null : outcome, family);
    }
}

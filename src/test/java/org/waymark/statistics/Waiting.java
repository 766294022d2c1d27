package org.waymark.statistics;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Short words for children who wait to be placed. */
final class Waiting {
    static final String PLACED = "PLACED";
    static final String CHANGED = "CHANGED";

    private Waiting() {}

    static Spell fromTheStart(int until, @Nullable String outcome) {
        return joining(Spell.FROM_THE_START, until, outcome);
    }

    static Spell joining(int after, int until, @Nullable String outcome) {
        return new Spell(after, until, outcome, "");
    }

    static List<Spell> alone(Spell... spells) {
        return alone(List.of(spells));
    }

    static List<Spell> alone(List<Spell> spells) {
        return IntStream.range(0, spells.size())
                .mapToObj(family -> in("family " + family, spells.get(family)))
                .toList();
    }

    static Spell in(String family, Spell spell) {
        return new Spell(spell.after(), spell.until(), spell.outcome(), family);
    }

    static WaitingCurve curve(List<Spell> spells, OtherWaysOut otherWaysOut, int horizon) {
        return WaitingCurve.of(spells, PLACED, otherWaysOut, horizon);
    }
}

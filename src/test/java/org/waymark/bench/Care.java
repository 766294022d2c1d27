package org.waymark.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;

/** One child's time in care as it truly was, days to come included. */
final class Care {
    /** What stays the same of a child. */
    record Child(String id, boolean girl, LocalDate bornOn, String ethnicity, String need) {}

    record Spell(
            LocalDate startedOn,
            String startedBecause,
            String legalStatus,
            String placement,
            String provider,
            @Nullable LocalDate endedOn,
            String endedBecause,
            String placeChangedBecause) {

        Spell ended(@Nullable LocalDate on, String because, String placeChanged) {
            return new Spell(startedOn, startedBecause, legalStatus, placement, provider, on, because, placeChanged);
        }

        boolean isListedIn(FinancialYear year) {
            return !startedOn.isAfter(year.endsOn()) && (endedOn == null || !endedOn.isBefore(year.startsOn()));
        }

        Spell asOf(LocalDate day) {
            return endedOn != null && endedOn.isAfter(day) ? ended(null, "", "") : this;
        }
    }

    record Plan(LocalDate decidedOn, @Nullable LocalDate ceasedOn, String ceasedBecause) {}

    record Adoption(LocalDate matchedOn, LocalDate adoptedOn, boolean byFosterCarer, String adopters) {}

    /** What only a tracker tells. */
    record Mark(String milestone, LocalDate on, String detail) {}

    final Child child;
    final List<Spell> spells = new ArrayList<>();
    final List<Mark> marks = new ArrayList<>();

    @Nullable
    Plan plan;

    @Nullable
    Adoption adoption;

    Care(Child child) {
        this.child = child;
    }

    void enter(LocalDate day, String legalStatus, String placement, String provider) {
        spells.add(new Spell(day, "S", legalStatus, placement, provider, null, "", ""));
    }

    /** The next episode; its day ends the one before. */
    void next(LocalDate day, String because, String legalStatus, String placement, String provider) {
        boolean moved = !because.equals("L");
        end(day, "X1", moved ? "PLACE" : "");
        spells.add(new Spell(day, because, legalStatus, placement, provider, null, "", ""));
    }

    void end(LocalDate day, String because, String placeChanged) {
        spells.add(spells.removeLast().ended(day, because, placeChanged));
    }

    Spell now() {
        return spells.getLast();
    }

    boolean isListedIn(FinancialYear year) {
        return spells.stream().anyMatch(spell -> spell.isListedIn(year));
    }
}

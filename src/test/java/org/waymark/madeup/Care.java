package org.waymark.madeup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.FinancialYear;

/** One child's time in care as it truly was, days to come included. */
public final class Care {
    /** What stays the same of a child. */
    public record Child(String id, boolean girl, LocalDate bornOn, String ethnicity, String need) {}

    public record Spell(
            LocalDate startedOn,
            String startedBecause,
            String legalStatus,
            String placement,
            String provider,
            @Nullable LocalDate endedOn,
            String endedBecause,
            String placeChangedBecause) {

        public Spell ended(@Nullable LocalDate on, String because, String placeChanged) {
            return new Spell(startedOn, startedBecause, legalStatus, placement, provider, on, because, placeChanged);
        }

        public boolean isListedIn(FinancialYear year) {
            return !startedOn.isAfter(year.endsOn()) && (endedOn == null || !endedOn.isBefore(year.startsOn()));
        }

        public Spell asOf(LocalDate day) {
            return endedOn != null && endedOn.isAfter(day) ? ended(null, "", "") : this;
        }
    }

    public record Plan(LocalDate decidedOn, @Nullable LocalDate ceasedOn, String ceasedBecause) {}

    public record Adoption(LocalDate matchedOn, LocalDate adoptedOn, boolean byFosterCarer, String adopters) {}

    /** What only a tracker tells. */
    public record Mark(String milestone, LocalDate on, String detail) {}

    public final Child child;
    public final List<Spell> spells = new ArrayList<>();
    public final List<Mark> marks = new ArrayList<>();

    @Nullable
    public Plan plan;

    @Nullable
    public Adoption adoption;

    public Care(Child child) {
        this.child = child;
    }

    /** The same child's care under another id. */
    public Care named(String id) {
        var named = new Care(new Child(id, child.girl(), child.bornOn(), child.ethnicity(), child.need()));
        named.spells.addAll(spells);
        named.marks.addAll(marks);
        named.plan = plan;
        named.adoption = adoption;
        return named;
    }

    public void enter(LocalDate day, String legalStatus, String placement, String provider) {
        spells.add(new Spell(day, "S", legalStatus, placement, provider, null, "", ""));
    }

    /** The next episode; its day ends the one before. */
    public void next(LocalDate day, String because, String legalStatus, String placement, String provider) {
        next(day, because, legalStatus, placement, provider, because.equals("L") ? "" : "PLACE");
    }

    public void next(
            LocalDate day, String because, String legalStatus, String placement, String provider, String placeChanged) {
        end(day, "X1", placeChanged);
        spells.add(new Spell(day, because, legalStatus, placement, provider, null, "", ""));
    }

    public void end(LocalDate day, String because, String placeChanged) {
        spells.add(spells.removeLast().ended(day, because, placeChanged));
    }

    public Spell now() {
        return spells.getLast();
    }

    public boolean isListedIn(FinancialYear year) {
        return spells.stream().anyMatch(spell -> spell.isListedIn(year));
    }
}

package org.waymark.journey.timeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What the returns together say of one episode or decision. Named again, it is replaced; not named by a return whose
 * year overlaps it, it is gone. A return that shows it open says "not ended by 31 March": that removes an end inside its
 * year, but none that a later year's return told.
 */
final class Merged<F> {
    private final LocalDate day;
    private final List<Fact<F>> earlier = new ArrayList<>();
    private @Nullable Fact<F> standing;

    private @Nullable F ending;
    private @Nullable LocalDate toldEnd;
    private LocalDate shownOpenUntil = LocalDate.MIN;
    private LocalDate missingSince = LocalDate.MAX;

    private Merged(LocalDate day) {
        this.day = day;
    }

    /** Every form in which they were known, in the order of their days, and each in the order of knowledge. */
    static <F> List<Fact<F>> of(SortedMap<LocalDate, List<Mention<F>>> mentions) {
        List<Fact<F>> facts = new ArrayList<>();
        mentions.forEach((day, ofTheDay) -> {
            var merged = new Merged<F>(day);
            ofTheDay.forEach(merged::hear);
            facts.addAll(merged.earlier);
            if (merged.standing != null) {
                facts.add(merged.standing);
            }
        });
        return facts;
    }

    private void hear(Mention<F> mention) {
        if (mention.told() == null) {
            miss(mention.by());
        } else {
            name(mention.by(), mention.told(), mention.endedOn());
        }
    }

    private void miss(Spoken by) {
        var startsOn = by.year().startsOn();
        missingSince = startsOn.isBefore(missingSince) ? startsOn : missingSince;
        if (standing != null
                && (standing.endedOn() == null || !standing.endedOn().isBefore(startsOn))) {
            close(standing, by.knownAt());
        }
    }

    private void name(Spoken by, F told, @Nullable LocalDate endedOn) {
        if (endedOn == null) {
            var endsOn = by.year().endsOn();
            shownOpenUntil = endsOn.isAfter(shownOpenUntil) ? endsOn : shownOpenUntil;
        } else {
            toldEnd = endedOn;
            ending = told;
            shownOpenUntil = LocalDate.MIN;
            missingSince = LocalDate.MAX;
        }
        if (standing != null) {
            close(standing, by.knownAt());
        }
        boolean ended = endHolds();
        standing = new Fact<>(
                day, told, ended ? toldEnd : null, ended ? ending : null, by.turn(), by.knownAt(), Instant.MAX);
    }

    private boolean endHolds() {
        return toldEnd != null && toldEnd.isAfter(shownOpenUntil) && missingSince.isAfter(toldEnd);
    }

    private void close(Fact<F> fact, Instant knownTo) {
        if (fact.knownFrom().isBefore(knownTo)) {
            earlier.add(fact.until(knownTo));
        }
        standing = null;
    }
}

package org.waymark.journey.timeline;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.journey.events.Source;
import org.waymark.shared.Milestone;
import org.waymark.shared.Precision;

/**
 * A milestone that someone told, before it is settled whether it stands beside what others told.
 *
 * @param occurredOn null only for a placement order that is older than the records
 * @param precision how well that day is known
 * @param carePeriod the period of care to which it belongs
 * @param turn of what told it
 */
record Occurrence(
        SortedSet<String> factIds,
        Milestone milestone,
        @Nullable LocalDate occurredOn,
        Precision precision,
        int carePeriod,
        @Nullable Boolean ledToAdoption,
        Source source,
        Turn turn) {

    static Occurrence ofReturn(Milestone milestone, @Nullable LocalDate occurredOn, int carePeriod, Turn turn) {
        return ofReturn(milestone, occurredOn, carePeriod, null, turn);
    }

    static Occurrence ofReturn(
            Milestone milestone,
            @Nullable LocalDate occurredOn,
            int carePeriod,
            @Nullable Boolean ledToAdoption,
            Turn turn) {
        var factIds = new TreeSet<>(Set.of(FactId.of(milestone, occurredOn, Map.of())));
        return new Occurrence(
                factIds, milestone, occurredOn, Precision.DAY, carePeriod, ledToAdoption, Source.SSDA903, turn);
    }

    Occurrence in(int period) {
        return new Occurrence(factIds, milestone, occurredOn, precision, period, ledToAdoption, source, turn);
    }

    /** Told of one day with different details, they are one occurrence, of whoever told it last. */
    Occurrence joinedWith(Occurrence other) {
        var last = other.turn().isAfter(turn) ? other : this;
        var joined = new TreeSet<>(factIds);
        joined.addAll(other.factIds());
        return new Occurrence(
                joined, milestone, occurredOn, last.precision(), carePeriod, ledToAdoption, last.source(), last.turn());
    }
}

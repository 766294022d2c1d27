package org.waymark.demonstration;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.madeup.Care.Mark;
import org.waymark.madeup.Chances;
import org.waymark.madeup.Weighted;
import org.waymark.shared.FinancialYear;

/** What the tracker says held a child up. Of 2022-23 the annual report counts five in family finding and one in transition. */
final class Delays {
    private static final FinancialYear COUNTED = new FinancialYear(2022);
    private static final int IN_FAMILY_FINDING = 5;
    private static final Weighted COURT = Weighted.of("listing:45 further_assessments:35 contested:20");
    private static final Weighted ALONE = Weighted.of("complex_needs:70 adopters_withdrew:30");

    private final Set<Way> inFamilyFinding;
    private final Set<Way> inTransition;
    private final boolean counted;

    /** @param counted whether this is the council of the report */
    Delays(List<Way> ways, boolean counted) {
        this.counted = counted;
        inFamilyFinding = ways.stream()
                .filter(way -> counted
                        && way.size() == 1
                        && !way.isByCarer()
                        && way.took(Step.MATCHED, COUNTED)
                        && way.took(Step.ADOPTED, COUNTED))
                .sorted(comparingInt(way -> -way.daysBetween(Step.ORDERED, Step.MATCHED)))
                .limit(IN_FAMILY_FINDING)
                .collect(Collectors.toSet());
        inTransition = ways.stream()
                .filter(way -> counted
                        && way.size() == 1
                        && !way.isByCarer()
                        && !inFamilyFinding.contains(way)
                        && way.took(Step.MATCHED, COUNTED)
                        && way.took(Step.PLACED, COUNTED))
                .sorted(comparingInt(way -> -way.daysBetween(Step.MATCHED, Step.PLACED)))
                .limit(1)
                .collect(Collectors.toSet());
    }

    List<Mark> of(Way way, Chances chances) {
        List<Mark> delays = new ArrayList<>();
        inCourt(way, chances).ifPresent(delays::add);
        if (inFamilyFinding.contains(way)) {
            var noted = way.day(Step.ORDERED).plusDays(150);
            var first = COUNTED.startsOn().plusDays(4);
            var last = way.day(Step.MATCHED).minusDays(1);
            var on = noted.isBefore(first) ? first : noted;
            delays.add(delay(on.isAfter(last) ? last : on, "family_finding", "complex_needs"));
        } else if (inTransition.contains(way)) {
            delays.add(delay(way.day(Step.MATCHED).plusDays(7), "transition", "further_assessments"));
        } else {
            inFamilyFinding(way, chances).filter(mark -> isLeftAlone(way, mark)).ifPresent(delays::add);
            inTransition(way).filter(mark -> isLeftAlone(way, mark)).ifPresent(delays::add);
        }
        return delays;
    }

    /** The year that the report counted gets no more than it counted. */
    private boolean isLeftAlone(Way way, Mark mark) {
        boolean inYear = !mark.on().isBefore(COUNTED.startsOn()) && !mark.on().isAfter(COUNTED.endsOn());
        return !counted || !(inYear || way.took(Step.ADOPTED, COUNTED));
    }

    private static Optional<Mark> inCourt(Way way, Chances chances) {
        var reason = way.family.traits.contested() && chances.happens(0.6) ? "contested" : chances.pick(COURT);
        boolean slow = way.takes(Step.ORDERED)
                && (way.daysBetween(Step.DECIDED, Step.ORDERED) > 110
                        || way.daysBetween(Step.ENTERED, Step.ORDERED) > 400);
        return slow && chances.happens(0.85)
                ? Optional.of(delay(way.day(Step.ORDERED).minusDays(chances.between(15, 70)), "court", reason))
                : Optional.empty();
    }

    private static Optional<Mark> inFamilyFinding(Way way, Chances chances) {
        var alone = way.family.traits.complexNeeds() ? "complex_needs" : chances.pick(ALONE);
        var noted = way.takes(Step.ORDERED) ? way.day(Step.ORDERED).plusDays(chances.between(150, 220)) : LocalDate.MAX;
        boolean slow = way.takes(Step.ORDERED)
                && !way.isByCarer()
                && noted.isBefore(way.takes(Step.MATCHED) ? way.day(Step.MATCHED) : ended(way))
                && chances.happens(0.8);
        return slow
                ? Optional.of(delay(noted, "family_finding", way.size() > 1 ? "sibling_group" : alone))
                : Optional.empty();
    }

    private static LocalDate ended(Way way) {
        return way.takes(Step.CHANGED) ? way.day(Step.CHANGED) : Histories.RECORDS_END;
    }

    private static Optional<Mark> inTransition(Way way) {
        return way.takes(Step.PLACED) && way.daysBetween(Step.MATCHED, Step.PLACED) > 60
                ? Optional.of(delay(
                        way.day(Step.MATCHED).plusDays(30),
                        "transition",
                        way.size() > 1 ? "sibling_group" : "further_assessments"))
                : Optional.empty();
    }

    private static Mark delay(LocalDate on, String stage, String reason) {
        return new Mark("delay", on, "stage=%s;reason=%s".formatted(stage, reason));
    }
}

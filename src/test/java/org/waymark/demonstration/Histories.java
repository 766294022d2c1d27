package org.waymark.demonstration;

import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.demonstration.Family.Person;
import org.waymark.madeup.Care;
import org.waymark.madeup.Care.Adoption;
import org.waymark.madeup.Care.Child;
import org.waymark.madeup.Care.Plan;
import org.waymark.madeup.Chances;
import org.waymark.madeup.Weighted;
import org.waymark.shared.FinancialYear;

/** Writes a way out as a return tells it: episodes, the decision, the adoption. */
final class Histories {
    static final LocalDate RECORDS_END = LocalDate.of(2025, 3, 31);
    private static final Weighted MOVED_BECAUSE = Weighted.of("CARPL:40 CREQB:22 CHILD:12 LAREQ:12 OTHER:14");
    private static final Weighted HOME_OR_GUARDIAN = Weighted.of("E47:40 E45:18 E4A:30 E41:12");

    /** What changes on a day; null where it stays. */
    private record Change(
            @Nullable String legalStatus,
            @Nullable String placement,
            @Nullable String provider,
            boolean sameCarer,
            String because) {}

    private final Way way;
    private final Details details;
    private final TreeMap<LocalDate, Change> changes = new TreeMap<>();
    private @Nullable LocalDate leftOn;
    private String leftBecause = "";

    Histories(Way way, Details details, Chances chances) {
        this.way = way;
        this.details = details;
        settleIn(chances);
        placeForAdoption(chances);
        endOtherwise(chances);
    }

    private void settleIn(Chances chances) {
        var entered = way.day(Step.ENTERED);
        var decided = way.day(Step.DECIDED);
        if (details.legalStatus().equals("L2")) {
            changeIfRecorded(entered.plusDays(chances.between(4, 8)), legalStatus("C1"));
        } else if (details.legalStatus().equals("V2")) {
            changeIfRecorded(entered.plusDays(chances.between(15, 40)), legalStatus("C1"));
        }
        if (way.hasMovedBeforeRecords()) {
            changes.put(Way.RECORDS_BEGIN.minusDays(60), moved("PR4", "CREQB"));
        }
        var withCarer = way.dayOrNull(Step.WITH_CARER);
        if (withCarer != null && withCarer.isAfter(entered)) {
            var other = moved("PR1", "CARPL");
            changes.put(withCarer, way.family.traits.early() ? placed("U5", "PR1", false, "CARPL") : other);
        } else if (withCarer == null && chances.happens(0.3)) {
            changeIfRecorded(
                    chances.between(entered.plusDays(10), decided.minusDays(5)),
                    moved(chances.happens(0.6) ? "PR1" : "PR4", chances.pick(MOVED_BECAUSE)));
        }
    }

    private void placeForAdoption(Chances chances) {
        if (!way.takes(Step.ORDERED)) {
            return;
        }
        var ordered = way.day(Step.ORDERED);
        changes.put(ordered, legalStatus("E1"));
        var matched = way.dayOrNull(Step.MATCHED);
        if (matched != null && !way.isByCarer() && ordered.plusDays(250).isBefore(matched) && chances.happens(0.3)) {
            changeIfRecorded(
                    chances.between(ordered.plusDays(30), matched.minusDays(60)),
                    moved("PR4", chances.pick(MOVED_BECAUSE)));
        }
        if (way.takes(Step.PLACED)) {
            var home = way.isByCarer()
                    ? placed("A5", details.adoptiveProvider(), true, "PLACE")
                    : placed("A6", details.adoptiveProvider(), false, "CARPL");
            changes.put(way.day(Step.PLACED), home);
        }
        if (way.takes(Step.BROKEN)) {
            changes.put(way.day(Step.BROKEN), moved("PR1", "CREQB"));
        }
        if (way.takes(Step.ADOPTED)) {
            leave(way.day(Step.ADOPTED), details.adopted());
        }
    }

    /** After a change of plan a child stays, or goes home or to relatives some time later. */
    private void endOtherwise(Chances chances) {
        if (way.takes(Step.LEFT)) {
            leave(way.day(Step.LEFT), details.left());
        }
        if (way.takes(Step.CHANGED)) {
            var changed = way.day(Step.CHANGED);
            var yearEnds = new FinancialYear(way.yearOf(Step.CHANGED)).endsOn();
            var revoked = changed.plusDays(chances.between(0, 12));
            changes.put(revoked.isAfter(yearEnds) ? yearEnds : revoked, legalStatus("C2"));
            if (chances.happens(way.takes(Step.ORDERED) ? 0.25 : 0.6)) {
                leave(changed.plusDays(chances.between(40, 400)), chances.pick(HOME_OR_GUARDIAN));
            }
        }
    }

    private void leave(LocalDate day, String because) {
        leftOn = day;
        leftBecause = because;
    }

    /** Of a child who was in care before there were records, only what is open when they begin is told. */
    private void changeIfRecorded(LocalDate day, Change change) {
        boolean recorded = !way.day(Step.ENTERED).isBefore(Way.RECORDS_BEGIN) || !day.isBefore(Way.RECORDS_BEGIN);
        if (recorded
                && day.isBefore(way.day(Step.DECIDED).plusDays(900))
                && changes.keySet().stream().noneMatch(day::equals)) {
            changes.put(day, change);
        }
    }

    private static Change legalStatus(String code) {
        return new Change(code, null, null, true, "");
    }

    private static Change moved(String provider, String because) {
        return placed("U6", provider, false, because);
    }

    private static Change placed(String placement, String provider, boolean sameCarer, String because) {
        return new Change(null, placement, provider, sameCarer, because);
    }

    Care of(Person person, String id) {
        var entered = way.day(Step.ENTERED);
        var born = entered.minusDays(person.ageInDays());
        var care = new Care(new Child(id, person.girl(), born, way.family.ethnicity(), person.need()));
        boolean settledAtOnce = entered.equals(way.dayOrNull(Step.WITH_CARER)) && way.family.traits.early();
        care.enter(entered, details.legalStatus(), settledAtOnce ? "U5" : details.placement(), details.provider());
        changes.forEach((day, change) -> {
            if (leftOn == null || day.isBefore(leftOn)) {
                apply(care, day, change);
            }
        });
        if (leftOn != null && !leftOn.isAfter(RECORDS_END)) {
            care.end(leftOn, leftBecause, "");
        }
        care.plan = new Plan(way.day(Step.DECIDED), way.dayOrNull(Step.CHANGED), details.planChanged());
        if (way.takes(Step.ADOPTED)) {
            care.adoption =
                    new Adoption(way.day(Step.MATCHED), way.day(Step.ADOPTED), way.isByCarer(), details.adopters());
        }
        return care;
    }

    private static void apply(Care care, LocalDate day, Change change) {
        var now = care.now();
        var because = change.placement() == null ? "L" : change.sameCarer() ? "T" : "P";
        care.next(
                day,
                because,
                Objects.requireNonNullElse(change.legalStatus(), now.legalStatus()),
                Objects.requireNonNullElse(change.placement(), now.placement()),
                Objects.requireNonNullElse(change.provider(), now.provider()),
                change.because());
    }
}

package org.waymark.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How things stand with a child at the end of a day. */
final class DayOfLife {

    static final Set<String> NEED_NO_PLAN = Set.of("entered_care", "pre_proceedings", "proceedings_issued");

    final Career career;
    final LocalDate day;
    final boolean inCare;
    final boolean adopted;
    final boolean placed;
    final @Nullable LocalDate movedIn;
    final List<LocalDate> decisionsStanding;

    private final int period;
    private final @Nullable LocalDate leftBefore;

    DayOfLife(Career career, LocalDate day) {
        this.career = career;
        this.day = day;
        this.inCare = career.isInCare(day);
        this.adopted = career.adoptionAsAt(day) != null;
        this.placed = career.isInAdoptivePlacement(day);
        this.movedIn = career.movedIn(day);
        this.decisionsStanding = career.decisionsStanding(day);
        this.period = career.periods.of(day);
        this.leftBefore = leftBefore();
    }

    private @Nullable LocalDate leftBefore() {
        LocalDate latest = null;
        for (Episode episode : career.episodes) {
            LocalDate left = episode.dec();
            if (left != null
                    && career.periods.of(episode.decom()) < period
                    && (latest == null || left.isAfter(latest))) {
                latest = left;
            }
        }
        return latest;
    }

    boolean planStands() {
        return !decisionsStanding.isEmpty();
    }

    /** The latest first milestone by then; null where it is not dated, or not reached. */
    @Nullable
    LocalDate begunOn(String from) {
        return switch (from) {
            case "moved_in" -> placed ? movedIn : null;
            case "adm_decision" -> latestOfNow(from, decisionsStanding);
            default -> latestOfNow(from, career.dates(from));
        };
    }

    boolean hasBegun(String from) {
        return switch (from) {
            case "entered_care" -> true;
            case "moved_in" -> placed;
            case "placement_order" -> begunOn(from) != null || career.orderAsAt(day) != null;
            default -> begunOn(from) != null;
        };
    }

    /**
     * Reached since the clock started, or before it where it started once; where the start is not dated, ever, and where
     * there is none any more, on that day.
     */
    boolean hasReached(String from, String to) {
        if (to.equals("moved_in")) {
            return placed;
        }
        LocalDate done = latestOfNow(to, career.dates(to));
        if (done == null) {
            return to.equals("placement_order") && career.orderAsAt(day) != null || to.equals("left_care") && !inCare;
        }
        LocalDate begun = begunOn(from);
        if (begun == null) {
            return hasBegun(from) || done.equals(day);
        }
        if (undoesTheFirst(to)) {
            return done.isAfter(begun) || to.equals("plan_changed") && done.equals(day) && !planStands();
        }
        return !done.isBefore(begun)
                || begun.equals(ofNow(from, career.dates(from)).getFirst());
    }

    /** On one day the old plan ends before the next is made, and the old home before the next begins. */
    static boolean undoesTheFirst(String to) {
        return to.equals("plan_changed") || to.equals("disruption");
    }

    static String startUnknown(String from) {
        return switch (from) {
            case "entered_care" -> "ENTERED_BEFORE_RECORDS";
            case "placement_order" -> "ORDER_BEFORE_RECORDS";
            default -> "MOVING_IN_NOT_DATED";
        };
    }

    @Nullable
    LocalDate latestOfNow(String milestone, List<LocalDate> dates) {
        List<LocalDate> ofNow = ofNow(milestone, dates);
        return ofNow.isEmpty() ? null : ofNow.getLast();
    }

    /** Those by then that belong to the period of care of then, or to the time since the one before, in order. */
    List<LocalDate> ofNow(String milestone, List<LocalDate> dates) {
        List<LocalDate> ofNow = new ArrayList<>();
        for (LocalDate date : dates) {
            if (date.isAfter(day)) {
                continue;
            }
            int itsPeriod = switch (milestone) {
                case "match" -> career.periodOfMatch(date);
                case "adoption_order" -> career.periodOfAdoption(date);
                default -> career.periods.of(date);
            };
            if (itsPeriod == period || leftBefore != null && date.isAfter(leftBefore)) {
                ofNow.add(date);
            }
        }
        return ofNow;
    }
}

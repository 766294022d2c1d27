package org.waymark.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** From when to when a child was between two milestones: day after day, and cut where it began, ended or began anew. */
final class Waiting {

    private static final Set<String> TAKE_A_PLAN = Set.of(
            "plan_changed",
            "placement_order",
            "family_finding",
            "external_search",
            "panel",
            "match",
            "introductions",
            "moved_in",
            "application",
            "adoption_order",
            "disruption");

    /**
     * @param since when the clock started; null where that is not dated
     * @param ended the day on which it was over; null where it goes on
     */
    record Stretch(
            @Nullable LocalDate since,
            LocalDate started,
            @Nullable LocalDate ended,
            @Nullable String outcome) {}

    private final Career career;
    private final String from;
    private final String to;
    private final boolean planNeeded;
    private final List<Stretch> stretches = new ArrayList<>();

    private Waiting(Career career, String from, String to) {
        this.career = career;
        this.from = from;
        this.to = to;
        this.planNeeded = !DayOfLife.NEED_NO_PLAN.contains(from) || TAKE_A_PLAN.contains(to);
    }

    /** @param life each day from the first known one on */
    static List<Stretch> of(Career career, List<DayOfLife> life, String from, String to) {
        Waiting waiting = new Waiting(career, from, to);
        waiting.walk(life);
        return waiting.stretches;
    }

    private void walk(List<DayOfLife> life) {
        LocalDate started = null;
        LocalDate since = null;
        boolean planStood = false;
        for (DayOfLife day : life) {
            boolean waits = waits(day);
            LocalDate clock = waits ? day.begunOn(from) : null;
            boolean changed = started != null && (!waits || !Objects.equals(clock, since));
            boolean beganAndEnded = !waits && beganAndEnded(day, planStood);
            if (started != null && changed) {
                // a clock that starts anew that day is the one which that way out stops
                stretches.add(new Stretch(since, started, day.day, beganAndEnded ? "BEGAN_AGAIN" : outcome(day)));
            }
            if (waits && (started == null || changed)) {
                started = day.day;
                since = clock;
            } else if (!waits) {
                started = null;
                if (beganAndEnded) {
                    stretches.add(new Stretch(day.day, day.day, day.day, outcome(day)));
                }
            }
            planStood = day.planStands();
        }
        if (started != null) {
            stretches.add(new Stretch(since, started, null, null));
        }
    }

    private boolean waits(DayOfLife day) {
        return day.inCare
                && !day.adopted
                && (!planNeeded || day.planStands())
                && day.hasBegun(from)
                && !day.hasReached(from, to);
    }

    /** Reached the first milestone that day, and the same day stopped waiting. */
    private boolean beganAndEnded(DayOfLife day, boolean planStood) {
        boolean reached = day.ofNow(from, career.dates(from)).contains(day.day);
        boolean planChanged = planNeeded && !day.planStands() && (planStood || wasDecidedOn(day));
        boolean wasOnTheWay =
                career.wasInCareOn(day.day) && !adoptedBefore(day) && (!planNeeded || day.planStands() || planChanged);
        return reached && wasOnTheWay && (day.hasReached(from, to) || day.adopted || !day.inCare || planChanged);
    }

    private boolean wasDecidedOn(DayOfLife day) {
        return career.dates("adm_decision").contains(day.day);
    }

    private boolean adoptedBefore(DayOfLife day) {
        LocalDate adopted = career.adoptionAsAt(day.day);
        return adopted != null && adopted.isBefore(day.day);
    }

    private String outcome(DayOfLife day) {
        boolean planGone = planNeeded && !day.planStands();
        if (day.hasReached(from, to)
                || DayOfLife.undoesTheFirst(to) && career.dates(to).contains(day.day)) {
            return "ARRIVED";
        }
        if (day.adopted) {
            return "ADOPTED";
        }
        if (!day.inCare) {
            Episode last = career.lastBegun(day.day);
            return wayOut(last == null ? "" : last.rec());
        }
        if (planGone) {
            return "PLAN_CHANGED";
        }
        if (from.equals("moved_in") && career.dates("disruption").contains(day.day)) {
            return "DISRUPTED";
        }
        return day.hasBegun(from) ? "BEGAN_AGAIN" : "LEFT_OTHERWISE";
    }

    private static String wayOut(String rec) {
        return switch (rec) {
            case "E41", "E43", "E44", "E45", "E46", "E47", "E48" -> "OTHER_ORDER";
            case "E4", "E4A", "E4B" -> "RETURNED_HOME";
            default -> "LEFT_OTHERWISE";
        };
    }
}

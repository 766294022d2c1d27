package org.waymark.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The measures of design.md section 4, for one child and one window. */
final class Measures {

    static final String ENTERED_BEFORE_RECORDS = "ENTERED_BEFORE_RECORDS";
    static final String ORDER_BEFORE_RECORDS = "ORDER_BEFORE_RECORDS";
    static final String NO_PLACEMENT_ORDER = "NO_PLACEMENT_ORDER";
    static final String NO_MATCH = "NO_MATCH";
    static final String NOT_PLACED_FOR_ADOPTION = "NOT_PLACED_FOR_ADOPTION";

    private static final long FOURTEEN_MONTHS = 426;

    /** A case before it is named; {@code detail} tells the cases of one child apart where a child may have several. */
    record Counted(
            LocalDate on,
            String detail,
            @Nullable Double value,
            @Nullable Boolean inNumerator,
            @Nullable String excludedBecause) {

        static Counted once(LocalDate on) {
            return new Counted(on, "", null, null, null);
        }

        static Counted days(LocalDate on, LocalDate from, LocalDate to) {
            return new Counted(on, "", (double) ChronoUnit.DAYS.between(from, to), null, null);
        }

        static Counted excluded(LocalDate on, String because) {
            return new Counted(on, "", null, null, because);
        }
    }

    private final Career career;
    private final TrackerMeasures.Asked asked;
    private final LocalDate starts;
    private final LocalDate ends;

    Measures(Career career, TrackerMeasures.Asked asked) {
        this.career = career;
        this.asked = asked;
        this.starts = asked.starts();
        this.ends = asked.ends();
    }

    List<Counted> of(String measure) {
        if (measure.startsWith("INTERVAL:")) {
            String[] parts = measure.toLowerCase(Locale.ROOT).split(":");
            return interval(parts[1], parts[2]);
        }
        return switch (measure) {
            case "ADM_DECISIONS" -> decisions();
            case "PLAN_CHANGES" -> planChanges();
            case "DISRUPTIONS" -> disruptions();
            case "PLACEMENT_ORDERS" -> flow("placement_order");
            case "MATCHED" -> flow("match");
            case "PLACED" -> flow("moved_in");
            case "APPLICATIONS" -> flow("application");
            case "ADOPTED" -> flow("adoption_order");
            case "EARLY_PERMANENCE" -> earlyPermanence();
            case "PLACED_AT_PERIOD_END" -> stock(career.isInAdoptivePlacement(ends));
            case "AWAITING_MATCH_AT_PERIOD_END" -> stock(isAwaitingMatch());
            case "AWAITING_PLACEMENT_AT_PERIOD_END" ->
                stock(career.isPlanUnchanged(ends) && !career.isInAdoptivePlacement(ends));
            case "LOOKED_AFTER_AT_PERIOD_END" -> stock(true);
            case "A1" -> a1();
            case "A10" -> a10();
            case "A2" -> a2();
            case "A20" -> a20();
            case "A3_ADOPTED" -> a3Adopted();
            case "A3" -> a3(false);
            case "A3_CENSORED" -> a3(true);
            default -> new TrackerMeasures(career, asked).of(measure);
        };
    }

    // ---- flows

    private List<Counted> flow(String milestone) {
        LocalDate on = latestInWindow(milestone);
        return on == null ? List.of() : List.of(Counted.once(on));
    }

    private List<Counted> decisions() {
        List<Counted> cases = new ArrayList<>();
        for (LocalDate on : career.dates("adm_decision")) {
            if (isInWindow(on)) {
                cases.add(new Counted(on, "/" + on, null, null, null));
            }
        }
        return cases;
    }

    /** Ceased decisions, and changes that only the tracker tells. */
    private List<Counted> planChanges() {
        List<Counted> cases = new ArrayList<>();
        List<LocalDate> toldByReturns = new ArrayList<>();
        for (Decision decision : career.ceasedDecisionsOfReturns()) {
            LocalDate on = decision.ceased();
            if (on != null && isInWindow(on)) {
                cases.add(new Counted(on, "/" + decision.made(), null, null, null));
                toldByReturns.add(on);
            }
        }
        for (LocalDate on : career.trackerDates("plan_changed")) {
            if (isInWindow(on) && !toldByReturns.contains(on)) {
                cases.add(new Counted(on, "/changed/" + on, null, null, null));
            }
        }
        return cases;
    }

    private List<Counted> disruptions() {
        List<Counted> cases = new ArrayList<>();
        for (Placement placement : career.placements) {
            LocalDate on = placement.last().dec();
            if (placement.broke() && on != null && isInWindow(on)) {
                cases.add(new Counted(on, "/" + placement.begun(), null, null, null));
            }
        }
        return cases;
    }

    private List<Counted> earlyPermanence() {
        List<LocalDate> dates = career.dates("early_permanence_placement");
        return !dates.isEmpty() && isInWindow(dates.getFirst()) ? List.of(Counted.once(dates.getFirst())) : List.of();
    }

    // ---- stocks

    private List<Counted> stock(boolean belongs) {
        return belongs && career.isInCare(ends) ? List.of(Counted.once(ends)) : List.of();
    }

    private boolean isAwaitingMatch() {
        return career.orderAsAt(ends) != null && career.matchAsAt(ends) == null && career.isPlanUnchanged(ends);
    }

    // ---- durations

    private List<Counted> a1() {
        LocalDate adopted = latestInWindow("adoption_order");
        return adopted == null ? List.of() : List.of(fromEntry(adopted, career.movedIn(adopted)));
    }

    private List<Counted> a10() {
        LocalDate adopted = latestInWindow("adoption_order");
        return adopted == null ? List.of() : List.of(fromEntry(adopted, career.firstLivedWithAdopters(adopted)));
    }

    private Counted fromEntry(LocalDate on, @Nullable LocalDate home) {
        LocalDate entered = career.enteredCare(on);
        if (entered == null) {
            return Counted.excluded(on, ENTERED_BEFORE_RECORDS);
        }
        return home == null ? Counted.excluded(on, NOT_PLACED_FOR_ADOPTION) : Counted.days(on, entered, home);
    }

    private List<Counted> a2() {
        LocalDate adopted = latestInWindow("adoption_order");
        if (adopted == null) {
            return List.of();
        }
        PlacementOrder order = career.orderAsAt(adopted);
        LocalDate match = career.matchAsAt(adopted);
        if (order == null) {
            return List.of(Counted.excluded(adopted, NO_PLACEMENT_ORDER));
        }
        if (order.on() == null) {
            return List.of(Counted.excluded(adopted, ORDER_BEFORE_RECORDS));
        }
        if (match == null) {
            return List.of(Counted.excluded(adopted, NO_MATCH));
        }
        if (career.movedIn(adopted) == null) {
            return List.of(Counted.excluded(adopted, NOT_PLACED_FOR_ADOPTION));
        }
        return List.of(Counted.days(adopted, order.on(), match.isBefore(order.on()) ? order.on() : match));
    }

    private List<Counted> a20() {
        LocalDate granted = latestInWindow("placement_order");
        if (granted == null) {
            return List.of();
        }
        LocalDate entered = career.enteredCare(granted);
        return List.of(
                entered == null
                        ? Counted.excluded(granted, ENTERED_BEFORE_RECORDS)
                        : Counted.days(granted, entered, granted));
    }

    private List<Counted> a3Adopted() {
        LocalDate adopted = latestInWindow("adoption_order");
        return adopted == null ? List.of() : List.of(underFourteenMonths(adopted));
    }

    private List<Counted> a3(boolean censored) {
        if (latestInWindow("adoption_order") != null) {
            return a3Adopted();
        }
        boolean stillInProcess =
                career.isInCare(ends) && career.isPlanUnchanged(ends) && career.adoptionAsAt(ends) == null;
        if (!stillInProcess || censored && isNotYetDue()) {
            return List.of();
        }
        return List.of(underFourteenMonths(ends));
    }

    private boolean isNotYetDue() {
        LocalDate entered = career.enteredCare(ends);
        return entered != null
                && career.movedIn(ends) == null
                && ChronoUnit.DAYS.between(entered, ends) < FOURTEEN_MONTHS;
    }

    private Counted underFourteenMonths(LocalDate on) {
        LocalDate entered = career.enteredCare(on);
        LocalDate home = career.movedIn(on);
        if (entered == null) {
            return Counted.excluded(on, ENTERED_BEFORE_RECORDS);
        }
        if (home == null) {
            return new Counted(on, "", null, false, null);
        }
        long days = ChronoUnit.DAYS.between(entered, home);
        return new Counted(on, "", (double) days, days < FOURTEEN_MONTHS, null);
    }

    private List<Counted> interval(String from, String to) {
        LocalDate reached = latestInWindow(to);
        if (reached == null) {
            return List.of();
        }
        PlacementOrder order = career.orderAsAt(reached);
        LocalDate begun = switch (from) {
            case "placement_order" -> order == null ? null : order.on();
            case "moved_in" -> movedInBefore(to, reached);
            default -> career.latest(from, reached);
        };
        if (begun != null) {
            return List.of(Counted.days(reached, begun, reached));
        }
        String reason = switch (from) {
            case "entered_care" -> ENTERED_BEFORE_RECORDS;
            case "moved_in" -> NOT_PLACED_FOR_ADOPTION;
            case "placement_order" -> order == null ? NO_PLACEMENT_ORDER : ORDER_BEFORE_RECORDS;
            default -> "NO_" + from.toUpperCase(Locale.ROOT);
        };
        return List.of(Counted.excluded(reached, reason));
    }

    /** With whom the child lives on that day; until it left them, where that is what happened. */
    private @Nullable LocalDate movedInBefore(String to, LocalDate reached) {
        boolean left = to.equals("disruption") || to.equals("left_care");
        return career.movedIn(left && career.adoptionAsAt(reached) == null ? reached.minusDays(1) : reached);
    }

    // ---- the window

    private boolean isInWindow(LocalDate day) {
        return !day.isBefore(starts) && !day.isAfter(ends);
    }

    private @Nullable LocalDate latestInWindow(String milestone) {
        LocalDate latest = career.latest(milestone, ends);
        return latest != null && isInWindow(latest) ? latest : null;
    }
}

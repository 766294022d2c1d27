package org.waymark.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.reference.Statement.TrackerSays;

/** What follows from a child's record: periods of care, placements and milestones. Short breaks are left out. */
final class Career {

    private static final Set<String> TOLD_BY_DECISIONS = Set.of("adm_decision", "plan_changed");
    private static final Set<String> TOLD_BY_EPISODES = Set.of(
            "entered_care",
            "placement_order",
            "early_permanence_placement",
            "moved_in",
            "adoption_order",
            "disruption",
            "left_care");

    private static final Set<String> ONCE_A_PERIOD =
            Set.of("entered_care", "placement_order", "early_permanence_placement", "adoption_order");

    final ChildRecord record;
    final List<Episode> episodes;
    final Periods periods;
    final List<Placement> placements;

    private final Map<String, List<LocalDate>> datesOf = new HashMap<>();

    Career(ChildRecord record) {
        this.record = record;
        this.episodes = record.episodes.values().stream()
                .filter(episode -> !episode.isShortBreak())
                .toList();
        this.periods = record.periods();
        this.placements = Placement.of(episodes);
    }

    // ---- what the tracker and the returns leave of each other

    /** The tracker's dates that no later return replaced. */
    List<LocalDate> trackerDates(String milestone) {
        TrackerSays said = record.tracker.get(milestone);
        if (said == null) {
            return List.of();
        }
        List<LocalDate> dates = new ArrayList<>();
        for (LocalDate date : said.occurredOn()) {
            boolean replaced = false;
            for (ChildRecord.Spoken spoken : record.spoken) {
                boolean tellsOfIt = TOLD_BY_DECISIONS.contains(milestone) && spoken.hasDecisions()
                        || TOLD_BY_EPISODES.contains(milestone) && spoken.hasEpisodes();
                replaced |= tellsOfIt
                        && spoken.order().isAfter(said.rowsKnown())
                        && spoken.year().contains(date);
            }
            if (!replaced) {
                dates.add(date);
            }
        }
        return dates;
    }

    /** What the tracker says of a milestone, whether or not a later return replaced its day. */
    List<Noted> noted(String milestone) {
        TrackerSays said = record.tracker.get(milestone);
        return said == null ? List.of() : said.noted();
    }

    /** Whether what a return said holds beside or against what the tracker says of that milestone. */
    boolean returnHolds(String milestone, Order toldBy) {
        TrackerSays said = record.tracker.get(milestone);
        return said == null || toldBy.isAfter(said.rowsKnown());
    }

    // ---- milestones

    /** All dates on which a milestone happened, in order, each once. */
    List<LocalDate> dates(String milestone) {
        return datesOf.computeIfAbsent(milestone, this::findDates);
    }

    private List<LocalDate> findDates(String milestone) {
        TreeSet<LocalDate> dates = new TreeSet<>(
                switch (milestone) {
                    case "match" -> matches();
                    case "placement_order" -> datedOrders();
                    case "adm_decision" -> decisionsOfReturns();
                    case "plan_changed" -> planChangesOfReturns();
                    case "entered_care" -> entriesOfReturns();
                    case "moved_in" -> movesOfReturns();
                    case "early_permanence_placement" -> earlyPermanenceOfReturns();
                    case "adoption_order" -> adoptionsOfReturns();
                    case "disruption" -> disruptionsOfReturns();
                    case "left_care" -> departuresOfReturns();
                    default -> List.<LocalDate>of();
                });
        if (!milestone.equals("match")) {
            List<LocalDate> ofReturns = List.copyOf(dates);
            for (LocalDate date : trackerDates(milestone)) {
                if (!isToldLaterByReturn(milestone, date, ofReturns)) {
                    dates.add(date);
                }
            }
        }
        return List.copyOf(dates);
    }

    /** A period of care has one of these: where what a return says still holds, it is the later knowledge. */
    private boolean isToldLaterByReturn(String milestone, LocalDate date, Collection<LocalDate> ofReturns) {
        return ONCE_A_PERIOD.contains(milestone)
                && ofReturns.stream().anyMatch(other -> periods.of(other) == periods.of(date));
    }

    @Nullable
    LocalDate latest(String milestone, LocalDate by) {
        LocalDate latest = null;
        for (LocalDate date : dates(milestone)) {
            if (!date.isAfter(by)) {
                latest = date;
            }
        }
        return latest;
    }

    /** The AD1 match takes the place of the latest one that the tracker gave. */
    private List<LocalDate> matches() {
        List<LocalDate> matches = new ArrayList<>(trackerDates("match"));
        AdoptionDetails ad1 = record.ad1;
        if (ad1 != null && ad1.match() != null) {
            if (!matches.isEmpty()) {
                matches.removeLast();
            }
            matches.add(ad1.match());
        }
        return matches;
    }

    /** The latest match by that day in the period of care of that day; AD1's is of the one that ended in adoption. */
    @Nullable
    LocalDate matchAsAt(LocalDate day) {
        LocalDate latest = null;
        for (LocalDate date : dates("match")) {
            if (!date.isAfter(day) && periodOfMatch(date) == periods.of(day)) {
                latest = date;
            }
        }
        return latest;
    }

    int periodOfMatch(LocalDate date) {
        int period = periods.of(date);
        if (record.ad1 != null && date.equals(record.ad1.match())) {
            for (Episode episode : episodes) {
                period = episode.endsInAdoption() ? periods.of(episode.decom()) : period;
            }
        }
        return period;
    }

    /** The adoption by that day that ended the period of care of that day. */
    @Nullable
    LocalDate adoptionAsAt(LocalDate day) {
        LocalDate latest = null;
        for (LocalDate date : dates("adoption_order")) {
            if (!date.isAfter(day) && periodOfAdoption(date) == periods.of(day)) {
                latest = date;
            }
        }
        return latest;
    }

    int periodOfAdoption(LocalDate date) {
        for (Episode episode : adoptionEpisodes()) {
            if (date.equals(episode.dec())) {
                return periods.of(episode.decom());
            }
        }
        return periods.of(date);
    }

    List<LocalDate> decisionsOfReturns() {
        List<LocalDate> dates = new ArrayList<>();
        for (Decision decision : record.decisions.values()) {
            if (returnHolds("adm_decision", decision.toldBy())) {
                dates.add(decision.made());
            }
        }
        return dates;
    }

    private List<LocalDate> planChangesOfReturns() {
        List<LocalDate> dates = new ArrayList<>();
        for (Decision decision : ceasedDecisionsOfReturns()) {
            dates.add(decision.ceased());
        }
        return dates;
    }

    List<Decision> ceasedDecisionsOfReturns() {
        return record.decisions.values().stream()
                .filter(decision -> decision.ceased() != null && returnHolds("plan_changed", decision.toldBy()))
                .toList();
    }

    private List<LocalDate> entriesOfReturns() {
        List<LocalDate> dates = new ArrayList<>();
        for (Episode episode : episodes) {
            if (episode.startsCare() && returnHolds("entered_care", episode.toldBy())) {
                dates.add(episode.decom());
            }
        }
        return dates;
    }

    List<LocalDate> movesOfReturns() {
        List<LocalDate> dates = new ArrayList<>();
        for (Placement placement : placements) {
            if (returnHolds("moved_in", placement.first().toldBy())) {
                dates.add(placement.begun());
            }
        }
        return dates;
    }

    /** The first U2 or U5 of each period of care. */
    private List<LocalDate> earlyPermanenceOfReturns() {
        List<LocalDate> dates = new ArrayList<>();
        Set<Integer> seen = new TreeSet<>();
        for (Episode episode : episodes) {
            if (episode.isEarlyPermanence()
                    && seen.add(periods.of(episode.decom()))
                    && returnHolds("early_permanence_placement", episode.toldBy())) {
                dates.add(episode.decom());
            }
        }
        return dates;
    }

    private List<LocalDate> adoptionsOfReturns() {
        List<LocalDate> dates = new ArrayList<>();
        for (Episode episode : adoptionEpisodes()) {
            dates.add(episode.dec());
        }
        return dates;
    }

    private List<Episode> adoptionEpisodes() {
        return episodes.stream()
                .filter(episode -> episode.endsInAdoption() && returnHolds("adoption_order", episode.toldBy()))
                .toList();
    }

    private List<LocalDate> disruptionsOfReturns() {
        List<LocalDate> dates = new ArrayList<>();
        for (Placement placement : placements) {
            if (placement.broke() && returnHolds("disruption", placement.last().toldBy())) {
                dates.add(placement.last().dec());
            }
        }
        return dates;
    }

    private List<LocalDate> departuresOfReturns() {
        List<LocalDate> dates = new ArrayList<>();
        for (Episode episode : episodes) {
            if (episode.dec() != null && !episode.endsInCare() && returnHolds("left_care", episode.toldBy())) {
                dates.add(episode.dec());
            }
        }
        return dates;
    }

    /** Whether an adoptive placement of that period of care had broken down by then. */
    boolean brokeDownBefore(LocalDate adopted) {
        int period = periodOfAdoption(adopted);
        for (Placement placement : placements) {
            LocalDate broke = placement.last().dec();
            if (broke != null
                    && placement.broke()
                    && returnHolds("disruption", placement.last().toldBy())
                    && periods.of(placement.last().decom()) == period
                    && !broke.isAfter(adopted)) {
                return true;
            }
        }
        return trackerDates("disruption").stream()
                .anyMatch(broke -> !broke.isAfter(adopted) && periods.of(broke) == period);
    }

    // ---- placement orders

    private List<LocalDate> datedOrders() {
        List<LocalDate> dates = new ArrayList<>();
        for (PlacementOrder order : ordersOfReturns()) {
            if (order.on() != null) {
                dates.add(order.on());
            }
        }
        return dates;
    }

    /** The first E1 of each period of care; with P or T the order is older than the records. */
    private List<PlacementOrder> ordersOfReturns() {
        List<PlacementOrder> orders = new ArrayList<>();
        Set<Integer> seen = new TreeSet<>();
        for (Episode episode : episodes) {
            int period = periods.of(episode.decom());
            if (episode.isUnderPlacementOrder()
                    && seen.add(period)
                    && returnHolds("placement_order", episode.toldBy())) {
                LocalDate on = episode.statusBeganHere() ? episode.decom() : null;
                orders.add(new PlacementOrder(period, on, episode.decom()));
            }
        }
        return orders;
    }

    /** The order of the period of care of that day, as known to exist by then: the first dated one, else an undated. */
    @Nullable
    PlacementOrder orderAsAt(LocalDate day) {
        List<PlacementOrder> candidates = new ArrayList<>(ordersOfReturns());
        for (LocalDate date : trackerDates("placement_order")) {
            if (isToldLaterByReturn("placement_order", date, datedOrders())) {
                continue;
            }
            candidates.add(new PlacementOrder(periods.of(date), date, date));
        }
        PlacementOrder found = null;
        for (PlacementOrder order : candidates) {
            if (order.period() != periods.of(day) || order.knownFrom().isAfter(day)) {
                continue;
            }
            if (found == null
                    || found.on() == null && order.on() != null
                    || found.on() != null && order.on() != null && order.on().isBefore(found.on())) {
                found = order;
            }
        }
        return found;
    }

    // ---- the state on a day

    @Nullable
    Episode lastBegun(LocalDate day) {
        Episode last = null;
        for (Episode episode : episodes) {
            if (!episode.decom().isAfter(day)) {
                last = episode;
            }
        }
        return last;
    }

    boolean isInCare(LocalDate day) {
        Episode last = lastBegun(day);
        return last != null && (!last.hasEndedBy(day) || last.endsInCare());
    }

    /** At the day's beginning, or since the child entered care on that day. */
    boolean wasInCareOn(LocalDate day) {
        Episode last = lastBegun(day);
        return last != null && (last.dec() == null || !last.dec().isBefore(day) || last.endsInCare());
    }

    boolean isInAdoptivePlacement(LocalDate day) {
        return isInCare(day) && (placementOf(lastBegun(day)) != null || movedInByTrackerOnly(day) != null);
    }

    /** Some decision made by then has not ceased by then. */
    boolean isPlanUnchanged(LocalDate day) {
        return !decisionsStanding(day).isEmpty();
    }

    List<LocalDate> decisionsStanding(LocalDate day) {
        List<LocalDate> standing = new ArrayList<>();
        List<LocalDate> changesOfTracker = trackerDates("plan_changed");
        for (LocalDate made : dates("adm_decision")) {
            boolean ofReturn = record.decisions.containsKey(made);
            List<LocalDate> changes = new ArrayList<>(changesOfTracker);
            for (Decision decision : ceasedDecisionsOfReturns()) {
                if (!ofReturn || decision.made().equals(made)) {
                    changes.add(decision.ceased());
                }
            }
            boolean ceased = changes.stream().anyMatch(change -> !change.isBefore(made) && !change.isAfter(day));
            if (!made.isAfter(day) && !ceased) {
                standing.add(made);
            }
        }
        return standing;
    }

    @Nullable
    LocalDate enteredCare(LocalDate day) {
        return latest("entered_care", day);
    }

    // ---- moving in

    /** The placement that led to adoption if adopted by that day, else the one current on that day. */
    @Nullable
    Placement placementAsAt(LocalDate day) {
        LocalDate adopted = adoptionAsAt(day);
        if (adopted == null) {
            return isInCare(day) ? placementOf(lastBegun(day)) : null;
        }
        for (Episode episode : adoptionEpisodes()) {
            if (adopted.equals(episode.dec())) {
                return placementOf(episode);
            }
        }
        return placementOf(lastBegun(adopted));
    }

    @Nullable
    LocalDate movedIn(LocalDate day) {
        Placement placement = placementAsAt(day);
        if (placement != null && returnHolds("moved_in", placement.first().toldBy())) {
            return placement.begun();
        }
        LocalDate adopted = adoptionAsAt(day);
        if (adopted == null && placement == null) {
            return movedInByTrackerOnly(day);
        }
        return adopted == null
                ? latestOf(trackerDates("moved_in"), day)
                : latestOf(inPeriod(periodOfAdoption(adopted), trackerDates("moved_in")), adopted);
    }

    /** What an earlier period of care led to is over. */
    private List<LocalDate> inPeriod(int period, List<LocalDate> dates) {
        return dates.stream().filter(date -> periods.of(date) == period).toList();
    }

    /** As {@link #movedIn}, but a foster carer who adopts counts from the day the child first lived with them. */
    @Nullable
    LocalDate firstLivedWithAdopters(LocalDate day) {
        Placement placement = placementAsAt(day);
        AdoptionDetails ad1 = record.ad1;
        if (placement == null || ad1 == null || !ad1.byFosterCarer()) {
            return movedIn(day);
        }
        LocalDate movedIn = movedIn(day);
        if (movedIn == null) {
            return null;
        }
        int at = episodes.indexOf(placement.first());
        while (at > 0 && episodes.get(at).staysWithCarer()) {
            at--;
        }
        LocalDate entered = enteredCare(day);
        LocalDate withCarerSince = episodes.get(at).decom();
        return entered != null && withCarerSince.isBefore(entered) ? entered : withCarerSince;
    }

    /** The tracker says that the child moved in since the last known episode began. */
    private @Nullable LocalDate movedInByTrackerOnly(LocalDate day) {
        Episode last = lastBegun(day);
        LocalDate told = latestOf(trackerDates("moved_in"), day);
        return last != null && isInCare(day) && told != null && !told.isBefore(last.decom()) ? told : null;
    }

    private @Nullable Placement placementOf(@Nullable Episode episode) {
        for (Placement placement : placements) {
            if (episode != null && placement.holds(episode)) {
                return placement;
            }
        }
        return null;
    }

    private static @Nullable LocalDate latestOf(Collection<LocalDate> dates, LocalDate by) {
        LocalDate latest = null;
        for (LocalDate date : dates) {
            if (!date.isAfter(by) && (latest == null || date.isAfter(latest))) {
                latest = date;
            }
        }
        return latest;
    }
}

package org.waymark.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.reference.Measures.Counted;

/** The measures beside those of the scorecards, most of them from the tracker, as their headers define them. */
final class TrackerMeasures {

    /** What is asked of one child. */
    record Asked(LocalDate starts, LocalDate ends, Instant knownAt, SiblingGroups groups, String child) {

        boolean isInWindow(LocalDate day) {
            return !day.isBefore(starts) && !day.isAfter(ends);
        }

        LocalDate knownOn() {
            return knownAt.atZone(Statement.LONDON).toLocalDate();
        }
    }

    private final Career career;
    private final Asked asked;

    TrackerMeasures(Career career, Asked asked) {
        this.career = career;
        this.asked = asked;
    }

    List<Counted> of(String measure) {
        if (measure.startsWith("BETWEEN:")) {
            String[] parts = measure.toLowerCase(Locale.ROOT).split(":");
            return between(parts[1], parts[2]);
        }
        return switch (measure) {
            case "CARE_PROCEEDINGS" -> proceedings(false);
            case "CARE_PROCEEDINGS_26_WEEKS" -> proceedings(true);
            case "APPLICATION_WITHIN_10_WEEKS" -> application();
            case "MATCHED_IN_REGION" -> matchedBy("own_region");
            case "MATCHED_OTHER_REGION" -> matchedBy("other_region");
            case "MATCHED_VOLUNTARY" -> matchedBy("voluntary");
            case "PLACED_OUT_OF_AREA" -> placedOutOfArea();
            case "CONTACT_PLANS" -> contactPlans();
            case "ADOPTED_WITH_DIRECT_CONTACT" -> adoptedWithContact("direct");
            case "ADOPTED_WITH_LETTERBOX_CONTACT" -> adoptedWithContact("letterbox");
            case "ADOPTED_WITH_DIGITAL_CONTACT" -> adoptedWithContact("digital");
            case "ADOPTED_WITH_SIBLING_CONTACT" -> adoptedWithContact("sibling");
            case "SIBLING_CONTACT" -> flow("sibling_contact");
            case "EXTERNAL_SEARCHES" -> flow("external_search");
            case "EARLY_PERMANENCE_DECISIONS" -> flow("early_permanence_decision");
            case "LIFE_STORY_BOOK_ON_TIME" -> handedOver("life_story_book");
            case "LATER_LIFE_LETTER_ON_TIME" -> handedOver("later_life_letter");
            case "DELAYS" -> delays();
            case "ADOPTED_MINORITY" -> adoptedOf("MINORITY_ETHNIC", Set.of("YES"), true);
            case "ADOPTED_MINORITY_OF_ALL" -> adoptedOf("MINORITY_ETHNIC", Set.of("YES"), false);
            case "ADOPTED_OTHER_THAN_WHITE" ->
                adoptedOf("ETHNIC_GROUP", Set.of("MIXED", "ASIAN", "BLACK", "OTHER"), true);
            case "ADOPTED_WITH_EARLY_PERMANENCE" -> adoptedWithEarlyPermanence();
            case "PLACED_WITHIN_12_MONTHS" -> placedWithin12Months();
            case "A4" -> leavers();
            case "SPECIAL_GUARDIANSHIP" -> specialGuardianship();
            case "WAITING_18_MONTHS_SINCE_ENTRY" -> waitingSinceEntry(18);
            case "WAITING_12_MONTHS_SINCE_ORDER" -> waitingSinceOrder(12);
            case "WAITING_18_MONTHS_SINCE_ORDER" -> waitingSinceOrder(18);
            case "SIBLINGS_PLACED_APART" -> siblingsPlacedApart();
            case "LIFE_STORY_OUTCOMES", "INTERAGENCY_COST", "BIRTH_PARENT_SUPPORT", "ADOPTER_EXIT_REASONS" -> List.of();
            default -> throw new IllegalArgumentException("no such measure: " + measure);
        };
    }

    // ---- who is still between two milestones

    private List<Counted> between(String from, String to) {
        DayOfLife day = new DayOfLife(career, asked.ends());
        if (!day.inCare || day.adopted || !DayOfLife.NEED_NO_PLAN.contains(from) && !day.planStands()) {
            return List.of();
        }
        if (!day.hasBegun(from) || day.hasReached(from, to)) {
            return List.of();
        }
        LocalDate begun = day.begunOn(from);
        return List.of(
                begun == null
                        ? Counted.excluded(day.day, DayOfLife.startUnknown(from))
                        : Counted.days(day.day, begun, day.day));
    }

    // ---- at court

    private List<Counted> proceedings(boolean asShare) {
        LocalDate ended = latestInWindow("proceedings_ended");
        if (ended == null) {
            return List.of();
        }
        LocalDate issued = career.latest("proceedings_issued", ended);
        LocalDate othersEnded = career.latest("proceedings_ended", ended.minusDays(1));
        if (issued == null || othersEnded != null && issued.isBefore(othersEnded)) {
            return List.of(Counted.excluded(ended, "NO_PROCEEDINGS_ISSUED"));
        }
        long days = ChronoUnit.DAYS.between(issued, ended);
        return List.of(new Counted(ended, "", (double) days, asShare ? days <= 182 : null, null));
    }

    private List<Counted> application() {
        LocalDate applied = latestInWindow("application");
        if (applied == null) {
            return List.of();
        }
        LocalDate home = career.movedIn(applied);
        if (home == null) {
            return List.of(Counted.excluded(applied, "NOT_PLACED_FOR_ADOPTION"));
        }
        long days = ChronoUnit.DAYS.between(home, applied);
        return List.of(new Counted(applied, "", (double) days, days <= 70, null));
    }

    // ---- whose adopters, and where

    private List<Counted> matchedBy(String agency) {
        LocalDate matched = latestInWindow("match");
        if (matched == null) {
            return List.of();
        }
        String told = agencyOn(matched);
        AdoptionDetails ad1 = career.record.ad1;
        if (told == null && ad1 != null && matched.equals(ad1.match())) {
            LocalDate latest = career.noted("match").stream()
                    .map(Noted::on)
                    .max(Comparator.naturalOrder())
                    .orElse(matched);
            told = agencyOn(latest);
        }
        return List.of(share(matched, agency.equals(told), told == null ? "AGENCY_NOT_RECORDED" : null));
    }

    /** Told twice on one day, the last by the alphabet. */
    private @Nullable String agencyOn(LocalDate day) {
        return career.noted("match").stream()
                .filter(match -> match.on().equals(day))
                .map(match -> match.detail("agency"))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private List<Counted> placedOutOfArea() {
        LocalDate placed = latestInWindow("moved_in");
        if (placed == null) {
            return List.of();
        }
        Noted nearest = null;
        for (Noted each : career.noted("moved_in")) {
            boolean speaksOfIt = placed.equals(each.on()) || placed.equals(placementMeant(each.on()));
            if (each.detail("out_of_area") == null || !speaksOfIt) {
                continue;
            }
            Comparator<Noted> nearness = Comparator.comparing((Noted one) -> apart(one.on(), placed))
                    .thenComparing(Noted::on)
                    .thenComparing(one -> one.code("out_of_area"), Comparator.reverseOrder());
            nearest = nearest == null || nearness.compare(each, nearest) < 0 ? each : nearest;
        }
        return List.of(share(
                placed,
                nearest != null && nearest.code("out_of_area").equals("YES"),
                nearest == null ? "AREA_NOT_RECORDED" : null));
    }

    /** The nearest of those that returns tell, else of those that the tracker tells. */
    private @Nullable LocalDate placementMeant(LocalDate day) {
        LocalDate returned = nearest(day, career.movesOfReturns());
        return returned == null ? nearest(day, career.dates("moved_in")) : returned;
    }

    /** In the same period of care, the earlier of two as near. */
    private @Nullable LocalDate nearest(LocalDate day, List<LocalDate> placements) {
        LocalDate meant = null;
        for (LocalDate placed : placements) {
            boolean samePeriod = career.periods.of(placed) == career.periods.of(day);
            if (samePeriod && (meant == null || apart(placed, day) < apart(meant, day))) {
                meant = placed;
            }
        }
        return meant;
    }

    private static long apart(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    // ---- contact

    private List<Counted> contactPlans() {
        TreeMap<String, LocalDate> latestOfKind = new TreeMap<>();
        for (Noted plan : career.noted("contact_plan")) {
            if (asked.isInWindow(plan.on())) {
                latestOfKind.merge(plan.code("kind"), plan.on(), (one, other) -> one.isAfter(other) ? one : other);
            }
        }
        List<Counted> cases = new ArrayList<>();
        latestOfKind.forEach((kind, on) -> cases.add(new Counted(on, "/" + kind, null, null, null)));
        return cases;
    }

    private List<Counted> adoptedWithContact(String kind) {
        LocalDate adopted = latestInWindow("adoption_order");
        if (adopted == null) {
            return List.of();
        }
        List<Noted> plans = career.noted("contact_plan").stream()
                .filter(plan -> !plan.on().isAfter(adopted))
                .toList();
        boolean planned = plans.stream().anyMatch(plan -> kind.equals(plan.detail("kind")));
        boolean unknown = plans.stream().anyMatch(plan -> plan.detail("kind") == null);
        return List.of(share(adopted, planned, unknown && !planned ? "KIND_NOT_RECORDED" : null));
    }

    // ---- life story

    private List<Counted> handedOver(String what) {
        TreeMap<Integer, LocalDate> adoptions = new TreeMap<>();
        for (LocalDate adopted : career.dates("adoption_order")) {
            adoptions.put(career.periodOfAdoption(adopted), adopted);
        }
        List<LocalDate> given = career.dates(what);
        Counted latest = null;
        for (LocalDate adopted : new TreeSet<>(adoptions.values())) {
            LocalDate begun = career.dates("celebration").stream()
                    .filter(day -> !day.isBefore(adopted))
                    .findFirst()
                    .orElse(adopted);
            LocalDate due = WorkingDays.tenthAfter(begun);
            if (!asked.isInWindow(due)) {
                continue;
            }
            Double days = given.isEmpty() ? null : (double) ChronoUnit.DAYS.between(begun, given.getFirst());
            boolean onTime = !given.isEmpty() && !given.getFirst().isAfter(due);
            latest = !due.isBefore(asked.knownOn())
                    ? Counted.excluded(due, "NOT_DUE_YET")
                    : new Counted(due, "", days, onTime, null);
        }
        return latest == null ? List.of() : List.of(latest);
    }

    // ---- delays

    private List<Counted> delays() {
        TreeMap<String, Counted> cases = new TreeMap<>();
        for (Noted delay : career.noted("delay")) {
            if (asked.isInWindow(delay.on())) {
                String key = Dimensions.delayKey(delay);
                cases.put(key, new Counted(delay.on(), key, null, null, null));
            }
        }
        return List.copyOf(cases.values());
    }

    // ---- of the adopted

    private List<Counted> adoptedOf(String dimension, Set<String> codes, boolean ofThoseKnown) {
        LocalDate adopted = latestInWindow("adoption_order");
        if (adopted == null) {
            return List.of();
        }
        String code = Dimensions.ofEthnicity(career.record.ethnicity).get(dimension);
        boolean unknown = ofThoseKnown && "NOT_KNOWN".equals(code);
        return List.of(share(adopted, codes.contains(code), unknown ? "ETHNICITY_NOT_KNOWN" : null));
    }

    private List<Counted> adoptedWithEarlyPermanence() {
        LocalDate adopted = latestInWindow("adoption_order");
        return adopted == null
                ? List.of()
                : List.of(share(adopted, career.latest("early_permanence_placement", adopted) != null, null));
    }

    private List<Counted> placedWithin12Months() {
        LocalDate adopted = latestInWindow("adoption_order");
        if (adopted == null) {
            return List.of();
        }
        LocalDate home = career.movedIn(adopted);
        if (home == null) {
            return List.of(Counted.excluded(adopted, Measures.NOT_PLACED_FOR_ADOPTION));
        }
        if (career.brokeDownBefore(adopted)) {
            return List.of(Counted.excluded(adopted, "PLACEMENT_BROKE_DOWN"));
        }
        if (career.latest("adm_decision", adopted) == null) {
            return List.of(Counted.excluded(adopted, "NO_DECISION"));
        }
        LocalDate decided = career.latest("adm_decision", home);
        long days = decided == null ? 0 : ChronoUnit.DAYS.between(decided, home);
        return List.of(new Counted(adopted, "", (double) days, days < 365, null));
    }

    private List<Counted> siblingsPlacedApart() {
        LocalDate adopted = latestInWindow("adoption_order");
        Membership sibling = adopted == null ? null : asked.groups().of(asked.child(), adopted);
        if (adopted == null || sibling == null || asked.groups().size(sibling.group(), adopted) < 2) {
            return List.of();
        }
        String together = sibling.placedWithSiblings();
        return List.of(share(
                adopted,
                together.equals("NO"),
                together.equals("NOT_KNOWN") ? "PLACEMENT_WITH_SIBLINGS_NOT_RECORDED" : null));
    }

    // ---- leaving care

    private List<Counted> leavers() {
        Episode last = null;
        for (Episode episode : career.episodes) {
            if (episode.dec() != null && !episode.endsInCare() && asked.isInWindow(episode.dec())) {
                last = episode;
            }
        }
        return last == null || last.dec() == null ? List.of() : List.of(share(last.dec(), last.endsInAdoption(), null));
    }

    private List<Counted> specialGuardianship() {
        LocalDate last = null;
        for (Episode episode : career.episodes) {
            if (episode.dec() != null
                    && asked.isInWindow(episode.dec())
                    && episode.rec().matches("E4[345678]")) {
                last = episode.dec();
            }
        }
        return last == null ? List.of() : List.of(Counted.once(last));
    }

    // ---- waiting with an order

    private boolean isWaitingWithOrder() {
        LocalDate day = asked.ends();
        return career.isInCare(day)
                && career.orderAsAt(day) != null
                && career.isPlanUnchanged(day)
                && !career.isInAdoptivePlacement(day)
                && career.adoptionAsAt(day) == null;
    }

    private List<Counted> waitingSinceEntry(int months) {
        return isWaitingWithOrder()
                ? List.of(waitingSince(career.enteredCare(asked.ends()), months, "ENTERED_BEFORE_RECORDS"))
                : List.of();
    }

    private List<Counted> waitingSinceOrder(int months) {
        PlacementOrder order = career.orderAsAt(asked.ends());
        return order != null && isWaitingWithOrder()
                ? List.of(waitingSince(order.on(), months, "ORDER_BEFORE_RECORDS"))
                : List.of();
    }

    private Counted waitingSince(@Nullable LocalDate since, int months, String unknown) {
        LocalDate day = asked.ends();
        if (since == null) {
            return Counted.excluded(day, unknown);
        }
        boolean passed = !since.plusMonths(months).isAfter(day);
        return new Counted(day, "", (double) ChronoUnit.DAYS.between(since, day), passed, null);
    }

    // ---- the window

    private List<Counted> flow(String milestone) {
        LocalDate on = latestInWindow(milestone);
        return on == null ? List.of() : List.of(Counted.once(on));
    }

    private @Nullable LocalDate latestInWindow(String milestone) {
        LocalDate latest = career.latest(milestone, asked.ends());
        return latest != null && asked.isInWindow(latest) ? latest : null;
    }

    private static Counted share(LocalDate on, boolean inNumerator, @Nullable String excludedBecause) {
        return new Counted(on, "", null, inNumerator, excludedBecause);
    }
}

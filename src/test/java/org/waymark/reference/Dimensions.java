package org.waymark.reference;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The groups that a case belongs to: timeless ones as latest known, the others as of the day it counts on. */
final class Dimensions {

    private static final String NOT_KNOWN = "NOT_KNOWN";

    private Dimensions() {}

    static Map<String, String> of(
            String authority,
            Career career,
            SiblingGroups groups,
            @Nullable Membership sibling,
            LocalDate on,
            String caseDetail) {
        Map<String, String> codes = new LinkedHashMap<>();
        Episode episode = career.lastBegun(on);
        LocalDate entered = career.enteredCare(on);
        codes.put("LOCAL_AUTHORITY", authority);
        codes.put("ETHNIC_GROUP", ethnicGroup(career.record.ethnicity));
        codes.put("ETHNICITY", career.record.ethnicity.isEmpty() ? "NOBT" : career.record.ethnicity);
        codes.put("MINORITY_ETHNIC", minorityEthnic(career.record.ethnicity));
        codes.put("SEX", sex(career.record.sex));
        codes.put("AGE_AT_ENTRY", age(career.record.birth, entered));
        codes.put("AGE_AT_DECISION", age(career.record.birth, career.latest("adm_decision", on)));
        codes.put("SIBLING_GROUP_SIZE", sibling == null ? "1" : groupSize(groups.size(sibling.group(), on)));
        codes.put("PLACED_WITH_SIBLINGS", sibling == null ? NOT_KNOWN : sibling.placedWithSiblings());
        codes.put("LEGAL_ROUTE", legalRoute(career, on));
        codes.put("EARLY_PERMANENCE", career.latest("early_permanence_placement", on) == null ? "NO" : "YES");
        codes.put("ADOPTED_BY_FOSTER_CARER", fosterCarer(career.record.ad1));
        codes.put("PROVIDER", episode == null ? NOT_KNOWN : known(episode.provider()));
        codes.put("CATEGORY_OF_NEED", episode == null ? NOT_KNOWN : known(episode.cin()));
        codes.put("PLACEMENT", episode == null ? NOT_KNOWN : known(episode.place()));
        codes.put(
                "ENTRY_YEAR",
                entered == null ? NOT_KNOWN : CollectionYear.of(entered).label());
        Noted delay = delay(career, on, caseDetail);
        codes.put("DELAY_STAGE", delay == null ? "NONE" : delay.code("stage"));
        codes.put("DELAY_REASON", delay == null ? "NONE" : delay.code("reason"));
        String agency = agency(career, on);
        codes.put("AGENCY", agency);
        codes.put("IN_REGION", agency.equals(NOT_KNOWN) ? NOT_KNOWN : agency.equals("OWN_REGION") ? "YES" : "NO");
        codes.put("PLACED_OUT_OF_AREA", outOfArea(career, on));
        // no file tells of it
        codes.put("DISABILITY", NOT_KNOWN);
        return codes;
    }

    /** How one delay of a child is told from another. */
    static String delayKey(Noted delay) {
        return "/" + delay.on() + "/" + delay.code("stage") + "/" + delay.code("reason");
    }

    /** The delay that is the case, else the latest by that day. */
    private static @Nullable Noted delay(Career career, LocalDate on, String caseDetail) {
        return career.noted("delay").stream()
                .filter(delay -> !delay.on().isAfter(on))
                .max(Comparator.comparing((Noted delay) -> delayKey(delay).equals(caseDetail))
                        .thenComparing(Noted::on)
                        .thenComparing(delay -> delay.code("stage"))
                        .thenComparing(delay -> delay.code("reason")))
                .orElse(null);
    }

    /** On one day moving in comes after the match. */
    private static String agency(Career career, LocalDate on) {
        Noted latest = null;
        for (String milestone : List.of("match", "moved_in")) {
            for (Noted each : byThen(career, milestone, on, "agency")) {
                latest = latest == null || !each.on().isBefore(latest.on()) ? each : latest;
            }
        }
        return latest == null ? NOT_KNOWN : latest.code("agency");
    }

    private static String outOfArea(Career career, LocalDate on) {
        List<Noted> told = byThen(career, "moved_in", on, "out_of_area");
        return told.isEmpty() ? NOT_KNOWN : told.getLast().code("out_of_area");
    }

    /** Those that tell a detail, in order. */
    private static List<Noted> byThen(Career career, String milestone, LocalDate on, String key) {
        return career.noted(milestone).stream()
                .filter(each -> !each.on().isAfter(on) && each.detail(key) != null)
                .sorted(Comparator.comparing(Noted::on).thenComparing(each -> each.code(key)))
                .toList();
    }

    /** The codes of the dimensions that rest on the ethnicity alone. */
    static Map<String, String> ofEthnicity(String code) {
        return Map.of("ETHNIC_GROUP", ethnicGroup(code), "MINORITY_ETHNIC", minorityEthnic(code));
    }

    private static String known(String code) {
        return code.isEmpty() ? NOT_KNOWN : code;
    }

    private static String ethnicGroup(String code) {
        return switch (code) {
            case "WBRI", "WIRI", "WIRT", "WROM", "WOTH" -> "WHITE";
            case "MWBC", "MWBA", "MWAS", "MOTH" -> "MIXED";
            case "AIND", "APKN", "ABAN", "AOTH", "CHNE" -> "ASIAN";
            case "BCRB", "BAFR", "BOTH" -> "BLACK";
            case "OOTH" -> "OTHER";
            default -> NOT_KNOWN;
        };
    }

    /** Anyone but White British of whom it is known. */
    private static String minorityEthnic(String code) {
        if (ethnicGroup(code).equals(NOT_KNOWN)) {
            return NOT_KNOWN;
        }
        return code.equals("WBRI") ? "NO" : "YES";
    }

    static String sex(String code) {
        return switch (code) {
            case "1", "M" -> "MALE";
            case "2", "F" -> "FEMALE";
            default -> NOT_KNOWN;
        };
    }

    /** Ages count from the first of the birth month. */
    private static String age(@Nullable LocalDate birth, @Nullable LocalDate on) {
        if (birth == null || on == null) {
            return NOT_KNOWN;
        }
        long years = ChronoUnit.YEARS.between(birth.withDayOfMonth(1), on);
        if (years < 1) {
            return "UNDER_1";
        }
        return years < 5 ? "1_TO_4" : years < 10 ? "5_TO_9" : "10_AND_OVER";
    }

    private static String groupSize(long size) {
        return size >= 3 ? "3+" : String.valueOf(size);
    }

    /** Within the period of care of that day, the last adoptive placement decides, else whether there is an order. */
    private static String legalRoute(Career career, LocalDate on) {
        Episode last = career.lastBegun(on);
        if (last == null) {
            return NOT_KNOWN;
        }
        String route = NOT_KNOWN;
        boolean placed = false;
        for (Episode episode : career.episodes) {
            boolean inPeriod = career.periods.of(episode.decom()) == career.periods.of(last.decom());
            if (!inPeriod || episode.decom().isAfter(on)) {
                continue;
            }
            if (episode.isAdoptive()) {
                placed = true;
                route = episode.isWithConsent() ? "CONSENT" : "PLACEMENT_ORDER";
            } else if (!placed && episode.isUnderPlacementOrder()) {
                route = "PLACEMENT_ORDER";
            }
        }
        return route;
    }

    private static String fosterCarer(@Nullable AdoptionDetails ad1) {
        return switch (ad1 == null ? "" : ad1.fosterCare()) {
            case "1" -> "YES";
            case "0" -> "NO";
            default -> NOT_KNOWN;
        };
    }
}

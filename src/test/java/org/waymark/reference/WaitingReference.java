package org.waymark.reference;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.Milestone;

/** Who waited between two milestones as one cohort looks at it, as known at one moment. */
public final class WaitingReference {

    private record Child(String authority, String id, Knowledge knowledge, Career career, List<DayOfLife> life) {}

    /** Of children who are still in care. */
    private static final Set<String> TOLD_BY_RETURNS = Set.of(
            "entered_care",
            "adm_decision",
            "plan_changed",
            "early_permanence_placement",
            "placement_order",
            "moved_in",
            "adoption_order",
            "disruption",
            "left_care");

    private final List<Child> children = new ArrayList<>();
    private final Map<String, List<Waiting.Stretch>> stretches = new HashMap<>();

    public WaitingReference(List<Submitted> submissions, Instant knownAt) {
        Map<String, List<Submitted>> byAuthority = new TreeMap<>();
        for (Submitted submitted : submissions) {
            byAuthority
                    .computeIfAbsent(submitted.authority(), _ -> new ArrayList<>())
                    .add(submitted);
        }
        byAuthority.forEach((authority, sent) -> {
            Knowledge knowledge = Knowledge.at(knownAt, sent);
            knowledge.children.forEach((id, record) -> {
                Career career = new Career(record);
                children.add(new Child(authority, id, knowledge, career, life(career, knowledge)));
            });
        });
    }

    /** Each day from the first known one to the end of the records, or to what is told of later days. */
    private static List<DayOfLife> life(Career career, Knowledge knowledge) {
        List<DayOfLife> life = new ArrayList<>();
        if (career.episodes.isEmpty()) {
            return life;
        }
        LocalDate end = career.episodes.getLast().decom();
        for (String year : knowledge.coveredYears) {
            end = later(end, new CollectionYear(year).ends());
        }
        for (Milestone milestone : Milestone.values()) {
            for (LocalDate told : career.dates(milestone.name().toLowerCase(Locale.ROOT))) {
                end = later(end, told);
            }
        }
        for (LocalDate day = career.episodes.getFirst().decom(); !day.isAfter(end); day = day.plusDays(1)) {
            life.add(new DayOfLife(career, day));
        }
        return life;
    }

    /** {@code cohort}: ENTRY, EXIT, STOCK or DURING; both ends of the window belong to it. */
    public List<Waited> of(String fromMilestone, String toMilestone, String cohort, LocalDate starts, LocalDate ends) {
        String from = fromMilestone.toLowerCase(Locale.ROOT);
        String to = toMilestone.toLowerCase(Locale.ROOT);
        List<Waited> found = new ArrayList<>();
        for (Child child : children) {
            List<Waiting.Stretch> all = stretches.computeIfAbsent(
                    String.join("/", child.authority, child.id, from, to),
                    _ -> Waiting.of(child.career, child.life, from, to));
            Seen seen = seen(child.knowledge, ends, from, to);
            for (Waiting.Stretch each : all) {
                Waited waited = seen == null ? null : look(child, each, from, cohort, starts, ends, seen);
                if (waited != null) {
                    found.add(waited);
                }
            }
            if (cohort.equals("EXIT")) {
                notSeen(child, all, to, starts, ends, found);
            }
        }
        return found;
    }

    private record Seen(LocalDate from, LocalDate until) {}

    /** The covered years in a row around that day, as far as trackers tell of both; null where nothing is told of it. */
    private static @Nullable Seen seen(Knowledge knowledge, LocalDate day, String from, String to) {
        CollectionYear first = CollectionYear.of(day);
        if (!knowledge.coveredYears.contains(first.label())) {
            return null;
        }
        boolean toldByReturns = TOLD_BY_RETURNS.contains(from) && TOLD_BY_RETURNS.contains(to);
        LocalDate told = toldByReturns ? LocalDate.MAX : knowledge.trackedUntil;
        if (told == null || told.isBefore(day)) {
            return null;
        }
        CollectionYear last = first;
        while (knowledge.coveredYears.contains(yearOf(first.starts().minusDays(1)))) {
            first = CollectionYear.of(first.starts().minusDays(1));
        }
        while (knowledge.coveredYears.contains(yearOf(last.ends().plusDays(1)))) {
            last = CollectionYear.of(last.ends().plusDays(1));
        }
        return new Seen(first.starts(), told.isBefore(last.ends()) ? told : last.ends());
    }

    private static String yearOf(LocalDate day) {
        return CollectionYear.of(day).label();
    }

    private static @Nullable Waited look(
            Child child,
            Waiting.Stretch stretch,
            String from,
            String cohort,
            LocalDate starts,
            LocalDate ends,
            Seen seen) {
        LocalDate since = stretch.since();
        LocalDate ended = stretch.ended();
        boolean belongs = switch (cohort) {
            case "ENTRY" -> since != null && !since.isBefore(starts) && !since.isAfter(ends);
            case "EXIT" -> ended != null && !ended.isBefore(starts) && !ended.isAfter(ends);
            case "STOCK" -> !stretch.started().isAfter(ends) && (ended == null || ended.isAfter(ends));
            case "DURING" -> !stretch.started().isAfter(ends) && (ended == null || !ended.isBefore(starts));
            default -> throw new IllegalArgumentException(cohort);
        };
        if (!belongs) {
            return null;
        }
        LocalDate last = switch (cohort) {
            case "EXIT" -> ended == null ? ends : ended;
            case "DURING" -> ends;
            default -> seen.until();
        };
        boolean over = ended != null && !ended.isAfter(last);
        LocalDate until = over ? ended : last;
        LocalDate countedOn = switch (cohort) {
            case "ENTRY" -> stretch.started();
            case "STOCK" -> ends;
            default -> ended == null || ended.isAfter(ends) ? ends : ended;
        };
        String outcome = over ? stretch.outcome() : null;
        if (cohort.equals("STOCK")) {
            // their clock starts that day, whatever they have waited before
            return waited(child, countedOn, -1L, days(ends, until), outcome, null);
        }
        if (since == null) {
            return waited(child, countedOn, null, null, outcome, DayOfLife.startUnknown(from));
        }
        // the first day of a wait is seen with it, and of any other the day after the last on which nobody saw it
        LocalDate seenWaiting =
                stretch.started().equals(since) ? since : stretch.started().plusDays(1);
        LocalDate firstAtRisk = switch (cohort) {
            case "EXIT" -> since;
            case "ENTRY" -> later(seenWaiting, seen.from());
            default -> later(seenWaiting, starts);
        };
        boolean everSeen = !stretch.started().isAfter(last) && (ended == null || !ended.isBefore(firstAtRisk));
        return everSeen
                ? waited(child, countedOn, days(since, firstAtRisk.minusDays(1)), days(since, until), outcome, null)
                : null;
    }

    /** Who reached the second milestone, and was not seen on the way to it. */
    private static void notSeen(
            Child child,
            List<Waiting.Stretch> stretches,
            String to,
            LocalDate starts,
            LocalDate ends,
            List<Waited> found) {
        LocalDate latest = null;
        for (LocalDate date : child.career.dates(to)) {
            boolean seenArriving =
                    stretches.stream().anyMatch(each -> date.equals(each.ended()) && "ARRIVED".equals(each.outcome()));
            if (!date.isBefore(starts) && !date.isAfter(ends) && !seenArriving) {
                latest = date;
            }
        }
        if (latest != null) {
            found.add(waited(child, latest, null, null, null, "NOT_SEEN_WAITING"));
        }
    }

    private static Waited waited(
            Child child,
            LocalDate countedOn,
            @Nullable Long after,
            @Nullable Long until,
            @Nullable String outcome,
            @Nullable String excludedBecause) {
        Membership sibling = child.knowledge.siblingGroups.of(child.id, countedOn);
        return new Waited(
                child.authority,
                child.id,
                child.authority + "/" + (sibling == null ? child.id : sibling.group()),
                Dimensions.sex(child.career.record.sex),
                after,
                until,
                outcome,
                excludedBecause);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static long days(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}

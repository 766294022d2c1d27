package org.waymark.timeliness;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.waymark.shared.Milestone;
import org.waymark.timeliness.question.Definition;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** Of which milestones the trackers of which authorities tell at all: only there is a 0 a 0. */
public final class Trackers {
    private static final Sql TRACKERS = Sql.file("engine/trackers");

    public static final Trackers NONE = new Trackers(Map.of());

    private final Map<String, Set<Milestone>> toldByAuthority;

    private Trackers(Map<String, Set<Milestone>> toldByAuthority) {
        this.toldByAuthority = toldByAuthority;
    }

    /** The milestones that only a tracker tells and that a measure cannot do without. */
    public static List<Milestone> needed(String id, Definition definition) {
        return definition.needs().isEmpty() ? Interval.needs(id) : definition.needs();
    }

    public static Trackers of(Session session, Instant knownAt, List<String> authorities) {
        Map<String, Set<Milestone>> told = new TreeMap<>();
        session.rows(
                TRACKERS,
                row -> told.computeIfAbsent(row.getString(1), _ -> EnumSet.noneOf(Milestone.class))
                        .add(Milestone.ofFileName(row.getString(2)).orElseThrow()),
                knownAt.toString(),
                Json.of(authorities));
        return new Trackers(told);
    }

    /** Those of some authorities that do not tell of all these milestones. */
    public List<String> silent(List<Milestone> milestones, List<String> authorities) {
        return authorities.stream()
                .filter(authority -> !told(authority).containsAll(milestones))
                .toList();
    }

    /** Those of some milestones that some of these authorities do not tell of. */
    public List<Milestone> untold(List<Milestone> milestones, List<String> authorities) {
        return milestones.stream()
                .filter(milestone -> authorities.stream()
                        .anyMatch(authority -> !told(authority).contains(milestone)))
                .toList();
    }

    private Set<Milestone> told(String authority) {
        return toldByAuthority.getOrDefault(authority, Set.of());
    }
}

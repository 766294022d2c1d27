package org.waymark.timeliness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.waymark.shared.Milestone;
import org.waymark.timeliness.question.Definition;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** Of which milestones the trackers of which authorities tell, and from when on: only there is a 0 a 0. */
public final class Trackers {
    private static final Sql TRACKERS = Sql.file("engine/trackers");

    public static final Trackers NONE = new Trackers(Map.of());

    private final Map<String, Map<Milestone, LocalDate>> toldByAuthority;

    private Trackers(Map<String, Map<Milestone, LocalDate>> toldByAuthority) {
        this.toldByAuthority = toldByAuthority;
    }

    /** The milestones that only a tracker tells and that a measure cannot do without. */
    public static List<Milestone> needed(String id, Definition definition) {
        return definition.needs().isEmpty() ? Interval.needs(id) : definition.needs();
    }

    public static Trackers of(Session session, Instant knownAt, List<String> authorities) {
        Map<String, Map<Milestone, LocalDate>> told = new TreeMap<>();
        session.rows(
                TRACKERS,
                row -> told.computeIfAbsent(row.getString(1), _ -> new EnumMap<>(Milestone.class))
                        .put(
                                Milestone.ofFileName(row.getString(2)).orElseThrow(),
                                Objects.requireNonNullElse(row.getObject(3, LocalDate.class), LocalDate.MIN)),
                knownAt.toString(),
                Json.of(authorities));
        return new Trackers(told);
    }

    /** Those of some authorities that do not tell of all these milestones up to a day. */
    public List<String> silent(List<Milestone> milestones, List<String> authorities, LocalDate by) {
        return authorities.stream()
                .filter(authority -> milestones.stream().anyMatch(milestone -> !tells(authority, milestone, by)))
                .toList();
    }

    /** Those of some milestones that some of these authorities do not tell of up to a day. */
    public List<Milestone> untold(List<Milestone> milestones, List<String> authorities, LocalDate by) {
        return milestones.stream()
                .filter(milestone -> authorities.stream().anyMatch(authority -> !tells(authority, milestone, by)))
                .toList();
    }

    private boolean tells(String authority, Milestone milestone, LocalDate by) {
        var since = toldByAuthority.getOrDefault(authority, Map.of()).get(milestone);
        return since != null && !since.isAfter(by);
    }
}

package org.waymark.timeliness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.shared.Milestone;
import org.waymark.timeliness.Coverage.Seen;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/**
 * How far the trackers of each authority reach, where only they tell one of two milestones: who had not reached it by then
 * may have reached it since. What returns tell reaches as far as they do.
 */
public final class TrackerReach {
    private static final Sql TOLD_UNTIL = Sql.file("engine/told_until");

    private final boolean needed;
    private final Map<String, LocalDate> toldUntilByAuthority;

    private TrackerReach(boolean needed, Map<String, LocalDate> toldUntilByAuthority) {
        this.needed = needed;
        this.toldUntilByAuthority = toldUntilByAuthority;
    }

    public static TrackerReach between(
            Milestone from, Milestone to, Session session, Instant knownAt, List<String> authorities) {
        if (new Interval(from.name(), to.name()).toldByTrackers().isEmpty()) {
            return new TrackerReach(false, Map.of());
        }
        Map<String, LocalDate> toldUntil = new TreeMap<>();
        session.rows(
                TOLD_UNTIL,
                row -> toldUntil.put(row.getString(1), row.getObject(2, LocalDate.class)),
                knownAt.toString(),
                Json.of(authorities));
        return new TrackerReach(true, toldUntil);
    }

    /** The last day of which an authority's records can tell; {@link LocalDate#MIN} where no tracker had been sent. */
    public LocalDate of(String authority) {
        return needed ? toldUntilByAuthority.getOrDefault(authority, LocalDate.MIN) : LocalDate.MAX;
    }

    /** As much of what is seen as the trackers reach to. */
    public List<Seen> within(List<Seen> seen) {
        List<Seen> reached = new ArrayList<>();
        for (var each : seen) {
            var until = of(each.authority());
            if (!each.seenFrom().isAfter(until)) {
                var last = until.isBefore(each.seenUntil()) ? until : each.seenUntil();
                reached.add(new Seen(each.authority(), each.seenFrom(), last));
            }
        }
        return reached;
    }
}

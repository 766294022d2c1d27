package org.waymark.timeliness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Sql;

/** What was held of some children at one knowledge date, and how that differs from what was held at another. */
public final class HeldFacts {
    private static final Sql HELD = Sql.file("restatement/held");
    private static final Sql SPOKE = Sql.file("restatement/spoke");
    private static final Sql DAYS = Sql.file("restatement/days");
    private static final Sql WITHDRAWN = Sql.file("restatement/withdrawn");

    private final Map<String, Map<Name, Fact>> byChild = new HashMap<>();

    private HeldFacts() {}

    private record Name(String kind, String key) {}

    /**
     * One thing that was held of a child, and who told it.
     *
     * @param kind EPISODE, DECISION, ADOPTION_DETAILS, MILESTONE, CHARACTERISTIC, TAKEN_BACK or MEMBERSHIP
     * @param key tells it from others of the child and kind
     * @param ended how it ended; empty where it had not
     * @param submission null where a recorder told it
     * @param position of the event; null where there is no one event
     */
    public record Fact(
            String kind,
            String key,
            @Nullable LocalDate day,
            String content,
            String ended,
            @Nullable String submission,
            @Nullable Long position,
            @Nullable String type,
            @Nullable Instant knownAt) {
        private static final String TAKEN_BACK = "TAKEN_BACK";

        boolean saysTheSame(Fact other) {
            return content.equals(other.content) && ended.equals(other.ended);
        }

        /** Whether it says no more than that what was going on is over. */
        boolean ends(Fact other) {
            return content.equals(other.content) && other.ended.isEmpty();
        }

        boolean takesBack() {
            return kind.equals(TAKEN_BACK);
        }
    }

    /** What became of a fact. */
    public enum Turn {
        ADDED,
        ENDED,
        CHANGED,
        GONE
    }

    /**
     * @param before null where it is new
     * @param after null where it is gone
     */
    public record Change(
            Turn turn, @Nullable Fact before, @Nullable Fact after) {
        /** Whether it says otherwise than before, and not only more. */
        public boolean corrects() {
            return turn == Turn.CHANGED || turn == Turn.GONE || after != null && after.takesBack();
        }
    }

    public static HeldFacts of(Session session, Instant knownAt, Set<String> children) {
        var held = new HeldFacts();
        session.rows(
                HELD,
                row -> held.byChild
                        .computeIfAbsent(row.getString("child_key"), _ -> new LinkedHashMap<>())
                        .putIfAbsent(new Name(row.getString("kind"), row.getString("key")), fact(row)),
                knownAt.toString(),
                Json.of(new TreeSet<>(children)));
        return held;
    }

    private static Fact fact(ResultSet row) throws SQLException {
        var knownAt = row.getObject("known_at", OffsetDateTime.class);
        var position = row.getObject("position");
        return new Fact(
                row.getString("kind"),
                row.getString("key"),
                row.getObject("day", LocalDate.class),
                row.getString("content"),
                row.getString("ended"),
                row.getString("submission"),
                position == null ? null : ((Number) position).longValue(),
                row.getString("type"),
                knownAt == null ? null : knownAt.toInstant());
    }

    /** What of one child is otherwise in these, in a fixed order. */
    public List<Change> changesTo(HeldFacts later, String child) {
        var before = byChild.getOrDefault(child, Map.of());
        var after = later.byChild.getOrDefault(child, Map.of());
        List<Change> changes = new ArrayList<>();
        before.forEach((name, fact) -> {
            var now = after.get(name);
            if (now == null) {
                changes.add(new Change(Turn.GONE, fact, null));
            } else if (!fact.saysTheSame(now)) {
                changes.add(new Change(now.ends(fact) ? Turn.ENDED : Turn.CHANGED, fact, now));
            }
        });
        after.forEach((name, fact) -> {
            if (!before.containsKey(name)) {
                changes.add(new Change(Turn.ADDED, null, fact));
            }
        });
        return changes;
    }

    /** The return that spoke last of a child in some time. */
    public record Spoken(String submission, long position) {}

    public static Map<String, Spoken> spoke(Session session, Instant after, Instant upTo, Set<String> children) {
        Map<String, Spoken> spoke = new HashMap<>();
        session.rows(
                SPOKE,
                row -> spoke.put(row.getString(1), new Spoken(row.getString(2), row.getLong(3))),
                after.toString(),
                upTo.toString(),
                Json.of(new TreeSet<>(children)));
        return spoke;
    }

    /** On which days something became known of some children: of each the last instant. */
    public static List<Instant> days(Session session, Instant after, Instant upTo, Collection<String> children) {
        return session.rows(
                DAYS,
                row -> Instant.parse(row.getString(1)),
                after.toString(),
                upTo.toString(),
                Json.of(new TreeSet<>(children)));
    }

    /** Submissions that held at a position and were withdrawn since. */
    public static Set<String> withdrawnSince(Session session, long position) {
        return Set.copyOf(session.rows(WITHDRAWN, row -> row.getString(1), position));
    }
}

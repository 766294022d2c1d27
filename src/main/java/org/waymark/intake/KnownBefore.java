package org.waymark.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.intake.rules.Before;
import org.waymark.journey.commands.SubmissionCommand.Place;
import org.waymark.journey.events.Decision;
import org.waymark.journey.events.Episode;
import org.waymark.shared.ChildKey;
import org.waymark.shared.ReturnCodes.Placement;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Sql;

/** What the returns of the year before had said of the children of a return, for the rules that compare years. */
final class KnownBefore {
    private static final Sql BEFORE = Sql.file("intake/before");

    private final Map<String, List<Line>> byKey;
    private final Map<String, ChildKey> keys;

    private record Line(
            String childKey,
            String type,
            @Nullable LocalDate day,
            @Nullable LocalDate endedOn,
            @Nullable String placement,
            boolean adopted) {}

    private KnownBefore(Map<String, List<Line>> byKey, Map<String, ChildKey> keys) {
        this.byKey = byKey;
        this.keys = keys;
    }

    static KnownBefore of(Projection projection, Place place, Map<String, ChildKey> keys) {
        if (keys.isEmpty()) {
            return new KnownBefore(Map.of(), keys);
        }
        Map<String, List<Line>> byKey = new HashMap<>();
        projection
                .warehouse()
                .read(session -> session.rows(
                        BEFORE,
                        KnownBefore::read,
                        place.year().label(),
                        place.asAt().toString(),
                        Keys.joined(keys.values())))
                .forEach(line -> byKey.computeIfAbsent(line.childKey(), _ -> new ArrayList<>())
                        .add(line));
        return new KnownBefore(byKey, keys);
    }

    private static Line read(ResultSet row) throws SQLException {
        return new Line(
                row.getString("child_key"),
                row.getString("type"),
                row.getObject("occurred_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class),
                row.getString("placement"),
                row.getBoolean("adopted"));
    }

    Before of(String childId) {
        var lines = byKey.getOrDefault(String.valueOf(keys.get(childId)), List.of());
        if (lines.isEmpty()) {
            return Before.NOTHING;
        }
        var decisions = lines.stream()
                .filter(line -> line.type().equals("DecisionStated"))
                .map(line -> new Decision(Objects.requireNonNull(line.day()), line.endedOn(), null))
                .toList();
        var open = lines.stream()
                .filter(line -> line.type().equals("EpisodeStated") && line.endedOn() == null)
                .reduce((_, later) -> later)
                .map(KnownBefore::episode)
                .orElse(null);
        return new Before(
                lines.stream().anyMatch(line -> line.type().equals("ReturnStated")),
                decisions,
                open,
                lines.stream().anyMatch(Line::adopted));
    }

    private static Episode episode(Line line) {
        var placement = line.placement() == null ? null : Placement.valueOf(line.placement());
        return new Episode(Objects.requireNonNull(line.day()), null, null, placement, null, null, null, null);
    }
}

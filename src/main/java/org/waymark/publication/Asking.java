package org.waymark.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.shared.AsKnownAt;
import org.waymark.timeliness.Coverage;
import org.waymark.timeliness.Scope;
import org.waymark.timeliness.projection.Projection;
import org.waymark.timeliness.question.Dimension;
import org.waymark.warehouse.Session;

/** Settles what a question may see, in one place for questions of every kind, and says in the log that it was asked. */
final class Asking {
    private static final Logger LOG = LoggerFactory.getLogger(Asking.class);

    private final Projection projection;
    private final Clock clock;

    Asking(Projection projection, Clock clock) {
        this.projection = projection;
        this.clock = clock;
    }

    /**
     * What every question says of itself.
     *
     * @param kind its field in the schema
     * @param measures codes
     * @param where codes by dimension
     * @param asKnownAt null for now
     * @param purpose null where not stated
     */
    record Asked(
            String kind,
            List<String> measures,
            Map<Dimension, List<String>> where,
            @Nullable Instant asKnownAt,
            @Nullable String purpose) {}

    /**
     * @param answer reads what it needs; everything that it reads is of one state of the tables
     */
    <T> T look(Asked asked, Asker asker, Function<Sight, T> answer) {
        var knownAt = AsKnownAt.settled(asked.asKnownAt(), clock.instant());
        log(asked, asker);
        return projection.warehouse().read(session -> {
            Map<Dimension, List<String>> where = new HashMap<>(asked.where());
            where.values().removeIf(List::isEmpty);
            return answer.apply(new Sight(session, new Scope(knownAt, readable(session, asker), where), projection));
        });
    }

    /** The authorities whose cases an asker may read. */
    static List<String> readable(Session session, Asker asker) {
        var allowed = asker.authorities();
        return Coverage.authorities(session).stream()
                .filter(code -> allowed == null || allowed.contains(code))
                .toList();
    }

    /** Free text stays out of the log: of the purpose it is told only whether there was one. */
    private static void log(Asked asked, Asker asker) {
        var stated = asked.purpose() == null ? "not stated" : "stated";
        LOG.info("question {} asker={} measures={} purpose={}", asked.kind(), asker.name(), asked.measures(), stated);
    }
}

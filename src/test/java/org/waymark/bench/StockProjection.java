package org.waymark.bench;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.waymark.ledger.EventLog;
import org.waymark.ledger.StoredEvent;
import org.waymark.warehouse.Sql;
import org.waymark.warehouse.SqlText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A projection as the framework's guides write one: each event is read as JSON and upserts the row of its child, and the
 * tracking token is stored with it, in a transaction of one event, the default of a tracking processor.
 */
final class StockProjection {
    static final int EVENTS = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private StockProjection() {}

    static double eventsPerSecond(EventLog log, Path file) throws Exception {
        List<StoredEvent> events = new ArrayList<>();
        log.read(0, EVENTS, EVENTS, events::add);
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                var statement = connection.createStatement()) {
            statement.execute(text("stock_child"));
            statement.execute(text("stock_token"));
            statement.execute("insert into token values (0)");
            connection.setAutoCommit(false);
            var watch = new Stopwatch();
            try (var upsert = connection.prepareStatement(text("stock_upsert"));
                    var token = connection.prepareStatement("update token set position = ?")) {
                watch.time(() -> {
                    for (var event : events) {
                        apply(event, upsert);
                        token.setLong(1, event.position());
                        token.executeUpdate();
                        connection.commit();
                    }
                    return events.size();
                });
            }
            return events.size() / watch.seconds();
        } finally {
            BareStore.remove(file);
        }
    }

    private static void apply(StoredEvent event, PreparedStatement upsert) throws SQLException {
        var payload = JSON.readTree(event.payload());
        var episode = payload.path("episode");
        upsert.setString(1, event.stream());
        upsert.setLong(2, event.position());
        upsert.setString(3, text(payload, "occurredOn"));
        upsert.setString(4, text(payload.path("characteristics"), "ethnicity"));
        upsert.setString(5, text(episode, "legalStatus"));
        upsert.setString(6, text(episode, "placement"));
        upsert.setString(7, text(episode, "endedOn"));
        upsert.setString(8, text(payload.path("adoption"), "matchedOn"));
        upsert.executeUpdate();
    }

    private static @org.jspecify.annotations.Nullable String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.path(field).asString() : null;
    }

    private static String text(String file) {
        return SqlText.of(Sql.file("bench/" + file));
    }
}

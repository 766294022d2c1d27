package org.waymark.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.waymark.identity.Vault;
import org.waymark.shared.ChildKey;
import org.waymark.shared.Opened;
import org.waymark.shared.SealedPlace;
import org.waymark.shared.SealedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A large home made of a small one: the events of every child once more for each of many fresh children, of the same
 * submissions and at the same place in the order, and what is sealed in them sealed anew under the new child's key. All
 * other events are there once.
 */
final class RepeatedStore {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int CACHE_KIB = 300_000;
    private static final int EVENTS_AT_A_TIME = 20_000;
    private static final int EVENT_ID = 0;
    private static final int STREAM = 1;
    private static final int STREAM_TYPE = 3;
    private static final int TYPE = 4;
    private static final int PAYLOAD = 7;

    private final Vault vault;
    private final Map<String, List<ChildKey>> copies = new HashMap<>();
    private final List<Object[]> waiting = new ArrayList<>();

    private RepeatedStore(Vault vault) {
        this.vault = vault;
    }

    /**
     * @param from a home that nobody has open
     * @param to an empty folder
     * @param events how many there are to be at the least
     */
    static void write(Path from, Path to, long events) throws Exception {
        for (var name : List.of("vault.db", "vault.key")) {
            Files.copy(from.resolve(name), to.resolve(name));
        }
        var rows = rows(from.resolve("events.db"));
        try (var vault = Vault.open(to.resolve("vault.db"), to.resolve("vault.key"));
                var target = quick(to.resolve("events.db"))) {
            BareStore.create(target);
            var store = new RepeatedStore(vault);
            store.makeKeys(rows, events);
            store.write(rows, target);
        }
    }

    private static List<Object[]> rows(Path file) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        try (var source = BareStore.connect(file)) {
            for (var more = BareStore.rows(source, 0); !more.isEmpty(); more = BareStore.rows(source, rows.size())) {
                rows.addAll(more);
            }
        }
        return rows;
    }

    /** Nothing of it need outlast a crash. */
    private static Connection quick(Path file) throws SQLException {
        var config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.OFF);
        config.setSynchronous(SQLiteConfig.SynchronousMode.OFF);
        config.setCacheSize(-CACHE_KIB);
        return DriverManager.getConnection("jdbc:sqlite:" + file, config.toProperties());
    }

    private static boolean isOfChild(Object[] row) {
        return row[STREAM_TYPE].equals("AdoptionJourney");
    }

    private void makeKeys(List<Object[]> rows, long events) {
        long ofChildren = rows.stream().filter(RepeatedStore::isOfChild).count();
        long each = Math.ceilDiv(events - (rows.size() - ofChildren), ofChildren) - 1;
        Map<SealedPlace, String> first = new HashMap<>();
        for (var row : rows) {
            if (isOfChild(row)) {
                copies.computeIfAbsent((String) row[STREAM], _ -> fresh(each))
                        .forEach(key -> first.put(new SealedPlace(key, "", ""), ""));
            }
        }
        vault.texts().seal(first);
    }

    private static List<ChildKey> fresh(long many) {
        return Stream.generate(() -> new ChildKey(UUID.randomUUID()))
                .limit(many)
                .toList();
    }

    /** What one submission says of one child lies together, as the importer leaves it. */
    private void write(List<Object[]> rows, Connection target) throws SQLException {
        int from = 0;
        while (from < rows.size()) {
            int to = from + 1;
            while (to < rows.size() && rows.get(to)[STREAM].equals(rows.get(from)[STREAM])) {
                to++;
            }
            add(rows.subList(from, to));
            from = to;
            if (waiting.size() >= EVENTS_AT_A_TIME || from == rows.size()) {
                BareStore.append(target, waiting, waiting.size());
                waiting.clear();
            }
        }
    }

    private void add(List<Object[]> together) {
        waiting.addAll(together);
        var child = (String) together.getFirst()[STREAM];
        var clear = together.stream().map(this::clear).toList();
        for (var key : copies.getOrDefault(child, List.of())) {
            for (int n = 0; n < together.size(); n++) {
                waiting.add(copy(together.get(n), key, clear.get(n)));
            }
        }
    }

    /** What is sealed in an event, and what it says. */
    private record Clear(SealedPlace place, String sealed, String text) {}

    private @Nullable Clear clear(Object[] row) {
        var said = isOfChild(row) ? JSON.readTree((String) row[PAYLOAD]) : JSON.nullNode();
        if (!said.has("sealed")) {
            return null;
        }
        var place = place(new ChildKey(UUID.fromString((String) row[STREAM])), row, said);
        var sealed = said.path("sealed").asString();
        return vault.texts().open(place, new SealedText(sealed)) instanceof Opened.Clear opened
                ? new Clear(place, sealed, opened.text())
                : null;
    }

    private static SealedPlace place(ChildKey child, Object[] row, JsonNode said) {
        return new SealedPlace(child, (String) row[TYPE], said.path("factId").asString());
    }

    private Object[] copy(Object[] row, ChildKey key, @Nullable Clear clear) {
        var payload = ((String) row[PAYLOAD]).replace((String) row[STREAM], key.toString());
        if (clear != null) {
            var place = new SealedPlace(
                    key, clear.place().eventType(), clear.place().factId());
            var sealed = vault.texts()
                    .seal(Map.of(place, clear.text()))
                    .values()
                    .iterator()
                    .next();
            payload = payload.replace(clear.sealed(), sealed.value());
        }
        var copied = row.clone();
        copied[EVENT_ID] = UUID.randomUUID().toString();
        copied[STREAM] = key.toString();
        copied[PAYLOAD] = payload;
        return copied;
    }
}

package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** An event that cannot be read, told at every door until it can be. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "waymark.demo=false")
class FaultDoorTests {
    private static final Path HOME = OwnHome.fresh();
    private static final String FIGURES = """
            { breakdown(measures: ["ADOPTED"], years: ["2021-22"]) { provenance { provisional parkedEvents } }
              waiting(from: ENTERED_CARE, to: MOVED_IN, years: ["2021-22"]) { provenance { provisional parkedEvents } } }""";
    private static final String REASONS = """
            { compare(measure: "A1", by: SEX, years: ["2021-22"]) { provenance { provisional parkedEvents } }
              explainChange(measure: "ADOPTED", from: "2020-21", to: "2021-22") { provenance { provisional parkedEvents } }
              reconciliation(years: ["2021-22"]) { provenance { provisional parkedEvents } } }""";
    private static final String HEALTH = "/actuator/health";
    private static final String COUNT =
            "{ eventCount { ok position stored applied ignored wrong parked { reason events } } }";

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void ownHome(DynamicPropertyRegistry registry) {
        registry.add("waymark.home", HOME::toString);
    }

    @Test
    void flagsEveryAnswerUntilWhatWasSetAsideIsRead() throws Exception {
        var server = new Server(port);
        server.imports(
                "recorder",
                Map.of("authority", "E08000026", "year", "2021-22", "asAt", "2022-06-30"),
                Map.of("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\nK1,1,05/06/2020,WBRI,,,\n"));
        assertThat(provenances(server)).hasSize(5).allSatisfy(each -> {
            assertThat(each.at("/provisional").asBoolean()).isFalse();
            assertThat(each.at("/parkedEvents").asInt()).isZero();
        });
        int stored = count(server).at("/stored").asInt();
        assertThat(count(server).at("/ok").asBoolean()).isTrue();

        plant("FromTheFuture");
        while (count(server).at("/stored").asInt() == stored) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
        assertThat(provenances(server)).hasSize(5).allSatisfy(each -> {
            assertThat(each.at("/provisional").asBoolean()).isTrue();
            assertThat(each.at("/parkedEvents").asInt()).isEqualTo(1);
        });
        assertThat(server.get(HEALTH, ""))
                .isEqualTo(server.get(HEALTH, "analyst"))
                .satisfies(health -> {
                    assertThat(health.status()).as("it answers").isEqualTo(200);
                    assertThat(health.body().at("/status").asString()).isEqualTo("PROVISIONAL");
                    assertThat(health.body().at("/components").isMissingNode()).isTrue();
                });
        assertThat(parkedOfHealth(server)).isEqualTo(1);
        assertThat(count(server).at("/parked/0/reason").asString()).isEqualTo("UNKNOWN_TYPE");
        assertThat(count(server).at("/ok").asBoolean()).isTrue();
        assertThat(retried(server)).isEqualTo("1 1");

        // as a newer program, or a key that was put back, would read it
        plant("CaseHeld");
        assertThat(retried(server)).isEqualTo("1 0");
        assertThat(server.get(HEALTH, "").body().at("/status").asString()).isEqualTo("UP");
        assertThat(parkedOfHealth(server)).isZero();
        assertThat(provenances(server))
                .allSatisfy(
                        each -> assertThat(each.at("/provisional").asBoolean()).isFalse());
    }

    /** What everybody may read is given all the same, and nobody is held up once the log can be written again. */
    @Test
    void givesNothingExactThatCannotBeNoted() throws SQLException {
        var server = new Server(port);
        var exact = "{ breakdown(measures: [\"ADOPTED\"], years: [\"2021-22\"]) { rows { period } } }";
        var published = "{ editions { id } }";
        assertThat(server.graphql("analyst", exact).body().has("data")).isTrue();
        alterLog("""
                create trigger planted before insert on question
                begin select raise(abort, 'planted'); end""");
        try {
            var refused = server.graphql("analyst", exact);
            assertThat(code(refused)).isEqualTo("NOT_LOGGED");
            assertThat(refused.body().has("data")).isFalse();
            assertThat(refused.body().toString()).doesNotContain("planted", "SQL", "querylog");
            assertThat(code(server.graphql("member", exact))).isEqualTo("FORBIDDEN");
            assertThat(server.graphql("member", published).body().has("errors")).isFalse();
            assertThat(server.imports(
                                    "recorder",
                                    Map.of(
                                            "authority",
                                            "E08000027",
                                            "year",
                                            "2021-22",
                                            "asAt",
                                            "2022-06-30",
                                            "dryRun",
                                            "true"),
                                    Map.of("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n"))
                            .body()
                            .get("code")
                            .asString())
                    .isEqualTo("NOT_LOGGED");
        } finally {
            alterLog("drop trigger planted");
        }
        assertThat(server.graphql("analyst", exact).body().has("data")).isTrue();
        assertThat(server.graphql("admin", "{ verifyQueryLog { ok } }")
                        .body()
                        .at("/data/verifyQueryLog/ok")
                        .asBoolean())
                .isTrue();
    }

    private static void alterLog(String sql) throws SQLException {
        try (var log = DriverManager.getConnection("jdbc:sqlite:" + HOME.resolve("querylog.db"));
                var statement = log.createStatement()) {
            statement.execute(sql);
        }
    }

    @Test
    void isNotForThoseWhoMayNotSeeStreams() {
        var server = new Server(port);
        for (var query : List.of("{ eventCount { ok } }", "mutation { retryParked { after } }")) {
            for (var user : List.of("analyst", "officer", "member")) {
                assertThat(code(server.graphql(user, query))).isEqualTo("FORBIDDEN");
            }
        }
        var names = "{ eventCount { wrongStreams } }";
        assertThat(code(server.graphql("recorder", names))).isEqualTo("FORBIDDEN");
        assertThat(server.graphql("admin", names).body().at("/data/eventCount/wrongStreams"))
                .isEmpty();
    }

    private static String code(Server.Reply reply) {
        return reply.body().at("/errors/0/extensions/code").asString("");
    }

    private static int parkedOfHealth(Server server) {
        return server.get(HEALTH, "admin")
                .body()
                .at("/components/projection/details/parked")
                .asInt(-1);
    }

    private static JsonNode count(Server server) {
        return server.graphql("recorder", COUNT).body().at("/data/eventCount");
    }

    private static String retried(Server server) {
        var told = server.graphql("recorder", "mutation { retryParked { before after } }")
                .body()
                .at("/data/retryParked");
        return told.at("/before").asLong() + " " + told.at("/after").asLong();
    }

    private static List<JsonNode> provenances(Server server) {
        return java.util.stream.Stream.of(FIGURES, REASONS)
                .flatMap(query -> server.graphql("analyst", query).body().findValues("provenance").stream())
                .toList();
    }

    /** The one event of a stream that nobody else writes to. */
    private static void plant(String type) throws SQLException {
        try (var store = DriverManager.getConnection("jdbc:sqlite:" + HOME.resolve("events.db"));
                var insert = store.prepareStatement("""
                        insert into event (event_id, stream, sequence, stream_type, type, revision, recorded_at,
                            payload, metadata, hash)
                        values ('planted', '00000000-0000-0000-0000-000000000001', 0, 'AdoptionJourney', ?, '1', '2026-01-01T00:00:00Z', ?, '{}', x'00')
                        on conflict (event_id) do update set type = excluded.type""")) {
            insert.setString(1, type);
            insert.setString(
                    2,
                    "{\"child\": \"00000000-0000-0000-0000-000000000001\", \"knownAt\": \"2026-01-01T00:00:00Z\", \"reason\": \"INQUIRY\"}");
            insert.executeUpdate();
        }
    }
}

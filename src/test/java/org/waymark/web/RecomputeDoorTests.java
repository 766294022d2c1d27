package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** A recompute of every measure, asked for, looked at and adopted as a data officer would. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "waymark.demo=false")
class RecomputeDoorTests {
    private static final String HEADER = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n";
    private static final String EPISODES =
            "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN\n";
    private static final String STANDING = """
            current { phase done of percent unit perSecond secondsLeft upToPosition asKnownAt begunAt } ended { outcome by at } canRollBack
            report { same comparedAt upToPosition asKnownAt positionBefore positionAfter parkedBefore parkedAfter measures
                cellsCompared cellsDiffering tables { name same rowsBefore rowsAfter digestBefore digestAfter }
                cells(first: 1000) { measure period dimension code before { status text count } after { status text explanation }
                    causes { position type submission knownAt } causesInAll } }""";

    @LocalServerPort
    private int port;

    private Server server;

    @DynamicPropertySource
    static void ownHome(DynamicPropertyRegistry registry) {
        OwnHome.of(registry);
    }

    @BeforeEach
    void connect() {
        server = new Server(port);
    }

    /** By hand: one child is adopted in 2020-21; up to the return of 2019-20 nothing could be said of that year. */
    @Test
    void showsWhatWasAndPutsTheSameFiguresInTheirPlace() throws Exception {
        long position = sent("2019-20", "2020-06-30", "K1,01/05/2019,S,E1,N1,A5,PR1,,,,,,\n");
        sent("2020-21", "2021-06-30", "K1,01/05/2019,S,E1,N1,A5,PR1,01/06/2020,E12,,,,\n");

        var then = ready("(upToPosition: " + position + ")");
        assertThat(then.at("/report/positionAfter").asLong()).isEqualTo(position);
        assertThat(then.at("/report/same").asBoolean()).isFalse();
        var adopted = cell(then, "ADOPTED@1", "2020-21");
        assertThat(adopted.at("/before/text").asString()).isEqualTo("1");
        assertThat(adopted.at("/after/status").asString()).isEqualTo("NOT_AVAILABLE");
        assertThat(adopted.at("/causesInAll").asInt())
                .isEqualTo(adopted.at("/causes").size())
                .isPositive();
        assertThat(asked("mutation", "adoptRecompute")).isEqualTo("RECOMPUTE_LIMITED");
        assertThat(told("mutation", "discardRecompute").at("/ended/outcome").asString())
                .isEqualTo("DISCARDED");

        var whole = ready("");
        assertThat(whole.at("/report/same").asBoolean()).isTrue();
        assertThat(whole.at("/report/measures").asInt()).isGreaterThan(60);
        assertThat(whole.at("/current/perSecond").asDouble()).isZero();
        var answered = digest();
        var before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        var adoption = told("mutation", "adoptRecompute");
        assertThat(adoption.at("/ended/outcome").asString()).isEqualTo("ADOPTED");
        assertThat(adoption.at("/ended/by").asString()).isEqualTo("recorder");
        assertThat(Instant.parse(adoption.at("/ended/at").asString())).isBetween(before, Instant.now());
        assertThat(adoption.at("/canRollBack").asBoolean()).isTrue();
        assertThat(digest()).isEqualTo(answered);

        var rolledBack = told("mutation", "rollBackRecompute");
        assertThat(rolledBack.at("/canRollBack").asBoolean()).isTrue();
        assertThat(rolledBack.at("/ended/outcome").asString()).isEqualTo("ROLLED_BACK");
        assertThat(rolledBack.at("/ended/by").asString()).isEqualTo("recorder");
        assertThat(digest()).isEqualTo(answered);
        assertThat(asked("mutation", "cancelRecompute")).isEqualTo("NO_RECOMPUTE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "officer", "member"})
    void isNotForOthers(String user) {
        for (var field :
                new String[] {"{ recompute { canRollBack } }", "mutation { startRecompute { canRollBack } }"}) {
            var reply = server.graphql(user, field);
            assertThat(reply.body().at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
        }
    }

    private JsonNode ready(String how) throws InterruptedException {
        var started = told("mutation", "startRecompute" + how);
        assertThat(started.at("/current/phase").isMissingNode()).isFalse();
        for (int i = 0; i < 1200; i++) {
            var standing = told("query", "recompute");
            var phase = standing.at("/current/phase").asString();
            assertThat(phase).isNotEqualTo("FAILED");
            if (phase.equals("READY")) {
                assertThat(standing.at("/current/percent").asInt()).isEqualTo(100);
                return standing;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        throw new AssertionError("not ready after a minute");
    }

    private static JsonNode cell(JsonNode standing, String measure, String period) {
        for (var cell : standing.at("/report/cells")) {
            if (cell.at("/measure").asString().equals(measure)
                    && cell.at("/period").asString().equals(period)
                    && cell.at("/dimension").isNull()) {
                return cell;
            }
        }
        throw new AssertionError("no cell of " + measure);
    }

    private JsonNode told(String kind, String field) {
        var reply = server.graphql("recorder", "%s { told: %s { %s } }".formatted(kind, field, STANDING));
        assertThat(reply.body().at("/errors").isMissingNode())
                .as(reply.body().toString())
                .isTrue();
        return reply.body().at("/data/told");
    }

    private String asked(String kind, String field) {
        return server.graphql("admin", "%s { told: %s { canRollBack } }".formatted(kind, field))
                .body()
                .at("/errors/0/extensions/code")
                .asString();
    }

    private String digest() {
        return server.graphql(
                        "analyst",
                        "{ breakdown(measures: [\"ADOPTED\", \"A1\"], by: [SEX]) { provenance { digest } } }")
                .body()
                .at("/data/breakdown/provenance/digest")
                .asString();
    }

    private long sent(String year, String asAt, String episode) {
        var reply = server.imports(
                "recorder",
                Map.of("authority", "E08000026", "year", year, "asAt", asAt),
                Map.of("header.csv", HEADER + "K1,1,05/06/2018,WBRI,,,\n", "episodes.csv", EPISODES + episode));
        assertThat(reply.status()).as(reply.body().toString()).isEqualTo(200);
        return reply.body().at("/position").asLong();
    }
}

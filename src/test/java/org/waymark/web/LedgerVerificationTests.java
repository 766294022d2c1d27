package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The demonstration's ledger, sealed at the start, looked over through the door. */
class LedgerVerificationTests extends WithDemonstration {
    private static final String VERIFY = """
            { verifyLedger {
                ok fault { reason sentence stream sequence after position seal } streams events eventsSinceLastSeal tornSeals
                lastSeal { number at position streams events hash } } }""";

    @ParameterizedTest
    @ValueSource(strings = {"recorder", "admin"})
    void saysThatAllIsWellAndWhatTheLastSealCovers(String user) throws Exception {
        var found = sealed(user);

        assertThat(found.at("/ok").asBoolean()).isTrue();
        assertThat(found.at("/fault").isNull()).isTrue();
        assertThat(found.at("/streams").asLong()).isPositive();
        assertThat(found.at("/lastSeal/number").asLong()).isEqualTo(1);
        assertThat(found.at("/lastSeal/events").asLong())
                .isEqualTo(found.at("/lastSeal/position").asLong())
                .isEqualTo(found.at("/events").asLong());
        assertThat(found.at("/eventsSinceLastSeal").asLong()).isZero();
    }

    /** Sealing begins when the doors open. */
    private JsonNode sealed(String user) throws InterruptedException {
        for (int i = 0; i < 100; i++) {
            var found = server.graphql(user, VERIFY).body().at("/data/verifyLedger");
            if (!found.at("/fault/reason").asString("").equals("NOT_SEALED")) {
                return found;
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        throw new AssertionError("not sealed after ten seconds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "officer", "member"})
    void isNotForThoseWhoMayNotSeeStreams(String user) {
        var reply = server.graphql(user, "{ verifyLedger { ok } }");

        assertThat(reply.body().at("/errors/0/extensions/code").asString()).isEqualTo("FORBIDDEN");
    }
}

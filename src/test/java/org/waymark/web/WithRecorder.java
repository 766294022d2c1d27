package org.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/**
 * The running service without the demonstration, and a recorder who tells it things. It is started once, so that each test
 * looks at its own cases, households and groups only.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"waymark.demo=false", "waymark.purpose-needed=true"})
public abstract class WithRecorder {
    @LocalServerPort
    protected int port;

    protected Server server;

    @DynamicPropertySource
    static void ownHome(DynamicPropertyRegistry registry) {
        OwnHome.of(registry);
    }

    @BeforeEach
    void connect() {
        server = new Server(port);
    }

    /** The variables of a mutation under a command id of its own. */
    protected static Map<String, Object> with(Map<String, ?> of, Object... more) {
        Map<String, Object> variables =
                new HashMap<>(Map.of("of", of, "id", UUID.randomUUID().toString()));
        for (int i = 0; i < more.length; i += 2) {
            variables.put((String) more[i], more[i + 1]);
        }
        return variables;
    }

    protected JsonNode mutate(String mutation, Map<String, Object> variables) {
        return server.graphql("recorder", mutation, variables).body();
    }

    /** The answer of a mutation that names it {@code told} and is taken. */
    protected JsonNode told(String mutation, Map<String, Object> variables) {
        var body = mutate(mutation, variables);
        assertThat(body.at("/errors").isMissingNode()).as("%s", body).isTrue();
        return body.at("/data/told");
    }

    protected static String code(JsonNode body) {
        return body.at("/errors/0/extensions/code").asString();
    }
}

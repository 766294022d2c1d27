package org.waymark.web;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The running service with the demonstration in it, started once for all tests that only ask. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "waymark.purpose-needed=true")
public abstract class WithDemonstration {
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
}

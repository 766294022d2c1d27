package org.waymark.redteam;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.waymark.WaymarkApplication;

/** The whole service in an empty home of its own, as it is started from its jar. */
final class Service implements AutoCloseable {
    private final ConfigurableApplicationContext running;

    Service() {
        running = new SpringApplicationBuilder(WaymarkApplication.class)
                .run(
                        "--server.port=0",
                        "--waymark.demo=false",
                        "--logging.level.org.springframework.web.servlet=ERROR",
                        "--waymark.home="
                                + Path.of(
                                        "target",
                                        "test-homes",
                                        UUID.randomUUID().toString()));
    }

    int port() {
        return running.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    @Override
    public void close() {
        running.close();
    }
}

package org.waymark.web;

import java.nio.file.Path;
import java.util.UUID;
import org.springframework.test.context.DynamicPropertyRegistry;

/** Homes of running services: a class that says so by a method of its own gets a service of its own. */
public final class OwnHome {
    private OwnHome() {}

    static Path fresh() {
        return Path.of("target", "test-homes", UUID.randomUUID().toString());
    }

    public static void of(DynamicPropertyRegistry registry) {
        registry.add("waymark.home", OwnHome::fresh);
    }
}

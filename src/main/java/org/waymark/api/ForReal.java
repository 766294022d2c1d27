package org.waymark.api;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** Whether the service is for real: in the production profile, or with an identity provider that says who people are. */
public final class ForReal {
    private ForReal() {}

    public static boolean isSaidBy(Environment environment) {
        return environment.acceptsProfiles(Profiles.of("production"))
                || environment.containsProperty("spring.security.oauth2.resourceserver.jwt.issuer-uri")
                || environment.containsProperty("spring.security.oauth2.resourceserver.jwt.jwk-set-uri");
    }
}

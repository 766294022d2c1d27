package org.waymark.api;

import org.springframework.security.core.Authentication;
import org.waymark.publication.Asker;

/** Who asks, as the login says. */
final class Askers {
    private Askers() {}

    /** The embedded accounts read all authorities of the home. */
    static Asker of(Authentication login) {
        return new Asker(login.getName(), null);
    }
}

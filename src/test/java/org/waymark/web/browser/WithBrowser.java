package org.waymark.web.browser;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.waymark.web.WithDemonstration;

/** The demonstration, and a browser to look at it. */
@ExtendWith(InChromium.class)
@ResourceLock("browser")
abstract class WithBrowser extends WithDemonstration {
    protected Chromium chromium;

    @BeforeEach
    void take(Chromium browser) {
        chromium = browser;
    }

    String origin() {
        return "http://localhost:" + port;
    }

    Session session(Visit visit) {
        return chromium.session(origin(), visit.account());
    }
}

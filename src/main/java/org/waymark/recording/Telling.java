package org.waymark.recording;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.waymark.journey.commands.Recorded;
import org.waymark.ledger.Ledger;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.projection.Projection;

/** How every door of this room sends a command: one to a transaction, answered once the figures show it. */
final class Telling {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Ledger ledger;
    private final Projection projection;
    private final Clock clock;

    Telling(Ledger ledger, Projection projection, Clock clock) {
        this.ledger = ledger;
        this.projection = projection;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Recorded stored(Object command) {
        return ledger.askAll(List.of(command), Recorded.class).getFirst();
    }

    void awaitShown() {
        if (!projection.awaitStored(LONGEST_WAIT)) {
            throw new Refusal(
                    "PROJECTION_BEHIND",
                    "It is stored, but the figures do not show it yet. Look at the service's health; nothing has to be sent again.");
        }
    }
}

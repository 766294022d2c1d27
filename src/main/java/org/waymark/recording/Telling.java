package org.waymark.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.waymark.journey.commands.Recorded;
import org.waymark.ledger.Ledger;
import org.waymark.shared.KnownNow;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.projection.Projection;

/** How every door of this room sends a command: one to a transaction, answered once the figures show it. */
final class Telling {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final Ledger ledger;
    private final Projection projection;
    private final KnownNow knownNow;

    Telling(Ledger ledger, Projection projection, KnownNow knownNow) {
        this.ledger = ledger;
        this.projection = projection;
        this.knownNow = knownNow;
    }

    Instant now() {
        return knownNow.clock();
    }

    Recorded told(Function<Instant, ?> command) {
        return told(command, _ -> {});
    }

    /**
     * @param command of something that is known from an instant on
     * @param check of the answer, against what was sent
     */
    Recorded told(Function<Instant, ?> command, Consumer<Recorded> check) {
        return toldAll(knownAt -> List.of(command.apply(knownAt)), answers -> check.accept(answers.getFirst()))
                .getFirst();
    }

    /** Several things in one transaction, all known from one instant on. */
    List<Recorded> toldAll(Function<Instant, List<?>> commands, Consumer<List<Recorded>> check) {
        try (var turn = knownNow.turn()) {
            var recorded = ledger.askAll(() -> commands.apply(turn.begin()), Recorded.class);
            check.accept(recorded);
            awaitShown();
            turn.shown();
            return recorded;
        }
    }

    private void awaitShown() {
        if (!projection.awaitStored(LONGEST_WAIT)) {
            throw new Refusal(
                    "PROJECTION_BEHIND",
                    "It is stored, but the figures do not show it yet. Look at the service's health; nothing has to be sent again.");
        }
    }
}

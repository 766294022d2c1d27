package org.waymark.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.identity.Shredded;
import org.waymark.identity.Vault;
import org.waymark.journey.commands.AdoptionJourneyCommand.HoldCase;
import org.waymark.journey.commands.AdoptionJourneyCommand.Keeping;
import org.waymark.journey.commands.AdoptionJourneyCommand.ReleaseHold;
import org.waymark.journey.commands.AdoptionJourneyCommand.ShredCharacteristics;
import org.waymark.journey.commands.Done;
import org.waymark.journey.events.HoldReason;
import org.waymark.journey.events.ReleaseReason;
import org.waymark.ledger.Ledger;
import org.waymark.shared.ChildKey;
import org.waymark.shared.FaultPoint;
import org.waymark.shared.Refusal;
import org.waymark.shared.ShredBasis;
import org.waymark.shared.StorageFull;
import org.waymark.timeliness.projection.Projection;
import org.waymark.warehouse.Sql;

/**
 * Makes unreadable for ever what a child was like and who it is, and sees to it that it stays so. Decided by the case,
 * then the keys are destroyed, then the figures are made anew; what broke off in between is made good at the next start.
 */
public final class Shredding {
    private static final Logger LOG = LoggerFactory.getLogger(Shredding.class);
    private static final Sql TOLD = Sql.file("retention/told");
    private static final Sql CLEAR = Sql.file("retention/clear");
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final Vault vault;
    private final Ledger ledger;
    private final Projection projection;
    private final Clock clock;

    private Shredding(Vault vault, Ledger ledger, Projection projection, Clock clock) {
        this.vault = vault;
        this.ledger = ledger;
        this.projection = projection;
        this.clock = clock;
    }

    /** Before anybody is answered, nothing is left of what was to be destroyed, whatever was put back or broken off. */
    public static Shredding open(Vault vault, Ledger ledger, Projection projection, Clock clock) {
        var shredding = new Shredding(vault, ledger, projection, clock);
        projection.filling().whenFilled(shredding::shredAgain);
        return shredding;
    }

    /**
     * @return whether it was shredded before
     * @throws Refusal where there is no such case, or it is held
     */
    public boolean shred(ChildKey child, ShredBasis basis) {
        return shredAll(List.of(child), basis).getFirst().already();
    }

    /** Together, in one rebuild. All of them, or none where one is refused. */
    synchronized List<Done> shredAll(List<ChildKey> children, ShredBasis basis) {
        projection.filling().refuseMeanwhile();
        var now = now();
        var done = ask(children.stream()
                .map(child -> new ShredCharacteristics(child, now, basis, false))
                .toList());
        FaultPoint.SHRED_DECIDED.reached();
        projection.keepOnlyLive();
        vault.shred(children, basis, now);
        FaultPoint.SHRED_DESTROYED.reached();
        projection.catchUp();
        rebuildWhereClear();
        // what somebody had begun to fill before the keys were gone
        projection.keepOnlyLive();
        LOG.info(
                "Shredded: {} ({})",
                done.stream().filter(each -> !each.already()).count(),
                basis);
        return done;
    }

    /** @return whether it was held before */
    public boolean hold(ChildKey child, HoldReason reason) {
        return settled(new HoldCase(child, now(), reason));
    }

    /** @return whether there was no hold */
    public boolean release(ChildKey child, ReleaseReason reason) {
        return settled(new ReleaseHold(child, now(), reason));
    }

    private boolean settled(Keeping command) {
        boolean already = ask(List.of(command)).getFirst().already();
        projection.awaitStored(LONGEST_WAIT);
        return already;
    }

    private List<Done> ask(List<? extends Keeping> commands) {
        return ledger.askAll(commands, Done.class);
    }

    private void shredAgain() {
        projection.catchUp();
        var told = told();
        var destroyed = vault.shredded();
        destroyed.stream().filter(line -> !told.containsKey(line.child())).forEach(this::tellAgain);
        destroyed.forEach(line -> told.remove(line.child()));
        if (!told.isEmpty()) {
            projection.keepOnlyLive();
        }
        told.forEach((child, event) -> vault.shred(List.of(child), event.basis(), event.at()));
        projection.catchUp();
        rebuildWhereClear();
    }

    private record Told(Instant at, ShredBasis basis) {}

    private Map<ChildKey, Told> told() {
        Map<ChildKey, Told> told = new HashMap<>();
        projection
                .warehouse()
                .read(session -> session.rows(TOLD, row -> {
                    var child = new ChildKey(UUID.fromString(row.getString(1)));
                    return told.put(
                            child, new Told(Instant.parse(row.getString(2)), ShredBasis.valueOf(row.getString(3))));
                }));
        return told;
    }

    /** Events that were put back from a backup may not have heard of it, or not even of the child. */
    private void tellAgain(Shredded line) {
        try {
            ask(List.of(new ShredCharacteristics(line.child(), line.at(), line.basis(), true)));
            LOG.warn("A shredding was missing in the events and was added again ({})", line.basis());
        } catch (StorageFull e) {
            throw e;
        } catch (Refusal unknownCase) {
            LOG.debug("A shredded case is not in the events: {}", unknownCase.code());
        }
    }

    private void rebuildWhereClear() {
        var shredded = vault.texts().shredded();
        if (shredded.isEmpty()) {
            return;
        }
        var keys = shredded.stream().map(ChildKey::toString).collect(Collectors.joining(","));
        if (projection.warehouse().read(session -> session.one(CLEAR, row -> row.getLong(1), keys)) > 0) {
            projection.rebuild();
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

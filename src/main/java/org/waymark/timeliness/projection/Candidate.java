package org.waymark.timeliness.projection;

import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.ledger.EventLog;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.WarehouseFailure;

/**
 * A second file beside the one that answers. It is filled in ranges of positions, each a transaction, and derived once:
 * what is in it outlasts the end of the process. Where an event makes that fail, it is begun again and filled as any new
 * file is, which sets that event aside. Used by one thread, until another one drops it.
 */
public final class Candidate {
    private static final Logger LOG = LoggerFactory.getLogger(Candidate.class);

    private final EventLog log;
    private final LiveFile live;
    private final Supplier<ProjectionFile> anew;
    private final Roles.Candidacy candidacy;
    private volatile ProjectionFile file;
    private volatile long filled;
    private volatile long applied;
    private volatile boolean inOne;
    private volatile boolean dropped;

    /** @param anew an empty file in the place of this one */
    Candidate(
            EventLog log,
            LiveFile live,
            ProjectionFile file,
            Supplier<ProjectionFile> anew,
            Roles.Candidacy candidacy) {
        this.log = log;
        this.live = live;
        this.file = file;
        this.anew = anew;
        this.candidacy = candidacy;
        look();
    }

    /** Goes by what the file says itself: a step that was told as failed may have been stored all the same. */
    private void look() {
        var state = file.warehouse().read(Tables::state);
        filled = state.filled();
        applied = state.applied();
    }

    public Extent extent() {
        return candidacy.extent();
    }

    public Instant begunAt() {
        return candidacy.begunAt();
    }

    /** The last event that it is to hold; grows while events arrive. */
    public long target() {
        var upTo = extent().upToPosition();
        return upTo == null ? log.head() : Math.min(upTo, log.head());
    }

    /** The last event that it holds. */
    public long filled() {
        return filled;
    }

    /** The last event that it holds or is taking in now; further back where it begins again. */
    public long reached() {
        return Math.clamp(file.events().reached(), filled, Math.max(filled, target()));
    }

    public boolean isDerived() {
        return applied > 0 && applied == filled;
    }

    /** Takes in a range of at most so many events, or begins again; false where there was none left. */
    public synchronized boolean fill(long most) {
        long last = target();
        if (dropped || last <= filled) {
            return false;
        }
        long upTo = inOne || last - filled < most ? last : filled + most;
        if (inOne || isDerived()) {
            take(upTo);
        } else if (wentWell(() -> file.fill(filled, upTo))) {
            filled = upTo;
            FaultPoint.RANGE_FILLED.reached();
        }
        return true;
    }

    /** Derives everything from what was filled in; false where it must be filled again for that. */
    public synchronized boolean derive() {
        if (dropped || isDerived()) {
            return true;
        }
        FaultPoint.BEFORE_DERIVED.reached();
        if (!wentWell(() -> file.derive(filled))) {
            return false;
        }
        applied = filled;
        FaultPoint.DERIVED.reached();
        return true;
    }

    /** False where an event made it fail: then this file is empty again. */
    private boolean wentWell(Runnable step) {
        try {
            step.run();
            return true;
        } catch (WarehouseFailure e) {
            if (!Isolation.isOfAnEvent(file.events(), e)) {
                throw e;
            }
            LOG.warn("The recompute begins again, to find the event by which it fails: {}", e.getMessage());
            file.warehouse().discard();
            file = anew.get();
            look();
            inOne = true;
            return false;
        }
    }

    /** Takes in what was stored since it was derived, as the live file does. */
    synchronized void reach(long position) {
        if (!dropped) {
            look();
            take(position);
        }
    }

    private void take(long upTo) {
        if (upTo > applied) {
            Isolation.of(file.events(), applied, upTo, unlessDropped(file::takeAll), unlessDropped(file::park));
        }
    }

    private Isolation.Work unlessDropped(Isolation.Work work) {
        return (after, upTo) -> {
            if (!dropped) {
                work.on(after, upTo);
                applied = upTo;
                filled = upTo;
            }
        };
    }

    /**
     * Looks at the live file and at this one, each in one state; where this one is to hold all events, both hold the same.
     *
     * @param unwanted whether nobody waits for it any more: what it asks is then ended, however long it would take
     * @param work is given the live state, then this one's
     */
    public <T> T compare(BooleanSupplier unwanted, BiFunction<Session, Session, T> work) {
        live.catchUp();
        BooleanSupplier ended = () -> dropped || unwanted.getAsBoolean();
        return live.warehouse().readUntil(ended, ours -> {
            long position = Projection.applied(ours);
            if (extent().upToPosition() == null) {
                reach(position);
            }
            return file.warehouse().readUntil(ended, theirs -> work.apply(ours, theirs));
        });
    }

    /** Whether somebody has dropped it, so that there is nothing more to do. */
    public boolean isDropped() {
        return dropped;
    }

    String name() {
        return candidacy.file();
    }

    ProjectionFile file() {
        return file;
    }

    /** Ends at the next step what is done with it, and closes it. */
    void drop() {
        dropped = true;
        synchronized (this) {
            file.warehouse().discard();
        }
    }

    /** It can be gone on with. */
    void close() {
        dropped = true;
        file.close(true);
    }
}

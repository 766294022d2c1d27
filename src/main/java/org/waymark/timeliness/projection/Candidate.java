package org.waymark.timeliness.projection;

import java.time.Instant;
import java.util.function.BiFunction;
import org.waymark.ledger.EventLog;
import org.waymark.warehouse.Session;

/**
 * A second file beside the one that answers. It is filled in ranges of positions, each a transaction, and derived once:
 * what is in it outlasts the end of the process. Used by one thread, until another one drops it.
 */
public final class Candidate {
    private final EventLog log;
    private final LiveFile live;
    private final ProjectionFile file;
    private final Roles.Candidacy candidacy;
    private volatile long filled;
    private volatile long applied;
    private volatile boolean dropped;

    Candidate(EventLog log, LiveFile live, ProjectionFile file, Roles.Candidacy candidacy) {
        this.log = log;
        this.live = live;
        this.file = file;
        this.candidacy = candidacy;
        var state = file.warehouse().read(Tables::state);
        this.filled = state.filled();
        this.applied = state.applied();
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
        long head = log.head();
        return upTo == null ? head : Math.min(upTo, head);
    }

    /** The last event that it holds. */
    public long filled() {
        return filled;
    }

    public boolean isDerived() {
        return applied > 0 && applied == filled;
    }

    /** Takes in a range of at most so many events; false where there was none left. */
    public synchronized boolean fill(long most) {
        long upTo = Math.min(target(), filled + most);
        if (dropped || upTo <= filled) {
            return false;
        }
        file.fill(filled, upTo);
        filled = upTo;
        FaultPoint.RANGE_FILLED.reached();
        return true;
    }

    /** Derives everything from what was filled in. */
    public synchronized void derive() {
        if (!dropped && !isDerived()) {
            FaultPoint.BEFORE_DERIVED.reached();
            file.derive(filled);
            applied = filled;
            FaultPoint.DERIVED.reached();
        }
    }

    /** Takes in what was stored since it was derived, as the live file does. */
    public void catchUp() {
        reach(target());
    }

    private synchronized void reach(long position) {
        if (!dropped && position > applied) {
            file.reach(position);
            applied = position;
            filled = position;
        }
    }

    /**
     * Looks at the live file and at this one, each in one state; where this one is to hold all events, both hold the same.
     *
     * @param work is given the live state, then this one's
     */
    public <T> T compare(BiFunction<Session, Session, T> work) {
        while (live.isBehind()) {
            live.advance(Projection.LIVE_BATCH);
        }
        return live.warehouse().read(ours -> {
            long position = Projection.applied(ours);
            if (extent().upToPosition() == null) {
                reach(position);
            }
            return file.warehouse().read(theirs -> work.apply(ours, theirs));
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

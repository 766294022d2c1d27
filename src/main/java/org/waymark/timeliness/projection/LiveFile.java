package org.waymark.timeliness.projection;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.waymark.ledger.EventLog;
import org.waymark.ledger.StoredEvent;
import org.waymark.shared.Opener;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Warehouse;

/** The file that answers, how far it has got, and what takes its place. */
final class LiveFile {
    /** As many events as are taken in at once while others wait for them. */
    static final int BATCH = 5_000;

    private final EventLog log;
    private final HomeFiles files;
    private final Warehouse warehouse;
    private final Progress progress;
    private final AtomicLong opened = new AtomicLong();
    private volatile ProjectionFile file;
    private boolean unsure;

    LiveFile(EventLog log, HomeFiles files, ProjectionFile file) {
        this.log = log;
        this.files = files;
        this.file = file;
        this.warehouse = file.warehouse();
        this.progress = new Progress(file.applied());
    }

    /** Takes in all that is stored when it is called. */
    void catchUp() {
        while (isBehind()) {
            advance(BATCH);
        }
    }

    /** Takes in at most so many events; false where there are none. */
    boolean advance(long most) {
        return progress.alone(() -> {
            if (unsure) {
                progress.reach(warehouse.read(Projection::applied));
                unsure = false;
            }
            long applied = progress.applied();
            long head = log.head();
            if (head <= applied) {
                return false;
            }
            long upTo = head - applied > most ? applied + most : head;
            // unless it is done, only the file itself knows how far it has got
            unsure = true;
            file.take(applied, upTo);
            unsure = false;
            progress.reach(upTo);
            return true;
        });
    }

    /**
     * Lets another file catch up and answers from it, with these roles, from then on.
     *
     * @return the former one
     */
    ProjectionFile replaceBy(ProjectionFile next, Roles roles) {
        return progress.alone(() -> {
            long head = log.head();
            next.reach(head);
            FaultPoint.BEFORE_SWAP.reached();
            files.assign(roles);
            var former = file.in(warehouse.replaceWith(next.warehouse()), progress.applied());
            file = next.in(warehouse, head);
            progress.reach(head);
            opened.incrementAndGet();
            FaultPoint.AFTER_SWAP.reached();
            return former;
        });
    }

    /** What would be answered if these events were stored: see {@link TryOut}. */
    <T> T tryOut(List<StoredEvent> proposed, Opener opener, Function<Session, T> question) {
        return progress.alone(() -> {
            var events = file.events();
            events.propose(proposed, opener);
            try {
                return warehouse.tryOut(session -> {
                    Derivation.apply(session, StoredEventTable.PROPOSED, StoredEventTable.PROPOSED + proposed.size());
                    return question.apply(session);
                });
            } finally {
                events.forgetProposed();
            }
        });
    }

    /** How far it has got with what it takes in now, of which nothing can be seen yet; further back where it begins again. */
    long reached() {
        return file.events().reached();
    }

    /** How often another file took the place of the one before. */
    long opened() {
        return opened.get();
    }

    EventCount count() {
        return warehouse.read(session -> Counting.of(session, log));
    }

    void close(boolean whole) {
        file.close(whole);
    }

    boolean isBehind() {
        return log.head() > progress.applied();
    }

    HomeFiles files() {
        return files;
    }

    Warehouse warehouse() {
        return warehouse;
    }

    Progress progress() {
        return progress;
    }
}

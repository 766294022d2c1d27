package org.waymark.timeliness.projection;

import java.nio.file.Files;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.ledger.EventLog;
import org.waymark.shared.Opener;
import org.waymark.warehouse.Warehouse;
import org.waymark.warehouse.WarehouseFailure;
import org.waymark.warehouse.WarehouseFiles;

/** What takes the place of the live file: one file at a time that is being made, and the last one that answered. */
public final class Candidates {
    private final EventLog log;
    private final Opener opener;
    private final Warehouse.Limits limits;
    private final LiveFile live;
    private final HomeFiles files;
    private final Quarantine quarantine;
    private volatile @Nullable Candidate current;
    /** Only where files are in memory: on disk, it is closed. */
    private @Nullable ProjectionFile lastInMemory;

    Candidates(EventLog log, Opener opener, Warehouse.Limits limits, LiveFile live, Quarantine quarantine) {
        this.log = log;
        this.opener = opener;
        this.limits = limits;
        this.live = live;
        this.files = live.files();
        this.quarantine = quarantine;
    }

    /** The last event that one can hold now. */
    public long stored() {
        return log.head();
    }

    /** The tables as they were when no event was stored behind a position: beside all others, in memory, to be closed. */
    public Projection asAt(long position) {
        return Projection.open(null, log.upTo(position), opener, limits);
    }

    /** Begins to make one; whatever was made before is dropped. */
    public synchronized Candidate begin(Extent extent, Instant now) {
        drop();
        var candidacy = new Roles.Candidacy(files.freshName(), extent, now);
        files.assign(files.roles().with(candidacy));
        FaultPoint.CANDIDATE_NAMED.reached();
        return make(ProjectionFile.create(files.path(candidacy.file()), log, opener, limits), candidacy);
    }

    /** The one that an earlier process was making, where it can be gone on with; else nothing is left of it. */
    public synchronized Optional<Candidate> resume() {
        var candidacy = files.roles().candidate();
        if (current != null || candidacy == null) {
            return Optional.ofNullable(current);
        }
        var path = files.path(candidacy.file());
        if (path != null && !Files.exists(path)) {
            return Optional.of(begin(candidacy.extent(), candidacy.begunAt()));
        }
        var found = ProjectionFile.usable(path, log, opener, limits, quarantine);
        if (found.isEmpty()) {
            drop();
        }
        return found.map(file -> make(file, candidacy));
    }

    private Candidate make(ProjectionFile file, Roles.Candidacy candidacy) {
        var made = new Candidate(log, live, file, candidacy);
        current = made;
        return made;
    }

    /** Nothing is left of the one that was being made. */
    public synchronized void drop() {
        var dropped = current;
        var named = files.roles().candidate();
        current = null;
        if (dropped != null) {
            dropped.drop();
        }
        if (named != null) {
            remove(named.file());
            files.assign(files.roles().with(null));
        }
    }

    /** The one that is being made answers from now on; what it does not hold yet it takes in first. The live one is then the last. */
    public synchronized void adopt() {
        var adopted = Objects.requireNonNull(current);
        adopted.catchUp();
        answerFrom(adopted.file(), adopted.name(), null);
        current = null;
    }

    public boolean hasLast() {
        return files.roles().last() != null;
    }

    /** The last one answers again, once it has caught up; false where it cannot be gone on with, and then it is gone. */
    public synchronized boolean rollBack() {
        var name = Objects.requireNonNull(files.roles().last());
        var last = lastInMemory == null
                ? ProjectionFile.usable(files.path(name), log, opener, limits, quarantine)
                : Optional.of(lastInMemory);
        if (last.isEmpty()) {
            remove(name);
            files.assign(files.roles().withoutLast());
            return false;
        }
        last.get().reach(log.head());
        lastInMemory = null;
        answerFrom(last.get(), name, files.roles().candidate());
        return true;
    }

    private void answerFrom(ProjectionFile next, String name, Roles.@Nullable Candidacy candidate) {
        var roles = files.roles();
        var former = live.replaceBy(next, new Roles(name, roles.live(), candidate));
        var last = roles.last();
        if (last != null && !last.equals(name)) {
            closeLast();
            remove(last);
        }
        if (former.path() == null) {
            lastInMemory = former;
        } else {
            former.warehouse().retire();
        }
    }

    /** Fills a new file from all events: see {@link Projection#rebuild}. */
    synchronized void rebuild() {
        keepOnlyLive();
        FaultPoint.OTHERS_REMOVED.reached();
        var name = files.freshName();
        var next = ProjectionFile.create(files.path(name), log, opener, limits);
        try {
            next.reach(log.head());
        } catch (WarehouseFailure e) {
            next.warehouse().discard();
            throw e;
        }
        live.replaceBy(next, Roles.only(name)).warehouse().discard();
    }

    synchronized void keepOnlyLive() {
        drop();
        closeLast();
        files.removeAllButLive();
    }

    /** What is in memory is gone with it. */
    private void closeLast() {
        if (lastInMemory != null) {
            lastInMemory.warehouse().discard();
            lastInMemory = null;
        }
    }

    private void remove(String name) {
        var path = files.path(name);
        if (path != null) {
            WarehouseFiles.remove(path);
        }
    }

    synchronized void close() {
        closeLast();
        var open = current;
        if (open != null) {
            open.close();
        }
    }
}

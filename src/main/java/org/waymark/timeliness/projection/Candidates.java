package org.waymark.timeliness.projection;

import java.nio.file.Files;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.ledger.EventLog;
import org.waymark.shared.Opener;
import org.waymark.warehouse.Warehouse;
import org.waymark.warehouse.WarehouseFiles;

/** What takes the place of the live file: one file at a time that is being made, and the last one that answered. */
public final class Candidates {
    private static final Logger LOG = LoggerFactory.getLogger(Candidates.class);

    private final EventLog log;
    private final Opener opener;
    private final Warehouse.Limits limits;
    private final LiveFile live;
    private final HomeFiles files;
    private final Quarantine quarantine;
    private final LastFile last;
    private volatile @Nullable Candidate current;

    Candidates(EventLog log, Opener opener, Warehouse.Limits limits, LiveFile live, Quarantine quarantine) {
        this.log = log;
        this.opener = opener;
        this.limits = limits;
        this.live = live;
        this.files = live.files();
        this.quarantine = quarantine;
        this.last = new LastFile(path -> Existing.open(path, Existing.Needed.DERIVED, log, opener, limits), quarantine);
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
        return make(anew(candidacy.file()), candidacy);
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
        var found = ProjectionFile.usable(path, Existing.Needed.FILLED, log, opener, limits, quarantine);
        if (found.isEmpty()) {
            drop();
        }
        return found.map(file -> make(file, candidacy));
    }

    private Candidate make(ProjectionFile file, Roles.Candidacy candidacy) {
        var made = new Candidate(log, live, file, () -> anew(candidacy.file()), candidacy);
        current = made;
        return made;
    }

    private ProjectionFile anew(String name) {
        return ProjectionFile.create(files.path(name), log, opener, limits);
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
        adopted.reach(adopted.target());
        var before = files.roles().last();
        var former = answerFrom(adopted.file(), adopted.name(), null);
        current = null;
        if (before != null) {
            tidy(() -> {
                last.close();
                remove(before);
            });
        }
        tidy(() -> last.keep(former));
    }

    public boolean hasLast() {
        return files.roles().last() != null;
    }

    /** The last one answers again, once it has caught up. */
    public synchronized RolledBack rollBack() {
        var name = Objects.requireNonNull(files.roles().last());
        var found = last.open(files.path(name));
        var opened = found.usable();
        if (opened == null) {
            return found.certain() ? withoutLast(name) : RolledBack.NOT_TRIED;
        }
        var former = last.unlessItFails(opened, () -> {
            opened.reach(log.head());
            return answerFrom(opened, name, files.roles().candidate());
        });
        last.release();
        tidy(() -> last.keep(former));
        return RolledBack.DONE;
    }

    private RolledBack withoutLast(String name) {
        remove(name);
        files.assign(files.roles().withoutLast());
        return RolledBack.GONE;
    }

    /** @return the one that answered before */
    private ProjectionFile answerFrom(ProjectionFile next, String name, Roles.@Nullable Candidacy candidate) {
        var roles = files.roles();
        return live.replaceBy(next, new Roles(name, roles.live(), candidate, roles.highest()));
    }

    /** The other file answers already: what is left behind it costs nobody that, and the next start removes it. */
    private static void tidy(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.warn(
                    "A DuckDB file that answers no more was not put away ({})",
                    e.getClass().getSimpleName());
        }
    }

    /** Fills a new file from all events: see {@link Projection#rebuild}. */
    synchronized void rebuild() {
        keepOnlyLive();
        FaultPoint.OTHERS_REMOVED.reached();
        var name = files.freshName();
        // a name is for good, also where what follows fails
        files.assign(files.roles());
        var next = anew(name);
        ProjectionFile former;
        try {
            next.reach(log.head());
            former = live.replaceBy(next, Roles.only(name));
        } catch (RuntimeException e) {
            next.warehouse().discard();
            throw e;
        }
        former.warehouse().discard();
    }

    synchronized void keepOnlyLive() {
        drop();
        last.close();
        files.removeAllButLive();
    }

    private void remove(String name) {
        var path = files.path(name);
        if (path != null) {
            WarehouseFiles.remove(path);
        }
    }

    synchronized void close() {
        last.close();
        var open = current;
        if (open != null) {
            open.close();
        }
    }
}

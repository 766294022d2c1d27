package org.waymark.timeliness.projection;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.waymark.ledger.EventLog;
import org.waymark.shared.Opener;
import org.waymark.shared.Refusal;
import org.waymark.shared.StorageFull;
import org.waymark.warehouse.Session;
import org.waymark.warehouse.Warehouse;

/**
 * The DuckDB file and how far it has got. The position is stored in the same transaction as the rows that it stands
 * for, so a crash leaves the file at an older but whole state, and it goes on from there. The file is disposable: one
 * that is of another version, unreadable or ahead of the events is filled again from the first event.
 */
public final class Projection implements AutoCloseable {
    private final EventLog log;
    private final LiveFile live;
    private final Candidates candidates;
    private final Progress progress;
    private volatile boolean failed;
    private volatile boolean doubted;
    private final Follower follower = new Follower(this);
    private final Filling filling;

    private Projection(EventLog log, LiveFile live, Candidates candidates) {
        this.log = log;
        this.live = live;
        this.candidates = candidates;
        this.progress = live.progress();
        this.filling = new Filling(live::reached);
    }

    /**
     * Opens a file, filling it from the events where it cannot be gone on with; in memory where {@code first} is null.
     *
     * @param first the home's first DuckDB file: later ones lie beside it
     * @param opener of what is sealed in the events
     */
    public static Projection open(@Nullable Path first, EventLog log, Opener opener, Warehouse.Limits limits) {
        var projection = found(first, log, opener, limits, Quarantine.NONE);
        projection.fill();
        return projection;
    }

    /**
     * As {@link #open}, but leaves the filling to who {@link #follow follows}; until then it is {@link #filling}.
     *
     * @param kept whether a file that cannot be gone on with is kept, to be looked at, until something is shredded
     */
    public static Projection start(Path first, EventLog log, Opener opener, Warehouse.Limits limits, boolean kept) {
        var projection = found(first, log, opener, limits, new Quarantine(kept, Clock.systemUTC()));
        projection.filling.begin(projection.applied() == 0 ? log.head() : 0);
        return projection;
    }

    private static Projection found(
            @Nullable Path first, EventLog log, Opener opener, Warehouse.Limits limits, Quarantine quarantine) {
        var files = HomeFiles.found(first);
        var found = ProjectionFile.open(files.path(files.roles().live()), log, opener, limits, quarantine);
        var live = new LiveFile(log, files, found);
        return new Projection(log, live, new Candidates(log, opener, limits, live, quarantine));
    }

    /** As {@link #catchUp}, with the filling that may have been left to do. */
    void goOn() {
        filling.finish(this::fill);
        catchUp();
    }

    /** All events at once, derived once. */
    private void fill() {
        if (progress.applied() == 0) {
            live.advance(Long.MAX_VALUE);
        }
    }

    /** The first filling: while it is under way, who asks for the {@link #warehouse} is refused. */
    public Filling filling() {
        return filling;
    }

    /** Takes in what was stored since, on the calling thread. */
    public void catchUp() {
        boolean more = true;
        while (more) {
            more = live.advance(LiveFile.BATCH);
            failed = false;
        }
    }

    /**
     * Fills a new file from all events while this one goes on answering, and answers from that one then. When this returns
     * it is the only one: what is no longer in it is in no other either.
     */
    public void rebuild() {
        candidates.rebuild();
    }

    /** No other DuckDB file is left in the home, of whatever kind. */
    public void keepOnlyLive() {
        candidates.keepOnlyLive();
    }

    /** What may take the place of the file that answers. */
    public Candidates candidates() {
        return candidates;
    }

    /** Keeps in step with the events on a thread of its own until closed. */
    public void follow() {
        follower.start();
    }

    LiveFile live() {
        return live;
    }

    void awaitNews(long millis) {
        progress.awaitNews(millis, live::isBehind);
    }

    void failed(RuntimeException because) {
        failed = true;
        if (because instanceof StorageFull) {
            progress.getNoFurther();
        }
    }

    /**
     * Waits until the events up to a position are in the file; false where that takes longer than allowed. It is this
     * that hurries the follower on: what nobody waits for is taken in with what comes next, since each batch costs as
     * much in planning as in rows. Where nobody follows, it is the waiting thread that takes the events in.
     *
     * @throws StorageFull where there is no room for them
     */
    public boolean awaitPosition(long position, Duration atMost) {
        filling.refuseMeanwhile();
        if (!follower.isStarted() || filling.isMine()) {
            catchUp();
        }
        return progress.awaitPosition(position, atMost);
    }

    /** Waits until all events that are stored now are in the file; false where that takes longer than allowed. */
    public boolean awaitStored(Duration atMost) {
        return awaitPosition(log.head(), atMost);
    }

    /** The position up to which events are in the file. */
    public long applied() {
        return progress.applied();
    }

    /** The position up to which the events are in the state that a session sees. */
    public static long applied(Session session) {
        return Tables.state(session).applied();
    }

    /** Events that could not be read and are set aside; while there are any, every answer is provisional. */
    public static int parkedEvents(Session session) {
        return Tables.parked(session);
    }

    /** The same, of now. */
    public int parked() {
        return warehouse().read(Projection::parkedEvents);
    }

    /** Whether the last attempt to take in events failed, or they did not add up. */
    public boolean failed() {
        return failed || doubted;
    }

    /** @param now whether it was found that events are missing, or there twice */
    public void doubt(boolean now) {
        doubted = now;
    }

    public String version() {
        return Tables.VERSION;
    }

    /** @throws Refusal {@code PROJECTION_REBUILDING} while it is {@link #filling} */
    public Warehouse warehouse() {
        filling.refuseMeanwhile();
        return live.warehouse();
    }

    @Override
    public void close() {
        follower.stop();
        candidates.close();
        live.close(!filling.isUnderWay());
    }
}

package org.waymark.recompute;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.LongPredicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.publication.Gate;
import org.waymark.shared.Refusal;
import org.waymark.timeliness.MeasureLibrary;
import org.waymark.timeliness.projection.Candidate;
import org.waymark.timeliness.projection.Candidates;
import org.waymark.timeliness.projection.Projection;

/**
 * Replays all events into a second file while the first one answers, and says what would be different. One at a time;
 * what was under way when a process ended is gone on with. Nothing that anybody is answered changes before it is adopted.
 */
public final class Recompute implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Recompute.class);

    private final Candidates candidates;
    private final Projection projection;
    private final Comparing comparing;
    private final Clock clock;
    private final LongPredicate hasRoomFor;
    private volatile @Nullable Run current;
    private volatile @Nullable Report report;
    private volatile @Nullable Ended ended;

    private Recompute(Projection projection, MeasureLibrary library, Gate gate, Clock clock, LongPredicate hasRoomFor) {
        this.projection = projection;
        this.candidates = projection.candidates();
        this.comparing = new Comparing(library, gate);
        this.clock = clock;
        this.hasRoomFor = hasRoomFor;
    }

    /** Goes on with what an earlier process was doing, once there is something to compare it with. */
    public static Recompute open(
            Projection projection, MeasureLibrary library, Gate gate, Clock clock, LongPredicate hasRoomFor) {
        var recompute = new Recompute(projection, library, gate, clock, hasRoomFor);
        projection.filling().whenFilled(recompute::goOn);
        return recompute;
    }

    private synchronized void goOn() {
        candidates.resume().ifPresent(candidate -> {
            LOG.info("recompute is gone on with, of {}", candidate.begunAt());
            run(candidate);
        });
    }

    /**
     * @param upToPosition the last event that the second file is to hold; null for all
     * @param asKnownAt as what was known then it is asked; null for now
     * @param by who asks for it
     * @throws Refusal where one is under way, there is nothing up to there, or no room for a second file
     */
    public synchronized State start(@Nullable Long upToPosition, @Nullable Instant asKnownAt, String by) {
        settle();
        if (current != null) {
            throw Refused.underWay("Wait for it, or cancel or discard it, and start then.");
        }
        var stored = projection.warehouse().read(session -> Stored.of(session, candidates.stored()));
        var extent = Reach.settled(upToPosition, asKnownAt, stored, clock.instant());
        Refused.withoutRoom(hasRoomFor, projection.warehouse().bytes());
        LOG.info("recompute started by {}", by);
        run(candidates.begin(extent, now()));
        return state();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private void run(Candidate candidate) {
        var run = new Run(candidate, comparing, clock::instant, candidates::drop);
        current = run;
        report = null;
        ended = null;
        run.start();
    }

    public State state() {
        settle();
        var run = current;
        if (run == null) {
            return new State(null, ended, candidates.hasLast());
        }
        return new State(
                new State.Current(run.extent().upToPosition(), run.extent().asKnownAt(), run.begunAt(), run.progress()),
                ended,
                candidates.hasLast());
    }

    /** Of the recompute that is ready, or else of the one that was adopted or discarded last; null where there is none. */
    public @Nullable Report report() {
        var run = current;
        return run != null && run.isReady() ? run.report() : report;
    }

    /** Ends one that is not ready yet. Nothing is left of it. */
    public synchronized State cancel(String by) {
        var run = running();
        if (run.isReady()) {
            throw Refused.ready();
        }
        return end(run, Outcome.CANCELLED, by);
    }

    /** Nothing is left of it but its report. */
    public synchronized State discard(String by) {
        var run = running();
        if (!run.hasEnded()) {
            throw Refused.notReady("It is still under way. Wait for it, or cancel it.");
        }
        return end(run, Outcome.DISCARDED, by);
    }

    private State end(Run run, Outcome outcome, String by) {
        report = report();
        run.stop();
        candidates.drop();
        return ended(outcome, by);
    }

    /** From now on answers come from the second file, which takes in first what was stored meanwhile. */
    public synchronized State adopt(String by) {
        var run = running();
        if (!run.isReady()) {
            throw Refused.notReady("It was not compared yet, so nobody knows what would change.");
        }
        if (run.extent().limited()) {
            throw Refused.limited();
        }
        report = run.report();
        candidates.adopt();
        return ended(Outcome.ADOPTED, by);
    }

    private State ended(Outcome outcome, String by) {
        current = null;
        ended = new Ended(outcome, by, now());
        LOG.info("recompute {} by {}", outcome, by);
        return state();
    }

    /** From now on answers come from the file that answered before, once it has taken in what it missed. */
    public synchronized State rollBack(String by) {
        settle();
        if (current != null) {
            throw Refused.underWay("Cancel or discard it, and roll back then.");
        }
        if (!candidates.hasLast()) {
            throw Refused.noLastFile();
        }
        return switch (candidates.rollBack()) {
            case DONE -> ended(Outcome.ROLLED_BACK, by);
            case GONE -> throw Refused.lastFileGone();
            case NOT_TRIED -> throw Refused.lastFileNotTried();
        };
    }

    private Run running() {
        settle();
        var run = current;
        if (run == null) {
            throw Refused.none();
        }
        return run;
    }

    private void settle() {
        var run = current;
        if (run != null && run.isDropped()) {
            settle(run);
        }
    }

    private synchronized void settle(Run dropped) {
        if (dropped.equals(current)) {
            dropped.stop();
            ended = new Ended(dropped.hadRoom() ? Outcome.DROPPED : Outcome.NO_ROOM, null, now());
            current = null;
        }
    }

    /** It is gone on with by the next process. */
    @Override
    public void close() {
        var run = current;
        if (run != null) {
            run.stop();
        }
    }
}

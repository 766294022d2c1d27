package org.waymark.recompute;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    private volatile @Nullable Run current;
    private volatile @Nullable Report report;
    private volatile @Nullable Outcome ended;

    private Recompute(Projection projection, MeasureLibrary library, Gate gate, Clock clock) {
        this.projection = projection;
        this.candidates = projection.candidates();
        this.comparing = new Comparing(library, gate);
        this.clock = clock;
    }

    /** Goes on with what an earlier process was doing, once there is something to compare it with. */
    public static Recompute open(Projection projection, MeasureLibrary library, Gate gate, Clock clock) {
        var recompute = new Recompute(projection, library, gate, clock);
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
     * @throws Refusal where one is under way, or there is nothing up to there
     */
    public synchronized State start(@Nullable Long upToPosition, @Nullable Instant asKnownAt) {
        settle();
        if (current != null) {
            throw new Refusal(
                    "REPLAY_IN_PROGRESS",
                    "A recompute is under way already. Wait for it, or cancel or discard it, and start then.");
        }
        projection.filling().refuseMeanwhile();
        var extent = Reach.settled(upToPosition, asKnownAt, candidates.stored(), clock.instant());
        run(candidates.begin(extent, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return state();
    }

    private void run(Candidate candidate) {
        var run = new Run(candidate, comparing, clock::instant);
        current = run;
        report = null;
        ended = null;
        run.start();
    }

    public State state() {
        var run = current;
        if (run == null || run.isDropped()) {
            return new State(null, run == null ? ended : Outcome.DROPPED, candidates.hasLast());
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
    public synchronized State cancel() {
        var run = running();
        if (run.isReady()) {
            throw new Refusal("RECOMPUTE_READY", "It is done, and waits to be adopted or discarded.");
        }
        return end(run, Outcome.CANCELLED);
    }

    /** Nothing is left of it but its report. */
    public synchronized State discard() {
        var run = running();
        if (!run.hasEnded()) {
            throw new Refusal("RECOMPUTE_NOT_READY", "It is still under way. Wait for it, or cancel it.");
        }
        return end(run, Outcome.DISCARDED);
    }

    private State end(Run run, Outcome outcome) {
        report = report();
        run.stop();
        candidates.drop();
        return ended(outcome);
    }

    /** From now on answers come from the second file, which takes in first what was stored meanwhile. */
    public synchronized State adopt() {
        var run = running();
        if (!run.isReady()) {
            throw new Refusal("RECOMPUTE_NOT_READY", "It was not compared yet, so nobody knows what would change.");
        }
        if (run.extent().limited()) {
            throw new Refusal(
                    "RECOMPUTE_LIMITED",
                    "It shows what was at an earlier position or knowledge date, and cannot answer for now. Discard it, and"
                            + " start a whole one.");
        }
        report = run.report();
        candidates.adopt();
        return ended(Outcome.ADOPTED);
    }

    private State ended(Outcome outcome) {
        current = null;
        ended = outcome;
        LOG.info("recompute {}", outcome);
        return state();
    }

    /** From now on answers come from the file that answered before, once it has taken in what it missed. */
    public synchronized State rollBack() {
        settle();
        if (current != null) {
            throw new Refusal(
                    "REPLAY_IN_PROGRESS", "A recompute is under way. Cancel or discard it, and roll back then.");
        }
        if (!candidates.hasLast()) {
            throw new Refusal(
                    "NO_LAST_FILE", "There is no earlier file: nothing was adopted, or something was shredded since.");
        }
        if (!candidates.rollBack()) {
            throw new Refusal(
                    "LAST_FILE_UNREADABLE",
                    "The earlier file cannot be read by this version any more. It is gone; answers are as they were.");
        }
        LOG.info("recompute rolled back");
        return state();
    }

    private Run running() {
        settle();
        var run = current;
        if (run == null) {
            throw new Refusal("NO_RECOMPUTE", "No recompute is under way. Start one.");
        }
        return run;
    }

    private void settle() {
        var run = current;
        if (run != null && run.isDropped()) {
            run.stop();
            current = null;
            ended = Outcome.DROPPED;
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

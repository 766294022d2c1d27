package org.waymark.timeliness.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.waymark.shared.Refusal;
import org.waymark.shared.StorageFull;

/** Whether there is nothing yet to answer from, how far it has got, and what is to be done before anybody is answered. */
public final class Filling {
    private final List<Runnable> first = new ArrayList<>();
    private final LongSupplier done;
    private volatile long of;
    private volatile boolean underWay;
    private volatile boolean withoutRoom;
    private volatile @Nullable Thread filler;

    /** @param done how many events have been taken in, as far as is known now */
    Filling(LongSupplier done) {
        this.done = done;
    }

    /** @param events that are to be taken in; where there are none, there is nothing to fill */
    void begin(long events) {
        of = events;
        underWay = events > 0;
    }

    public boolean isUnderWay() {
        return underWay;
    }

    /** Who fills may ask already. */
    boolean isMine() {
        return Thread.currentThread().equals(filler);
    }

    /** @throws Refusal {@code PROJECTION_REBUILDING} to everybody else while it is under way, or why it gets no further */
    public void refuseMeanwhile() {
        if (underWay && !isMine()) {
            if (withoutRoom) {
                throw StorageFull.ofTables();
            }
            long events = of;
            throw new Refusal(
                            "PROJECTION_REBUILDING",
                            "The figures are being made anew from the events, and nothing can be said before that is done. Ask again in a minute; nothing is lost.")
                    .with("done", Math.min(done.getAsLong(), events))
                    .with("of", events);
        }
    }

    /** Is done before anybody is answered: now where that could happen any moment, else when all is filled. */
    public void whenFilled(Runnable work) {
        synchronized (first) {
            if (underWay) {
                first.add(work);
                return;
            }
        }
        work.run();
    }

    /** Fills where that is to be done, does what comes first, and lets everybody in; where it fails, they stay outside. */
    void finish(Runnable fill) {
        if (!underWay) {
            return;
        }
        filler = Thread.currentThread();
        try {
            fill.run();
            withoutRoom = false;
            while (underWay) {
                waiting().forEach(this::doFirst);
            }
        } catch (StorageFull e) {
            withoutRoom = true;
            throw e;
        } finally {
            filler = null;
        }
    }

    /** When nothing waits any more, it is over: in one step, so that nobody is left waiting. */
    private List<Runnable> waiting() {
        synchronized (first) {
            underWay = !first.isEmpty();
            return List.copyOf(first);
        }
    }

    private void doFirst(Runnable work) {
        work.run();
        synchronized (first) {
            first.remove(work);
        }
    }
}

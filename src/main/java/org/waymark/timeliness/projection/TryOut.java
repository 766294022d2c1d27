package org.waymark.timeliness.projection;

import java.util.List;
import java.util.function.Function;
import org.waymark.ledger.StoredEvent;
import org.waymark.shared.Opener;
import org.waymark.warehouse.Session;

/** What would be answered if events were stored: they are taken in as any others are, asked about, and undone. */
public final class TryOut {
    private final Projection projection;

    public TryOut(Projection projection) {
        this.projection = projection;
    }

    /**
     * @param proposed from {@link #position} on, without gaps
     * @param opener of what is sealed in them
     */
    public <T> T of(List<StoredEvent> proposed, Opener opener, Function<Session, T> question) {
        return projection.live().tryOut(proposed, opener, question);
    }

    /** The position of the n-th proposed event, from 0. */
    public static long position(int n) {
        return StoredEventTable.PROPOSED + 1 + n;
    }
}

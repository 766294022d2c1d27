package org.waymark.timeliness.projection;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.warehouse.WarehouseFailure;

/**
 * Keeps one event, by which the tables cannot be made, from holding up all others: where a range fails by its values it
 * is taken in by halves, down to the event that fails alone, and that is set aside.
 */
final class Isolation {
    private static final Logger LOG = LoggerFactory.getLogger(Isolation.class);

    /** Something that is done with the events behind one position up to another. */
    interface Work {
        void on(long after, long upTo);
    }

    private Isolation() {}

    /** What is wrong with a disk or with the store itself is no event's fault. */
    static boolean isOfAnEvent(StoredEventTable events, WarehouseFailure failure) {
        return !events.wasStoreUnreadable() && failure.isOfValues();
    }

    static void of(StoredEventTable events, long after, long upTo, Work take, Work park) {
        try {
            take.on(after, upTo);
        } catch (WarehouseFailure e) {
            if (!isOfAnEvent(events, e)) {
                throw e;
            }
            if (upTo - after == 1) {
                LOG.error("Event {} is set aside: no figures can be made from it ({})", upTo, e.getMessage());
                park.on(after, upTo);
            } else {
                long middle = after + (upTo - after) / 2;
                of(events, after, middle, take, park);
                of(events, middle, upTo, take, park);
            }
        }
    }
}

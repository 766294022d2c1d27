package org.waymark.shared;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Places between two steps at which a process may be lost. Where {@code -Dwaymark.fault=NAME} names one it is lost there,
 * as if by {@code kill -9}; {@code NAME:3} is the third time that it comes by. Only tests set this.
 */
public enum FaultPoint {
    VAULT_WRITTEN,
    LEDGER_BEFORE_COMMIT,
    LEDGER_COMMITTED,
    IMPORT_BETWEEN_TRANSACTIONS,
    IMPORT_BEFORE_COMPLETION,
    IMPORT_COMPLETED,
    SHRED_DECIDED,
    SHRED_DESTROYED,
    CLOSED_WITHOUT_IMPRINT;

    /** How a process ends that was killed. */
    private static final int KILLED = 137;

    private static final String PROPERTY = "waymark.fault";
    private static final @Nullable Armed ARMED = Armed.of(System.getProperty(PROPERTY, ""));

    private record Armed(String name, AtomicInteger timesLeft) {
        static @Nullable Armed of(String told) {
            var parts = told.split(":");
            return told.isEmpty()
                    ? null
                    : new Armed(parts[0], new AtomicInteger(parts.length > 1 ? Integer.parseInt(parts[1]) : 1));
        }
    }

    /** Does nothing, but for where this is the place and the time. */
    public void reached() {
        if (ARMED != null && ARMED.name().equals(name()) && ARMED.timesLeft().decrementAndGet() == 0) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}

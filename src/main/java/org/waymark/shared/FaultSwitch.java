package org.waymark.shared;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Loses a process on purpose. Where {@code -Dwaymark.fault=NAME} names a place it is lost there, as if by {@code kill -9};
 * {@code NAME:3} is the third time that it comes by. Only tests set this.
 */
public final class FaultSwitch {
    /** How a process ends that was killed. */
    private static final int KILLED = 137;

    private static final @Nullable Armed ARMED = Armed.of(System.getProperty("waymark.fault", ""));

    private FaultSwitch() {}

    private record Armed(String name, AtomicInteger timesLeft) {
        static @Nullable Armed of(String told) {
            var parts = told.split(":");
            return told.isEmpty()
                    ? null
                    : new Armed(parts[0], new AtomicInteger(parts.length > 1 ? Integer.parseInt(parts[1]) : 1));
        }
    }

    /** Whether this is the place and the time; asked once each time that it comes by. */
    public static boolean isAt(Enum<?> place) {
        return ARMED != null
                && ARMED.name().equals(place.name())
                && ARMED.timesLeft().decrementAndGet() == 0;
    }

    /** The process ends, and nothing of it has a last word. */
    public static void lose() {
        Runtime.getRuntime().halt(KILLED);
    }
}

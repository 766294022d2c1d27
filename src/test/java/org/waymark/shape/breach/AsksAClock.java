package org.waymark.shape.breach;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class AsksAClock {
    List<Object> readings(Clock clock) {
        return List.of(Instant.now(clock), LocalDate.now(clock), clock.millis(), System.nanoTime());
    }
}

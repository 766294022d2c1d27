package org.waymark.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The days of England: those of councils, courts and DfE, wherever the service runs. */
public final class London {
    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    public static LocalTime timeOf(Instant instant) {
        return LocalTime.ofInstant(instant, ZONE);
    }

    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }
}

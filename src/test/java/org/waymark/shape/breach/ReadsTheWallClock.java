package org.waymark.shape.breach;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;

class ReadsTheWallClock {
    List<Object> readings() {
        return List.of(
                Instant.now(),
                LocalDate.now(),
                LocalDateTime.now(),
                OffsetDateTime.now(),
                ZonedDateTime.now(),
                YearMonth.now(),
                LocalDate.now(ZoneOffset.UTC),
                new Date(),
                System.currentTimeMillis());
    }

    Supplier<Instant> reading() {
        return Instant::now;
    }

    Supplier<Instant> laterReading() {
        return () -> Instant.now();
    }
}

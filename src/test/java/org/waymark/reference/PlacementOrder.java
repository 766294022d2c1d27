package org.waymark.reference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A placement order in a period of care; undated where it is older than the records, and then seen from a day on. */
record PlacementOrder(int period, @Nullable LocalDate on, LocalDate knownFrom) {}

package org.waymark.recompute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of the last recompute.
 *
 * @param by who asked for it; null where nobody did
 * @param at when it was done, or found out
 */
public record Ended(Outcome outcome, @Nullable String by, Instant at) {}

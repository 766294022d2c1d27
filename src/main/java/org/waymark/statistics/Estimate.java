package org.waymark.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A figure and its 95% interval. A value is null where it was not reached while anybody was seen; a bound where it was
 * not reached in so many of the resamples, and both where fewer than two families make a spread unknowable.
 */
public record Estimate(
        @Nullable Double value,
        @Nullable Double lower,
        @Nullable Double upper) {
    static final Estimate UNSEEN = new Estimate(null, null, null);
}

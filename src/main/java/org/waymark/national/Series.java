package org.waymark.national;

import org.jspecify.annotations.Nullable;

/**
 * A figure that DfE publishes year after year.
 *
 * @param measure of ours that it stands beside; null where there is none
 * @param beside how far the two compare; null where there is no such measure
 */
public record Series(
        String code,
        String title,
        Unit unit,
        @Nullable String measure,
        String meaning,
        @Nullable String beside) {}

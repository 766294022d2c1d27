package org.waymark.reference;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of waiting as one cohort looks at it, in days since its clock started; both null where it is left out.
 * {@code after}: at risk after that day; {@code until}: gone, or last seen, on that day.
 */
public record Waited(
        String authority,
        String child,
        String family,
        String sex,
        @Nullable Long after,
        @Nullable Long until,
        @Nullable String outcome,
        @Nullable String excludedBecause) {}

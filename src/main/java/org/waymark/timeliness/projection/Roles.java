package org.waymark.timeliness.projection;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which DuckDB file of a home is which, by name.
 *
 * @param live answers
 * @param last answered before it; null where there is none
 * @param candidate is being made to take the place of the live one; null where there is none
 * @param highest the highest number that was ever given to a file: no other one gets it again
 */
record Roles(String live, @Nullable String last, @Nullable Candidacy candidate, int highest) {

    /** A file that is being made, and what it is to hold. */
    record Candidacy(String file, Extent extent, Instant begunAt) {}

    static Roles only(String live) {
        return new Roles(live, null, null, 0);
    }

    Roles numbered(int number) {
        return new Roles(live, last, candidate, Math.max(highest, number));
    }

    Roles with(@Nullable Candidacy next) {
        return new Roles(live, last, next, highest);
    }

    Roles withoutLast() {
        return new Roles(live, null, candidate, highest);
    }

    boolean names(String file) {
        return named().contains(file);
    }

    /** The file of each role that is given. */
    List<String> named() {
        return Stream.of(live, last, candidate == null ? null : candidate.file())
                .filter(Objects::nonNull)
                .toList();
    }
}

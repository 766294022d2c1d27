package org.waymark.querylog;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One question and what was given.
 *
 * @param at when it was logged, just before the answer was given
 * @param login who asked
 * @param roles that the login has
 * @param viewedAs the role as which it was asked on request; null for the login's own
 * @param kind the field of the schema, or the door where it is none
 * @param question its arguments as they were settled, as canonical JSON; no text that is no known code
 * @param purpose why it was asked, sealed; null where not stated
 * @param outcome {@link #ANSWERED}, or the code of the refusal
 * @param digest SHA-256 of the canonical JSON of what was given; null where nothing was
 * @param amount how many values were given
 */
public record Asked(
        Instant at,
        String login,
        String roles,
        @Nullable String viewedAs,
        Tier tier,
        String kind,
        String question,
        @Nullable String purpose,
        String outcome,
        @Nullable String digest,
        long amount) {
    public static final String ANSWERED = "ANSWERED";

    public Asked {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Everything that its hash goes over, in that order. */
    List<String> fields() {
        return List.of(
                at.toString(),
                login,
                roles,
                Objects.requireNonNullElse(viewedAs, ""),
                tier.name(),
                kind,
                question,
                Objects.requireNonNullElse(purpose, ""),
                outcome,
                Objects.requireNonNullElse(digest, ""),
                Long.toString(amount));
    }
}
